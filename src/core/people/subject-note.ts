/** A note of ego's that is about a subject, not a person or a day: what a share favor can offer. */
export interface SubjectNote {
	readonly path: string;
	readonly title: string;
	/** Tags without `#`, in lower case, and the words of its `topics` or `keywords` property. */
	readonly subjects: readonly string[];
	/** How it begins: the first words of its body, without headings. */
	readonly opening: string;
}

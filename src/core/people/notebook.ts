import type { Diagnostic } from '../diagnostic';
import type { Day } from '../day';
import type { Interaction } from './interaction';
import type { Ego, Person } from './person';

/** An open task that names a person: something ego means to do, not something that happened. */
export interface OpenTask {
	readonly person: string;
	readonly text: string;
	readonly path: string;
	readonly line: number;
	/** Due date, where the task names one. */
	readonly due?: Day;
}

/** A note of ego's that is about a subject, not a person or a day: what a share favor can offer. */
export interface SubjectNote {
	readonly path: string;
	readonly title: string;
	/** Tags without `#`, in lower case, and the words of its `topics` or `keywords` property. */
	readonly subjects: readonly string[];
}

/** Everything the notes say about people, in values: the input of the model. */
export interface Notebook {
	readonly ego: Ego;
	/** By id. */
	readonly people: readonly Person[];
	/** By person, then date. None lies after the day the notebook was read for. */
	readonly interactions: readonly Interaction[];
	readonly openTasks: readonly OpenTask[];
	readonly subjectNotes: readonly SubjectNote[];
	readonly diagnostics: readonly Diagnostic[];
}

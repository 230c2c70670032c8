import type { Note } from '../../note/note';
import { noteFields } from './note-day';

/** As much of a note as the first look at a vault needs. What a host does not know yet is left empty. */
export interface NoteSummary {
	readonly path: string;
	/** Properties; of a note read whole, its inline fields too. */
	readonly frontmatter: ReadonlyMap<string, unknown>;
	/** Of the body, with or without `#`. */
	readonly tags: readonly string[];
	readonly headings: readonly string[];
	/** The first dates of lines that are numbers only (`3/4/2026`), for the order of their parts. */
	readonly numericDates: readonly string[];
	/** Whether some line begins with a date. */
	readonly isLogged: boolean;
}

/** Numeric dates kept of one note: enough to show an order, few enough to compare summaries quickly. */
const MAX_DATES = 5;

const DATED =
	/^[\s|*_=[(`~]{0,8}(?:\d{4}[-/.]\d{2}[-/.]\d{2}|(\d{1,2}([-/.])\d{1,2}\2\d{4}))(?!\d)/;

/** The summary of a note that has been read whole. */
export function summaryOf(note: Note): NoteSummary {
	const { path, outline } = note;
	const numericDates: string[] = [];
	let isLogged = false;
	for (const { text } of outline.blocks) {
		const match = DATED.exec(text.slice(0, 40));
		if (match === null) continue;
		isLogged = true;
		if (match[1] !== undefined && numericDates.length < MAX_DATES) numericDates.push(match[1]);
	}
	return {
		path,
		frontmatter: withInlineFields(note),
		tags: outline.tags.map(({ tag }) => tag),
		headings: outline.blocks.flatMap((block) => (block.kind === 'heading' ? block.text : [])),
		numericDates,
		isLogged,
	};
}

function withInlineFields(note: Note): ReadonlyMap<string, unknown> {
	const { data } = note.frontmatter;
	const fields = noteFields(note).filter(({ key, value }) => value !== '' && !data.has(key));
	if (fields.length === 0) return data;
	return new Map([...fields.map(({ key, value }) => [key, value] as const), ...data]);
}

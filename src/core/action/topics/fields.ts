import { favorWordGroups } from '../../people/words/favor-languages';
import { stemOf } from '../matching';

type Stems = ReadonlySet<string>;

/** A field of life, by its place in the table: gardens, running, the law. */
export type Field = number;

const NONE: readonly Field[] = [];
const FIELDS = new Map<string, readonly Field[]>();
for (const [field, words] of favorWordGroups(({ fields }) => fields).entries()) {
	for (const stem of new Set(words.map(stemOf)))
		FIELDS.set(stem, [...(FIELDS.get(stem) ?? NONE), field]);
}

/** The fields of life that a word is of: mostly one or none. */
export function fieldsOf(stem: string): readonly Field[] {
	return FIELDS.get(stem) ?? NONE;
}

/** A text has a word of one of these fields. */
export function isOfField(text: Stems, fields: readonly Field[]): boolean {
	if (fields.length === 0) return false;
	for (const stem of text) if (fieldsOf(stem).some((field) => fields.includes(field))) return true;
	return false;
}

/** How many words of each field stand in a text. */
export function fieldCounts(text: Stems): ReadonlyMap<Field, number> {
	const counts = new Map<Field, number>();
	for (const field of [...text].flatMap(fieldsOf)) counts.set(field, (counts.get(field) ?? 0) + 1);
	return counts;
}

/** So many words of one field tell that a text is of it: one may mean something else (chosen; no source). */
const TELLING = 2;

/** A text of several words speaks of a field that another has a word of: receipts and taxes, of spreadsheets. */
export function speaksOfField(text: Stems, other: Stems): boolean {
	const counts = fieldCounts(text);
	return [...other].flatMap(fieldsOf).some((field) => (counts.get(field) ?? 0) >= TELLING);
}

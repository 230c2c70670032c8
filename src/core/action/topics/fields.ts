import { lazily } from '../../people/lazily';
import { favorWordGroups } from '../../people/words/favor-languages';
import { stemOf } from '../matching';

type Stems = ReadonlySet<string>;

/** A field of life, by its place in the table: gardens, running, the law. */
export type Field = number;

/** So many words of a field, its first ones, name it as a whole. */
const NAME_WORDS = 3;

/** The table, made when it is first asked for: to read the notes needs none of it. */
const tableOf = lazily(() => {
	const fields = new Map<string, Field[]>();
	const names = new Set<string>();
	for (const [field, words] of favorWordGroups((favors) => favors.fields).entries()) {
		const stems = words.map(stemOf);
		for (const name of stems.slice(0, NAME_WORDS)) names.add(name);
		for (const stem of new Set(stems)) {
			const known = fields.get(stem);
			if (known === undefined) fields.set(stem, [field]);
			else known.push(field);
		}
	}
	return { fields, names };
});

/** A word names a field as a whole: `gardening`, not `hedges`. */
export function namesField(stem: string): boolean {
	return tableOf().names.has(stem);
}

const NONE: readonly Field[] = [];

/** The fields of life that a word is of: mostly one or none. */
export function fieldsOf(stem: string): readonly Field[] {
	return tableOf().fields.get(stem) ?? NONE;
}

/** A text has a word of one of these fields. */
export function isOfField(text: Stems, fields: readonly Field[]): boolean {
	if (fields.length === 0) return false;
	for (const stem of text) if (fieldsOf(stem).some((field) => fields.includes(field))) return true;
	return false;
}

/** How many words of each field stand in a text. */
export type FieldCounts = ReadonlyMap<Field, number>;

export function fieldCounts(text: Stems): FieldCounts {
	const counts = new Map<Field, number>();
	for (const stem of text)
		for (const field of fieldsOf(stem)) counts.set(field, (counts.get(field) ?? 0) + 1);
	return counts;
}

/** So many words of one field tell that a text is of it: one may mean something else (chosen; no source). */
export const TELLING = 2;

/** How many words a text, by its counts, has of a field that another has a word of; fewer than are telling count as 0. */
export function fieldFit(counts: FieldCounts, other: Stems): number {
	let best = 0;
	for (const stem of other)
		for (const field of fieldsOf(stem)) best = Math.max(best, counts.get(field) ?? 0);
	return best < TELLING ? 0 : best;
}

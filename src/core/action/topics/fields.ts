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

/** What a field is called: its first words. */
const NAME_WORDS = 3;
const NAMES: ReadonlySet<string> = new Set(
	favorWordGroups(({ fields }) => fields).flatMap((words) =>
		words.slice(0, NAME_WORDS).map(stemOf),
	),
);

/** A word names a field as a whole: `gardening`, not `hedges`. */
export function namesField(stem: string): boolean {
	return NAMES.has(stem);
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

/** How many words of a text are of a field that another has a word of; fewer than two may mean something else, and count as 0. */
export function fieldFit(text: Stems, other: Stems): number {
	const counts = fieldCounts(text);
	const most = [...other].flatMap(fieldsOf).map((field) => counts.get(field) ?? 0);
	const best = Math.max(0, ...most);
	return best < TELLING ? 0 : best;
}

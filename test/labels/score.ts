import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The part of an entry that is compared. */
export const FIELDS = ['kind', 'by', 'channel', 'outcome', 'minutes', 'groupSize'] as const;
export type Field = (typeof FIELDS)[number];

type Values = { readonly [F in Field]?: unknown };

/** An entry as the command line gives it. */
export interface Found extends Values {
	readonly person: string;
	readonly date: string;
	readonly path: string;
	readonly line: number;
}

interface Label extends Found {
	readonly unsure?: readonly string[];
	readonly accept?: { readonly [F in Field]?: readonly unknown[] };
}

interface Place {
	readonly path: string;
	readonly line: number;
	readonly sure: boolean;
}

/** How many of how many. */
export interface Share {
	readonly right: number;
	readonly all: number;
}

/** What one part of a labelled vault came to. */
export interface Score {
	readonly recall: Share;
	readonly precision: Share;
	readonly fields: ReadonlyMap<Field, Share>;
	readonly keptOut: Share;
}

function readLines<Line>(file: string): readonly Line[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Line);
}

/** The note of a person; two people of one note share it. */
const noteOf = (person: string): string => person.normalize('NFC').replace(/\.md.*$/, '.md');

const isUnsure = ({ unsure = [] }: Label, field: string): boolean => unsure.includes(field);

/** A group of one is the same as none. */
const plain = (field: Field, value: unknown): unknown =>
	value ?? (field === 'groupSize' ? 1 : undefined);

function isRight(label: Label, field: Field, value: unknown): boolean {
	const accepted = label.accept?.[field] ?? [label[field]];
	return accepted.some((one) => plain(field, one ?? undefined) === plain(field, value));
}

const rightFields = (label: Label, found: Found): number =>
	FIELDS.filter((field) => isRight(label, field, found[field])).length;

/** Pairs each label with the entry that tells of the same: the exact line first, then where the label leaves room. */
function paired(labels: readonly Label[], found: readonly Found[]): ReadonlyMap<Label, Found> {
	const pairs = new Map<Label, Found>();
	const used = new Set<Found>();
	const pass = (isSame: (label: Label, one: Found) => boolean): void => {
		for (const label of labels) {
			if (pairs.has(label)) continue;
			const [best] = found
				.filter(
					(one) =>
						!used.has(one) &&
						noteOf(one.person) === noteOf(label.person) &&
						one.path === label.path &&
						isSame(label, one),
				)
				.sort((a, b) => rightFields(label, b) - rightFields(label, a));
			if (best === undefined) continue;
			used.add(best);
			pairs.set(label, best);
		}
	};
	pass((label, one) => one.line === label.line && one.date === label.date);
	pass((label, one) => one.line === label.line && isUnsure(label, 'date'));
	pass(
		(label, one) =>
			one.date === label.date && (isUnsure(label, 'line') || isUnsure(label, 'exists')),
	);
	return pairs;
}

/** Scores the entries read from a labelled vault, on the files tuned on and on those held out. */
export function scoreVault(
	folder: string,
	found: readonly Found[],
): { readonly tuned: Score; readonly heldOut: Score } {
	const labels = readLines<Label>(path.join(folder, 'interactions.jsonl'));
	const places = readLines<Place>(path.join(folder, 'not-entries.jsonl'));
	const held = new Set(readFileSync(path.join(folder, 'held-out.txt'), 'utf8').split('\n'));
	const pairs = paired(labels, found);
	const known = new Set(pairs.values());
	const key = ({ path: file, line }: { path: string; line: number }): string =>
		`${file}:${String(line)}`;
	const open = new Set(places.filter(({ sure }) => !sure).map(key));
	const labelled = new Set(labels.map(key));
	const read = new Set(found.map(key));

	const part = (isIn: (file: string) => boolean): Score => {
		const must = labels.filter((label) => isIn(label.path) && !isUnsure(label, 'exists'));
		const counted = found.filter(
			(one) => isIn(one.path) && (known.has(one) || !open.has(key(one))),
		);
		const matched = labels.flatMap((label) => {
			const one = isIn(label.path) ? pairs.get(label) : undefined;
			return one === undefined ? [] : [{ label, one }];
		});
		const shut = places.filter((place) => place.sure && isIn(place.path));
		return {
			recall: { right: must.filter((label) => pairs.has(label)).length, all: must.length },
			precision: { right: counted.filter((one) => known.has(one)).length, all: counted.length },
			fields: new Map(
				FIELDS.map((field) => [
					field,
					{
						right: matched.filter(({ label, one }) => isRight(label, field, one[field])).length,
						all: matched.length,
					},
				]),
			),
			keptOut: {
				right: shut.filter((place) => labelled.has(key(place)) || !read.has(key(place))).length,
				all: shut.length,
			},
		};
	};
	return { tuned: part((file) => !held.has(file)), heldOut: part((file) => held.has(file)) };
}

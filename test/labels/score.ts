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

/** A person as the command line gives it, or as labelled. */
export interface Somebody {
	readonly person: string;
	readonly name?: string;
	readonly lastContact?: string;
}

/** A finding of `check`, or where one is expected: of any rule, where none is named. */
export interface Problem {
	readonly path: string;
	readonly line: number;
	readonly rule?: string;
	readonly sure?: boolean;
}

/** What the command line says of a vault. */
export interface Reading {
	readonly entries: readonly Found[];
	readonly people: readonly Somebody[];
	readonly problems: readonly Problem[];
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
	/** People found, with their names and last contacts as labelled. */
	readonly people: Share;
	/** Findings that had to come, and of those that came the expected ones. */
	readonly problems: Share;
	readonly expected: Share;
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

const composed = (text: string | undefined): string | undefined => text?.normalize('NFC');

function isFound(label: Somebody, people: readonly Somebody[]): boolean {
	return people.some(
		({ person, name, lastContact }) =>
			noteOf(person) === noteOf(label.person) &&
			(label.name === undefined || composed(label.name) === composed(name)) &&
			(label.lastContact === undefined || label.lastContact === lastContact),
	);
}

const isSame = (label: Problem, one: Problem): boolean =>
	label.path === one.path &&
	label.line === one.line &&
	(label.rule === undefined || label.rule === one.rule);

/** Scores what was read from a labelled vault, on the files tuned on and on those held out. */
export function scoreVault(
	folder: string,
	{ entries: found, people, problems }: Reading,
): { readonly tuned: Score; readonly heldOut: Score } {
	const labels = readLines<Label>(path.join(folder, 'interactions.jsonl'));
	const places = readLines<Place>(path.join(folder, 'not-entries.jsonl'));
	const somebody = readLines<Somebody>(path.join(folder, 'people.jsonl'));
	const expected = readLines<Problem>(path.join(folder, 'diagnostics.jsonl'));
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
		const those = somebody.filter(({ person }) => isIn(noteOf(person)));
		const due = expected.filter(({ path: file, sure }) => sure !== false && isIn(file));
		const told = problems.filter(({ path: file }) => isIn(file));
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
			people: {
				right: those.filter((label) => isFound(label, people)).length,
				all: those.length,
			},
			problems: {
				right: due.filter((label) => told.some((one) => isSame(label, one))).length,
				all: due.length,
			},
			expected: {
				right: told.filter((one) => expected.some((label) => isSame(label, one))).length,
				all: told.length,
			},
		};
	};
	return { tuned: part((file) => !held.has(file)), heldOut: part((file) => held.has(file)) };
}

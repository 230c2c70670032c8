import { formatDay } from '../../src/core/day';
import type { Interaction } from '../../src/core/people/interaction';
import type { TrueEntry } from './note-draft';

/** What was found of the entries of one shape, and what was read that is none. */
export interface Found {
	/** Entries there are. */
	readonly all: number;
	readonly found: number;
}

/** The entries of a vault held against what was read of it. */
export interface Exactness {
	/** Share of the entries that were found, 0 to 1. */
	readonly recall: number;
	/** Share of what was read that is an entry, 0 to 1. */
	readonly precision: number;
	readonly shapes: ReadonlyMap<string, Found>;
	/** The first of each kind of fault, as `path:line date person`. */
	readonly lost: readonly string[];
	readonly invented: readonly string[];
}

interface Placed {
	readonly path: string;
	readonly line: number;
	readonly date: string;
	readonly person: string;
}

const placeOf = ({ path, line, date, person }: Placed): string =>
	`${path}:${line.toString()} ${date} ${person}`;

/** Most faults that are shown. */
const SHOWN = 5;

/** Holds what was read against the truth: an entry is found where place, day and person agree. */
export function exactnessOf(truth: readonly TrueEntry[], read: readonly Interaction[]): Exactness {
	const places = new Set(
		read.map((interaction) => placeOf({ ...interaction, date: formatDay(interaction.date) })),
	);
	const shapes = new Map<string, { all: number; found: number }>();
	const lost: string[] = [];
	let found = 0;
	for (const entry of truth) {
		const shape = shapes.get(entry.shape) ?? { all: 0, found: 0 };
		shapes.set(entry.shape, shape);
		shape.all += 1;
		const place = placeOf(entry);
		if (places.delete(place)) {
			shape.found += 1;
			found += 1;
		} else if (lost.length < SHOWN) lost.push(`${place} (${entry.shape})`);
	}
	return {
		recall: truth.length === 0 ? 1 : found / truth.length,
		precision: read.length === 0 ? 1 : found / read.length,
		shapes,
		lost,
		invented: [...places].slice(0, SHOWN),
	};
}

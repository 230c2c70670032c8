import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { readNote } from '../../src/core/people/entries/read-note';
import type { Conventions } from '../../src/core/people/persons/vault-conventions';
import { parsed, type NoteText } from './read-in-memory';
import { cpuTime, pairedRatios } from './rounds';
import type { Row } from './table';

/** Every character once: the least that anything could do with a text. */
function charLoop(notes: readonly NoteText[]): number {
	let sum = 0;
	for (const { text } of notes) {
		for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
	}
	return sum;
}

/** So often, a loop over all characters is long enough to be timed. */
const LOOPS = 20;

/** Reading texts that are in memory, held against a loop over their characters. */
export async function measureParsers(
	notes: readonly NoteText[],
	conventions: Conventions,
	rounds: number,
): Promise<readonly Row[]> {
	const ratios = await pairedRatios(
		[
			() => cpuTime(() => Array.from({ length: LOOPS }, () => charLoop(notes))) / LOOPS,
			() => cpuTime(() => notes.map(parsed)),
			() => cpuTime(() => notes.map((note) => readNote(parsed(note), conventions))),
		],
		rounds,
	);
	const [, structure, reading] = ratios;
	if (structure === undefined || reading === undefined) return [];
	return [
		{ name: 'structure of a note, to a loop over its characters', ratio: structure },
		{ name: 'entries of a note, to a loop over its characters', ratio: reading, goal: 2 },
	];
}

/** What remark takes for each unit of ours: the other way round, so that more is better for us. */
export async function measureRemark(
	notes: readonly NoteText[],
	conventions: Conventions,
	rounds: number,
): Promise<readonly Row[]> {
	const oracle = remark().use(remarkFrontmatter).use(remarkGfm);
	const [, ratio] = await pairedRatios(
		[
			() => cpuTime(() => notes.map(({ text }) => oracle.parse(text))),
			() => cpuTime(() => notes.map((note) => readNote(parsed(note), conventions))),
		],
		rounds,
	);
	return ratio === undefined
		? []
		: [{ name: 'entries of a note, to remark with GFM on the same', ratio, goal: 1 / 500 }];
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { favorsOf, whoToAsk, type Analysis } from '../../src/core/analyze';
import { addDays, type Day } from '../../src/core/day';
import { readNote, type NoteReading } from '../../src/core/people/entries/read-note';
import type { Conventions } from '../../src/core/people/persons/vault-conventions';
import { analysisOf, notebookOf, parsed, type NoteText } from './read-in-memory';
import { pairedRatios, wallTime } from './rounds';
import type { Row } from './table';

/** A vault, read and analyzed, and where it lies. */
export interface ReadVault {
	readonly folder: string;
	readonly notes: readonly NoteText[];
	readonly readings: readonly NoteReading[];
	readonly conventions: Conventions;
	readonly analysis: Analysis;
	readonly today: Day;
}

/** How often the read of one note is repeated, to be long enough for the clock. */
const READS = 20;

/** One note is edited: read again, and what it changes reckoned anew; held against the read of that note from disk. */
async function measureEdit(vault: ReadVault, rounds: number): Promise<readonly Row[]> {
	const { notes, readings, conventions, today, folder } = vault;
	const bySize = [...notes].sort((a, b) => a.text.length - b.text.length);
	const edited = { median: bySize[bySize.length >> 1], largest: bySize[bySize.length - 1] };
	const rows: Row[] = [];
	for (const [name, note] of Object.entries(edited)) {
		if (note === undefined) continue;
		const file = path.join(folder, note.path);
		const at = readings.findIndex((reading) => reading.path === note.path);
		let { notebook } = vault.analysis;
		const [, reading, whole] = await pairedRatios(
			[
				async () =>
					(await wallTime(async () => {
						for (let turn = 0; turn < READS; turn += 1) await readFile(file, 'utf8');
					})) / READS,
				() => wallTime(() => readNote(parsed(note), conventions)),
				() =>
					wallTime(() => {
						const all = [...readings];
						all[at] = readNote(parsed(note), conventions);
						notebook = notebookOf(all, conventions, today, notebook);
						return analysisOf(notebook, today);
					}),
			],
			rounds,
		);
		if (reading === undefined || whole === undefined) continue;
		rows.push(
			{ name: `an edit of the ${name} note, read again, to its read from disk`, ratio: reading },
			{
				name: `an edit of the ${name} note up to the new order, to its read from disk`,
				ratio: whole,
				goal: name === 'median' ? 0.5 : 3,
			},
		);
	}
	return rows;
}

/** Rows of a plain table, as large as the log. */
function passOver(rows: readonly { readonly person: string; readonly day: number }[]): number {
	let sum = 0;
	for (const { person, day } of rows) sum += person.length + day;
	return sum;
}

/** Questions to an analysis that stands, held against one pass over a table of a row for each entry. */
async function measureQuestions({ analysis, today }: ReadVault, rounds: number): Promise<Row[]> {
	const rows = analysis.notebook.interactions.map(({ person, date }) => ({ person, day: date }));
	const topic = 'translation of spreadsheets, bookkeeper';
	let day = today;
	const ratios = await pairedRatios(
		[
			() => wallTime(() => passOver(rows)),
			() => wallTime(() => whoToAsk(analysis, 'feedback', topic)),
			() => wallTime(() => favorsOf(analysis)),
			() => wallTime(() => analysisOf(analysis.notebook, (day = addDays(day, 1)))),
		],
		rounds,
	);
	const names = ['whom to ask, three terms', 'favors for everybody', 'a day passes'];
	return names.flatMap((name, index) => {
		const ratio = ratios[index + 1];
		return ratio === undefined
			? []
			: { name: `${name}, to a pass over the log`, ratio, ...(index === 0 && { goal: 1 / 150 }) };
	});
}

/** What happens while the plugin runs: edits, questions, days that pass. */
export async function measureChanges(vault: ReadVault, rounds: number): Promise<readonly Row[]> {
	return [...(await measureEdit(vault, rounds)), ...(await measureQuestions(vault, rounds))];
}

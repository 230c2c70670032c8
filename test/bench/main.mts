import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseDay, type Day } from '../../src/core/day';
import { exactnessOf, type Exactness } from './exactness';
import { measureChanges } from './measure-changes';
import { measureFavors } from './measure-favors';
import { measureLinearity } from './measure-linearity';
import { measureParsers, measureRemark } from './measure-parsers';
import { measureBundle, measureProcesses } from './measure-processes.mjs';
import type { TrueEntry } from './note-draft';
import { analysisOf, conventionsOf, notebookOf, readingsOf, type NoteText } from './read-in-memory';
import { seededVault, SIZES, type SizeName } from './seeded-vault';
import { tableOf, type Row } from './table';

const HELP = `Measures how fast a seeded vault is read, as ratios within one run, and that nothing in it is lost.

Usage: npm run bench [-- options]

  --size S|M|L    966, 3,865 or 38,650 notes (default: S)
  --rounds N      paired rounds behind each ratio (default: 5)
  --seed N        another vault (default: 1)
  --keep folder   leaves the vault there, with truth.jsonl beside it`;

const LAST_DAY = '2026-11-20';

interface Wish {
	readonly size: SizeName;
	readonly rounds: number;
	readonly seed: number;
	readonly keep?: string;
}

const isSize = (text: string): text is SizeName => text in SIZES;

function wishOf(args: readonly string[]): Wish | undefined {
	const { values } = parseArgs({
		args: [...args],
		options: {
			size: { type: 'string', default: 'S' },
			rounds: { type: 'string', default: '5' },
			seed: { type: 'string', default: '1' },
			keep: { type: 'string' },
			help: { type: 'boolean', short: 'h', default: false },
		},
	});
	const { size, keep } = values;
	const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
	if (values.help || !isSize(size) || !(rounds >= 1) || !Number.isInteger(seed)) return undefined;
	return { size, rounds, seed, ...(keep === undefined ? {} : { keep: path.resolve(keep) }) };
}

interface Seeded {
	readonly notes: readonly NoteText[];
	readonly truth: readonly TrueEntry[];
}

async function seedVault(folder: string, { size, seed }: Wish, last: Day): Promise<Seeded> {
	const notes: NoteText[] = [];
	const truth: TrueEntry[] = [];
	for (const { path: name, text, entries } of seededVault(SIZES[size], { seed, last })) {
		const file = path.join(folder, name);
		await mkdir(path.dirname(file), { recursive: true });
		await writeFile(file, text);
		notes.push({ path: name, text });
		for (const entry of entries) truth.push(entry);
	}
	return { notes, truth };
}

const percent = (share: number): string => `${(100 * share).toFixed(3)} %`;

function exactnessText({ recall, precision, shapes, lost, invented }: Exactness): string {
	const weak = [...shapes]
		.filter(([, { all, found }]) => found < all)
		.map(([shape, { all, found }]) => `${shape} ${found.toString()} of ${all.toString()}`);
	return [
		`Entries found ${percent(recall)}, of what was read ${percent(precision)} is an entry.`,
		weak.length === 0 ? 'Every shape was found whole.' : `Not whole: ${weak.join(', ')}`,
		...lost.map((place) => `  lost: ${place}`),
		...invented.map((place) => `  not an entry: ${place}`),
	].join('\n');
}

/** A part of the notes is enough for what is timed a note at a time. */
const every = (step: number, notes: readonly NoteText[]): readonly NoteText[] =>
	notes.filter((_, index) => index % step === 0);

async function measure(
	seeded: Seeded,
	{ folder, scratch, wish, today }: { folder: string; scratch: string; wish: Wish; today: Day },
): Promise<{ rows: readonly Row[]; exactness: Exactness }> {
	const { notes, truth } = seeded;
	const conventions = conventionsOf(notes);
	const readings = readingsOf(notes, conventions);
	const notebook = notebookOf(readings, conventions, today);
	const exactness = exactnessOf(truth, notebook.interactions);
	const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
	const places = { dist: path.join(repository, 'dist'), scratch, vault: folder, today: LAST_DAY };
	const { rounds } = wish;
	const step = Math.max(1, Math.floor(notes.length / 200));
	const analysis = analysisOf(notebook, today);
	const rows = [
		...(await measureProcesses(places, rounds)),
		...(await measureParsers(every(step, notes), conventions, rounds)),
		...(await measureRemark(every(step * 5, notes), conventions, Math.min(3, rounds))),
		...measureLinearity(conventions, today, Math.min(3, rounds)),
		...(await measureChanges({ folder, notes, readings, conventions, analysis, today }, rounds)),
		...(await measureFavors(Math.min(3, rounds))),
		...measureBundle(repository),
	];
	return { rows, exactness };
}

/** Runs the benchmark; 1 where an entry was lost or invented, never for a time. */
export async function run(args: readonly string[]): Promise<number> {
	const wish = wishOf(args);
	const today = parseDay(LAST_DAY);
	if (wish === undefined || today === undefined) {
		process.stdout.write(`${HELP}\n`);
		return args.includes('--help') || args.includes('-h') ? 0 : 1;
	}
	const scratch = await mkdtemp(path.join(tmpdir(), 'action-threshold-bench-'));
	const folder = path.join(wish.keep ?? scratch, 'vault');
	try {
		const seeded = await seedVault(folder, wish, today);
		if (wish.keep !== undefined) {
			const lines = seeded.truth.map((entry) => JSON.stringify(entry));
			await writeFile(path.join(wish.keep, 'truth.jsonl'), `${lines.join('\n')}\n`);
		}
		const { rows, exactness } = await measure(seeded, { folder, scratch, wish, today });
		const size = `${seeded.notes.length.toString()} notes, ${seeded.truth.length.toString()} entries`;
		process.stdout.write(
			`Size ${wish.size}: ${size}; median of ${wish.rounds.toString()} paired rounds\n\n${tableOf(rows)}\n\n${exactnessText(exactness)}\n`,
		);
		return exactness.recall === 1 && exactness.precision === 1 ? 0 : 1;
	} finally {
		await rm(scratch, { recursive: true, force: true });
	}
}

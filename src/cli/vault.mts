import { parse } from 'yaml';
import { analyze, type Analysis } from '../core/analyze';
import { compareDiagnostics, type Diagnostic } from '../core/diagnostic';
import type { Day } from '../core/day';
import { noteWith, type Note } from '../core/note/note';
import { readFrontmatter, type FrontmatterReading, type ParseYaml } from '../core/note/frontmatter';
import { detectConventions } from '../core/people/persons/conventions';
import { summaryOf, type NoteSummary } from '../core/people/persons/note-summary';
import type { Conventions } from '../core/people/persons/vault-conventions';
import { buildNotebook } from '../core/people/notebook/notebook';
import { readNote, type NoteReading } from '../core/people/entries/read-note';
import { unreadNote } from '../core/people/notebook/unread-note';
import { readSettings } from '../core/settings';
import type { Arguments } from './arguments.mjs';
import { configProblems } from '../core/people/persons/vault-config';
import {
	listNotes,
	openVault,
	readConfig,
	readNotes,
	readVaultConfig,
	type NoteFile,
} from './vault-folder.mjs';

/** What the command line needs of the world around it. */
export interface Host {
	readonly today: () => Day;
	/** To standard output, a line at least. */
	readonly print: (text: string) => void;
	/** To standard error. */
	readonly complain: (text: string) => void;
	/** One line that replaces itself; absent where nobody watches. */
	readonly progress?: (text: string) => void;
}

/** A vault, read and analyzed. */
export interface Vault {
	readonly analysis: Analysis;
	readonly conventions: Conventions;
	/** Every note as the first look sees it. */
	readonly summaries: readonly NoteSummary[];
	/** One note, parsed anew: all of them, parsed, take many times the memory of their texts. */
	readonly noteAt: (path: string) => Note | undefined;
	readonly readings: ReadonlyMap<string, NoteReading>;
	/** In the order of their places. */
	readonly diagnostics: readonly Diagnostic[];
}

// Warnings of the parser (an unknown tag) are no findings: Obsidian's own parser says nothing of them either.
const parseYaml: ParseYaml = (text) => parse(text, { logLevel: 'error' }) as unknown;

/** Vaults from this size on show how far the reading is. */
const LARGE_VAULT = 500;

/** A note on disk, its properties read: they are small, and many times dearer to read than the rest. */
interface HalfRead extends NoteFile {
	readonly properties: FrontmatterReading;
}

async function readTexts(root: string, host: Host): Promise<readonly HalfRead[]> {
	const notes: HalfRead[] = [];
	const fail = (path: string, reason: string): void => {
		host.complain(`${path}: cannot be read (${reason})`);
	};
	for await (const { path, text } of readNotes(root, await listNotes(root), fail))
		notes.push({ path, text, properties: readFrontmatter(path, text, parseYaml) });
	return notes;
}

const parsed = ({ path, text, properties }: HalfRead): Note => noteWith(properties, path, text);

/** One note; where the reader itself fails, the note costs no more than itself. */
function readingOf(note: HalfRead, conventions: Conventions): NoteReading {
	try {
		return readNote(parsed(note), conventions);
	} catch (error) {
		return unreadNote(note.path, error);
	}
}

function readingsOf(
	notes: readonly HalfRead[],
	conventions: Conventions,
	host: Host,
): readonly NoteReading[] {
	const readings = notes.map((note, index) => {
		if (notes.length >= LARGE_VAULT && index > 0 && index % 100 === 0) {
			host.progress?.(`Reading ${String(index)} of ${String(notes.length)} notes`);
		}
		return readingOf(note, conventions);
	});
	host.progress?.('');
	return readings;
}

/** Reads a whole vault from disk. @throws {VaultError} where the folder or the settings cannot be read. */
export async function readVault(args: Arguments, host: Host): Promise<Vault> {
	const root = await openVault(args.vault);
	const { settings, diagnostics } = readSettings(
		args.config === undefined ? undefined : await readConfig(args.config),
	);
	const notes = await readTexts(root, host);
	const files = await readVaultConfig(root);
	const summaries = notes.map((note) => summaryOf(parsed(note)));
	const conventions: Conventions = {
		...detectConventions(summaries, files),
		...settings.conventions,
	};
	const readings = readingsOf(notes, conventions, host);
	const today = args.today ?? host.today();
	const notebook = buildNotebook(readings, conventions, today);
	return {
		analysis: analyze(notebook, settings, today),
		conventions,
		summaries,
		noteAt: (path) => {
			const note = notes.find((one) => one.path === path);
			return note === undefined ? undefined : parsed(note);
		},
		readings: new Map(readings.map((reading) => [reading.path, reading])),
		diagnostics: [...diagnostics, ...configProblems(files), ...notebook.diagnostics].sort(
			compareDiagnostics,
		),
	};
}

import { Component, debounce, parseYaml } from 'obsidian';
import type { App, CachedMetadata, Debouncer, TFile } from 'obsidian';
import { analysisSteps } from '../core/analyze';
import type { Analysis } from '../core/analyze';
import type { Day } from '../core/day';
import type { Diagnostic } from '../core/diagnostic';
import { parseNote } from '../core/note/note';
import type { Note } from '../core/note/note';
import { detectConventions } from '../core/people/persons/conventions';
import { summaryOf } from '../core/people/persons/note-summary';
import type { Conventions } from '../core/people/persons/vault-conventions';
import type { NoteSummary } from '../core/people/persons/note-summary';
import { configProblems } from '../core/people/persons/vault-config';
import type { VaultConfigFiles } from '../core/people/persons/vault-config';
import { buildNotebook } from '../core/people/notebook/notebook';
import { readNote } from '../core/people/entries/read-note';
import type { NoteReading } from '../core/people/entries/read-note';
import type { Settings } from '../core/settings';
import type { Steps } from '../core/steps';
import type { Progress } from '../view/notice-model';
import { unreadNote } from '../core/people/notebook/unread-note';
import { peopleCandidates } from '../core/people/notebook/vault-marks';
import { surveyVault } from '../core/people/notebook/survey';
import type { ReadingFacts } from '../view/reading-model';
import { isReadingCorrected } from './reading-edit';
import { factsSteps, sidebarFacts } from '../view/sidebar-facts';
import type { SidebarFacts } from '../view/sidebar-model';
import { LaterWork } from './later-work';
import { ReadingCache } from './reading-cache';
import { Slices } from './slices';
import { readVaultConfigFiles } from './vault-config-files';
import { VaultNotes } from './vault-notes';

/** How long typing may go on before the notes are reckoned again, in milliseconds. */
const SETTLE_MS = 250;

interface VaultAnalysisOptions {
	readonly app: App;
	readonly settings: () => Settings;
	readonly today: () => Day;
	/** Of the reader: readings that another one left on this device are dropped. */
	readonly readerVersion: string;
	/** Whether anybody looks at what is reckoned; else it is reckoned when it is asked for. */
	readonly isShown: () => boolean;
	/** There is something new to show. */
	readonly onUpdate: () => void;
}

/** One note, read, with what the way of reading depends on. */
interface Kept {
	readonly reading: NoteReading;
	readonly summary: NoteSummary;
}

/** What the notes of the vault come to today, kept in step with them. */
export class VaultAnalysis extends Component {
	readonly #options: VaultAnalysisOptions;
	readonly #cache: ReadingCache<Kept>;
	readonly #notes: VaultNotes<Kept>;
	readonly #recompute: Debouncer<[], void>;
	#files: VaultConfigFiles = {};
	#detected: Conventions | undefined;
	#conventions: Conventions | undefined;
	#progress: Progress = { read: 0, all: 0 };
	#analysis: Analysis | undefined;
	#facts: SidebarFacts | undefined;
	#failure: string | undefined;
	#readingFacts: ReadingFacts | undefined;
	readonly #slices = new Slices();
	/** What can still be asked for of what is shown, and the names of what was. */
	#later = new LaterWork(() => undefined);
	readonly #wanted = new Set<string>();
	/** The notes are being reckoned; what changes meanwhile is reckoned afterwards. */
	#isReckoning = false;
	#isStale = false;
	/** A telling part of some note has changed: the vault may be read in another way now. */
	#mayReadOtherwise = false;
	#isUnloaded = false;

	constructor(options: VaultAnalysisOptions) {
		super();
		this.#options = options;
		this.#recompute = debounce(
			() => {
				this.#compute();
			},
			SETTLE_MS,
			true,
		);
		this.#cache = new ReadingCache<Kept>({
			name: `action-threshold-${vaultKey(options.app)}`,
			version: options.readerVersion,
		});
		this.#notes = new VaultNotes<Kept>({
			app: options.app,
			known: this.#cache,
			read: (path, text) => this.#keep(path, text),
			onChange: () => {
				if (this.#isUnloaded) return;
				if (this.#analysis === undefined) this.#compute();
				else this.#recompute();
			},
			onProgress: (progress) => {
				this.#progress = progress;
				if (this.#analysis === undefined) options.onUpdate();
			},
		});
	}

	/** Undefined until the notes are read. */
	get analysis(): Analysis | undefined {
		return this.#analysis;
	}

	/** What the sidebar shows, reckoned when it is first asked for. */
	get facts(): SidebarFacts | undefined {
		const analysis = this.#analysis;
		if (analysis === undefined || this.#failure !== undefined) return undefined;
		try {
			this.#facts ??= this.#factsNow(analysis);
		} catch (error) {
			this.#fail(error);
		}
		return this.#facts;
	}

	/** How the notes are read, reckoned when it is first asked for; undefined until the notes are read. */
	get readingFacts(): (() => ReadingFacts) | undefined {
		const analysis = this.#analysis;
		const conventions = this.#conventions;
		if (analysis === undefined || conventions === undefined) return undefined;
		return () => {
			this.#readingFacts ??= {
				survey: surveyVault(this.#readings(), analysis.notebook, conventions),
				conventions,
				candidates: peopleCandidates(this.summaries(), conventions),
				isCorrected: isReadingCorrected(this.#options.settings()),
			};
			return this.#readingFacts;
		};
	}

	/** How one note is read; undefined for one that is not there. */
	readingOf(path: string): NoteReading | undefined {
		return this.#notes.readings.get(path)?.reading;
	}

	/** What went wrong in the program itself when the notes were reckoned last; there are no facts then. */
	get failure(): string | undefined {
		return this.#failure;
	}

	/** How far the first reading is; afterwards, how many notes there are. */
	get progress(): Progress {
		const { isComplete, readings } = this.#notes;
		return isComplete ? { read: readings.size, all: readings.size } : this.#progress;
	}

	/** How the vault is read; undefined until it was looked at. */
	get conventions(): Conventions | undefined {
		return this.#conventions;
	}

	/** How the vault would be read if nothing were set. */
	get detected(): Conventions | undefined {
		return this.#detected;
	}

	override onload(): void {
		this.addChild(this.#slices);
		void this.#begin();
	}

	override onunload(): void {
		this.#isUnloaded = true;
		this.#recompute.cancel();
	}

	/** The note as it is read now; for an edit of it. */
	parse(path: string, text: string): Note {
		return parseNote(path, text, parseYaml);
	}

	/**
	 * The settings have changed: reckon again; where the way of reading has changed, read again once the owner has stopped
	 * typing.
	 */
	settingsChanged(): void {
		const { conventions } = this.#options.settings();
		if (isSame({ ...this.#detected, ...conventions }, this.#conventions)) {
			this.#compute();
			return;
		}
		this.#mayReadOtherwise = true;
		this.#recompute();
	}

	/** Reckons again for another day. */
	dayChanged(): void {
		this.#compute();
	}

	async #begin(): Promise<void> {
		this.addChild(this.#cache);
		[this.#files] = await Promise.all([
			readVaultConfigFiles(this.#options.app),
			this.#cache.open(),
		]);
		if (this.#isUnloaded) return;
		this.#readUnder(this.#detect(this.#knownSummaries()));
		this.addChild(this.#notes);
	}

	#readUnder(conventions: Conventions): void {
		this.#conventions = conventions;
		this.#cache.readUnder(JSON.stringify(conventions));
	}

	#detect(summaries: Iterable<NoteSummary>): Conventions {
		const { conventions } = this.#options.settings();
		this.#detected = detectConventions(summaries, this.#files);
		return { ...this.#detected, ...conventions };
	}

	/** What is known of the notes already, from before or by the app, so that none has to be read twice. */
	*#knownSummaries(): Generator<NoteSummary> {
		const { vault, metadataCache } = this.#options.app;
		for (const file of vault.getMarkdownFiles()) {
			yield this.#cache.get(file)?.summary ?? cachedSummary(file, metadataCache.getFileCache(file));
		}
	}

	#keep(path: string, text: string): Kept {
		const before = this.#notes.readings.get(path)?.summary;
		const kept = this.#read(path, text);
		if (before === undefined || isTellingChange(before, kept.summary))
			this.#mayReadOtherwise = true;
		return kept;
	}

	/** One note; where the reader itself fails, the note costs no more than itself. */
	#read(path: string, text: string): Kept {
		try {
			const note = this.parse(path, text);
			const conventions = this.#conventions ?? this.#detect([]);
			return { reading: readNote(note, conventions), summary: summaryOf(note) };
		} catch (error) {
			console.error(error);
			return { reading: unreadNote(path, error), summary: cachedSummary({ path }, null) };
		}
	}

	/** The notes as the first look sees them. */
	summaries(): NoteSummary[] {
		return [...this.#notes.readings.values()].map(({ summary }) => summary);
	}

	#readings(): ReadonlyMap<string, NoteReading> {
		return new Map([...this.#notes.readings].map(([path, { reading }]) => [path, reading]));
	}

	/** Reads every note again where they are to be read in another way now; whether that was so. */
	async #readOtherwise(): Promise<boolean> {
		if (!this.#notes.isComplete) return false;
		this.#mayReadOtherwise = false;
		const conventions = this.#detect(this.summaries());
		if (isSame(conventions, this.#conventions)) return false;
		this.#readUnder(conventions);
		await this.#notes.readAll();
		return true;
	}

	#compute(): void {
		const conventions = this.#conventions;
		if (!this.#notes.isComplete || this.#isUnloaded || conventions === undefined) return;
		if (this.#mayReadOtherwise) {
			void this.#readOtherwise().then((isRead) => {
				if (!isRead) this.#compute();
			});
			return;
		}
		this.#isStale = true;
		if (!this.#isReckoning) this.#slices.add(this.#keepReckoning());
	}

	/** Reckons until nothing has changed since it was begun; what was reckoned before stays on the screen meanwhile. */
	*#keepReckoning(): Steps<void> {
		this.#isReckoning = true;
		while (this.#isStale && this.#notes.isComplete && !this.#isUnloaded) {
			this.#isStale = false;
			try {
				yield* this.#reckon();
			} catch (error) {
				this.#fail(error);
			}
			this.#options.onUpdate();
		}
		this.#isReckoning = false;
	}

	*#reckon(): Steps<void> {
		const { settings, today, isShown } = this.#options;
		const readings = [...this.#notes.readings.values()].map(({ reading }) => reading);
		const day = today();
		const conventions = this.#conventions ?? this.#detect([]);
		const notebook = buildNotebook(readings, conventions, day, this.#analysis?.notebook);
		yield;
		const analysis = yield* analysisSteps(notebook, settings(), day, { isSteady: true });
		this.#failure = undefined;
		const later = this.#laterWork();
		const facts = isShown()
			? yield* factsSteps(analysis, this.#problems(analysis), later.start)
			: undefined;
		yield* later.run(this.#wanted);
		this.#wanted.clear();
		this.#analysis = analysis;
		this.#facts = facts;
		this.#later = later;
		this.#readingFacts = undefined;
	}

	#problems({ notebook }: Analysis): readonly Diagnostic[] {
		return [...configProblems(this.#files), ...notebook.diagnostics];
	}

	#factsNow(analysis: Analysis): SidebarFacts {
		this.#later = this.#laterWork();
		return sidebarFacts(analysis, this.#problems(analysis), this.#later.start);
	}

	/** Sets off what is asked for; what is not there at once is shown when it is. */
	#laterWork(): LaterWork {
		const later = new LaterWork((name, job) => {
			this.#wanted.add(name);
			if (job === undefined) return;
			let isAtOnce = true;
			this.#slices.add(
				this.#doLater(job(), later, () => {
					if (!isAtOnce) this.#options.onUpdate();
				}),
			);
			isAtOnce = false;
		});
		return later;
	}

	/** Works something out as long as what it belongs to is shown. */
	*#doLater(job: Steps<void>, later: LaterWork, done: () => void): Steps<void> {
		try {
			while (job.next().done !== true) {
				yield;
				if (later !== this.#later) return;
			}
		} catch (error) {
			this.#fail(error);
		}
		done();
	}

	#fail(error: unknown): void {
		console.error(error);
		this.#failure = error instanceof Error ? error.message : String(error);
	}
}

const KEY = 'action-threshold-vault';

/** What tells this vault from others on this device: two may have one name. */
function vaultKey(app: App): string {
	const known: unknown = app.loadLocalStorage(KEY);
	if (typeof known === 'string') return known;
	const key = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
	app.saveLocalStorage(KEY, key);
	return key;
}

/** Whether two ways of reading are one; the order of keys is always the same. */
const isSame = (a: Partial<Conventions>, b: Partial<Conventions> | undefined): boolean =>
	JSON.stringify(a) === JSON.stringify(b);

function cachedSummary({ path }: Pick<TFile, 'path'>, cache: CachedMetadata | null): NoteSummary {
	return {
		path,
		frontmatter: new Map(Object.entries(cache?.frontmatter ?? {}) as [string, unknown][]),
		tags: (cache?.tags ?? []).map(({ tag }) => tag),
		headings: (cache?.headings ?? []).map(({ heading }) => heading),
		numericDates: [],
		isLogged: false,
	};
}

/** The telling parts of a note as one text; undefined where its properties refer to themselves. */
function telling({ frontmatter, ...rest }: NoteSummary): string | undefined {
	try {
		return JSON.stringify([[...frontmatter], rest]);
	} catch {
		return undefined;
	}
}

/** Whether the way the vault is read may depend on what changed in this note. */
function isTellingChange(before: NoteSummary, after: NoteSummary): boolean {
	const text = telling(after);
	return text === undefined || telling(before) !== text;
}

import { READER_VERSION } from 'reader-version';
import { getLanguage, Notice, Plugin, TFile } from 'obsidian';
import type { Editor, MarkdownFileInfo } from 'obsidian';
import { weeklyMinutes } from '../core/analyze';
import type { Diagnostic } from '../core/diagnostic';
import type { Day } from '../core/day';
import type { NoteSummary } from '../core/people/persons/note-summary';
import type { Person } from '../core/people/person';
import type { NoteReading } from '../core/people/entries/read-note';
import { DEFAULT_SETTINGS, readSettings } from '../core/settings';
import type { Settings } from '../core/settings';
import type { Answer, Place, ReadingDeed } from '../view/model';
import type { SidebarInput } from '../view/sidebar-model';
import { checkReport } from '../view/report-model';
import { wordsFor } from '../view/words/words';
import type { Words } from '../view/words/words';
import { whoCanIAsk } from './ask-prompt';
import { civilToday } from './civil-today';
import { commands } from './commands';
import { correctReading } from './correct-reading';
import { noteOutcome } from './end-ask';
import type { FavorHost } from './favor-deeds';
import { planTheWeek, suggestFavor } from './favor-prompt';
import type { LogForm } from './log-draft';
import { logInteraction } from './log-prompt';
import { showExplanation } from './explain-prompt';
import { noteWriter } from './note-writer';
import type { NoteWriter } from './note-writer';
import { MentionSuggest } from './mention-suggest';
import { openPlace } from './open-place';
import { closeSettings, openSettings } from './open-settings';
import { cursorLine, readCursorAs, readPlaceAs } from './line-reading-prompt';
import { ReportModal } from './report-modal';
import { SettingsTab } from './settings-tab';
import { saveAnswers } from './save-answers';
import { sidebarHost } from './sidebar-host';
import { SIDEBAR_VIEW, SidebarView } from './sidebar-view';
import { VaultAnalysis } from './vault-analysis';

const ICON = 'signal';
/** How often the clock is looked at, so that a new day shows soon after it begins, in milliseconds. */
const CLOCK_MS = 60_000;

/** Lifecycle and wiring: what happens when, and who is told. */
export default class ActionThresholdPlugin extends Plugin {
	#settings: Settings = DEFAULT_SETTINGS;
	#settingProblems: readonly Diagnostic[] = [];
	#words: Words = wordsFor('en');
	#writer: NoteWriter = noteWriter(this.app, this.#words);
	#today: Day = civilToday();
	readonly #vault = new VaultAnalysis({
		app: this.app,
		settings: () => this.#settings,
		today: () => this.#today,
		readerVersion: READER_VERSION,
		isShown: () => this.app.workspace.getLeavesOfType(SIDEBAR_VIEW).length > 0,
		onUpdate: () => {
			this.#draw();
		},
	});

	override async onload(): Promise<void> {
		this.#words = wordsFor(getLanguage());
		this.#writer = noteWriter(this.app, this.#words);
		await this.#loadSettings();
		this.#addSidebar();
		this.#addCommands();
		this.#addSettings();
		this.#addToNoteMenu();
		this.#addWriting();
		this.app.workspace.onLayoutReady(() => {
			this.#follow();
		});
	}

	/** Switched on by a person, not at the start of the app: shows what there is. */
	override onUserEnable(): void {
		void this.#openSidebar();
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.#loadSettings();
		this.#vault.settingsChanged();
		this.#draw();
	}

	async #loadSettings(): Promise<void> {
		const { settings, diagnostics } = readSettings((await this.loadData()) ?? undefined);
		this.#settings = settings;
		this.#settingProblems = diagnostics;
	}

	async #saveSettings(settings: Settings): Promise<void> {
		this.#settings = settings;
		this.#settingProblems = [];
		await this.saveData(settings);
		this.#vault.settingsChanged();
		this.#draw();
	}

	/** Listens to the vault, to the clock, and to which note is open. */
	#follow(): void {
		this.addChild(this.#vault);
		const draw = (): void => {
			this.#draw();
		};
		const look = (): void => {
			this.#lookAtClock();
		};
		this.registerEvent(this.app.workspace.on('file-open', draw));
		this.registerInterval(window.setInterval(look, CLOCK_MS));
		this.registerDomEvent(window, 'focus', look);
		this.registerDomEvent(activeDocument, 'visibilitychange', look);
	}

	#lookAtClock(): void {
		const today = civilToday();
		if (today === this.#today) return;
		this.#today = today;
		this.#vault.dayChanged();
	}

	#draw(): void {
		for (const { view } of this.app.workspace.getLeavesOfType(SIDEBAR_VIEW)) {
			if (view instanceof SidebarView) view.update();
		}
	}

	#input(): SidebarInput {
		// Facts first: reckoning them may fail.
		const { facts, failure, progress } = this.#vault;
		const { showsNumbers, isReadingConfirmed, isFirstMinuteOver } = this.#settings;
		return {
			facts,
			failure,
			progress,
			activePath: this.app.workspace.getActiveFile()?.path,
			reading: this.#vault.readingFacts,
			isReadingConfirmed,
			isFirstMinuteOver,
			screen: { words: this.#words, today: this.#today, showsNumbers },
		};
	}

	/** What prompts and clicks need; undefined while the notes are still read. */
	#host(): FavorHost | undefined {
		const vault = this.#vault;
		const { analysis, conventions, facts } = vault;
		if (analysis === undefined || conventions === undefined || facts === undefined) {
			return undefined;
		}
		const { ladder } = analysis;
		return {
			app: this.app,
			analysis,
			favors: facts.favors,
			screen: { ...this.#input().screen, shortNames: facts.shortNames, ladder },
			ground: { parse: (path, text) => vault.parse(path, text), conventions },
			writer: this.#writer,
			settings: () => this.#settings,
			save: (settings) => this.#saveSettings(settings),
		};
	}

	/** Does something with the vault as it is known now, or says that it is not known yet. */
	#withHost(act: (host: FavorHost) => void): void {
		const host = this.#host();
		if (host === undefined) new Notice(this.#words.said.stillReading);
		else act(host);
	}

	#suggestFavor(person?: Person): void {
		this.#withHost((host) => {
			suggestFavor(host, person);
		});
	}

	#log(person: Person | undefined, form?: LogForm): void {
		this.#withHost((host) => {
			logInteraction(host, { person, ...(form === undefined ? {} : { form }) });
		});
	}

	#endAsk(): void {
		this.#withHost((host) => {
			noteOutcome(host, this.#vault.facts?.openAsks ?? []);
		});
	}

	#whoCanIAsk(): void {
		this.#withHost(whoCanIAsk);
	}

	#checkNotes(): void {
		this.#withHost((host) => {
			const { app, analysis, screen } = host;
			const { notebook } = analysis;
			const facts = {
				diagnostics: [...this.#settingProblems, ...(this.#vault.facts?.diagnostics ?? [])],
				people: notebook.people.length,
				entries: notebook.interactions.length,
			};
			new ReportModal(app, {
				report: checkReport(facts, screen),
				words: screen.words,
				onReadAs: (place) => {
					void readPlaceAs(place, host);
				},
				onOpen: (place, event) => {
					const gone = screen.words.said.noteGone;
					if (place.path.endsWith('.json')) this.#openSettings();
					else void openPlace(app, place, { event, gone });
				},
			}).open();
		});
	}

	#explain(file: TFile): void {
		const vault = this.#vault;
		this.#withHost((host) => {
			const { app, analysis, screen, ground } = host;
			const readingOf = (path: string): NoteReading | undefined => vault.readingOf(path);
			const readAs = (place: Place): void => {
				void readPlaceAs(place, host);
			};
			void showExplanation(file, {
				app,
				analysis,
				screen,
				readingOf,
				parse: ground.parse,
				readAs,
			});
		});
	}

	/** The way to the explanation of a note in the note's own menu. */
	#addToNoteMenu(): void {
		this.registerEvent(
			this.app.workspace.on('file-menu', (menu, file) => {
				if (!(file instanceof TFile) || file.extension !== 'md') return;
				menu.addItem((item) =>
					item
						.setTitle(this.#words.commands.explainNote)
						.setIcon(ICON)
						.setSection('info')
						.onClick(() => {
							this.#explain(file);
						}),
				);
			}),
		);
	}

	#openSettings(): void {
		if (openSettings(this.app, this.manifest.id)) return;
		new Notice(this.#words.said.whereSettings(this.manifest.name));
	}

	async #openSidebar(): Promise<void> {
		const { workspace } = this.app;
		const leaf = await workspace.ensureSideLeaf(SIDEBAR_VIEW, 'right', { active: true });
		await workspace.revealLeaf(leaf);
	}

	/** Shows how notes are read in the sidebar, with everything that can be corrected. */
	async #showReading(): Promise<void> {
		await this.#openSidebar();
		for (const { view } of this.app.workspace.getLeavesOfType(SIDEBAR_VIEW)) {
			if (view instanceof SidebarView) view.showReading();
		}
	}

	#correctReading(deed: ReadingDeed): void {
		this.#withHost(({ app, ground: { conventions }, screen: { words, today }, writer, save }) => {
			const summaries = (): readonly NoteSummary[] => this.#vault.summaries();
			const settings = (): Settings => this.#settings;
			correctReading(deed, { app, words, today, settings, conventions, summaries, writer, save });
		});
	}

	/** Shows the first minute in the sidebar again. */
	async #showFirstMinute(): Promise<void> {
		await this.#openSidebar();
		for (const { view } of this.app.workspace.getLeavesOfType(SIDEBAR_VIEW)) {
			if (view instanceof SidebarView) view.showFirstMinute();
		}
	}

	/** The owner goes on from the first minute, for good. */
	async #endFirstMinute(answers: readonly Answer[]): Promise<void> {
		const host = this.#host();
		if (!this.#settings.isFirstMinuteOver) {
			await this.#saveSettings({ ...this.#settings, isFirstMinuteOver: true });
		}
		if (host !== undefined && answers.length > 0) await saveAnswers(answers, host);
	}

	#planWeek(): void {
		const { facts } = this.#vault;
		this.#withHost((host) => {
			if (facts !== undefined) planTheWeek(host, facts);
		});
	}

	async #toggleNumbers(): Promise<void> {
		const showsNumbers = !this.#settings.showsNumbers;
		await this.#saveSettings({ ...this.#settings, showsNumbers });
		const { said } = this.#words;
		new Notice(showsNumbers ? said.numbersShown : said.numbersHidden);
	}

	/** The person whose note is open. */
	#activePerson(): Person | undefined {
		const path = this.app.workspace.getActiveFile()?.path;
		return this.#vault.analysis?.notebook.people.find((person) => person.path === path);
	}

	#addSidebar(): void {
		const actions = sidebarHost({
			app: this.app,
			words: this.#words,
			host: () => this.#host(),
			openAsks: () => this.#vault.facts?.openAsks ?? [],
			correctReading: (deed) => {
				this.#correctReading(deed);
			},
			endFirstMinute: (answers) => void this.#endFirstMinute(answers),
			deeds: {
				'open-settings': () => {
					this.#openSettings();
				},
				'check-notes': () => {
					this.#checkNotes();
				},
				'who-can-i-ask': () => {
					this.#whoCanIAsk();
				},
				log: (person) => {
					this.#log(person);
				},
				'suggest-favor': (person) => {
					this.#suggestFavor(person);
				},
			},
		});
		const input = (): SidebarInput => this.#input();
		this.registerView(
			SIDEBAR_VIEW,
			(leaf) => new SidebarView(leaf, { input, actions, icon: ICON }),
		);
		this.registerHoverLinkSource(SIDEBAR_VIEW, {
			display: this.#words.sidebarLabel,
			defaultMod: true,
		});
		this.addRibbonIcon(ICON, this.#words.commands.openSidebar, () => {
			void this.#openSidebar();
		});
	}

	#addCommands(): void {
		const deeds = {
			openSidebar: () => void this.#openSidebar(),
			suggestFavor: () => {
				this.#suggestFavor();
			},
			suggestFavorForActive: () => {
				const person = this.#activePerson();
				if (person === undefined) return undefined;
				return () => {
					this.#suggestFavor(person);
				};
			},
			planWeek: () => {
				this.#planWeek();
			},
			whoCanIAsk: () => {
				this.#whoCanIAsk();
			},
			log: () => {
				this.#log(this.#activePerson());
			},
			recordAsk: () => {
				this.#log(this.#activePerson(), 'asked');
			},
			endAsk: () => {
				this.#endAsk();
			},
			undo: () => void this.#writer.undoLast(),
			readLine: (editor: Editor, info: MarkdownFileInfo) => this.#readLine(editor, info),
			checkNotes: () => {
				this.#checkNotes();
			},
			showReading: () => void this.#showReading(),
			showFirstMinute: () => void this.#showFirstMinute(),
			explainActive: () => {
				const file = this.app.workspace.getActiveFile();
				if (file?.extension !== 'md') return undefined;
				return () => {
					this.#explain(file);
				};
			},
			toggleNumbers: () => void this.#toggleNumbers(),
		};
		for (const command of commands(this.#words, deeds)) this.addCommand(command);
	}

	/** Names completed in notes, and the menu of a line. */
	#addWriting(): void {
		this.registerEditorSuggest(
			new MentionSuggest(this.app, {
				isOn: () => this.#settings.completesNames,
				host: () => this.#host(),
			}),
		);
		this.registerEvent(
			this.app.workspace.on('editor-menu', (menu, editor, info) => {
				const read = this.#readLine(editor, info);
				if (read === undefined) return;
				menu.addItem((item) =>
					item.setTitle(this.#words.commands.readLine).setIcon(ICON).onClick(read),
				);
			}),
		);
	}

	/** Reads the line under the cursor as something else; undefined where nothing on it can be read. */
	#readLine(editor: Editor, info: MarkdownFileInfo): (() => void) | undefined {
		const host = this.#host();
		const place = host === undefined ? undefined : cursorLine(editor, info, host);
		if (host === undefined || place === undefined) return undefined;
		return () => void readCursorAs(place, info, host);
	}

	#addSettings(): void {
		const vault = this.#vault;
		const tab = new SettingsTab(this.app, this, {
			settings: () => this.#settings,
			detected: () => vault.detected,
			minutes: () => {
				const { analysis } = vault;
				return analysis === undefined ? undefined : weeklyMinutes(analysis);
			},
			save: (settings) => this.#saveSettings(settings),
			showReading: () => {
				closeSettings(this.app);
				void this.#showReading();
			},
			words: this.#words,
			icon: ICON,
		});
		this.addSettingTab(tab);
	}
}

import { prepareFuzzySearch } from 'obsidian';
import type { App } from 'obsidian';
import type { Day } from '../core/day';
import { formatDailyName, matchDailyName } from '../core/people/dates/daily-name';
import type { NoteSummary } from '../core/people/persons/note-summary';
import {
	vaultFolders,
	vaultKinds,
	vaultTags,
	type VaultMark,
} from '../core/people/notebook/vault-marks';
import type { ReadingPart } from '../view/model';
import type { Words } from '../view/words/words';
import { parseProperties } from './setting-values';
import { drawSuggestion, Prompt } from './prompt';

/** Something the owner can pick. */
export interface ReadingChoice {
	readonly value: string;
	readonly label: string;
	readonly note: string;
}

interface PickerOptions {
	readonly part: ReadingPart;
	readonly summaries: readonly NoteSummary[];
	readonly today: Day;
	readonly words: Words;
	readonly onPick: (value: string) => void;
}

/** Names of daily notes that many people use. */
const FORMATS: readonly string[] = [
	'YYYY-MM-DD',
	'YYYY-MM-DD dddd',
	'YYYY/MM/YYYY-MM-DD',
	'YYYY/YYYY-MM-DD',
	'YYYYMMDD',
	'YYYY.MM.DD',
	'DD.MM.YYYY',
	'DD-MM-YYYY',
	'MM-DD-YYYY',
	'MMMM D, YYYY',
	'D MMMM YYYY',
];

/** Choices drawn at most; typing narrows them down. */
const LIMIT = 100;

type Source = Pick<PickerOptions, 'part' | 'summaries' | 'today' | 'words'>;

const markChoice =
	({ reading }: Words, write: (name: string) => Pick<ReadingChoice, 'value' | 'label'>) =>
	({ name, notes }: VaultMark): ReadingChoice => ({
		...write(name),
		note: reading.picker.notes(notes),
	});

/** What there is in the vault to pick from, the commonest first. */
export function readingChoices({ part, summaries, today, words }: Source): ReadingChoice[] {
	const { folderName } = words.reading;
	const folder = (name: string) => ({ value: name, label: folderName(name) });
	const plain = (name: string) => ({ value: name, label: name });
	switch (part) {
		case 'peopleFolders':
		case 'meetingFolders':
			return vaultFolders(summaries).map(markChoice(words, folder));
		case 'excluded':
			return vaultFolders(summaries).map(
				markChoice(words, (name) => ({ value: `${name}/`, label: folderName(name) })),
			);
		case 'dailyFolder':
			return [{ name: '', notes: summaries.length }, ...vaultFolders(summaries)].map(
				markChoice(words, folder),
			);
		case 'peopleTags':
			return vaultTags(summaries).map(
				markChoice(words, (name) => ({ value: name, label: `#${name}` })),
			);
		case 'peopleProperties':
			return vaultKinds(summaries).map(markChoice(words, plain));
		case 'dailyFormat':
			return FORMATS.map((format) => ({
				value: format,
				label: format,
				note: formatDailyName(format, today),
			}));
	}
}

/** What was typed as a choice of its own, where it can be one. */
export function typedChoice(
	{ part, today, words }: Omit<Source, 'summaries'>,
	typed: string,
): ReadingChoice | undefined {
	const text = typed.trim();
	const note = words.reading.picker.typed;
	if (part === 'dailyFormat') {
		const name = formatDailyName(text, today);
		const isFormat = matchDailyName(text, name) === today;
		return isFormat ? { value: text, label: text, note: name } : undefined;
	}
	if (part === 'peopleProperties')
		return parseProperties(text).length === 1 ? { value: text, label: text, note } : undefined;
	const tag = text.replace(/^#+/, '');
	if (part !== 'peopleTags' || tag === '' || /[\s,]/.test(tag)) return undefined;
	return { value: tag, label: `#${tag}`, note };
}

/** Lets the owner pick a folder, tag, property or name of daily notes from those of the vault, or type one. */
export class ReadingPicker extends Prompt<ReadingChoice> {
	readonly #options: PickerOptions;
	readonly #choices: readonly ReadingChoice[];

	constructor(app: App, options: PickerOptions) {
		const { reading } = options.words;
		super(app, reading.parts[options.part].placeholder, options.words);
		this.#options = options;
		this.#choices = readingChoices(options);
		this.limit = LIMIT;
		this.emptyStateText = reading.picker.empty;
	}

	override getSuggestions(query: string): ReadingChoice[] {
		if (query.trim() === '') return [...this.#choices];
		const search = prepareFuzzySearch(query.trim());
		const found = this.#choices.filter(({ label }) => search(label) !== null);
		const typed = typedChoice(this.#options, query);
		const isNew = typed !== undefined && !found.some(({ value }) => value === typed.value);
		return isNew ? [...found, typed] : found;
	}

	override renderSuggestion({ label, note }: ReadingChoice, el: HTMLElement): void {
		drawSuggestion(el, label, [note]);
	}

	override onChooseSuggestion({ value }: ReadingChoice): void {
		this.#options.onPick(value);
	}
}

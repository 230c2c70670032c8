import { EditorSuggest } from 'obsidian';
import type {
	App,
	Editor,
	EditorPosition,
	EditorSuggestContext,
	EditorSuggestTriggerInfo,
	TFile,
} from 'obsidian';
import { isBareLink, lineWithDeed, MENTION_DEEDS } from '../core/people/writing/mention-line';
import type { LinkPlace, MentionDeed } from '../core/people/writing/mention-line';
import { shownName } from '../core/people/person';
import type { LogHost } from './log-prompt';
import { linkTarget } from './log-prompt';
import { isProse, mentionQuery } from './mention-query';
import { knownPeople, matchingPeople } from './person-match';
import type { KnownPerson, PersonMatch } from './person-match';
import { drawSuggestion } from './prompt';

type Suggestion =
	| { readonly is: 'person'; readonly match: PersonMatch }
	| { readonly is: 'deed'; readonly deed: MentionDeed };

/** A link that was just written. */
interface Linked {
	readonly file: TFile;
	readonly line: number;
	readonly start: number;
	readonly end: number;
}

interface MentionOptions {
	readonly isOn: () => boolean;
	/** Undefined while the notes are read. */
	readonly host: () => LogHost | undefined;
}

/** The lines of an editor before one. */
const linesAbove = (editor: Editor, line: number): string[] =>
	editor.getRange({ line: 0, ch: 0 }, { line, ch: 0 }).split('\n').slice(0, line);

/**
 * Completes `@Ana` to a link in any note, and then offers what was done, as the beginning of an entry. Going on typing
 * leaves just the link.
 */
export class MentionSuggest extends EditorSuggest<Suggestion> {
	readonly #options: MentionOptions;
	#linked: Linked | undefined;

	constructor(app: App, options: MentionOptions) {
		super(app);
		this.#options = options;
		this.limit = 20;
	}

	override onTrigger(
		cursor: EditorPosition,
		editor: Editor,
		file: TFile | null,
	): EditorSuggestTriggerInfo | null {
		if (file === null || !this.#options.isOn()) return null;
		if (this.#isAfterLink(cursor, file)) return { start: cursor, end: cursor, query: '' };
		this.#linked = undefined;
		const before = editor.getLine(cursor.line).slice(0, cursor.ch);
		const found = mentionQuery(before);
		if (found === undefined) return null;
		const { start, query } = found;
		if (!isProse(linesAbove(editor, cursor.line), before.slice(0, start))) return null;
		return { start: { line: cursor.line, ch: start }, end: cursor, query };
	}

	#isAfterLink({ line, ch }: EditorPosition, file: TFile): boolean {
		const linked = this.#linked;
		return linked?.file === file && linked.line === line && linked.end === ch;
	}

	override getSuggestions({ query }: EditorSuggestContext): Suggestion[] {
		const host = this.#options.host();
		if (host === undefined) return [];
		if (this.#linked !== undefined) {
			return MENTION_DEEDS.map((deed): Suggestion => ({ is: 'deed', deed }));
		}
		return matchingPeople(knownPeople(host.analysis), query)
			.slice(0, this.limit)
			.map((match): Suggestion => ({ is: 'person', match }));
	}

	override renderSuggestion(suggestion: Suggestion, el: HTMLElement): void {
		const screen = this.#options.host()?.screen;
		if (screen === undefined) return;
		const { words, today } = screen;
		if (suggestion.is === 'deed') {
			drawSuggestion(el, words.mention.deeds[suggestion.deed], []);
			return;
		}
		const { known, name } = suggestion.match;
		const { person, lastContact } = known;
		const also = name === person.name ? [] : [words.mention.alias(name)];
		const contact =
			lastContact === undefined
				? words.persons.noContact
				: words.persons.lastContact(words.time.ago(lastContact, today));
		drawSuggestion(el, shownName(person), [[...also, contact].join(words.separator)]);
	}

	override selectSuggestion(suggestion: Suggestion): void {
		const { context } = this;
		this.close();
		if (context === null) return;
		if (suggestion.is === 'person') this.#writeLink(suggestion.match, context);
		else this.#writeDeed(suggestion.deed, context);
	}

	/** Puts the link in place of what was typed. */
	#writeLink({ known, name }: PersonMatch, context: EditorSuggestContext): void {
		const { editor, file, start, end } = context;
		const link = this.#linkTo(known, name, file);
		if (link === undefined) return;
		const line = editor.getLine(start.line);
		const written = line.slice(0, start.ch) + link + line.slice(end.ch);
		const linked = { file, line: start.line, start: start.ch, end: start.ch + link.length };
		const place = { ...linked, path: file.path, text: '', line: 1, written };
		this.#linked = this.#offersDeeds(place) ? linked : undefined;
		editor.replaceRange(link, start, end);
		editor.setCursor({ line: start.line, ch: linked.end });
	}

	#linkTo({ person }: KnownPerson, name: string, { path }: TFile): string | undefined {
		const note = this.app.vault.getFileByPath(person.path);
		if (note === null) return undefined;
		const alias = name === note.basename ? '' : name;
		return this.app.fileManager.generateMarkdownLink(note, path, '', alias);
	}

	/** In somebody's own note a line is about them, and says nothing of others. */
	#offersDeeds(place: LinkPlace): boolean {
		const people = this.#options.host()?.analysis.notebook.people ?? [];
		return isBareLink(place) && people.every(({ path }) => path !== place.path);
	}

	/** Makes the link the beginning of an entry that says what was done. */
	#writeDeed(deed: MentionDeed, { editor, file }: EditorSuggestContext): void {
		const host = this.#options.host();
		const linked = this.#linked;
		this.#linked = undefined;
		if (host === undefined || linked === undefined) return;
		const { line, start, end } = linked;
		const written = editor.getLine(line);
		const place = { path: file.path, text: editor.getValue(), line: line + 1, written, start, end };
		const target = linkTarget(written.slice(start, end), host.ground);
		const options = { deed, target, ground: host.ground };
		const changed = lineWithDeed(place, host.screen.today, options);
		if (changed === undefined) return;
		editor.replaceRange(changed, { line, ch: 0 }, { line, ch: written.length });
		editor.setCursor({ line, ch: changed.length });
	}
}

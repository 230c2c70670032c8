import { MONTHS, WEEKDAYS } from './lexicon/calendar';
import { durationsIn } from './duration';
import { foldText } from './fold';
import { phraseAt, type PhraseMatch, type Pronoun, type WordIndex } from './lexicon';
import type { Words } from './words';

/** How strongly a mark divides: a comma, a colon, the end of a sentence, the next line of an entry. */
export type Break = 'comma' | 'colon' | 'stop' | 'line';

/** Stands between the lines of one entry where they are joined to one text. */
export const LINE_MARK = '‖';

/** A word of a text, or a mark between words. */
export interface Token {
	/** Folded, without apostrophe; `''` for a mark. Lengths of time are `<time>`, sums `<money>`. */
	readonly word: string;
	readonly start: number;
	readonly end: number;
	readonly break?: Break;
	/** Index of the mention it stands for. */
	readonly mention?: number;
	/** Stands for the person whose note this is, by name. */
	readonly isOwner: boolean;
	readonly isPossessive: boolean;
	readonly isCapital: boolean;
	readonly pronoun?: Pronoun | undefined;
}

/** Names of the person whose note a text stands in, each as its folded words. */
export type OwnerNames = readonly (readonly string[])[];

/** At most this many words of one entry are weighed; what follows is read as text only. */
export const MAX_TOKENS = 600;
const MAX_LENGTH = 6000;

const TOKEN =
	/(?<money>[$€£¥]\s?\d[\d.,]*k?|\d[\d.,]*\s?(?:dollars?|euros?|eur|usd|bucks|pounds|francs|chf|€|£|\$)(?![\p{L}]))|(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.:]\d+)*(?:['’][\p{L}]+)?|&)|(?<emoji>\p{Extended_Pictographic})|(?<mark>[.!?;:,()\n|·•‖]|->|=>|→|⇒|[-–—]{1,3}(?=\s)|…)/giu;

const SUFFIXES: ReadonlyMap<string, string> = new Map([
	['ll', 'will'],
	['d', ''],
	['ve', ''],
	['re', ''],
	['m', ''],
]);

function breakOf(mark: string): Break {
	if (mark === ',') return 'comma';
	if (mark === LINE_MARK) return 'line';
	return mark === ':' ? 'colon' : 'stop';
}

const NONE = { isOwner: false, isPossessive: false, isCapital: false };

/** A word as it counts, whatever its place. */
interface Form {
	readonly word: string;
	readonly isPossessive: boolean;
	readonly isCapital: boolean;
	readonly pronoun: Pronoun | undefined;
	/** A word that was drawn into it: "will" in "she'll". */
	readonly added: string;
}

function formOf(written: string, index: WordIndex): Form {
	const apostrophe = written.search(/['’]/);
	const word = foldText(written).replace(/['’]/g, '');
	const isCapital = /^\p{Lu}/u.test(written);
	const whole = { isPossessive: false, isCapital, added: '' };
	if (apostrophe === -1) return { ...whole, word, pronoun: index.pronouns.get(word) };
	const stem = foldText(written.slice(0, apostrophe));
	const suffix = foldText(written.slice(apostrophe + 1));
	const pronoun = index.pronouns.get(stem);
	if (suffix === 's' && word !== 'lets') {
		return { ...whole, word: stem, isPossessive: pronoun === undefined, pronoun };
	}
	const added = SUFFIXES.get(suffix);
	const isVerb = suffix === 'd' && pronoun === undefined && index.phrases.has(word);
	if (added !== undefined && !isVerb) return { ...whole, word: stem, pronoun, added };
	return { ...whole, word, pronoun: index.pronouns.get(word) };
}

function pushWord(tokens: Token[], written: string, start: number, index: WordIndex): void {
	const { word, isPossessive, isCapital, pronoun, added } = formOf(written, index);
	const end = start + written.length;
	tokens.push({ word, start, end, isOwner: false, isPossessive, isCapital, pronoun });
	if (added !== '') tokens.push({ ...NONE, word: added, start: end, end });
}

/** A line break inside a sentence that was only wrapped: the next line goes on in lower case or after a preposition. */
export function isWrapped(text: string, at: number): boolean {
	const before = text.slice(Math.max(0, at - 12), at).trimEnd();
	const after = text.slice(at + 1, at + 4).trimStart();
	if (/[.!?:;]$/.test(before) || after === '') return false;
	return /^\p{Ll}/u.test(after) || /\s(?:with|and|to|from|for|by|the|a|of|at|in|on)$/i.test(before);
}

/** The words of a text in order, mentions and the owner's names as single tokens. */
export function tokenize(words: Words, index: WordIndex, owner: OwnerNames): readonly Token[] {
	const text = words.text.slice(0, MAX_LENGTH);
	const skips = durationsIn(text);
	const tokens: Token[] = [];
	let mention = 0;
	let skip = 0;
	let last = 0;
	const placed = words.mentions.map((m, at) => ({ ...m, at })).filter(({ start }) => start >= 0);
	for (const match of text.matchAll(TOKEN)) {
		if (tokens.length >= MAX_TOKENS) break;
		const start = match.index;
		if (start < last) continue;
		for (let m = placed[mention]; m && m.end <= start; m = placed[++mention]) pushMention(m);
		const inside = placed[mention];
		if (inside !== undefined && inside.start <= start && start < inside.end) {
			pushMention(inside);
			mention++;
			continue;
		}
		while ((skips[skip]?.end ?? Infinity) <= start) skip++;
		const duration = skips[skip];
		if (duration !== undefined && duration.start <= start) {
			tokens.push({ ...NONE, word: '<time>', start: duration.start, end: duration.end });
			last = duration.end;
			continue;
		}
		const { money, word, emoji, mark } = match.groups ?? {};
		const end = start + match[0].length;
		if (money !== undefined) tokens.push({ ...NONE, word: '<money>', start, end });
		else if (word === '&') tokens.push({ ...NONE, word: 'and', start, end });
		else if (word !== undefined) pushWord(tokens, word, start, index);
		else if (emoji !== undefined) tokens.push({ ...NONE, word: emoji, start, end });
		else if (mark === '\n' && isWrapped(text, start)) continue;
		else if (mark !== undefined)
			tokens.push({ ...NONE, word: '', start, end, break: breakOf(mark) });
	}
	for (let m = placed[mention]; m; m = placed[++mention]) pushMention(m);
	return mergeOwner(tokens, owner, index);

	function pushMention({ start, end, at }: { start: number; end: number; at: number }): void {
		if (start >= MAX_LENGTH) return;
		const possessive = /^['’]s?(?![\p{L}])/u.exec(text.slice(end, end + 3))?.[0].length ?? 0;
		last = Math.max(end + possessive, last);
		const token = { ...NONE, word: '<name>', start, end, mention: at, isCapital: true };
		tokens.push({ ...token, isPossessive: possessive > 0 });
	}
}

/** Joins the words of the owner's names. A name that is also a word ("Will", "Grant") counts capitalized, inside a sentence. */
function mergeOwner(tokens: readonly Token[], owner: OwnerNames, index: WordIndex): Token[] {
	if (owner.length === 0) return [...tokens];
	const merged: Token[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (token === undefined) break;
		const name = owner.find((words) => words.every((word, i) => tokens[at + i]?.word === word));
		const isWord = name?.length === 1 && index.phrases.has(name[0] ?? '');
		const isStart = at === 0 || tokens[at - 1]?.break !== undefined;
		if (name === undefined || (isWord && (!token.isCapital || isStart))) {
			merged.push(token);
			continue;
		}
		const lastWord = tokens[at + name.length - 1] ?? token;
		const { pronoun, ...bare } = token;
		void pronoun;
		merged.push({
			...bare,
			word: '<name>',
			end: lastWord.end,
			isOwner: true,
			isPossessive: lastWord.isPossessive,
		});
		at += name.length - 1;
	}
	return merged;
}

/** Looks like the name of somebody: capitalized inside a sentence, and no word the lexicon or the calendar knows. */
export function isNameLike(token: Token | undefined, index: WordIndex): boolean {
	if (token === undefined || !token.isCapital || token.pronoun !== undefined) return false;
	if (MONTHS.has(token.word) || WEEKDAYS.has(token.word) || token.word.length < 2) return false;
	return !index.phrases.has(token.word);
}

/** The longest phrase of the lexicon at a token. */
export function phraseAtToken(
	tokens: readonly Token[],
	at: number,
	index: WordIndex,
): PhraseMatch | undefined {
	return phraseAt(
		index,
		at,
		(position) => {
			const token = tokens[position];
			return token === undefined || token.break !== undefined ? undefined : token.word;
		},
		(position) => {
			const token = tokens[position];
			if (token === undefined) return false;
			return (
				token.pronoun !== undefined ||
				token.mention !== undefined ||
				token.isOwner ||
				isNameLike(token, index)
			);
		},
	);
}

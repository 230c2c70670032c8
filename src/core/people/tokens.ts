import { MONTHS, WEEKDAYS } from './lexicon/calendar';
import { durationsIn } from './duration';
import { FORM } from './inflection';
import { foldText } from './fold';
import type { Mark } from './lexicon';
import { remembered } from './remembered';
import {
	isMark,
	phraseAt,
	type PhraseMatch,
	type Pronoun,
	type WordIndex,
	type WordRow,
} from './word-index';
import type { Words } from './words';
import { isWrapped } from './wrapped';

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
	/** A question mark. */
	readonly isQuestion?: boolean;
	/** Of a sum of money. */
	readonly amount?: number | undefined;
	/** Index of the mention it stands for. */
	readonly mention?: number;
	/** Stands for the person whose note this is, by name. */
	readonly isOwner: boolean;
	readonly isPossessive: boolean;
	readonly isCapital: boolean;
	/** A name may be shortened to it: capitalized, and one letter, or all capitals, or three letters and more. */
	readonly isShort?: boolean;
	/** A pronoun with "is" or "has": "she's". */
	readonly isContracted?: boolean | undefined;
	/** A hyphen joins it to the word before: "code-reviewed". */
	readonly isGlued?: boolean;
	readonly pronoun?: Pronoun | undefined;
}

/** Names of the person whose note a text stands in, each as its folded words. */
export type OwnerNames = readonly (readonly string[])[];

/** At most this many words of one entry are weighed; what follows is read as text only. */
const MAX_TOKENS = 600;
const MAX_LENGTH = 6000;

const TOKEN =
	/(?<money>\p{Sc}\s?\d[\d.,]*k?|\d[\d.,]*\s?\p{Sc})|(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.:]\d+)*(?:['’][\p{L}]+)?|[&+])|(?<emoji>\p{Extended_Pictographic})|(?<mark>[.!?;:,()\n|·•‖]|->|=>|→|⇒|[-–—]{1,3}(?=\s)|…)/giu;

function breakOf(mark: string): Break {
	if (mark === ',') return 'comma';
	if (mark === LINE_MARK) return 'line';
	return /^[:|·•]$/.test(mark) ? 'colon' : 'stop';
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
	readonly isContracted?: boolean;
}

function formOf(written: string, index: WordIndex): Form {
	const apostrophe = written.search(/['’]/);
	const bare = foldText(written).replace(/['’]/g, '');
	const word = index.abbreviations.get(bare) ?? bare;
	const whole = { isPossessive: false, isCapital: /^\p{Lu}/u.test(written), added: '' };
	if (apostrophe === -1) return { ...whole, word, pronoun: index.pronouns.get(word) };
	const { clitics, possessive, pastClitic } = index.lexicon.grammar;
	const stem = foldText(written.slice(0, apostrophe));
	const suffix = foldText(written.slice(apostrophe + 1));
	const pronoun = index.pronouns.get(stem);
	if (suffix === possessive && !index.phrases.has(word))
		return {
			...whole,
			word: stem,
			isPossessive: pronoun === undefined,
			pronoun,
			isContracted: pronoun !== undefined,
		};
	if (
		suffix === pastClitic &&
		pronoun?.isSubject !== true &&
		(index.phrases.has(word) || index.bases.has(word))
	)
		return { ...whole, word, pronoun: undefined };
	const added = clitics[suffix];
	if (added !== undefined) return { ...whole, word: stem, pronoun, added };
	return { ...whole, word, pronoun: index.pronouns.get(word) };
}

const FORMS = new WeakMap<WordIndex, (written: string) => Form>();

/** The forms of a language's words, each worked out once. */
function formsIn(index: WordIndex): (written: string) => Form {
	const known = FORMS.get(index);
	if (known !== undefined) return known;
	const forms = remembered(10_000, (written) => formOf(written, index));
	FORMS.set(index, forms);
	return forms;
}

/** "M", "KH", "Vic", not the words "I" and "A". */
const SHORT_NAME = /^(?:[B-HJ-Z]|\p{Lu}{2,3}|\p{Lu}\p{Ll}{2,})(?:['’]s)?$/u;

function pushWord(
	tokens: Token[],
	written: string,
	start: number,
	index: WordIndex,
	isGlued: boolean,
): void {
	const { word, isPossessive, isCapital, pronoun, added, isContracted } = formsIn(index)(written);
	const end = start + written.length;
	const isShort = isCapital && SHORT_NAME.test(written);
	tokens.push({
		word,
		start,
		end,
		isOwner: false,
		isPossessive,
		isCapital,
		isShort,
		isGlued,
		isContracted,
		pronoun,
	});
	if (added !== '') tokens.push({ ...NONE, word: added, start: end, end });
}

/** "ch. 4": the full stop ends a short word, no sentence. */
const isNumbered = (tokens: readonly Token[], text: string, end: number): boolean =>
	(tokens[tokens.length - 1]?.word ?? '').length < 4 && /^ ?\d/.test(text.slice(end, end + 2));

/** "fragte, ob": the comma divides nothing. */
function isBound(text: string, from: number, index: WordIndex): boolean {
	const [next = ''] = text
		.slice(from, from + 16)
		.trimStart()
		.split(' ');
	return isMark(index, foldText(next), 'bonds');
}

/** "20 euros", "a tenner": a number, or nothing, before a word for money. */
function isSum(tokens: readonly Token[], word: string, { currencies }: WordIndex): boolean {
	return currencies.has(foldText(word)) && /^\d/.test(tokens[tokens.length - 1]?.word ?? '');
}

/** "$1,500" is 1500, "20k" is 20000. */
function amountOf(written: string): number | undefined {
	const digits = /\d+/.exec(written.replace(/[.,](?=\d{3})/g, ''))?.[0];
	return digits === undefined ? undefined : Number(digits) * (/k$/i.test(written) ? 1000 : 1);
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
			const isBracketed =
				tokens[tokens.length - 1]?.word === '' &&
				/\(\s?$/.test(text.slice(0, start).slice(-2)) &&
				text.charAt(duration.end) === ')';
			if (isBracketed) tokens.pop();
			tokens.push({ ...NONE, word: '<time>', start: duration.start, end: duration.end });
			last = duration.end + (isBracketed ? 1 : 0);
			continue;
		}
		const { money, word, emoji, mark } = match.groups ?? {};
		const end = start + match[0].length;
		if (money !== undefined)
			tokens.push({ ...NONE, word: '<money>', start, end, amount: amountOf(money) });
		else if (word !== undefined && isSum(tokens, word, index)) {
			const sum = tokens.pop();
			const amount = amountOf(sum?.word ?? '');
			tokens.push({ ...NONE, word: '<money>', start: sum?.start ?? start, end, amount });
		} else if (word !== undefined)
			pushWord(tokens, word, start, index, text.charAt(start - 1) === '-');
		else if (emoji !== undefined) tokens.push({ ...NONE, word: emoji, start, end });
		else if (mark === '\n' && isWrapped(text, start)) continue;
		else if (mark === '.' && isNumbered(tokens, text, end)) continue;
		else if (mark === ',' && isBound(text, end, index)) continue;
		else if (mark !== undefined)
			tokens.push({
				...NONE,
				word: '',
				start,
				end,
				break: breakOf(mark),
				isQuestion: mark === '?',
			});
	}
	for (let m = placed[mention]; m; m = placed[++mention]) pushMention(m);
	return mergeOwner(tokens, owner, index);

	function pushMention({ start, end, at }: { start: number; end: number; at: number }): void {
		if (start >= MAX_LENGTH) return;
		const possessive = /^(?:['’]s?|s)(?![\p{L}])/u.exec(text.slice(end, end + 3))?.[0].length ?? 0;
		last = Math.max(end + possessive, last);
		const token = { ...NONE, word: '<name>', start, end, mention: at, isCapital: true };
		tokens.push({ ...token, isPossessive: possessive > 0 });
	}
}

/** A word of a name; the last may have lost its apostrophe: "Anas essay". */
function isNamePart(
	token: Token | undefined,
	word: string,
	isLast: boolean,
	{ lexicon }: WordIndex,
): boolean {
	if (token?.word === word) return true;
	return isLast && word.length > 2 && token?.word === word + lexicon.grammar.possessive;
}

/** How many tokens at a place are a name of the owner. A name that is also a word ("Will", "Grant") counts capitalized. */
function ownerLength(
	tokens: readonly Token[],
	at: number,
	owner: OwnerNames,
	index: WordIndex,
): number {
	const name = owner.find((words) =>
		words.every((word, i) => isNamePart(tokens[at + i], word, i === words.length - 1, index)),
	);
	const token = tokens[at];
	if (token === undefined) return 0;
	const [word = ''] = name ?? [];
	if (name === undefined)
		return token.isShort === true && owner.some((words) => isShortFor(token.word, words, index))
			? 1
			: 0;
	const isWord = name.length === 1 && isKnown(word, index) && !isMark(index, word, 'kin');
	if (!isWord) return name.length;
	const isStart = at === 0 || tokens[at - 1]?.break !== undefined;
	return token.isCapital && (!isStart || isActing(tokens[at + 1], index)) ? 1 : 0;
}

/** A verb in the past: the word before it is who did it, even where it could be a verb too ("Will called"). */
function isActing(token: Token | undefined, { bases }: WordIndex): boolean {
	if (token === undefined) return false;
	return [...(bases.get(token.word)?.values() ?? [])].some((forms) => (forms & FORM.past) !== 0);
}

/** "M" or "MZ" for Mei Zhou, "Vic" for Victor. */
function isShortFor(word: string, name: readonly string[], index: WordIndex): boolean {
	const [first = ''] = name;
	if (word.length === 1) return first.startsWith(word);
	if (word === name.map((part) => part.charAt(0)).join('')) return true;
	return word.length >= 3 && first.startsWith(word) && !isKnown(word, index);
}

/** Joins the words of the owner's names. */
function mergeOwner(tokens: readonly Token[], owner: OwnerNames, index: WordIndex): Token[] {
	if (owner.length === 0) return [...tokens];
	const merged: Token[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (token === undefined) break;
		const length = ownerLength(tokens, at, owner, index);
		if (length === 0) {
			merged.push(token);
			continue;
		}
		const last = tokens[at + length - 1] ?? token;
		const isPossessive = last.isPossessive || isBarePossessive(last.word, owner, index);
		const { start, isCapital } = token;
		merged.push({
			...NONE,
			word: '<name>',
			start,
			end: last.end,
			isOwner: true,
			isPossessive,
			isCapital,
		});
		at += length - 1;
		const isAbbreviated = token.isShort === true && tokens[at + 1]?.break === 'stop';
		if (isAbbreviated && tokens[at + 1]?.start === last.end) at++;
	}
	return merged;
}

/** "Anas essay" */
function isBarePossessive(word: string, owner: OwnerNames, { lexicon }: WordIndex): boolean {
	return (
		!owner.some((name) => name[name.length - 1] === word) &&
		owner.some((name) => `${name[name.length - 1] ?? ''}${lexicon.grammar.possessive}` === word)
	);
}

/** Looks like the name of somebody: capitalized where nouns are not, and no word the lexicon or the calendar knows. */
export function isNameLike(token: Token | undefined, index: WordIndex): boolean {
	if (token === undefined || !token.isCapital || token.pronoun !== undefined) return false;
	if (index.lexicon.grammar.hasCapitalNouns) return false;
	if (MONTHS.has(token.word) || WEEKDAYS.has(token.word) || token.word.length < 2) return false;
	return !isKnown(token.word, index);
}

const isKnown = (word: string, { phrases, bases }: WordIndex): boolean =>
	phrases.has(word) || bases.has(word);

const isPerson = (token: Token | undefined, index: WordIndex): boolean =>
	token?.mention !== undefined ||
	token?.isOwner === true ||
	token?.pronoun !== undefined ||
	isNameLike(token, index);

/** Words that stand for a person at a place: "her", "Ana", "her boss", "mum". */
function personLength(tokens: readonly Token[], at: number, index: WordIndex): number {
	const token = tokens[at];
	if (token === undefined || token.break !== undefined) return 0;
	if (isMark(index, tokens[at + 1]?.word ?? '', 'owns')) return 0;
	if (!isPerson(token, index)) return isMark(index, token.word, 'kin') ? 1 : 0;
	const isPair =
		isMark(index, tokens[at + 1]?.word ?? '', 'joins') && isPerson(tokens[at + 2], index);
	if (isPair) return 3;
	const isOwner = token.isPossessive || token.pronoun?.isPossessive === true;
	return isOwner && isMark(index, tokens[at + 1]?.word ?? '', 'kin') ? 2 : 1;
}

const BEFORE_VERBS: readonly Mark[] = [
	'auxiliaries',
	'fillers',
	'conjunctions',
	'negations',
	'plans',
];

/** An unknown word may be a verb at the start, after a subject, an auxiliary or an adverb. */
function mayAct(tokens: readonly Token[], at: number, index: WordIndex): boolean {
	const before = tokens[at - 1];
	if (tokens[at]?.isGlued === true) return mayAct(tokens, at - 1, index);
	const { grammar } = index.lexicon;
	if (isMark(index, tokens[at + 1]?.word ?? '', 'by')) return true;
	if (grammar.hasCapitalNouns && tokens[at]?.isCapital === true && at > 0) return false;
	if (grammar.isVerbFinal || before === undefined || before.break !== undefined) return true;
	if (before.pronoun !== undefined) return before.pronoun.isSubject;
	if (isPerson(before, index)) return !before.isPossessive;
	if (isMark(index, before.word, 'articles')) return false;
	return (
		grammar.adverb.test(before.word) ||
		BEFORE_VERBS.some((mark) => isMark(index, before.word, mark)) ||
		isMark(index, before.word, 'kin')
	);
}

/** Tokens as phrases are looked up in them. */
function wordRow(tokens: readonly Token[], index: WordIndex): WordRow {
	return {
		wordAt: (at) => (tokens[at]?.break === undefined ? tokens[at]?.word : undefined),
		personAt: (at) => personLength(tokens, at, index),
		mayAct: (at) => mayAct(tokens, at, index),
	};
}

/** The longest phrase of the lexicon at each token. */
export function phrasesIn(
	tokens: readonly Token[],
	index: WordIndex,
): readonly (PhraseMatch | undefined)[] {
	const row = wordRow(tokens, index);
	return tokens.map((_, at) => phraseAt(index, at, row));
}

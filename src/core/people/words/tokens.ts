import { durationsIn } from './duration';
import { foldText } from '../fold';
import { remembered } from '../remembered';
import { type Break, LINE_MARK, type Token, tokenOf } from './token';
import { type Pronoun, type WordIndex, isMark } from './word-index';
import type { Words } from './words';
import { isWrapped } from './wrapped';

/** At most this many words of one entry are weighed; what follows is read as text only. */
const MAX_TOKENS = 600;

const MAX_LENGTH = 6000;

/** A sum of money, a word, an emoji, or a mark between words. */
const TOKEN =
	/(\p{Sc}\s?\d[\d.,]*k?|\d[\d.,]*\s?\p{Sc})|([\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.:]\d+)*(?:['’][\p{L}]+)?|[&+])|(\p{Extended_Pictographic})|([.!?;:,()\n|·•‖]|->|=>|→|⇒|[-–—]{1,3}(?=\s)|…)/giu;

function breakOf(mark: string): Break {
	if (mark === ',') return 'comma';
	if (mark === LINE_MARK) return 'line';
	return /^[:|·•]$/.test(mark) ? 'colon' : 'stop';
}

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
	const added = Object.entries(clitics).find(([clitic]) => clitic === suffix)?.[1];
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
	tokens.push(
		tokenOf({ word, start, end, isPossessive, isCapital, isShort, isGlued, isContracted, pronoun }),
	);
	if (added !== '') tokens.push(tokenOf({ word: added, start: end, end }));
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

/** The words of a text in order, mentions as single tokens. */
export function tokenize(words: Words, index: WordIndex): readonly Token[] {
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
			tokens.push(tokenOf({ word: '<time>', start: duration.start, end: duration.end }));
			last = duration.end + (isBracketed ? 1 : 0);
			continue;
		}
		const [written, money, word, emoji, mark] = match;
		const end = start + written.length;
		if (money !== undefined)
			tokens.push(tokenOf({ word: '<money>', start, end, amount: amountOf(money) }));
		else if (word !== undefined && isSum(tokens, word, index)) {
			const sum = tokens.pop();
			const amount = amountOf(sum?.word ?? '');
			tokens.push(tokenOf({ word: '<money>', start: sum?.start ?? start, end, amount }));
		} else if (word !== undefined)
			pushWord(tokens, word, start, index, text.charAt(start - 1) === '-');
		else if (emoji !== undefined) tokens.push(tokenOf({ word: emoji, start, end }));
		else if (mark === '\n' && isWrapped(text, start)) continue;
		else if (mark === '.' && isNumbered(tokens, text, end)) continue;
		else if (mark === ',' && isBound(text, end, index)) continue;
		else if (mark !== undefined)
			tokens.push(
				tokenOf({ word: '', start, end, break: breakOf(mark), isQuestion: mark === '?' }),
			);
	}
	for (let m = placed[mention]; m; m = placed[++mention]) pushMention(m);
	return tokens;

	function pushMention({ start, end, at }: { start: number; end: number; at: number }): void {
		if (start >= MAX_LENGTH) return;
		const possessive = /^(?:['’]s?|s)(?![\p{L}])/u.exec(text.slice(end, end + 3))?.[0].length ?? 0;
		last = Math.max(end + possessive, last);
		const isPossessive = possessive > 0;
		tokens.push(
			tokenOf({ word: '<name>', start, end, mention: at, isCapital: true, isPossessive }),
		);
	}
}

import { foldName } from '../fold';
import { FORM } from './inflection';
import { type OwnerNames, type Token, isKnown, tokenOf } from './token';
import { type WordIndex, isMark } from './word-index';

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

/** Whether a text is a name of the owner: a link to them in their own note names nobody else. */
function isNameOf(text: string, owner: OwnerNames): boolean {
	const written = foldName(text)
		.split(/[\s-]+/)
		.join(' ');
	return owner.some((words) => words.join(' ') === written);
}

/** Joins the words of the owner's names in a text, and takes links to them for such; the same tokens where there are none. */
export function mergeOwner(
	tokens: readonly Token[],
	owner: OwnerNames,
	{ text, index }: { readonly text: string; readonly index: WordIndex },
): readonly Token[] {
	if (owner.length === 0) return tokens;
	const merged: Token[] = [];
	let isFound = false;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (token === undefined) break;
		if (token.mention !== undefined && isNameOf(text.slice(token.start, token.end), owner)) {
			merged.push(tokenOf({ ...token, isOwner: true, mention: undefined }));
			isFound = true;
			continue;
		}
		const length = ownerLength(tokens, at, owner, index);
		if (length === 0) {
			merged.push(token);
			continue;
		}
		isFound = true;
		const last = tokens[at + length - 1] ?? token;
		const isPossessive = last.isPossessive || isBarePossessive(last.word, owner, index);
		const { start, isCapital } = token;
		const { end } = last;
		merged.push(tokenOf({ word: '<name>', start, end, isOwner: true, isPossessive, isCapital }));
		at += length - 1;
		const isAbbreviated = token.isShort === true && tokens[at + 1]?.break === 'stop';
		if (isAbbreviated && tokens[at + 1]?.start === last.end) at++;
	}
	return isFound ? merged : tokens;
}

/** "Anas essay" */
function isBarePossessive(word: string, owner: OwnerNames, { lexicon }: WordIndex): boolean {
	return (
		!owner.some((name) => name[name.length - 1] === word) &&
		owner.some((name) => `${name[name.length - 1] ?? ''}${lexicon.grammar.possessive}` === word)
	);
}

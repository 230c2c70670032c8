import { skipClock } from '../dates/date-tail';
import { durationsIn, parseMinutes } from '../words/duration';
import { foldText } from '../fold';
import { labelNamed, plainHead } from '../words/languages';
import { asChannel } from '../words/plain-words';
import type { Words } from '../words/words';

const isUnit = (word: string): boolean => parseMinutes(`1 ${word}`) !== undefined;

/** Whether a word is a unit of time, or was to be one: `houre`, `mn`. */
function isNearUnit(word: string, isGlued: boolean): boolean {
	if (isUnit(word)) return true;
	for (let end = word.length - 1; end >= 3; end--) if (isUnit(word.slice(0, end))) return true;
	return word.length <= (isGlued ? 3 : 2) && isUnit(word.slice(0, 1));
}

const NUMBERED = /^~?\d[\d.,]{0,20}(\s?)(\p{L}{1,8})\.?$/u;
const WORDED = /^[^\s\d]\S{0,20}\s(\p{L}{1,8})\.?$/u;
const TIMES = /^\d{1,3}\s?[x×]$/iu;

/** Whether a few words were to be a length of time and are none. */
function isUnread(text: string): boolean {
	if (durationsIn(text).some(({ start, end }) => start === 0 && end === text.length)) return false;
	const numbered = NUMBERED.exec(text);
	if (numbered !== null) {
		const word = foldText(numbered[2] ?? '');
		return TIMES.test(text) || isNearUnit(word, numbered[1] === '');
	}
	const unit = WORDED.exec(text)?.[1];
	return unit !== undefined && isUnit(unit) && durationsIn(text).length === 0;
}

/** What a field for a length of time holds, where that is none. */
function ofField({ fields }: Words): string | undefined {
	return fields.find(
		({ key, value }) =>
			labelNamed(key) === 'duration' &&
			/[\p{L}\p{N}]/u.test(value) &&
			parseMinutes(value) === undefined &&
			skipClock(value, 0).end === 0,
	)?.value;
}

const isPlainWord = (word: string): boolean =>
	plainHead(foldText(word)) !== undefined || asChannel(foldText(word)) !== undefined;

/** The words between the first word of a plain form and its colon or end: `30mim` of `call 30mim: the move`. */
function ofHead(text: string): string | undefined {
	const colon = text.slice(0, 60).search(/:(?=\s|$)/);
	const head = (colon === -1 ? text.slice(0, 60) : text.slice(0, colon)).trim();
	const [word = '', ...rest] = head.split(/\s+/);
	if (rest.length === 0 || rest.length > 2) return undefined;
	const said = rest.join(' ');
	const isNumber = colon !== -1 && /^\d{1,4}$/.test(said);
	return isPlainWord(word) && (isNumber || (/^~?\d/.test(said) && isUnread(said)))
		? said
		: undefined;
}

const BRACKET = /\(([^()]{1,24})\)[.!]?$/;

/**
 * What stands where the length of an entry should and is none: `(abc min)` or `(2x)` at the end, `call 30mim:`,
 * `[duration:: long]`.
 */
export function unreadLength(words: Words): string | undefined {
	const line = words.text.trim().split('\n', 1)[0] ?? '';
	const isPlain = isPlainWord(/^\p{L}+/u.exec(line)?.[0] ?? '');
	const bracket = BRACKET.exec(line.slice(-30).trimEnd())?.[1]?.trim();
	const isMeant = bracket !== undefined && isUnread(bracket);
	const mayTell = isPlain || !(TIMES.test(bracket ?? '') || WORDED.test(bracket ?? ''));
	return (isMeant && mayTell ? bracket : undefined) ?? ofHead(line) ?? ofField(words);
}

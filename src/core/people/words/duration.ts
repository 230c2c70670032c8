import { LANGUAGES } from './languages';
import type { Lengths } from '../lexicon';

/** A length of time found in words, with the place it takes in the text. */
export interface Duration {
	/** More than 0, at most seven days. */
	readonly minutes: number;
	readonly start: number;
	readonly end: number;
}

const LENGTHS = LANGUAGES.map(({ lexicon }) => lexicon.lengths);

/** The words of all languages for one thing, longest first, as a choice in a pattern. */
function anyOf(wordsOf: (lengths: Lengths) => string): string {
	const words = LENGTHS.flatMap((lengths) => wordsOf(lengths).split('|'));
	const sorted = [...new Set(words)]
		.filter((word) => word !== '')
		.sort((a, b) => b.length - a.length);
	return `(?:${sorted.join('|')})`;
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
	LENGTHS.flatMap(({ numbers }) =>
		numbers.flatMap((words, at) =>
			words.split(' ').map((word): [string, number] => [word, at + 1]),
		),
	),
);

const HOURS = anyOf(({ hours }) => hours);
const MINUTES = anyOf(({ minutes }) => minutes);
const AND_HALF = anyOf(({ andHalf }) => andHalf);
const NUMBER = `(?:${[...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const DURATION = new RegExp(
	[
		`(\\d{1,3}(?:[.,]\\d{1,2})?)[ -]?${HOURS}(?:[ ]?(?:${anyOf(({ and }) => and)} )?(\\d{1,2})(?:[ ]?${MINUTES})?|( ${AND_HALF}))?`,
		`(\\d{1,4})[ -]?${MINUTES}`,
		`(${anyOf(({ half }) => half)})`,
		`(${NUMBER})[ ](${AND_HALF}[ ])?${HOURS}( ${AND_HALF})?`,
		`(${anyOf(({ quarter }) => quarter)})`,
	]
		.map((source) => `(?:${source})`)
		.join('|'),
	'giu',
);
const MAX_MINUTES = 7 * 24 * 60;

function minutesOf(match: RegExpMatchArray): number {
	const [, hours, extra, half, minutes, halfHour, word, halfBefore, halfAfter, quarter] = match;
	if (hours !== undefined) {
		return (
			Number(hours.replace(',', '.')) * 60 + Number(extra ?? 0) + (half === undefined ? 0 : 30)
		);
	}
	if (minutes !== undefined) return Number(minutes);
	if (halfHour !== undefined) return 30;
	if (quarter !== undefined) return 15;
	const whole = NUMBERS.get((word ?? '').toLowerCase()) ?? 0;
	return whole * 60 + (halfBefore === undefined && halfAfter === undefined ? 0 : 30);
}

const NOT_AFTER = new RegExp(`(?:^|\\s)${anyOf(({ notAfter }) => notAfter)}\\s$`, 'iu');
const NOT_BEFORE = new RegExp(`^\\s${anyOf(({ notBefore }) => notBefore)}(?![\\p{L}])`, 'iu');
const OF_THING = new RegExp(`^\\s${anyOf(({ of }) => of)}\\s`, 'iu');

/** Not lengths of an event: `an hour ago`, `30 min late`, `in an hour`, `$30m`, `within the hour`. */
function isTrueLength(text: string, start: number, end: number): boolean {
	const before = text.slice(Math.max(0, start - 8), start);
	const after = text.slice(end, end + 12);
	if (/[\p{L}\p{N}$€£¥.,:/-]$/u.test(before) && !/[^\p{N}][,:/-]$/u.test(before)) return false;
	if (/^[\p{L}\p{N}]/u.test(after)) return false;
	return !NOT_AFTER.test(before) && !NOT_BEFORE.test(after);
}

/** Every length of time in `text`: `30m`, `1h`, `1.5h`, `1h30`, `45 min`, `an hour`, `half an hour`. */
export function durationsIn(text: string): readonly Duration[] {
	const found: Duration[] = [];
	for (const match of text.matchAll(DURATION)) {
		const start = match.index;
		const end = start + match[0].length;
		const minutes = minutesOf(match);
		if (minutes > 0 && minutes <= MAX_MINUTES && isTrueLength(text, start, end)) {
			found.push({ minutes, start, end });
		}
	}
	return found;
}

/** Whether a length, told in words, is the thing itself: `an hour on her spreadsheet`, `half an hour of advice`. */
export function isThing(text: string, { start, end }: Duration): boolean {
	return /^\p{L}/u.test(text.slice(start)) && OF_THING.test(text.slice(end, end + 12));
}

/** Minutes of a text that is a length of time and nothing else. A bare number is minutes. */
export function parseMinutes(text: string): number | undefined {
	const trimmed = text.trim();
	if (/^\d{1,4}$/.test(trimmed)) {
		const minutes = Number(trimmed);
		return minutes > 0 ? minutes : undefined;
	}
	const [first] = durationsIn(trimmed);
	return first !== undefined && first.start === 0 && first.end === trimmed.length
		? first.minutes
		: undefined;
}

/** A length of time found in words, with the place it takes in the text. */
export interface Duration {
	/** More than 0, at most seven days. */
	readonly minutes: number;
	readonly start: number;
	readonly end: number;
}

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
	['a', 1],
	['an', 1],
	['one', 1],
	['two', 2],
	['three', 3],
	['four', 4],
	['five', 5],
	['six', 6],
	['eine', 1],
	['einer', 1],
	['zwei', 2],
	['drei', 3],
]);

const HOURS = '(?:hours|hour|hrs|hr|h|stunden|stunde|std)';
const MINUTES = '(?:minutes|minute|minuten|mins|min|m)';
const DURATION = new RegExp(
	[
		`(\\d{1,3}(?:[.,]\\d{1,2})?)[ -]?${HOURS}(?:[ ]?(?:and )?(\\d{1,2})(?:[ ]?${MINUTES})?|( and a half))?`,
		`(\\d{1,4})[ -]?${MINUTES}`,
		`(half an hour|half hour|eine halbe stunde|halbe stunde)`,
		`(an|one|two|three|four|five|six|eine|einer|zwei|drei)[ ](and a half[ ])?(?:hours?|stunden?)( and a half)?`,
		`(quarter of an hour)`,
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
	const whole = NUMBER_WORDS.get((word ?? '').toLowerCase()) ?? 0;
	return whole * 60 + (halfBefore === undefined && halfAfter === undefined ? 0 : 30);
}

/** Not lengths of an event: `an hour ago`, `30 min late`, `in an hour`, `$30m`, `within the hour`. */
function isTrueLength(text: string, start: number, end: number): boolean {
	const before = text.slice(Math.max(0, start - 8), start);
	const after = text.slice(end, end + 12);
	if (/[\p{L}\p{N}$€£¥.,:/-]$/u.test(before) && !/[^\p{N}][,:/-]$/u.test(before)) return false;
	if (/^[\p{L}\p{N}]/u.test(after)) return false;
	if (/(?:^|\s)(?:in|within|after|every)\s$/i.test(before)) return false;
	return !/^\s(?:ago|late|later|early|earlier|away|into)(?![\p{L}])/iu.test(after);
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
	return (
		/^\p{L}/u.test(text.slice(start)) && /^\s(?:on|of|with|for|about)\s/iu.test(text.slice(end))
	);
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

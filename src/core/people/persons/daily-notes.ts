import type { DateOrder } from '../dates/date-text';
import { matchDailyName } from '../dates/daily-name';
import { WEEKDAYS } from '../lexicon/calendar';
import { foldText } from '../fold';

/** Where the daily notes lie and how they are named, as the names of the notes show it. */
export interface DailyNotes {
	/** Vault-relative; `''` is the vault's root. */
	readonly folder: string;
	/** In moment's tokens: `YYYY/MM/YYYY-MM-DD`. */
	readonly format: string;
	/** How many notes are named so. */
	readonly count: number;
}

/** Names of daily notes, the usual first. Numbers only in both orders: which it is, the vault's order says. */
const NAMES: readonly string[] = [
	'YYYY-MM-DD',
	'YYYY-MM-DD dddd',
	'dddd YYYY-MM-DD',
	'dddd, YYYY-MM-DD',
	'YYYY-MM-DD, dddd',
	'YYYY-MM-DD_dddd',
	'YYYY-MM-DD-dddd',
	'YYYY.MM.DD',
	'YYYY_MM_DD',
	'YYYYMMDD',
	'MMMM D, YYYY',
	'MMMM Do, YYYY',
	'D MMMM YYYY',
	'D. MMMM YYYY',
	'Do MMMM YYYY',
	'dddd, MMMM D, YYYY',
	'dddd, MMMM Do, YYYY',
];

const NUMERIC_NAMES: Readonly<Record<DateOrder, readonly string[]>> = {
	'day-first': ['DD-MM-YYYY', 'DD.MM.YYYY', 'DD-MM-YYYY dddd', 'DD.MM.YYYY dddd'],
	'month-first': ['MM-DD-YYYY', 'MM.DD.YYYY', 'MM-DD-YYYY dddd', 'MM.DD.YYYY dddd'],
};

/** Names of the folders that daily notes are sorted into. */
const PARTS: readonly string[] = [
	'YYYY',
	'MM',
	'YYYY-MM',
	'MM-MMMM',
	'MM MMMM',
	'MMMM',
	'YYYY-MM MMMM',
	'YYYY-MM-MMMM',
];

/** A day whose number alone names the note: `2024/05/01`. */
const DAY_ONLY = 'YYYY/MM/DD';

/** A weekday in the name is one: `2026-05-01 Standup` is no name of a day. */
function isSpelledOut(format: string, name: string): boolean {
	if (!format.includes('dddd')) return true;
	const words = name.match(/\p{L}{2,}/gu) ?? [];
	return words.some((word) => WEEKDAYS.has(foldText(word)));
}

/** Shortens weekdays and months in a format as the name has them: `Wed`, `Jan`. */
function asWritten(format: string, name: string): string {
	const isShort = (name.match(/\p{L}{2,}/gu) ?? []).every((word) => word.length <= 4);
	const isMay = /\bma[iy]\b/i.test(name) && !format.includes('dddd');
	return isShort && !isMay ? format.replace('dddd', 'ddd').replace('MMMM', 'MMM') : format;
}

/** The folder and format of a path that names a day and nothing else. */
function dailyNameOf(
	path: string,
	names: readonly string[],
): readonly [string, string] | undefined {
	const parts = path.replace(/\.md$/i, '').split('/');
	const name = parts.pop() ?? '';
	if (!/\d/.test(name)) return undefined;
	const known = names.find(
		(one) => matchDailyName(one, name) !== undefined && isSpelledOut(one, name),
	);
	if (known === undefined) {
		const tail = [...parts.slice(-2), name].join('/');
		return matchDailyName(DAY_ONLY, tail) === undefined
			? undefined
			: [parts.slice(0, -2).join('/'), DAY_ONLY];
	}
	let format = asWritten(known, name);
	let tail = name;
	for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
		const longer = `${part}/${tail}`;
		const sorted = PARTS.map((one) => `${one}/${format}`).find(
			(one) => matchDailyName(one, longer) !== undefined,
		);
		if (sorted === undefined) return [[...parts, part].join('/'), format];
		[format, tail] = [sorted, longer];
	}
	return ['', format];
}

/** The largest count first; of equals the shortest name, then the first by letter. */
const commonest = (counts: ReadonlyMap<string, number>): readonly [string, number] | undefined =>
	[...counts].sort(
		([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : a > b ? 1 : 0),
	)[0];

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
	return counts;
}

/** The daily notes among these paths: the folder with most of them, and the commonest format there. */
export function findDailyNotes(paths: Iterable<string>, order: DateOrder): DailyNotes | undefined {
	const names = [...NAMES, ...NUMERIC_NAMES[order]];
	const found = [...paths].flatMap((path) => {
		const daily = dailyNameOf(path, names);
		return daily === undefined ? [] : [daily];
	});
	const folder = commonest(countBy(found, ([name]) => name));
	if (folder === undefined) return undefined;
	const inside = found.filter(([name]) => name === folder[0]);
	const format = commonest(countBy(inside, ([, one]) => one));
	return format && { folder: folder[0], format: format[0], count: format[1] };
}

import { addDays } from '../core/day';
import type { Day } from '../core/day';
import { quoteOf } from '../core/action/entry-reason';
import type { Parameters } from '../core/network/parameters';
import type { ContactDay } from '../core/network/strength';
import { type StrengthPoint, strengthOverTime } from '../core/network/strength-over-time';
import type { Tie } from '../core/network/tie';
import { foldedAtFirst } from './folds';
import type { Dot, ReasonLine, StrengthModel } from './model';
import { entryWords } from './plain-text';
import { placeOf } from './reason-line';
import type { Screen } from './screen';
import type { ViewState } from './sidebar-actions';

/** The line goes back two years at most, and half a year at least (chosen; no source). */
const MOST_DAYS = 730;
const LEAST_DAYS = 182;
/** Days drawn of the line besides those of contact. */
const STEPS = 60;
/**
 * Each point is the average over so many days up to it: day by day a tie leaps with each contact and falls at once, which
 * says little of how it goes (chosen; no source).
 */
const AVERAGED_DAYS = 60;
/** Entries marked on it (chosen; no source). */
const MOST_MARKS = 5;

/** Days of the line: evenly spread, and each that is marked. */
function daysOf(from: Day, today: Day, marked: readonly ContactDay[]): readonly Day[] {
	const span = today - from;
	const even = Array.from({ length: STEPS + 1 }, (_, step) =>
		addDays(from, Math.round((span * step) / STEPS)),
	);
	const days = new Set([...even, ...marked.map(({ date }) => date)]);
	return [...days].sort((a, b) => a - b);
}

/** The average strength of the days up to each of these, earliest first. */
function averagesOn(
	contactDays: readonly ContactDay[],
	days: readonly Day[],
	parameters: Parameters,
): readonly StrengthPoint[] {
	const [first = 0 as Day] = days;
	const start = addDays(first, -AVERAGED_DAYS);
	const length = (days[days.length - 1] ?? first) - start + 1;
	const every = Array.from({ length }, (_, at) => addDays(start, at));
	let sum = 0;
	const sums = strengthOverTime(contactDays, every, parameters).map(
		({ strength }) => (sum += strength),
	);
	return days.map((day) => {
		const at = day - start;
		return { day, strength: ((sums[at] ?? 0) - (sums[at - AVERAGED_DAYS] ?? 0)) / AVERAGED_DAYS };
	});
}

function markReason({ interaction }: ContactDay, screen: Screen): ReasonLine {
	const { words, today } = screen;
	const quote = words.reading.quote(entryWords(quoteOf(interaction)));
	return {
		text: words.card.mark(words.time.day(interaction.date, today), quote),
		place: placeOf(interaction.path, interaction.line, screen),
		isEntry: true,
	};
}

/** How strong a tie was over time, and the entries that count most in it; undefined where nothing counts. */
export function strengthModel(
	{ contactDays }: Pick<Tie, 'contactDays'>,
	parameters: Parameters,
	{ screen, state }: { readonly screen: Screen; readonly state: ViewState },
): StrengthModel | undefined {
	const { words, today } = screen;
	const [first] = contactDays;
	if (first === undefined) return undefined;
	const span = Math.min(MOST_DAYS, Math.max(LEAST_DAYS, today - first.date));
	const from = addDays(today, -span);
	const inSpan = contactDays.filter(({ date }) => date >= from);
	const telling = [...inSpan].sort((a, b) => b.weight - a.weight).slice(0, MOST_MARKS);
	const points = averagesOn(contactDays, daysOf(from, today, telling), parameters);
	const top = Math.max(...points.map(({ strength }) => strength), Number.MIN_VALUE);
	const xOf = (day: Day): number => (day - from) / span;
	const heights = new Map(points.map(({ day, strength }) => [day, strength / top]));
	const reasons = telling.sort((a, b) => b.date - a.date).map((day) => markReason(day, screen));
	const fold = foldedAtFirst('card-strength', words.card.strength, state);
	return {
		label: words.card.strengthLabel(words.time.ago(from, today)),
		ends: [words.time.ago(from, today), words.card.today],
		line: points.map(({ day, strength }) => ({ x: xOf(day), y: strength / top })),
		marks: telling.map(({ date }, index): Dot => ({
			x: xOf(date),
			y: heights.get(date) ?? 0,
			size: 0,
			label: reasons[index]?.text ?? '',
		})),
		fold,
		reasons: fold.isOpen ? reasons : [],
	};
}

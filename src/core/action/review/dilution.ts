import type { Day } from '../../day';
import type { Network } from '../../network/network';
import type { Parameters } from '../../network/parameters';
import { type ContactDay, tieStrength } from '../../network/strength';
import { answerFor, answerLogOdds } from '../chance/answer';
import { readHistory } from '../chance/evidence';
import type { Experience } from '../chance/experience';
import { logistic } from '../log-odds';
import type { Rules } from '../chance/profile';
import type { Sign } from '../chance/sign';

/** What so many ties come to. */
export interface DilutionPoint {
	readonly ties: number;
	/** Average strength of ego's strongest ties, so many of them, as the log has it; 0 to below 1. */
	readonly averageStrength: number;
	/** Days between two talks of half an hour, when the weekly hours are shared evenly among so many. */
	readonly everyDays: number;
	/** Strength each of them would settle at; 0 to below 1. */
	readonly steadyStrength: number;
}

const TALK_MINUTES = 30;
const SIZES = [1, 2, 3, 5, 8, 12, 20, 30, 50, 80, 120, 150, 200, 300, 500, 1000, 2000, 5000, 10000];
const STEADY_YEARS = 5;

/** Days of talk every so often for five years up to `today`, seen halfway between two of them. */
function steadyDays(
	everyDays: number,
	today: Day,
	{ depth, bothShare }: Parameters,
): readonly ContactDay[] {
	const interval = Math.max(1, everyDays);
	const days: ContactDay[] = [];
	for (let age = interval / 2; age <= STEADY_YEARS * 365; age += interval) {
		const date = Math.round(today - age) as Day;
		const interaction = {
			person: '',
			date,
			channel: 'call' as const,
			kind: 'contact' as const,
			by: 'both' as const,
			path: '',
			line: 0,
			text: '',
		};
		days.push({ date, weight: depth.call * bothShare, passiveWeight: 0, interaction });
	}
	return days.reverse();
}

/** Days between two talks with each, when these minutes a week are shared evenly among so many ties. */
function intervalOf(ties: number, minutesPerWeek: number): number {
	return (7 * TALK_MINUTES * ties) / minutesPerWeek;
}

/**
 * How ties thin out as they become more: for rising numbers of ties up to all there are, how strong ego's strongest are on
 * average, and how strong each would be if the weekly hours were shared among so many. Without hours, undefined fields
 * are not made up: the list is empty.
 */
export function dilutionCurve(
	{ ties, today }: Network,
	minutesPerWeek: number,
	parameters: Parameters,
): readonly DilutionPoint[] {
	const strengths = ties
		.filter(({ person }) => !person.hasDied && !person.isHidden)
		.map(({ strength }) => strength)
		.filter((strength) => strength > 0)
		.sort((a, b) => b - a);
	if (!(minutesPerWeek > 0) || strengths.length === 0) return [];
	const sizes = [...SIZES.filter((size) => size < strengths.length), strengths.length];
	let sum = 0;
	let counted = 0;
	return sizes.map((size) => {
		for (; counted < size; counted++) sum += strengths[counted] ?? 0;
		const everyDays = intervalOf(size, minutesPerWeek);
		const steadyStrength = tieStrength(steadyDays(everyDays, today, parameters), today, parameters);
		return { ties: size, averageStrength: sum / size, everyDays, steadyStrength };
	});
}

/** The chance of a yes at each rung from somebody ego talks with this often, and of whom nothing else is known. */
function steadyChances(
	everyDays: number,
	today: Day,
	{ experience, rules }: { readonly experience: Experience; readonly rules: Rules },
): readonly number[] {
	const { actions, parameters } = rules;
	const contactDays = steadyDays(everyDays, today, parameters);
	const signs = contactDays.flatMap(({ date }): Sign[] => [
		{ day: date, kind: 'meeting' },
		{ day: date, kind: 'acted' },
	]);
	const evidence = readHistory({ contactDays, signs }, today, { parameters });
	const facts = { closeness: 0, answerRate: experience.answerRate, today };
	const answer = answerLogOdds(evidence, { facts, parameters });
	return actions.map((action, rung) =>
		logistic(answerFor(answer, action, parameters) + (experience.offsets[rung] ?? action.offset)),
	);
}

const MOST_TIES = 2000;

/**
 * How many ties the weekly hours can hold above each rung by talks alone, by action: 0 where talks alone reach nobody. The
 * weeks are shared evenly, half an hour a talk; recorded favors hold more.
 */
export function tiesHeld(
	minutesPerWeek: number,
	today: Day,
	model: { readonly experience: Experience; readonly rules: Rules },
): ReadonlyMap<string, number> {
	const { actions, suggestedChance } = model.rules;
	const known = new Map<number, readonly number[]>();
	const isHeld = (ties: number, rung: number): boolean => {
		const interval = intervalOf(ties, minutesPerWeek);
		const chances = known.get(ties) ?? steadyChances(interval, today, model);
		known.set(ties, chances);
		return (chances[rung] ?? 0) >= suggestedChance;
	};
	return new Map(
		actions.map(({ id }, rung) => {
			let low = 0;
			let high = minutesPerWeek > 0 ? MOST_TIES : 0;
			while (low < high) {
				const middle = Math.ceil((low + high) / 2);
				if (isHeld(middle, rung)) low = middle;
				else high = middle - 1;
			}
			return [id, low] as const;
		}),
	);
}

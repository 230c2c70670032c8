import { addDays } from '../../day';
import type { Interaction } from '../../people/interaction';
import { readHistory } from '../chance/evidence';
import type { FavorEntry } from './favor';
import {
	evidenceOf,
	growingLog,
	type GrowingLog,
	withDeed,
	withInteraction,
} from '../chance/growing-log';
import { becauseOf, type Outlook, outlookByRung, type RungOutlook } from '../chance/outlook';
import type { Rules } from '../chance/profile';
import { willingnessByRung } from '../chance/willingness';

/** What one more entry would change, read some months on. */
export interface Gain {
	/** Rise of the chance summed over the ladder, 0 or more. */
	readonly gain: number;
	/** Highest rung (action id) without it and with it. */
	readonly from?: string;
	readonly to?: string;
}

/** One person some months on, nothing having happened. */
export interface Later {
	readonly outlook: Outlook;
	readonly rungs: readonly RungOutlook[];
}

/** How a person stands when the gain is read, without any favor. */
export function laterOutlook(outlook: Outlook, rules: Rules): Later {
	const today = addDays(outlook.today, rules.parameters.gainDays);
	const later = { ...outlook, today };
	return { outlook: later, rungs: outlookByRung(later, rules) };
}

/** A person's log with today open for one more entry. */
export function openToday(outlook: Outlook, rules: Rules): GrowingLog {
	const { profile, evidence, today } = outlook;
	const { history, tie } = profile;
	const last = history.contactDays[history.contactDays.length - 1];
	if (last === undefined || last.date < today) return growingLog(evidence, today);
	const yesterday = readHistory(history, addDays(today, -1), rules);
	const lapsed = history.signs.flatMap((sign) =>
		sign.day === today && sign.kind === 'deed' && sign.deed.interaction.date < today
			? [sign.deed]
			: [],
	);
	const log = lapsed.reduce(
		(grown, deed) => withDeed(grown, deed, rules),
		growingLog(yesterday, today),
	);
	return tie.interactions
		.filter(({ date }) => date === today)
		.reduce((grown, entry) => withInteraction(grown, entry, rules), log);
}

function highest(rungs: readonly Pick<RungOutlook, 'rung' | 'because'>[]): number | undefined {
	return rungs.reduce<number | undefined>(
		(top, { rung, because }) => (because === undefined ? top : rung),
		undefined,
	);
}

/**
 * What a favor would bring: the model run again with it logged today and read 90 days on, against not doing it. Never
 * negative: one more act of ego's takes nothing away.
 */
export function gainOf(
	outlook: Outlook,
	favor: FavorEntry,
	{ later, rules }: { readonly later: Later; readonly rules: Rules },
): Gain {
	const entry: Interaction = {
		...favor,
		person: outlook.profile.person.id,
		date: outlook.today,
		path: '',
		line: 0,
		text: '',
	};
	const log = withInteraction(openToday(outlook, rules), entry, rules);
	const evidence = evidenceOf(log, rules);
	const willingness = willingnessByRung({ ...later.outlook, evidence }, rules);
	const after = later.rungs.map((seen) => {
		const would = Math.max(seen.willingness, willingness[seen.rung] ?? 0);
		const chance = seen.ability.ability * would;
		const changed = { ...seen, willingness: would, chance };
		return { ...changed, because: becauseOf(changed, rules.suggestedChance) };
	});
	const gain = after.reduce(
		(sum, { chance }, i) => sum + chance - (later.rungs[i]?.chance ?? 0),
		0,
	);
	const from = nameOf(highest(later.rungs), rules);
	const to = nameOf(highest(after), rules);
	return {
		gain: Math.max(0, gain),
		...(from === undefined ? {} : { from }),
		...(to === undefined ? {} : { to }),
	};
}

function nameOf(rung: number | undefined, { actions }: Rules): string | undefined {
	return rung === undefined ? undefined : actions[rung]?.id;
}

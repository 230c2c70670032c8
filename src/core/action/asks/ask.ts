import { type AskTopic, readTopic } from '../topics/ask-topic';
import { type AskTogether, askTogether } from './ask-together';
import type { Outlooks } from '../chance/build-ladder';
import { type Goodwill, goodwillOf } from '../chance/goodwill';
import { type Action, rungIndex, type Standing } from '../ladder';
import { describedBy } from '../topics/ability-words';
import { missingFavors } from './missing';
import { type Outlook, outlookByRung, type RungOutlook } from '../chance/outlook';
import type { Rules } from '../chance/profile';
import type { Reason } from '../reason';
import { compareStandings, standingOf } from '../chance/standing';

/** Whom to ask for something: both lists most likely first. */
export interface AskRanking {
	readonly action: Action;
	readonly topic?: string;
	/** Everybody above the threshold. */
	readonly people: readonly Standing[];
	/** The next ten who could at all, with what they fall short by. */
	readonly nearMisses: readonly Standing[];
	/** Whom to ask where more than one has to say yes. */
	readonly together?: AskTogether;
}

/** What is asked for. */
export interface AskQuestion {
	/** Action id. */
	readonly action: string;
	readonly topic?: string | undefined;
	/** How many have to say yes; one where left out. */
	readonly needed?: number | undefined;
}

const NEAR_MISSES = 10;

/** What an ask is about, against the words that people are described by. */
function topicOf(
	text: string,
	rung: number,
	{ people, rules }: Pick<Outlooks, 'people' | 'rules'>,
): AskTopic | undefined {
	const described = people.map(({ profile: { abilities } }) => describedBy(abilities));
	return readTopic(text, rules.words.ownStems[rung] ?? new Set(), described);
}

/** One person who was weighed for an ask. */
interface Weighed {
	readonly outlook: Outlook;
	readonly seen: RungOutlook;
	readonly standing: Standing;
	readonly goodwill: Goodwill;
}

const withReason = (standing: Standing, reason: Reason): Standing => ({
	...standing,
	reasons: [...standing.reasons, reason],
});

function weighed(outlook: Outlook, seen: RungOutlook, rules: Rules): Weighed {
	const { interactions } = outlook.profile.tie;
	const goodwill = goodwillOf(interactions, outlook.today, rules.words);
	const standing = standingOf(outlook, seen, rules);
	const { asks: count, backOn: date } = goodwill;
	if (date === undefined) return { outlook, seen, standing, goodwill };
	const burdened = withReason(standing, { code: 'asked-often', count, date });
	return { outlook, seen, standing: burdened, goodwill };
}

/** A near miss with what it would take. */
function nearMiss({ outlook, seen, standing }: Weighed, rules: Rules): Standing {
	const missing = missingFavors(outlook, seen, rules);
	if (missing === undefined) return standing;
	const { favors: count, until: date } = missing;
	if (count === undefined) return withReason(standing, { code: 'favors-fall-short', date });
	return withReason(standing, { code: 'missing-favors', count, date });
}

/** Ranks everybody for an ask; undefined for an action that is not on the ladder. An empty topic is none. */
export function rankAsk({ people, rules }: Outlooks, ask: AskQuestion): AskRanking | undefined {
	const rung = rungIndex(rules.actions, ask.action);
	const action = rung === undefined ? undefined : rules.actions[rung];
	if (rung === undefined || action === undefined) return undefined;
	const text = ask.topic?.trim();
	const topic = text === undefined ? undefined : topicOf(text, rung, { people, rules });
	const all = people
		.flatMap((outlook) => {
			const seen = outlookByRung(outlook, rules, { rung, topic })[0];
			return seen === undefined ? [] : [weighed(outlook, seen, rules)];
		})
		.sort((a, b) => compareStandings(a.standing, b.standing));
	const { needed = 1 } = ask;
	return {
		action,
		...(text === undefined || text === '' ? {} : { topic: text }),
		people: all.flatMap(({ standing }) => (standing.because === undefined ? [] : [standing])),
		nearMisses: all
			.filter(({ standing: { because, ability } }) => because === undefined && ability > 0)
			.slice(0, NEAR_MISSES)
			.map((one) => nearMiss(one, rules)),
		...(needed > 1 ? { together: together(all, needed) } : {}),
	};
}

function together(all: readonly Weighed[], needed: number): AskTogether {
	const burdens = new Map(all.map(({ standing, goodwill }) => [standing, goodwill.spent]));
	return askTogether([...burdens.keys()], needed, (standing) => burdens.get(standing) ?? 0);
}

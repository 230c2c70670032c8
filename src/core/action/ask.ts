import { type AskTopic, readTopic } from './ask-topic';
import type { Outlooks } from './build-ladder';
import { type Action, rungIndex, type Standing } from './ladder';
import { outlookByRung } from './outlook';
import { compareStandings, standingOf } from './standing';

/** Whom to ask for something: both lists most likely first. */
export interface AskRanking {
	readonly action: Action;
	readonly topic?: string;
	/** Everybody above the threshold. */
	readonly people: readonly Standing[];
	/** The next ten who could at all. */
	readonly nearMisses: readonly Standing[];
}

const NEAR_MISSES = 10;

/** What an ask is about, against the words that people are described by. */
function topicOf(
	text: string,
	rung: number,
	{ people, rules }: Pick<Outlooks, 'people' | 'rules'>,
): AskTopic | undefined {
	const described = people.map(
		({ profile: { abilities } }) =>
			new Set([...abilities.can, ...abilities.traits].flatMap(({ stems }) => [...stems])),
	);
	return readTopic(text, rules.words.ownStems[rung] ?? new Set(), described);
}

/** Ranks everybody for an ask; undefined for an action that is not on the ladder. An empty topic is none. */
export function rankAsk(
	{ people, rules }: Outlooks,
	ask: { readonly action: string; readonly topic?: string | undefined },
): AskRanking | undefined {
	const rung = rungIndex(rules.actions, ask.action);
	const action = rung === undefined ? undefined : rules.actions[rung];
	if (rung === undefined || action === undefined) return undefined;
	const text = ask.topic?.trim();
	const topic = text === undefined ? undefined : topicOf(text, rung, { people, rules });
	const standings = people
		.flatMap((outlook) => {
			const seen = outlookByRung(outlook, rules, { rung, topic })[0];
			return seen === undefined ? [] : [standingOf(outlook, seen, rules)];
		})
		.sort(compareStandings);
	return {
		action,
		...(text === undefined || text === '' ? {} : { topic: text }),
		people: standings.filter(({ because }) => because !== undefined),
		nearMisses: standings
			.filter(({ because, ability }) => because === undefined && ability > 0)
			.slice(0, NEAR_MISSES),
	};
}

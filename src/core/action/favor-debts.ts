import { addDays } from '../day';
import { isFavorGiven, isFavorGot } from '../network/weight';
import type { Interaction } from '../people/interaction';
import {
	entriesSince,
	type FavorFinder,
	type FavorGround,
	hasJustGiven,
	statementReason,
} from './favor-idea';
import { contentStems, stemsOf } from './matching';
import type { Rules } from './profile';
import { rungOf } from './rung-of';
import { entryReason } from './standing-reasons';

const THANKS_DAYS = 60;
const THANKS_AFTER_DAYS = 2;

const withSubject = (topic: string | undefined): { subject?: string } =>
	topic === undefined ? {} : { subject: topic };

/** A favor of theirs that is worth one of ego's: more than an answer. */
function isWorthReturning(interaction: Interaction, { words, actions }: Rules): boolean {
	if (!isFavorGot(interaction)) return false;
	const rung = rungOf(interaction, words);
	return rung === undefined || actions[rung]?.offset !== 0;
}

/** `return`: they did something for ego, and ego nothing for them since. */
export function returnFinder({ rules }: FavorGround): FavorFinder {
	return ({ profile }) => {
		let unreturned: Interaction[] = [];
		for (const interaction of profile.tie.interactions) {
			if (isFavorGiven(interaction)) unreturned = [];
			else if (isWorthReturning(interaction, rules)) unreturned.push(interaction);
		}
		const last = unreturned[unreturned.length - 1];
		if (last === undefined) return [];
		const count = new Set(unreturned.map(({ date }) => date)).size;
		const reasons = [entryReason('they-gave', last), { code: 'not-returned' as const, count }];
		return [{ kind: 'return', ...withSubject(last.topic), since: last.date, reasons }];
	};
}

/** `thanks`: they acted for ego in the last two months, and there was no contact since to tell them how it went. */
export function thanksFinder({ rules }: FavorGround): FavorFinder {
	return ({ profile, today }) => {
		const { interactions } = profile.tie;
		const recent = entriesSince(interactions, addDays(today, -THANKS_DAYS));
		const last = recent.find((interaction) => isWorthReturning(interaction, rules));
		if (last === undefined || today - last.date < THANKS_AFTER_DAYS) return [];
		const isContactSince = recent.some(
			({ date, channel }) => date > last.date && channel !== 'mention',
		);
		if (isContactSince) return [];
		const reasons = [entryReason('not-thanked', last)];
		return [{ kind: 'thanks', ...withSubject(last.topic), since: last.date, reasons }];
	};
}

/** Words that make a task a mere sign of life. */
const HELLO: ReadonlySet<string> = new Set(
	'text message msg ping write email mail hi hello hey say greet like dm whatsapp contact reach follow'
		.split(' ')
		.flatMap((word) => stemsOf(word)),
);

/** More than a hello: something is said of what is to be done, besides whom it is for. */
function isPromise(text: string, name: string): boolean {
	const own = contentStems(name);
	return [...contentStems(text)].some((stem) => !own.has(stem) && !HELLO.has(stem));
}

/** `promise`: what the notes say ego owes them, and open tasks with their name. A hello is no favor. */
export function promiseFinder({ openTasks, rules }: FavorGround): FavorFinder {
	return (outlook) => {
		const { person } = outlook.profile;
		const owed = person.owedByEgo.map((statement) => ({ ...statement, path: person.path }));
		const tasks = openTasks.get(person.id) ?? [];
		return [...owed, ...tasks]
			.filter(({ text }) => isPromise(text, person.name))
			.filter(({ text }) => !hasJustGiven(outlook, text, rules))
			.map((promise) => ({
				kind: 'promise' as const,
				subject: promise.text,
				reasons: [statementReason('promised', promise, promise)],
			}));
	};
}

/** `recommend`: a work of theirs that ego has not reviewed or recommended yet. */
export const findRecommendations: FavorFinder = ({ profile }) => {
	const { person, tie } = profile;
	const praised = tie.interactions
		.filter((interaction) => isFavorGiven(interaction) && isPraise(interaction))
		.map(({ topic, text }) => contentStems(topic ?? text));
	return person.projects
		.filter(({ text }) => {
			const work = [...contentStems(text)];
			return !praised.some((stems) => work.some((stem) => stems.has(stem)));
		})
		.map((work) => ({
			kind: 'recommend' as const,
			subject: work.text,
			reasons: [statementReason('work-of-theirs', person, work)],
		}));
};

const isPraise = ({ channel }: Interaction): boolean =>
	channel === 'review' || channel === 'recommendation';

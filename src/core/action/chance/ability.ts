import type { Day } from '../../day';
import type { Parameters } from '../../network/parameters';
import { isFavorGot } from '../../network/weight';
import type { Interaction } from '../../people/interaction';
import type { Tie } from '../../network/tie';
import type { Abilities, AbilityStatement } from '../topics/ability-words';
import type { AskTopic } from '../topics/ask-topic';
import type { Deed } from '../deed';
import { entryReason } from '../entry-reason';
import type { Action } from '../ladder';
import { coverage } from '../matching';
import type { Proof } from './proof';
import type { Reason, ReasonCode } from '../reason';
import { rungOf, type RungWords } from '../rung-of';
import {
	loggedOf,
	knownBy,
	mentionOf,
	pursuitOf,
	saidOf,
	type TopicEvidence,
} from '../topics/topic-evidence';

/** Whether somebody could do it, 0 to 1, and what says so. */
export interface Ability {
	readonly ability: number;
	readonly reason: Reason;
	/** A topic was asked about, and nothing says that they know it: what they did before says nothing of it. */
	readonly isOffTopic?: boolean;
	/** They are known for the topic that was asked about, or have done something on it. */
	readonly isTheirTopic?: true;
	/** They have done such a thing on this topic, of a length that nobody noted: the day. */
	readonly doneOn?: Day;
}

/** What is asked for, and what is known of whether they could. */
export interface AbilityQuestion {
	readonly abilities: Abilities;
	readonly tie: Pick<Tie, 'person' | 'interactions'>;
	readonly rung: number;
	readonly words: RungWords;
	/** Absent where any such act will do. */
	readonly topic?: AskTopic | undefined;
	readonly proof: Proof;
}

function said(code: ReasonCode, { path }: Abilities, { statement }: AbilityStatement): Reason {
	return { code, quote: statement.text, path, line: statement.line };
}

/** From this share of its words in a topic on, a `cannot` speaks of it. */
const RULED_OUT = 0.5;

const did = ({ interaction }: Deed): Reason => entryReason('did-it', interaction);

/** A `cannot` rules an ask out: it names the act (of money: a sum not above the one asked) or the topic. */
function ruledOut(question: AbilityQuestion, action: Action): AbilityStatement | undefined {
	const { abilities, rung, words, topic } = question;
	return abilities.cannot.find(({ rungs, stems }) => {
		const isMoney = action.sort === 'money';
		const isNamed = rungs.some((named) =>
			isMoney ? words.actions[named]?.sort === 'money' && named <= rung : named === rung,
		);
		const own = words.ownStems[rung];
		const subject = [...stems].filter((stem) => own?.has(stem) !== true && !/^\d+$/.test(stem));
		if (isNamed && (isMoney || subject.length === 0)) return true;
		if (topic === undefined || subject.length === 0) return false;
		return coverage(new Set(subject), topicStems(topic)) >= RULED_OUT;
	});
}

const topicStems = ({ words }: AskTopic): ReadonlySet<string> =>
	new Set(words.flatMap(({ forms }) => forms));

/** `can: lend 1000` covers that sum and smaller ones; a larger one is as unlikely as an unmatched topic. */
function moneyAbility(
	{ abilities }: AbilityQuestion,
	{ amount = 0 }: Action,
	{ abilityUnmatched }: Parameters,
): Ability | undefined {
	const offers = abilities.can.filter(({ sum }) => sum !== undefined);
	const best = offers.reduce<AbilityStatement | undefined>(
		(most, offer) => ((offer.sum ?? 0) > (most?.sum ?? -1) ? offer : most),
		undefined,
	);
	if (best === undefined) return undefined;
	const covers = (best.sum ?? 0) >= amount;
	return { ability: covers ? 1 : abilityUnmatched, reason: said('can', abilities, best) };
}

/**
 * Acts of theirs that can show what is asked for: whom they brought ego together with shows whom they know and nothing
 * of their own work, and the other way round.
 */
function telling(
	{ tie, words }: AbilityQuestion,
	{ sort }: Pick<Action, 'sort'>,
): readonly Interaction[] {
	return tie.interactions.filter((interaction) => {
		if (!isFavorGot(interaction)) return false;
		const done = words.actions[rungOf(interaction, words) ?? -1];
		return (done?.sort === 'name') === (sort === 'name');
	});
}

/** Looks for something that says they know a topic, and how sure it makes one. */
type Look = readonly [sure: number, find: () => TopicEvidence | undefined];

/** Where to look, from what makes one surest. */
function looksFor(
	question: AbilityQuestion,
	{ action, topic }: AskedTopic,
	{ abilityMatched, abilityHalfMatched, abilityMentioned }: Parameters,
): readonly Look[] {
	const { abilities, tie, proof } = question;
	const { person, interactions } = tie;
	return [
		[1, () => proof.done && loggedOf(topic, [proof.done.interaction], 'did-it')],
		[abilityMatched, () => loggedOf(topic, telling(question, action), 'did-similar')],
		[abilityMatched, () => saidOf(topic, abilities)],
		[abilityMatched, () => (action.sort === 'name' ? knownBy(topic, person) : undefined)],
		[action.id === 'share' ? abilityMatched : abilityHalfMatched, () => pursuitOf(topic, person)],
		[abilityMentioned, () => mentionOf(topic, person, interactions)],
	];
}

/** From this share of what makes one sure on, it is their topic (chosen; no source). */
const ON_TOPIC = 0.9;

interface AskedTopic {
	readonly action: Action;
	readonly topic: AskTopic;
}

/** An act of theirs whose length is not noted is of the size that is asked, if it is of that sort. */
function doneIn(
	entry: Interaction | undefined,
	{ code }: Reason,
	{ rung, words }: AbilityQuestion,
): Pick<Ability, 'doneOn'> {
	if (entry === undefined || code !== 'did-similar' || entry.minutes !== undefined) return {};
	const done = words.actions[rungOf(entry, words) ?? -1];
	return done?.sort === words.actions[rung]?.sort ? { doneOn: entry.date } : {};
}

/**
 * What makes one surest that they know a topic. What covers a part of it shows less than that part: one word of two is
 * often another thing.
 */
function topicAbility(
	question: AbilityQuestion,
	asked: AskedTopic,
	parameters: Parameters,
): Ability {
	const { abilityUnmatched, abilityHalfMatched, abilityMatched } = parameters;
	const { path } = question.abilities;
	const unmatched: Reason = { code: 'topic-unmatched', name: asked.topic.text, path };
	let surest: Ability = { ability: abilityUnmatched, reason: unmatched, isOffTopic: true };
	for (const [sure, find] of looksFor(question, asked, parameters)) {
		const found = sure > surest.ability ? find() : undefined;
		if (found === undefined) continue;
		const share = Math.min(1, found.covered / asked.topic.enough);
		const ability = abilityUnmatched + (sure - abilityUnmatched) * share ** 2;
		if (ability <= surest.ability) continue;
		const { reason, entry } = found;
		const theirs = sure >= abilityMatched ? { isTheirTopic: true as const } : {};
		const isAbout = share >= ON_TOPIC && sure >= abilityHalfMatched;
		const onTopic = { ...theirs, ...doneIn(entry, reason, question) };
		const about = isAbout ? onTopic : { isOffTopic: true };
		surest = { ability, reason, ...about };
	}
	return surest;
}

/**
 * Could they? 0 where `cannot` says so; 1 where they have done it, or a larger act of its sort; 0.95 where a topic is
 * matched by `can`, role, org, location or tags, by another act of theirs, or (an introduction) by whom they know; 0.55
 * where they care about it or work on it, 0.35 where their note or your talks speak of it, less where only a part of it
 * is matched; 1 without a topic where nothing is said; 0.15 for a topic that nothing matches, whatever they have done on
 * others. Money has no topic.
 */
export function abilityOf(question: AbilityQuestion, parameters: Parameters): Ability {
	const { abilities, rung, words, topic, proof } = question;
	const action = words.actions[rung];
	const nothing: Reason = { code: 'nothing-says-whether-they-can' };
	if (action === undefined) return { ability: 0, reason: nothing };
	const cannot = ruledOut(question, action);
	if (cannot !== undefined) return { ability: 0, reason: said('cannot', abilities, cannot) };
	const isMoney = action.sort === 'money';
	if (!isMoney && topic !== undefined) return topicAbility(question, { action, topic }, parameters);
	if (proof.done !== undefined) return { ability: 1, reason: did(proof.done) };
	const offered = isMoney ? moneyAbility(question, action, parameters) : undefined;
	if (offered !== undefined) return offered;
	const named = abilities.can.find(({ rungs }) => rungs.includes(rung));
	return { ability: 1, reason: named === undefined ? nothing : said('can', abilities, named) };
}

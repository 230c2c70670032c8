import type { Parameters } from '../network/parameters';
import type { Abilities, AbilityStatement } from './ability-words';
import type { Deed } from './deed';
import { entryReason } from './entry-reason';
import type { Action } from './ladder';
import { contentStems, coverage } from './matching';
import type { Proof } from './proof';
import type { Reason, ReasonCode } from './reason';
import type { RungWords } from './rung-of';

/** Whether somebody could do it, 0 to 1, and what says so. */
export interface Ability {
	readonly ability: number;
	readonly reason: Reason;
}

/** What is asked for, and what is known of whether they could. */
export interface AbilityQuestion {
	readonly abilities: Abilities;
	readonly rung: number;
	readonly words: RungWords;
	/** In free words; absent where any such act will do. */
	readonly topic?: string | undefined;
	readonly proof: Proof;
}

type Stems = ReadonlySet<string>;

/** From this share of a topic's words on, something speaks of it. */
const ENOUGH = 0.5;

function said(code: ReasonCode, { path }: Abilities, { statement }: AbilityStatement): Reason {
	return { code, quote: statement.text, path, line: statement.line };
}

const did = ({ interaction }: Deed): Reason => entryReason('did-it', interaction);

/** The stems that are not the ladder's own words for this action: the subject. */
function subjectOf(stems: Stems, own: Stems | undefined): Stems {
	return new Set([...stems].filter((stem) => own?.has(stem) !== true && !/^\d+$/.test(stem)));
}

/** A `cannot` rules an ask out: it names the act (of money: a sum not above the one asked) or the topic. */
function ruledOut(question: AbilityQuestion, action: Action): AbilityStatement | undefined {
	const { abilities, rung, words, topic } = question;
	return abilities.cannot.find(({ rungs, stems }) => {
		const isMoney = action.sort === 'money';
		const isNamed = rungs.some((named) =>
			isMoney ? words.actions[named]?.sort === 'money' && named <= rung : named === rung,
		);
		const subject = subjectOf(stems, words.ownStems[rung]);
		if (isNamed && (isMoney || subject.size === 0)) return true;
		if (topic === undefined || subject.size === 0) return false;
		return coverage(subject, contentStems(topic)) >= ENOUGH;
	});
}

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

/** What in a person's note speaks of a topic: the share of it that is covered, and what covers the most. */
function topicMatch(
	{ abilities }: AbilityQuestion,
	topic: Stems,
): { readonly covered: number; readonly reason: Reason } | undefined {
	const { can, traits, path } = abilities;
	const matches = [
		...can.map((one) => ({ stems: one.stems, reason: said('can', abilities, one) })),
		...traits.map(({ stems, text }) => ({
			stems,
			reason: { code: 'role-matches' as const, quote: text, path },
		})),
	].map((match) => ({ ...match, covered: coverage(topic, match.stems) }));
	const best = [...matches].sort((a, b) => b.covered - a.covered)[0];
	if (best === undefined || best.covered === 0) return undefined;
	const together = new Set(matches.flatMap(({ stems }) => [...stems]));
	return { covered: coverage(topic, together), reason: best.reason };
}

function topicAbility(question: AbilityQuestion, topic: string, parameters: Parameters): Ability {
	const { words, rung, abilities } = question;
	const { done } = question.proof;
	const all = contentStems(topic);
	const subject = subjectOf(all, words.ownStems[rung]);
	const stems = subject.size > 0 ? subject : all;
	if (done !== undefined && coverage(stems, contentStems(done.interaction.text)) >= ENOUGH) {
		return { ability: 1, reason: did(done) };
	}
	const match = topicMatch(question, stems);
	if (match !== undefined && match.covered >= ENOUGH) {
		return { ability: parameters.abilityMatched, reason: match.reason };
	}
	if (match !== undefined) return { ability: parameters.abilityHalfMatched, reason: match.reason };
	if (done !== undefined) return { ability: parameters.abilityOtherTopic, reason: did(done) };
	const reason: Reason = { code: 'topic-unmatched', name: topic, path: abilities.path };
	return { ability: parameters.abilityUnmatched, reason };
}

/**
 * Could they? 0 where `cannot` says so; 1 where they have done it, or a larger act of its sort; 0.95 where a topic is
 * matched by `can`, role, org, location or tags, less where only a part of it is; 1 without a topic where nothing is said;
 * 0.15 for a topic that nothing matches. An act on another topic shows half: that they could, not that they know this.
 * Money has no topic.
 */
export function abilityOf(question: AbilityQuestion, parameters: Parameters): Ability {
	const { abilities, rung, words, topic, proof } = question;
	const action = words.actions[rung];
	const nothing: Reason = { code: 'nothing-says-whether-they-can' };
	if (action === undefined) return { ability: 0, reason: nothing };
	const cannot = ruledOut(question, action);
	if (cannot !== undefined) return { ability: 0, reason: said('cannot', abilities, cannot) };
	const isMoney = action.sort === 'money';
	if (!isMoney && topic !== undefined && contentStems(topic).size > 0) {
		return topicAbility(question, topic, parameters);
	}
	if (proof.done !== undefined) return { ability: 1, reason: did(proof.done) };
	const offered = isMoney ? moneyAbility(question, action, parameters) : undefined;
	if (offered !== undefined) return offered;
	const named = abilities.can.find(({ rungs }) => rungs.includes(rung));
	return { ability: 1, reason: named === undefined ? nothing : said('can', abilities, named) };
}

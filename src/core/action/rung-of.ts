import { favorSaying, favorWords } from '../people/words/favor-languages';
import type { Interaction } from '../people/interaction';
import { type Action, rungIndex } from './ladder';
import { contentStems, stemsOf } from './matching';
import { amountIn, moneyRung } from './money';

/** A way to name a rung, as stems. */
interface Phrase {
	readonly rung: number;
	readonly stems: readonly string[];
}

/** The words of a ladder, taken apart once. */
export interface RungWords {
	readonly actions: readonly Action[];
	/** By first stem, longest first. */
	readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
	/** By rung: the stems of its own words, which say nothing of a subject. */
	readonly ownStems: readonly ReadonlySet<string>[];
}

/** Takes a ladder's words apart; each action is also called by its id and its name. */
export function rungWords(actions: readonly Action[]): RungWords {
	const all = actions.flatMap(({ id, name, words }, rung) =>
		[id, name, ...words].map((text): Phrase => ({ rung, stems: stemsOf(text) })),
	);
	const phrases = new Map<string, Phrase[]>();
	for (const phrase of all.sort((a, b) => b.stems.length - a.stems.length)) {
		const [first] = phrase.stems;
		if (first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
	}
	const ownStems = actions.map(
		(_, rung) => new Set(all.flatMap((one) => (one.rung === rung ? one.stems : []))),
	);
	return { actions, phrases, ownStems };
}

/** Words before another that deny it: "no answer". */
const DENIALS: ReadonlySet<string | undefined> = new Set(favorWords(({ denials }) => denials));
const HALVES: ReadonlySet<string | undefined> = new Set(favorWords(({ halves }) => halves));

/** "no answer" and "half an hour" name neither an answer nor an hour. */
function isNegated(stems: readonly string[], at: number): boolean {
	return DENIALS.has(stems[at - 1]) || HALVES.has(stems[at - 1]) || HALVES.has(stems[at - 2]);
}

/** Words that mean money without a sum beside them. */
const PLAIN_MONEY: ReadonlySet<string> = new Set(favorWords(({ money }) => money));

/**
 * The sum of money a text that speaks of lending names; infinite where it speaks of money without a sum ("lend money",
 * "lend"), undefined where something else is lent ("lend her car").
 */
export function lentSum(text: string, { actions, ownStems }: RungWords): number | undefined {
	const isMoneyWord = (stem: string): boolean =>
		PLAIN_MONEY.has(stem) ||
		actions.some(({ sort }, i) => sort === 'money' && ownStems[i]?.has(stem));
	const subject = [...contentStems(text)].filter((stem) => !isMoneyWord(stem));
	const isBare = subject.length === 0;
	return (
		amountIn(text) ??
		(isBare || stemsOf(text).some((stem) => PLAIN_MONEY.has(stem)) ? Infinity : undefined)
	);
}

/** The rung of money a text names: by its sum, the smallest without one. */
function namedSum(text: string, words: RungWords): number | undefined {
	const sum = lentSum(text, words);
	if (sum === undefined) return undefined;
	return moneyRung(words.actions, sum === Infinity ? undefined : sum);
}

/** The phrases that stand at a place of a text, longest first. */
function phrasesAt(
	stems: readonly string[],
	at: number,
	{ phrases }: RungWords,
): readonly Phrase[] {
	const candidates = phrases.get(stems[at] ?? '');
	if (candidates === undefined || isNegated(stems, at)) return [];
	return candidates.filter((phrase) => phrase.stems.every((stem, i) => stems[at + i] === stem));
}

const isMoney = ({ actions }: RungWords, rung: number): boolean => actions[rung]?.sort === 'money';

/** The action a text names: the one named first, of those the one named by the most words. */
function namedRung(text: string, words: RungWords): number | undefined {
	const stems = stemsOf(text);
	for (let at = 0; at < stems.length; at++) {
		const [first] = phrasesAt(stems, at, words);
		if (first === undefined) continue;
		return isMoney(words, first.rung) ? namedSum(text, words) : first.rung;
	}
	return undefined;
}

/** Every action a text names, by place on the ladder. */
export function namedRungs(text: string, words: RungWords): readonly number[] {
	const stems = stemsOf(text);
	const named = new Set(
		stems.flatMap((_, at) => phrasesAt(stems, at, words).map(({ rung }) => rung)),
	);
	const rungs = new Set<number>();
	for (const rung of named) {
		const meant = isMoney(words, rung) ? namedSum(text, words) : rung;
		if (meant !== undefined) rungs.add(meant);
	}
	return [...rungs].sort((a, b) => a - b);
}

/** From this many minutes on, help is an hour of help. */
const HOUR_MINUTES = 45;

function rungByChannel(
	{ channel, minutes, topic, text }: Interaction,
	actions: readonly Action[],
): number | undefined {
	const work = minutes !== undefined && minutes >= HOUR_MINUTES ? 'hour' : 'feedback';
	switch (channel) {
		case 'introduction':
		case 'recommendation':
			return rungIndex(actions, channel);
		case 'loan':
			return moneyRung(actions, amountIn(topic ?? '') ?? amountIn(text));
		case 'gift':
		case 'mention':
		case 'reaction':
		case 'comment':
			return undefined;
		default:
			return rungIndex(actions, work);
	}
}

const saysSentWork = favorSaying(({ sentWork }) => sentWork);

/** The words of an entry before its outcome: `asked: an intro -> no answer` names no answer. */
function withoutOutcome(text: string): string {
	const arrow = text.search(/->|→/);
	return arrow === -1 ? text : text.slice(0, arrow);
}

/**
 * The rung of an act or an ask, from 0: by the ladder's own words in the entry, else as a
 * referral where they sent ego a customer, else by its channel (introduction,
 * recommendation, a loan by its sum, work by its minutes: from 45 on as an hour, else as feedback). Undefined where the
 * ladder has no such rung.
 */
export function rungOf(interaction: Interaction, words: RungWords): number | undefined {
	const { topic, text } = interaction;
	const named = namedRung(topic ?? '', words) ?? namedRung(withoutOutcome(text), words);
	if (named !== undefined) return named;
	const sent = interaction.by === 'alter' && saysSentWork(text) ? 'referral' : undefined;
	const referral = sent === undefined ? undefined : rungIndex(words.actions, sent);
	return referral ?? rungByChannel(interaction, words.actions);
}

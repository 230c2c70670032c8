import { addDays } from '../../day';
import {
	asidesOf,
	favorAside,
	favorPhrases,
	favorSaying,
	favorWords,
} from '../../people/words/favor-languages';
import { foldWords } from '../../people/fold';
import { isFavorGiven, isFavorGot, isTimeTogether } from '../../network/weight';
import type { Interaction } from '../../people/interaction';
import type { Person, Statement } from '../../people/person';
import {
	type FavorFinder,
	type FavorGround,
	type FavorIdea,
	hasJustGiven,
	statementReason,
} from './favor-idea';
import { entriesSince } from '../recent-entries';
import { contentStems, coverage, hasRelative, stemOf, stemsOf } from '../matching';
import type { Outlook } from '../chance/outlook';
import type { Rules } from '../chance/profile';
import { rungOf } from '../rung-of';
import { entryReason } from '../entry-reason';
import { promisesTold } from './told-promises';

/** Thanks are due so long after a small favor, and after a large one, of which one hears later what it came to (chosen; no source). */
const THANKS_DAYS = 60;
const LARGE_THANKS_DAYS = 180;
const THANKS_AFTER_DAYS = 2;
/** From an introduction on (chosen; no source). */
const LARGE_OFFSET = -1.1;
/** What a word of theirs came to shows later than within a week. */
const OUTCOME_DAYS = 7;

const withSubject = (topic: string | undefined): { subject?: string } =>
	topic === undefined || contentStems(topic).size === 0 ? {} : { subject: topic };

const saysPaid = favorSaying(({ paid }) => paid);
const startsPaid = favorAside(({ paidAside }) => paidAside, { isWhole: false });
const saysForEgo = favorSaying(({ forEgo }) => forEgo);
const saysBack = favorSaying(({ back }) => back);

/** Ego paid: "repaired the boiler, paid 180 euro", "I paid her", "his invoice". Not "paid for my lunch". */
function isPaidFor(text: string): boolean {
	if (saysPaid(text)) return true;
	const [, ...asides] = asidesOf(text);
	return asides.some((part) => startsPaid(part) && !saysForEgo(part));
}

/** A favor of theirs that is worth one of ego's: more than an answer, not paid for, and not ego's own given back. */
function isWorthReturning(interaction: Interaction, { words, actions }: Rules): boolean {
	const { kind, topic, text } = interaction;
	if (!isFavorGot(interaction) || isPaidFor(text)) return false;
	// Ego asked for what is ego's own: "the 150 back".
	if (kind === 'ask' && topic !== undefined && saysBack(topic)) return false;
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

/** A text speaks of thanks. */
export const saysThanks = favorSaying(({ thanks }) => thanks);
const saysUntold = favorSaying(({ untold }) => untold);

/** Their name on the line, or more than an hour of theirs: what it came to shows later. */
function isLarge(favor: Interaction, { words, actions }: Rules): boolean {
	const action = actions[rungOf(favor, words) ?? -1];
	return action !== undefined && action.offset <= LARGE_OFFSET;
}

/** Ego could have told them since how it went: thanked them, wrote, talked or gave; about a word of theirs not at once. */
function hasTold(since: Interaction, favor: Interaction, { words, actions }: Rules): boolean {
	const days = since.date - favor.date;
	if (days <= 0 || since.channel === 'mention') return false;
	if (saysThanks(since.text) || isFavorGiven(since)) return true;
	const sort = actions[rungOf(favor, words) ?? -1]?.sort;
	if (sort === 'name' && days <= OUTCOME_DAYS) return false;
	return since.by === 'ego' || since.by === 'both' || isTimeTogether(since);
}

/** The favor of theirs that a remark is about: the one that shares most words with it, else the last one. */
function favorMeant(remark: Statement, favors: readonly Interaction[]): Interaction | undefined {
	const words = contentStems(remark.text);
	let meant: Interaction | undefined;
	let most = -1;
	for (const favor of favors) {
		const shared = coverage(words, contentStems(favor.text));
		if (shared >= most) [meant, most] = [favor, shared];
	}
	return meant;
}

/** A promise of thanks says what for: it shares a word with the favor that is nobody's name. */
function speaksOf({ text }: Statement, favor: Interaction, { name, aliases }: Person): boolean {
	const names = contentStems([name, ...aliases].join(' '));
	const said = contentStems(favor.text);
	return [...contentStems(text)].some((stem) => !names.has(stem) && hasRelative(said, stem));
}

/** Thanks that ego notes as due, however long ago the favor was: in the note's free words, or as a promise. */
function owedThanks(
	{ profile }: Outlook,
	{ rules, promises }: { readonly rules: Rules; readonly promises: readonly Statement[] },
): readonly FavorIdea[] {
	const { person, tie } = profile;
	const remark = person.remarks.find(({ text }) => saysUntold(text));
	const owed = remark ?? promises.find(({ text }) => saysThanks(text));
	if (owed === undefined) return [];
	const favors = tie.interactions.filter((entry) => isWorthReturning(entry, rules));
	const favor = favorMeant(owed, favors);
	if (favor === undefined) return [];
	if (remark === undefined && !speaksOf(owed, favor, person)) return [];
	const said = remark === undefined ? [] : [statementReason('note-speaks', person, remark)];
	const reasons = [entryReason('not-thanked', favor), ...said];
	const size = isLarge(favor, rules) ? { isForLarge: true as const } : {};
	return [{ kind: 'thanks', ...withSubject(favor.topic), since: favor.date, reasons, ...size }];
}

/**
 * `thanks`: they acted for ego in the last two months, or in the last six with something large, and nothing since says that
 * they were told how it went; or ego's own words in their note say that they were not.
 */
export function thanksFinder({ rules, openTasks }: FavorGround): FavorFinder {
	return (outlook) => {
		const { id, owedByEgo } = outlook.profile.person;
		const promises = [...owedByEgo, ...(openTasks.get(id) ?? [])];
		const owed = owedThanks(outlook, { rules, promises });
		if (owed.length > 0) return owed;
		const { profile, today } = outlook;
		const recent = entriesSince(profile.tie.interactions, addDays(today, -LARGE_THANKS_DAYS));
		const last = recent.find((interaction) => isWorthReturning(interaction, rules));
		if (last === undefined || today - last.date < THANKS_AFTER_DAYS) return [];
		if (today - last.date > THANKS_DAYS && !isLarge(last, rules)) return [];
		if (recent.some((since) => hasTold(since, last, rules))) return [];
		const reasons = [entryReason('not-thanked', last)];
		const size = isLarge(last, rules) ? { isForLarge: true as const } : {};
		return [{ kind: 'thanks', ...withSubject(last.topic), since: last.date, reasons, ...size }];
	};
}

/** Words that make a task a mere sign of life. */
const HELLO: ReadonlySet<string> = new Set(favorWords(({ hellos }) => hellos).map(stemOf));

/** Words that begin a mere sign of life, whatever follows: "answer Ravi, he's from Brightwater". */
const ANSWERS: ReadonlySet<string> = new Set(favorWords(({ answers }) => answers).map(stemOf));

const ASKS_OF = new RegExp(`${favorPhrases(({ asksOf }) => asksOf)} (.*)$`, 'u');

/** Ego wants something of them: "ask Linh about a desk". */
function isAskOf(text: string, names: readonly string[]): boolean {
	const [, asked = ''] = ASKS_OF.exec(foldWords(text)) ?? [];
	return names
		.map(foldWords)
		.some((name) => name !== '' && asked.startsWith(name.split(' ')[0] ?? name));
}

/** More than a hello: something is said of what is to be done, besides whom it is for. */
function isPromise(text: string, { name, aliases }: Person): boolean {
	if (ANSWERS.has(stemsOf(text)[0] ?? '')) return false;
	if (isAskOf(text, [name, ...aliases])) return false;
	const own = contentStems(name);
	return [...contentStems(text)].some((stem) => !own.has(stem) && !HELLO.has(stem));
}

/** `promise`: what the notes say ego owes them or would do, and open tasks with their name. A hello is no favor. */
export function promiseFinder({ openTasks, rules }: FavorGround): FavorFinder {
	return (outlook) => {
		const { person } = outlook.profile;
		const owed = person.owedByEgo.map((statement) => ({ ...statement, path: person.path }));
		const tasks = openTasks.get(person.id) ?? [];
		return [...owed, ...tasks, ...promisesTold(outlook)]
			.filter(({ text }) => isPromise(text, person))
			.filter(({ text }) => !hasJustGiven(outlook, text, rules))
			.map((promise) => ({
				kind: 'promise' as const,
				subject: promise.text,
				reasons: [statementReason('promised', promise, promise)],
			}));
	};
}

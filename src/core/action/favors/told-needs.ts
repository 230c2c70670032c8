import { addDays, type Day } from '../../day';
import { isFavorGiven, isFavorGot } from '../../network/weight';
import { favorPhrases, favorSaying, favorWords } from '../../people/words/favor-languages';
import { readable, saidBehind, wordsForThem, wordsIn } from '../said-behind';
import type { Interaction } from '../../people/interaction';
import { keptAbout } from '../../people/kept';
import type { News, Person, Statement } from '../../people/person';
import { isOpenlyMeant } from '../discretion';
import { entriesSince } from '../recent-entries';
import { contentStems, coverage } from '../matching';
import type { Outlook } from '../chance/outlook';

/** Something somebody looks for, wherever the notes say so. */
export interface Need extends Statement {
	/** The note, where it is not the person's own. */
	readonly path?: string;
	/** The day of the entry that tells of it. */
	readonly since?: Day;
}

/** What was told longer ago may be met by now (chosen; no source). */
const TOLD_DAYS = 240;
/** A need that so much of is told in confidence elsewhere is told in confidence (chosen; no source). */
const TOLD_SHARE = 0.5;
/** What was asked of ego itself, and left open, for so long (chosen; no source). */
const ASKED_DAYS = 90;

const seeksIn = saidBehind(({ seeks }) => seeks);
const learnsIn = saidBehind(({ wantsToLearn }) => wantsToLearn);
const BROKEN = new RegExp(
	`(${favorPhrases(({ theirs }) => theirs)}\\s+(?:[\\p{L}-]+\\s+){1,3}?)${favorPhrases(({ broken }) => broken)}`,
	'giu',
);
const mayBreak = favorSaying(({ broken }) => broken);

/** What is looked for does not begin so: "needs to go", "what she needs for it". */
const NO_THING: ReadonlySet<string> = new Set([
	...favorWords(({ deedTail }) => deedTail),
	...favorWords(({ purposes }) => purposes),
]);
/** Of one person so many told needs count, the latest. */
const MOST_TOLD = 4;

const LAST_WORD = /\p{L}+$/u;

/** What a text says they look for: "she is hunting for a flat", "wants to learn to weld", "her boiler packed up". */
function toldIn(text: string, names: ReadonlySet<string>): readonly string[] {
	const sought = seeksIn(text, names)
		.map(({ rest }) => rest)
		.filter((rest) => !NO_THING.has(wordsIn(rest)[0] ?? ''));
	const learned = learnsIn(text, names).map(
		({ phrase, rest }) => `${LAST_WORD.exec(phrase)?.[0] ?? ''} ${rest}`,
	);
	if (!mayBreak(text)) return [...sought, ...learned];
	const broken = [...readable(text).matchAll(BROKEN)].map(({ index, 1: thing = '' }) =>
		text.slice(index, index + thing.length).trim(),
	);
	return [...sought, ...learned, ...broken];
}

const saysAskedEgo = favorSaying(({ askedEgo }) => askedEgo);

/** Something they asked for that has not been answered yet. */
const isAskOfTheirs = ({ kind, by, outcome = 'open' }: Interaction): boolean =>
	kind === 'ask' && by === 'alter' && outcome === 'open';

/** What an entry says they look for. */
const neededIn = keptAbout((entry: Interaction, names: ReadonlySet<string>): readonly Need[] => {
	const { path, line, date: since, text, topic = '' } = entry;
	const isOfEgo = isFavorGiven(entry) || (entry.kind === 'ask' && entry.by === 'ego');
	if (isOfEgo || isFavorGot(entry) || !isOpenlyMeant(entry)) return [];
	const told = toldIn(text, names).map((need) => ({ text: need, path, line, since }));
	if (told.length > 0 || topic === '' || !isAskOfTheirs(entry)) return told;
	const isOffered = saysAskedEgo(text) && { isOffered: true as const };
	return [{ text: topic, path, line, since, ...isOffered }];
});

/** What was asked of ego itself some time ago is only something they look for. */
function withoutOldAsks({ isOffered, ...need }: Need, today: Day): Need {
	const isRecent = need.since === undefined || need.since >= addDays(today, -ASKED_DAYS);
	return isOffered === true && isRecent ? { ...need, isOffered } : need;
}

const newIn = keptAbout((news: News, names: ReadonlySet<string>): readonly Need[] => {
	const { text, line, date: since } = news;
	return isOpenlyMeant(news)
		? toldIn(text, names).map((need) => ({ text: need, line, since }))
		: [];
});

/** What the free words of a note say they look for, and what they say in confidence. */
const remarksOf = keptAbout((person: Person) => {
	const names = wordsForThem(person);
	const needs = person.remarks
		.filter(isOpenlyMeant)
		.flatMap(({ text, line }) => toldIn(text, names).map((need): Need => ({ text: need, line })));
	const secrets = person.remarks
		.filter((remark) => !isOpenlyMeant(remark))
		.map(({ text }) => contentStems(text));
	return { names, needs, secrets };
});

/**
 * What somebody looks for: as their note lists it, as it tells in free words, and as an entry of the last months tells, the
 * latest first.
 */
export function needsOf({ profile: { person, tie }, today }: Outlook): readonly Need[] {
	const { names, needs, secrets } = remarksOf(person);
	const oldest = addDays(today, -TOLD_DAYS);
	const news = person.news
		.filter(({ date }) => date >= oldest && date <= today)
		.flatMap((one) => newIn(one, names));
	const entries = entriesSince(tie.interactions, oldest)
		.flatMap((entry) => neededIn(entry, names))
		.map((need) => (need.isOffered === true ? withoutOldAsks(need, today) : need));
	const all = [...person.needs, ...[...needs, ...news, ...entries].slice(0, MOST_TOLD)];
	if (secrets.length === 0) return all;
	return all.filter(({ text }) => {
		const stems = contentStems(text);
		return !secrets.some((secret) => coverage(stems, secret) >= TOLD_SHARE);
	});
}

import { addDays, type Day } from '../../day';
import { isFavorGiven } from '../../network/weight';
import { favorWords } from '../../people/words/favor-languages';
import type { Interaction } from '../../people/interaction';
import { keptAbout } from '../../people/kept';
import type { Person, Statement } from '../../people/person';
import type { Outlook } from '../chance/outlook';
import { isOpenlyMeant } from '../discretion';
import { contentStems, coverage, stemOf } from '../matching';
import { entriesSince } from '../recent-entries';
import { isEgos, saidBehind, wordsForThem, wordsIn } from '../said-behind';

/** Something ego said it would do, and when. */
export interface ToldPromise extends Statement {
	readonly path: string;
	readonly since?: Day;
}

/** What was promised longer ago is kept, or forgotten by both (chosen; no source). */
const PROMISED_DAYS = 180;
/** So much of a promise in what was done since says that it was kept (chosen; no source). */
const KEPT_SHARE = 0.5;

const NOBODY: ReadonlySet<string> = new Set();

const promisedIn = saidBehind(({ promises }) => promises, isEgos);
const DEEDS: ReadonlySet<string> = new Set(
	favorWords(({ promisedDeeds }) => promisedDeeds).map(stemOf),
);

/** What a text says that ego would do: "said I'd send her the podcast"; a deed that gives something, which stands first, or last ("ihr das Foto schicken"). */
function toldIn(text: string): readonly string[] {
	return promisedIn(text, NOBODY)
		.map(({ rest }) => rest)
		.filter((rest) => {
			const words = wordsIn(rest);
			return [words[0], words[words.length - 1]].some((word) => DEEDS.has(stemOf(word ?? '')));
		});
}

const inNote = keptAbout(({ remarks, news, path }: Person): readonly ToldPromise[] => [
	...remarks
		.filter(isOpenlyMeant)
		.flatMap(({ text, line }) => toldIn(text).map((told) => ({ text: told, line, path }))),
	...news
		.filter(isOpenlyMeant)
		.flatMap(({ text, line, date: since }) =>
			toldIn(text).map((told) => ({ text: told, line, path, since })),
		),
]);

const inEntry = keptAbout((entry: Interaction): readonly ToldPromise[] => {
	const { kind, text, line, path, date: since } = entry;
	if (kind !== 'contact') return [];
	return toldIn(text).map((told) => ({ text: told, line, path, since }));
});

/** What was given since, or told of in words of the promise, is the promise kept. */
function isKept(
	{ text, since, line, path }: ToldPromise,
	interactions: readonly Interaction[],
): boolean {
	const promised = contentStems(text);
	return interactions.some((entry) => {
		if (since !== undefined && entry.date < since) return false;
		if (!isFavorGiven(entry) && entry.by !== 'ego') return false;
		if (entry.path === path && entry.line === line) return false;
		return coverage(promised, contentStems(entry.text)) >= KEPT_SHARE;
	});
}

/** Promises of ego's that the free words of their note, or an entry of the last half year, tell of, and that nothing says were kept. */
export function promisesTold({ profile: { person, tie }, today }: Outlook): readonly ToldPromise[] {
	const oldest = addDays(today, -PROMISED_DAYS);
	const names = wordsForThem(person);
	/** A day's note may tell of several people. */
	const isToThem = ({ path, text }: ToldPromise): boolean =>
		path === person.path || wordsIn(text).some((word) => names.has(word));
	const isRecent = ({ since }: ToldPromise): boolean =>
		since === undefined || (since >= oldest && since <= today);
	return [
		...inNote(person).filter(isRecent),
		...entriesSince(tie.interactions, oldest).flatMap(inEntry).filter(isToThem),
	].filter((promise) => !isKept(promise, tie.interactions));
}

import { favorWords } from '../../people/words/favor-languages';
import type { Person } from '../../people/person';
import type { FavorKind } from './favor';
import { saysThanks } from './favor-debts';
import type { FavorIdea } from './favor-idea';
import { contentStems, coverage, isSameStem, stemOf, stemsOf } from '../matching';
import type { Outlook } from '../chance/outlook';
import type { Reason } from '../reason';

/** What could be done for one person. */
export interface FoundIdeas {
	readonly outlook: Outlook;
	readonly ideas: readonly FavorIdea[];
}

/** From this share of words on, two promises to one person are one. */
const SAME_PROMISE = 0.6;
/** From this share of a promise's words on, it is about another favor to that person. */
const SAME_DEED = 0.5;

/** Verbs that say nothing of what a promise is about. */
const PLAIN_VERBS: ReadonlySet<string> = new Set(
	favorWords(({ plainVerbs }) => plainVerbs).map(stemOf),
);
const INTRODUCES: readonly string[] = favorWords(({ introduces }) => introduces).map(stemOf);

type Stems = ReadonlySet<string>;

const placeOf = ({ path, line }: Reason): string | undefined =>
	path === undefined || line === undefined ? undefined : `${String(line)}:${path}`;

function without(stems: Stems, left: Stems): Stems {
	return new Set([...stems].filter((stem) => !left.has(stem)));
}

/** What a promise is about, without the names of whom it is made to. */
function promiseStems({ subject = '' }: FavorIdea, names: Stems): Stems {
	return without(contentStems(subject), names);
}

/** Two promises are one: three words in five of one stand in the other, or half of them and two at least. */
function isSamePromise(a: Stems, b: Stems): boolean {
	const [few, many] = a.size < b.size ? [a, b] : [b, a];
	const share = coverage(few, many);
	return share >= SAME_PROMISE || (share >= SAME_DEED && share * few.size >= 2);
}

/** The kinds that a promise can be about. */
const PROMISED_KINDS: ReadonlySet<FavorKind> = new Set(['need', 'share', 'recommend', 'thanks']);

/** A promise to do what another idea is about already. */
function isPromiseOf(idea: FavorIdea, promise: Stems, promised: string): boolean {
	if (idea.kind === 'thanks' && saysThanks(promised)) return true;
	if (!PROMISED_KINDS.has(idea.kind) || idea.subject === undefined) return false;
	return coverage(without(promise, PLAIN_VERBS), contentStems(idea.subject)) >= SAME_DEED;
}

const withReasons = (idea: FavorIdea, { reasons }: FavorIdea): FavorIdea => ({
	...idea,
	reasons: [...idea.reasons, ...reasons],
});

/** One person's ideas, a promise told twice once, and a promise of another favor as a reason for that favor. */
function promisesOnce(ideas: readonly FavorIdea[], names: Stems): readonly FavorIdea[] {
	const kept = ideas.filter(({ kind }) => kind !== 'promise');
	for (const promise of ideas.filter(({ kind }) => kind === 'promise')) {
		const about = promiseStems(promise, names);
		const at = kept.findIndex((idea) =>
			idea.kind === 'promise'
				? isSamePromise(promiseStems(idea, names), about)
				: isPromiseOf(idea, about, promise.subject ?? ''),
		);
		const same = kept[at];
		if (same === undefined) kept.push(promise);
		else kept[at] = withReasons(same, promise);
	}
	return kept;
}

/** The line of theirs that a return or thanks is for. */
const actOf = ({ reasons: [act] }: FavorIdea): string | undefined =>
	act === undefined ? undefined : placeOf(act);

/**
 * One small act calls for one of both: for thanks as long as they are due, else for a favor in return, which thanks as well.
 * A large one, or one of several, calls for both: thanks soon, and a favor of ego's some day.
 */
function repaidOnce(ideas: readonly FavorIdea[]): readonly FavorIdea[] {
	const thanks = ideas.find(({ kind }) => kind === 'thanks');
	const back = ideas.find(({ kind }) => kind === 'return');
	if (thanks === undefined || back === undefined || actOf(thanks) !== actOf(back)) return ideas;
	const acts = back.reasons.find(({ code }) => code === 'not-returned')?.count ?? 1;
	if (acts > 1 || thanks.isForLarge === true) return ideas;
	return ideas.filter((idea) => idea !== back);
}

/** The names in a person's note: with two people in one note, of both. */
function namesByNote(found: readonly FoundIdeas[]): ReadonlyMap<string, Set<string>> {
	const names = new Map<string, Set<string>>();
	for (const { outlook } of found) {
		const { path, name, aliases } = outlook.profile.person;
		const known = names.get(path) ?? new Set<string>();
		for (const stem of contentStems([name, ...aliases].join(' '))) known.add(stem);
		names.set(path, known);
	}
	return names;
}

/** The promise of an introduction: its words speak of one, or name the other. */
function promisesIntroduction(promise: FavorIdea, other: Person): boolean {
	const stems = stemsOf(promise.subject ?? '');
	const speaks = stems.some((stem) => INTRODUCES.some((word) => isSameStem(stem, word)));
	return speaks && coverage(contentStems(other.name), new Set(stems)) >= 0.5;
}

/** Introductions with the promises of them as reasons, and the places of these promises. */
function promisedIntroductions(found: readonly FoundIdeas[]): {
	readonly ideas: readonly FoundIdeas[];
	readonly places: ReadonlySet<string>;
} {
	const places = new Set<string>();
	const promises = new Map(
		found.map(({ outlook, ideas }) => [
			outlook.profile.person.id,
			ideas.filter(({ kind }) => kind === 'promise'),
		]),
	);
	const ideas = found.map(({ outlook, ideas: own }) => ({
		outlook,
		ideas: own.map((idea) => {
			const { with: other } = idea;
			if (idea.kind !== 'introduction' || other === undefined) return idea;
			const { person } = outlook.profile;
			const promise =
				promises.get(person.id)?.find((one) => promisesIntroduction(one, other)) ??
				promises.get(other.id)?.find((one) => promisesIntroduction(one, person));
			if (promise === undefined) return idea;
			for (const place of promise.reasons.map(placeOf)) if (place !== undefined) places.add(place);
			return withReasons(idea, promise);
		}),
	}));
	return { ideas, places };
}

/** The kinds whose evidence may be one line about several people. */
const SHARED_KINDS: ReadonlySet<FavorKind> = new Set(['promise', 'return', 'thanks']);

/**
 * Every deed once: a promise told in two notes is one, one to two people is offered for the first of them, and a promise
 * of another favor is a reason for that favor. What two people of one note did together is returned once.
 */
export function toldOnce(found: readonly FoundIdeas[]): readonly FoundIdeas[] {
	const names = namesByNote(found);
	const { ideas: introduced, places } = promisedIntroductions(found);
	const told = new Set<string>([...places].map((place) => `promise ${place}`));
	return introduced.map(({ outlook, ideas }) => {
		const own = promisesOnce(ideas, names.get(outlook.profile.person.path) ?? new Set());
		return {
			outlook,
			ideas: repaidOnce(own).filter((idea) => isNew(idea, outlook.profile.person, told)),
		};
	});
}

/** Whether no line of it was told before; its own lines are told from now on. */
function isNew({ kind, reasons }: FavorIdea, { path }: Person, told: Set<string>): boolean {
	if (!SHARED_KINDS.has(kind)) return true;
	const owner = kind === 'promise' ? kind : `${kind} ${path}`;
	const keys = reasons
		.flatMap((reason) => placeOf(reason) ?? [])
		.map((place) => `${owner} ${place}`);
	const isKnown = keys.some((key) => told.has(key));
	for (const key of keys) told.add(key);
	return !isKnown;
}

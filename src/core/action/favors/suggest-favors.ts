import type { Day } from '../../day';
import { keptAbout } from '../../people/kept';
import type { OpenTask } from '../../people/notebook/note-share';
import type { Notebook } from '../../people/notebook/notebook';
import type { Tie } from '../../network/tie';
import { eachOf, type Steps } from '../../steps';
import { hasAlterActed } from '../../network/weight';
import { favorSaying } from '../../people/words/favor-languages';
import type { Person } from '../../people/person';
import type { Outlooks } from '../chance/build-ladder';
import { compareFavors, type Favor, FAVOR_COSTS, FAVOR_ENTRIES, type FavorKind } from './favor';
import { isWarnedOf } from '../discretion';
import { wantsPeace } from './peace';
import { contactFinder, occasionFinder } from './favor-contact';
import { toldOnce } from './favor-once';
import { promiseFinder, returnFinder, thanksFinder } from './favor-debts';
import { favorId, type FavorFinder, type FavorGround, type FavorIdea } from './favor-idea';
import { introductionFinder } from './favor-introduction';
import { findRecommendations } from './favor-praise';
import { needFinder } from './favor-needs';
import { shareFinder } from './favor-share';
import { type Gain, gainOf, laterOutlook } from './gain';
import type { Outlook } from '../chance/outlook';
import type { Rules } from '../chance/profile';

/** Nobody who rests: paused, or snoozed beyond today. Those who died, are hidden or are children are not here at all. */
function isAwake({ isPaused, snoozedUntil }: Person, today: Day): boolean {
	return !isPaused && (snoozedUntil === undefined || snoozedUntil <= today);
}

function tasksByPerson(tasks: readonly OpenTask[]): ReadonlyMap<string, readonly OpenTask[]> {
	const byPerson = new Map<string, OpenTask[]>();
	for (const task of tasks) {
		const known = byPerson.get(task.person);
		if (known === undefined) byPerson.set(task.person, [task]);
		else known.push(task);
	}
	return byPerson;
}

function finders(ground: FavorGround): readonly FavorFinder[] {
	return [
		contactFinder(ground),
		needFinder(ground),
		introductionFinder(ground),
		shareFinder(ground),
		returnFinder(ground),
		promiseFinder(ground),
		findRecommendations,
		thanksFinder(ground),
		occasionFinder(ground),
	];
}

/** Gains of one person, each entry reckoned once. */
function gainsOf(outlook: Outlook, rules: Rules): (idea: FavorIdea) => Gain {
	const later = laterOutlook(outlook, rules);
	const known = new Map<string, Gain>();
	return ({ kind }) => {
		const entry = FAVOR_ENTRIES[kind];
		const key = `${entry.kind} ${entry.channel} ${entry.by}`;
		const gain = known.get(key) ?? gainOf(outlook, entry, { later, rules });
		known.set(key, gain);
		return gain;
	};
}

/** The favors of one person that were not set aside, with their gains. */
function favorsFor(
	outlook: Outlook,
	found: readonly FavorIdea[],
	{ rules, isSetAside }: { rules: Rules; isSetAside: (id: string) => boolean },
): readonly Favor[] {
	const { person } = outlook.profile;
	const ideas = new Map<string, FavorIdea>();
	for (const idea of found) {
		const id = favorId(person, idea.kind, idea);
		if (!ideas.has(id) && !isSetAside(id)) ideas.set(id, idea);
	}
	if (ideas.size === 0) return [];
	const gain = gainsOf(outlook, rules);
	return [...ideas].map(([id, idea]) => ({
		id,
		person,
		...(idea.with === undefined ? {} : { with: idea.with }),
		kind: idea.kind,
		...(idea.subject === undefined ? {} : { subject: idea.subject }),
		minutes: idea.minutes ?? FAVOR_COSTS[idea.kind].minutes,
		...gain(idea),
		reasons: idea.reasons,
	}));
}

const saysUnanswered = favorSaying(({ unanswered }) => unanswered);

/** The last so many asks and messages of ego's went unanswered, and nothing came from them since. */
function answersNothing({ profile: { tie } }: Outlook, { parameters }: Rules): boolean {
	return tie.basis === 'unanswered' || silencesIn(tie.interactions) >= parameters.unansweredAsks;
}

/** What of ego's was met with silence since they acted last. */
const silencesIn = keptAbout((interactions: Tie['interactions']): number => {
	let silences = 0;
	for (let at = interactions.length - 1; at >= 0; at--) {
		const entry = interactions[at];
		if (entry === undefined) break;
		const isSilence = entry.outcome === 'silence' || saysUnanswered(entry.text);
		if (isSilence && entry.by !== 'alter') silences++;
		else if (hasAlterActed(entry)) break;
	}
	return silences;
});

/** They answer nothing, or the owner's own words warn of them. */
function wantsDistance(outlook: Outlook, rules: Rules): boolean {
	return isWarnedOf(outlook.profile.person) || answersNothing(outlook, rules);
}

/** To somebody who answers nothing ego does what it owes, and presses nothing on them. */
const OWED: ReadonlySet<FavorKind> = new Set(['return', 'promise']);

/** What the owner does not want to see: for good, or up to and including a day. By favor id. */
export type SetAside = ReadonlyMap<string, Day | undefined>;

/**
 * What ego could do for whom, best first: by what it is worth to them and its gain, for each hour of ego's. For one person
 * where an id is given. What was set aside stays away, and so does what was done within the week.
 */
export function* suggestFavors(
	{ people, rules, today }: Outlooks,
	notebook: Pick<Notebook, 'ego' | 'openTasks' | 'subjectNotes' | 'feedTime'>,
	{ setAside, person }: { readonly setAside: SetAside; readonly person?: string | undefined },
): Steps<readonly Favor[]> {
	const awake = people.filter(({ profile }) => isAwake(profile.person, today));
	const ground: FavorGround = {
		today,
		rules,
		ego: notebook.ego,
		openTasks: tasksByPerson(notebook.openTasks),
		subjectNotes: notebook.subjectNotes,
		feedTime: notebook.feedTime,
		people: awake,
	};
	const find = finders(ground);
	const isSetAside = (id: string): boolean =>
		setAside.has(id) && (setAside.get(id) ?? Infinity) >= today;
	const isOwed = ({ kind }: FavorIdea): boolean => OWED.has(kind);
	yield;
	const found = yield* eachOf(
		awake
			.filter(({ profile }) => person === undefined || profile.person.id === person)
			.filter((outlook) => !wantsPeace(outlook)),
		(outlook) => {
			const ideas = find.flatMap((finder) => finder(outlook));
			return { outlook, ideas: wantsDistance(outlook, rules) ? ideas.filter(isOwed) : ideas };
		},
	);
	const favors = yield* eachOf(toldOnce(found), ({ outlook, ideas }) =>
		favorsFor(outlook, ideas, { rules, isSetAside }),
	);
	return favors.flat().sort(compareFavors);
}

import type { Day } from '../../day';
import { isFavorGiven, isTimeTogether } from '../../network/weight';
import type { FeedTime } from '../../people/words/feed-time';
import type { OpenTask } from '../../people/notebook/note-share';
import type { SubjectNote } from '../../people/persons/subject-note';
import type { Ego, Person, Statement } from '../../people/person';
import type { Favor, FavorKind } from './favor';
import { contentStems, coverage } from '../matching';
import { entriesSince } from '../recent-entries';
import type { Outlook } from '../chance/outlook';
import type { Rules } from '../chance/profile';
import type { Reason, ReasonCode } from '../reason';
import type { Need } from './told-needs';

/** A favor before its gain is known, with what makes it this one and no other. */
export interface FavorIdea extends Pick<Favor, 'kind' | 'subject' | 'with' | 'reasons'> {
	readonly minutes?: number;
	/** What its evidence is, besides people and subject: the day of their favor, of the birthday. */
	readonly since?: Day;
	/** It is for something large that they did. */
	readonly isForLarge?: true;
}

/** What favors are found in. */
export interface FavorGround {
	readonly today: Day;
	readonly rules: Rules;
	readonly ego: Ego;
	/** By person id. */
	readonly openTasks: ReadonlyMap<string, readonly OpenTask[]>;
	readonly subjectNotes: readonly SubjectNote[];
	/** By date. */
	readonly feedTime: readonly FeedTime[];
	/** Everybody a favor may be done for, by person id. */
	readonly people: readonly Outlook[];
}

/** Finds the favors of one or a few kinds for one person. */
export type FavorFinder = (outlook: Outlook) => readonly FavorIdea[];

/** The same while its evidence stays the same. */
export function favorId(person: Person, kind: FavorKind, idea: FavorIdea): string {
	const subject = idea.subject === undefined ? '' : [...contentStems(idea.subject)].join(' ');
	const parts = [kind, person.id, idea.with?.id ?? '', subject.slice(0, 200), idea.since ?? ''];
	return parts.join('|');
}

/** A line of a person's note as a reason. */
export function statementReason(
	code: ReasonCode,
	{ path }: { readonly path?: string | undefined },
	{ text, line }: Statement,
): Reason {
	return { code, quote: text, ...(path === undefined ? {} : { path, line }) };
}

/** What they look for as a reason, with the line that tells of it. */
export function needReason({ path }: Pick<Person, 'path'>, need: Need): Reason {
	return statementReason('they-need', { path: need.path ?? path }, need);
}

/** Two texts are about the same: at least half of the words that tell in one of them stand in the other. */
function isAboutSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return coverage(a, b) >= 0.5 || coverage(b, a) >= 0.5;
}

/** Ego has just done such a favor: one of these days, about the same, or with no word on what it was about. */
export function hasJustGiven(
	{ profile, today }: Outlook,
	subject: string,
	{ parameters }: Rules,
): boolean {
	const since = (today - parameters.repeatDays + 1) as Day;
	const stems = contentStems(subject);
	return entriesSince(profile.tie.interactions, since)
		.filter(isFavorGiven)
		.some((given) => given.topic === undefined || isAboutSame(stems, contentStems(given.topic)));
}

/** The two have talked or met, alone, within these days. */
export function haveTalkedWithin({ profile, today }: Outlook, days: number): boolean {
	const since = (today - days + 1) as Day;
	return entriesSince(profile.tie.interactions, since).some(isTimeTogether);
}

import type { Channel } from '../channel';
import type { Clause } from './clauses';
import { NO_SUBJECT, type Subject } from './subject';
import type { Actor, Kind, Outcome } from '../interaction';
import { type Party, partiesOf } from './parties';
import { has, matchAt, roleAt, type Scene } from './roles';

/** Something a clause tells of. */
export interface Find {
	readonly kind: Kind;
	readonly channel?: Channel;
	readonly by: Actor;
	readonly clause: number;
	/** Index of its first word, and of the first word after it. */
	readonly at: number;
	readonly end: number;
	readonly isVerb: boolean;
	/** It stands before the clauses about the alter: an occasion, where they name none. */
	readonly isPrelude?: boolean;
	/** Both took part, were it not said who began. */
	readonly isMutual: boolean;
	/** It says that they were in touch, not how. */
	readonly isVague?: boolean;
	readonly outcome?: Outcome;
	/** Something is offered, and so far no more than that. */
	readonly isOffer?: boolean;
	/** Known from nothing but whose thing it was done to ("fixed my bike"), or from its use ("the ladder she lent us"). */
	readonly isGuess?: boolean;
}

/** What the clauses of a text tell of, and what they say did not happen or is yet to come. */
export interface Finds {
	readonly found: readonly Find[];
	readonly outcomes: readonly {
		readonly outcome: Outcome;
		readonly at: number;
		readonly clause: number;
	}[];
	/** How the first ask ended, as far as what follows says. */
	readonly answer: Outcome | undefined;
	/** An act that is denied, and one that is only planned. */
	readonly isDenied: boolean;
	readonly isVoid: boolean;
	readonly isPlanned: boolean;
	/** What is done again and again, and what others did for each other. */
	readonly isRoutine: boolean;
	readonly isOthers: boolean;
	/** The first clause holds a plan; the alter's own where nothing of it is between the two is no reason to leave it out. */
	readonly beginsWithPlan: boolean;
}

/** How one clause is read. */
export interface ClauseOptions {
	/** A ticked task: "call her" was done. */
	readonly isDone: boolean;
}

/** What the reading of a text has come to. */
export interface State {
	readonly scene: Scene;
	readonly options: ClauseOptions;
	readonly found: Find[];
	readonly outcomes: { outcome: Outcome; at: number; clause: number }[];
	/** What would answer an ask, where none was found yet: "rang about the room, she's up for it". */
	readonly replies: { outcome: Outcome; at: number; clause: number }[];
	isDenied: boolean;
	/** What it begins with was called off. */
	isVoid: boolean;
	isPlanned: boolean;
	isRoutine: boolean;
	isOthers: boolean;
	beginsWithPlan: boolean;
	/** The plan it begins with is the alter's own. */
	isAlters: boolean;
	/** It begins with a label such as "Idea:". */
	isLabelled: boolean;
	/** Index of the first clause about the alter. */
	readonly first: number;
	/** Sentence that a label such as "Next step:" takes out. */
	plannedSentence: number;
	/** A wish that is an ask if an answer follows: "needed a hand, she couldn't". */
	wish: Find | undefined;
	/** Who acted last, for clauses without a subject of their own. */
	lastSubject: Subject;
}

/** What is known of the clause that is being read. */
export interface Reading {
	readonly clause: Clause;
	readonly index: number;
	readonly parties: readonly Party[];
	/** A plan or denial governs the words from here on. */
	governed: 'plan' | 'denial' | 'routine' | undefined;
	/** What follows is talked about, asked for or reported. */
	isTold: boolean;
	hasVerb: boolean;
	hasThing: boolean;
	/** A favor named without a word on who did it: read as contact where nothing better comes. */
	weak: Find | undefined;
	/** Only an occasion counts here ("Lunch at Tartine, [[Ana]] ..."): the clause names nobody and stands before the alter. */
	readonly isPrelude: boolean;
	/** Who acted in the clause so far: the one who "called to ask". */
	subject: Subject;
}

/** A clause that is about the alter, with its place among all clauses. */
export interface SceneClause extends Clause {
	readonly index: number;
	readonly isPrelude: boolean;
}

export function readingOf(scene: Scene, clause: SceneClause): Reading {
	return {
		clause,
		index: clause.index,
		isPrelude: clause.isPrelude,
		parties: partiesOf(scene, clause),
		governed: undefined,
		isTold: false,
		hasVerb: false,
		hasThing: false,
		weak: undefined,
		subject: NO_SUBJECT,
	};
}

/** Nothing but words that change nothing, and people, stands before. */
export function isStart(scene: Scene, clause: Clause, at: number): boolean {
	for (let before = clause.from; before < at; before++) {
		const match = matchAt(scene, before);
		const isPassed =
			has(match, 'fillers') ||
			has(match, 'conjunctions') ||
			has(match, 'articles') ||
			has(match, 'adjectives') ||
			scene.tokens[before]?.word === '<time>' ||
			roleAt(scene, before) !== undefined;
		if (!isPassed) return false;
	}
	return true;
}

export function suppress(state: State, reading: Reading): boolean {
	if (reading.governed === undefined) return false;
	if (reading.governed === 'plan') state.isPlanned = true;
	else if (reading.governed === 'denial') {
		const isJoined = reading.clause.after === 'and' && state.found.length === 0;
		state.isDenied ||= reading.index <= state.first || isJoined;
	}
	return true;
}

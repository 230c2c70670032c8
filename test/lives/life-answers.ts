import type { FavorKind } from '../../src/core/action/favors/favor';

/** A person and the favors that would be right: a kind, and a word of what it is about or of whom it brings in. */
export type ExpectedFavors = readonly [
	person: string,
	...(readonly [kind: FavorKind, about: string])[],
];

/** What would be embarrassing: a kind (or any) for a person, about this word or with this other person. */
export type EmbarrassingFavor = readonly [person: string, kind: FavorKind | 'any', about: string];

/** Whom to ask for what: an action, a topic, and those who would be right. */
export type ExpectedAsk = readonly [action: string, topic: string, ...names: string[]];

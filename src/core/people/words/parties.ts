import type { Clause } from './clauses';
import type { Mark } from '../lexicon';
import { has, matchAt, type Role, roleAt, type Scene } from './roles';
import { isNameLike } from './phrases-in';
import type { Token } from './token';
import { FORM } from './inflection';

/** Prepositions that say what part a person has in an act. */
export const LEADS = [
	'with',
	'from',
	'to',
	'for',
	'by',
	'at',
	'of',
	'occasions',
	'topics',
] as const;
type Lead = (typeof LEADS)[number];

/** A word or two that stand for a person: "she", "Ana", "her boss". */
export interface Party {
	readonly at: number;
	readonly end: number;
	readonly role: Role;
	readonly isWe: boolean;
	readonly isSubject: boolean;
	readonly isObject: boolean;
	/** It owns what is named next: "her draft". */
	readonly isOwner: boolean;
	/** Somebody of theirs: "her boss", with whose it is. */
	readonly kinOf?: Role | undefined;
	readonly lead?: Lead | undefined;
	/** Named in one list with the alter: "Ana and Dad". */
	readonly isBesideAlter?: boolean;
	/** Where the preposition stands. */
	readonly leadAt: number;
}

const NO_NOUN: readonly Mark[] = [
	'with',
	'from',
	'to',
	'by',
	'at',
	'of',
	'for',
	'occasions',
	'topics',
	'articles',
	'negations',
	'conjunctions',
	'later',
	'infinitive',
	'toDos',
	'relatives',
	'together',
	'returns',
	'particles',
	'auxiliaries',
	'fillers',
];

/** "came", not "printed", which may stand before a noun. */
const isFinite = (forms: number): boolean =>
	(forms & FORM.finite) !== 0 && (forms & FORM.participle) === 0;

/** Whether the word at `at` can be a noun or stand before one. */
export function mayBeNoun(scene: Scene, at: number): boolean {
	const token = scene.tokens[at];
	if (token === undefined || token.break !== undefined) return false;
	if (token.pronoun !== undefined || token.mention !== undefined || token.isOwner) return false;
	if (token.word === '<time>' || token.word === '<money>') return false;
	const match = matchAt(scene, at);
	if (has(match, 'thing') || has(match, 'kin')) return true;
	if (scene.index.lexicon.grammar.hasCapitalNouns && !token.isCapital && !has(match, 'adjectives'))
		return false;
	if (NO_NOUN.some((mark) => has(match, mark))) return false;
	const isVerb = match?.senses.some(
		(sense) =>
			sense.is === 'act' &&
			((sense.forms & (FORM.base | FORM.ongoing)) !== 0 || isFinite(sense.forms)),
	);
	return isVerb !== true && !scene.index.lexicon.grammar.adverb.test(token.word);
}

/** The word after an owner that names somebody of theirs: "her boss", "my late wife". */
function kinAfter(scene: Scene, clause: Clause, at: number): number | undefined {
	for (let next = at; next < Math.min(clause.to, at + 2); next++) {
		if (has(matchAt(scene, next), 'kin')) return next;
		if (!mayBeNoun(scene, next)) return undefined;
	}
	return undefined;
}

function leadBefore(scene: Scene, clause: Clause, at: number): Pick<Party, 'lead' | 'leadAt'> {
	for (let before = at - 1; before >= Math.max(clause.from, at - 3); before--) {
		const match = matchAt(scene, before);
		const lead = LEADS.find((one) => has(match, one));
		if (lead !== undefined && !has(match, 'act')) return { lead, leadAt: before };
		if (!has(match, 'articles') && !has(match, 'adjectives')) break;
	}
	return { leadAt: -1 };
}

function partyAt(scene: Scene, clause: Clause, at: number): Omit<Party, 'leadAt'> | undefined {
	const token = scene.tokens[at];
	const role = roleAt(scene, at);
	if (token === undefined) return undefined;
	if (role === undefined) {
		const before = scene.tokens[at - 1];
		const isThing =
			has(matchAt(scene, at - 1), 'articles') ||
			(has(matchAt(scene, at - 1), 'adjectives') && has(matchAt(scene, at - 2), 'articles')) ||
			before?.isPossessive === true ||
			before?.pronoun?.isPossessive === true;
		const isNamed = isNameLike(token, scene.index) && !isThing;
		if (!has(matchAt(scene, at), 'kin') && !isNamed) return undefined;
		const somebody = { at, end: at + 1, role: 'other', isWe: false } as const;
		const { isPossessive } = token;
		return {
			...somebody,
			isSubject: !isPossessive,
			isObject: !isPossessive,
			isOwner: isPossessive,
		};
	}
	const isOwner = isOwning(scene, clause, at, token);
	const kin = isOwner ? kinAfter(scene, clause, at + 1) : undefined;
	if (kin !== undefined) {
		const other = { role: 'other', isWe: false, isSubject: true, isObject: true } as const;
		return { at, end: kin + 1, ...other, isOwner: false, kinOf: role };
	}
	const { isSubject, isObject } = token.pronoun ?? {
		isSubject: !token.isPossessive,
		isObject: !token.isPossessive,
	};
	const isWe = token.pronoun?.who === 'we';
	return { at, end: at + 1, role, isWe, isSubject, isObject, isOwner };
}

function isOwning(scene: Scene, clause: Clause, at: number, token: Token): boolean {
	if (token.pronoun === undefined) return token.isPossessive;
	if (!token.pronoun.isPossessive) return false;
	if (!token.pronoun.isObject || mayBeNoun(scene, at + 1)) return true;
	const next = matchAt(scene, at + 1);
	const isBase = next?.senses.some((sense) => sense.is === 'act' && sense.forms === FORM.base);
	return isBase === true && mayBeNoun(scene, at + 2) && leadBefore(scene, clause, at).leadAt !== -1;
}

/** Everybody a clause names, in order. */
export function partiesOf(scene: Scene, clause: Clause): readonly Party[] {
	const parties: Party[] = [];
	for (let at = clause.from; at < clause.to; at++) {
		const party = partyAt(scene, clause, at);
		if (party === undefined) continue;
		const last = parties[parties.length - 1];
		const isListed =
			last !== undefined && party.at - last.end <= 1 && isJoined(scene, last.end, party.at);
		const isPair =
			isListed && last.role !== party.role && party.role !== 'other' && last.role !== 'other';
		const isBesideAlter = isListed && (last.role === 'alter' || last.isBesideAlter === true);
		if (isPair) parties[parties.length - 1] = { ...last, isWe: true };
		parties.push({
			isBesideAlter,
			...party,
			isWe: party.isWe || isPair,
			...(isListed ? leadOf(last) : leadBefore(scene, clause, at)),
		});
		at = party.end - 1;
	}
	return parties;
}

const leadOf = ({ lead, leadAt }: Party): Pick<Party, 'lead' | 'leadAt'> => ({ lead, leadAt });

/** "her and Tom", "Ana, Bo": one list. */
function isJoined(scene: Scene, from: number, to: number): boolean {
	for (let at = from; at < to; at++)
		if (!has(matchAt(scene, at), 'joins') && scene.tokens[at]?.break !== 'comma') return false;
	return to > from;
}

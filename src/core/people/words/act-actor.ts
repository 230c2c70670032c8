import type { Reading, State } from './find';
import type { Frame } from './frame';
import type { Part } from './subject';
import type { Actor } from '../interaction';
import type { VerbRow } from '../lexicon';
import { type Party } from './parties';
import { areAll, has, matchAt, type Role, type Scene, senseOf } from './roles';

/** A verb of a text with what is around it. */
export interface Act {
	readonly row: VerbRow;
	readonly frame: Frame;
	readonly at: number;
	readonly end: number;
}

export const opposite = (role: Part): Actor | undefined =>
	role === 'ego' ? 'alter' : role === 'alter' ? 'ego' : undefined;

export const actor = (role: Part): Actor | undefined =>
	role === 'ego' || role === 'alter' ? role : undefined;

/** The first of these that is one of the two, else the first at all. */
function firstOf(parts: readonly Part[]): Part {
	return (
		parts.find((part) => part === 'ego' || part === 'alter') ??
		parts.find((part) => part !== 'none') ??
		'none'
	);
}

/** Whom an act was for: the one it reached, else the one whose thing it reached. */
export function beneficiary({
	object,
	to,
	for: forWhom,
	at,
	owner,
	withOwner,
	toOwner,
	kinOf,
	benefit,
	within,
}: Frame): Part {
	return firstOf([object, to, forWhom, owner, withOwner, toOwner, kinOf, benefit, at, within]);
}

/** Who acted; undefined where it was nobody of the two, or not between them. */
export function actorOf(state: State, reading: Reading, act: Act): Actor | undefined {
	const { row, frame } = act;
	const { subject } = frame;
	if (isAside(state, reading, frame)) return undefined;
	if (subject.whose !== undefined && row.kind === 'favor' && row.acts === 'subject')
		return ownerActor(row, frame, subject.whose);
	if (row.acts === 'nobody') return serviceActor(frame);
	if (isByAgent(row, frame))
		return subject.role === 'other' && subject.isThing !== true ? undefined : actor(frame.by);
	if (frame.isPassive && row.acts === 'subject')
		return subject.role === 'ego' || isImpliedPatient(state, reading, act) ? 'alter' : undefined;
	if (row.kind === 'ask' && row.acts === 'subject') return askActor(state, reading, act);
	if (row.acts === 'source') return sourceActor(state, frame);
	if (row.acts === 'asked') return askedActor(frame);
	if (subject.isWe && row.kind === 'contact' && beneficiary(frame) !== 'alter') return 'both';
	if (row.acts === 'both' || row.acts === 'unknown') return mutualActor(state, act);
	return subjectActor(state, reading, act);
}

/** "her notes got me through", "my ladder did the trick": whoever's thing it was helped the other with it. */
function ownerActor({ needs }: VerbRow, frame: Frame, whose: Role): Actor | undefined {
	const owner = actor(whose);
	if (owner === undefined || frame.isPassive) return actor(frame.by);
	if (needs === 'tool') return owner;
	return opposite(beneficiary({ ...frame, benefit: 'none' })) === owner ? owner : undefined;
}

/** "fixed by the council", not "asked if she can move it by one week", "she drove me by the lake". */
function isByAgent(row: VerbRow, { by, subject, isPassive }: Frame): boolean {
	if (by === 'none' || subject.role === by || row.acts !== 'subject') return false;
	const isActive = row.kind === 'ask' || subject.role === 'ego' || subject.role === 'alter';
	return by !== 'other' || isPassive || !isActive;
}

/** "was driven home": ego, where the clause begins with it and goes on with nobody else. */
function isImpliedPatient({ scene, lastSubject }: State, { clause }: Reading, act: Act): boolean {
	if (act.frame.subject.role !== 'none') return false;
	const goesOn = clause.after === 'and' || clause.after === 'comma';
	if (goesOn && lastSubject.role !== 'none' && lastSubject.role !== 'ego') return false;
	return areAll(scene, { from: clause.from, to: act.at }, (match) => {
		return has(match, 'passives') || has(match, 'auxiliaries') || has(match, 'fillers');
	});
}

/** "ran the gels for her", "got the hem let down by her": for or by somebody, a verb that does nothing by itself is a favor. */
function serviceActor({ subject, for: forWhom, by, benefit, isPassive }: Frame): Actor | undefined {
	if (by !== 'none' && isPassive) return actor(by);
	if (subject.role === 'alter' && benefit === 'ego') return 'alter';
	if (subject.role === 'other' || subject.role === forWhom) return undefined;
	return opposite(forWhom);
}

function mutualActor({ scene }: State, { row, frame }: Act): Actor | undefined {
	const { subject, object, with: beside } = frame;
	const other = firstOf([object, beside]);
	if (subject.role === 'other' && (!scene.isOwn || other !== 'alter')) return undefined;
	if (!scene.isOwn && other === 'other' && subject.role !== 'alter') return undefined;
	if (subject.role === 'alter' && !subject.isWe && other === 'other') return undefined;
	const isAlone = ![object, beside, frame.owner, frame.toOwner, frame.to].includes('ego');
	const isClear = row.isVague !== true && row.channel !== undefined;
	if (subject.role === 'alter' && !subject.isWe && isAlone && isClear) return undefined;
	if (row.acts === 'both') return 'both';
	return row.shields === true && !subject.isWe ? (actor(subject.role) ?? 'unknown') : 'unknown';
}

/** Who acts where no subject is told: whoever acted in the clause before, where this one goes on with it; else ego. */
function unsaidActor({ lastSubject }: State, { clause }: Reading): Actor | undefined {
	const inherits = clause.after === 'comma' || clause.after === 'and';
	return inherits && lastSubject.role !== 'none' ? actor(lastSubject.role) : 'ego';
}

function subjectActor(state: State, reading: Reading, { row, frame }: Act): Actor | undefined {
	const { subject } = frame;
	const whom = beneficiary(row.kind === 'favor' ? frame : { ...frame, benefit: 'none' });
	if (subject.role === 'other') return undefined;
	if (subject.role === 'alter') return alterActs(row, frame) ? 'alter' : undefined;
	if (subject.role === 'ego') return whom === 'other' || whom === 'ego' ? undefined : 'ego';
	if (whom === 'other') return isForTheKids(state, row, frame) ? 'ego' : undefined;
	if (whom !== 'none') return opposite(whom);
	return unsaidActor(state, reading);
}

/** "knitted booties for the baby": theirs, whose note it is. */
const isForTheKids = ({ scene }: State, { kind }: VerbRow, frame: Frame): boolean =>
	scene.isOwn && kind === 'favor' && frame.isForKin && frame.for === 'other';

/** "she fixed my bike", "she wrote", not "she fixed her bike" nor "she wrote to her mother". */
function alterActs({ needs, kind, channel }: VerbRow, frame: Frame): boolean {
	const { object, to, for: forWhom, owner, with: beside, withOwner, kinOf, benefit } = frame;
	const reached = [object, to, forWhom, owner, beside, withOwner, kinOf, benefit, frame.within];
	if (reached.includes('ego')) return true;
	const isForKin = frame.isForKin && kind === 'favor';
	if (needs !== undefined && needs !== 'subject') return isForKin && forWhom === 'other';
	if (isForKin) return true;
	const isThird = channel === 'introduction' || channel === 'recommendation';
	return object !== 'other' && (isThird || to !== 'other') && forWhom !== 'other';
}

/**
 * Who asked, where the subject does not say: of the one asked ("asked her for", "asked if she"), the other; of the one it
 * is for ("feedback on her deck"), that one; of the one who would give ("asked for her opinion"), the other.
 */
function askActor(state: State, reading: Reading, { frame, at, end }: Act): Actor | undefined {
	const { subject } = frame;
	if (subject.role === 'alter' && isOfOther(reading, at, end)) return undefined;
	if (subject.role !== 'none') return actor(subject.role);
	const isBefore = (party: Party): boolean =>
		party.at < at && party.lead === undefined && !party.isOwner;
	const asked = reading.parties.find(isBefore);
	if (asked !== undefined && state.scene.index.lexicon.grammar.isVerbFinal)
		return opposite(asked.role);
	const after = reading.parties.filter((party) => party.at > at);
	const [first] = after;
	if (first?.role === 'ego' && first.at < end && !first.isObject) {
		const isInverted = first.at === at + 1;
		return isInverted && !isPermitted(state.scene, at, end + 2) ? 'alter' : 'ego';
	}
	if (first !== undefined && first.at < end && !first.isOwner && first.isObject)
		return first.kinOf === undefined ? opposite(first.role) : undefined;
	const next = after.find(({ isSubject, lead }) => isSubject && lead === undefined);
	if (next !== undefined && next.at <= end + 1)
		return isPermission(state.scene, reading, next) ? actor(next.role) : opposite(next.role);
	const whom = after.find(({ lead, leadAt }) => lead === 'to' && leadAt === end);
	if (whom !== undefined) return opposite(whom.role);
	const owner = after.find(({ isOwner }) => isOwner);
	if (owner !== undefined && isPermitted(state.scene, end, owner.at)) return opposite(owner.role);
	if (owner !== undefined) {
		const isFor = owner.lead !== undefined && owner.lead !== 'for' && owner.at > end;
		return isFor ? actor(owner.role) : opposite(owner.role);
	}
	if (frame.from !== 'none') return opposite(frame.from) ?? (state.scene.isOwn ? 'ego' : undefined);
	if (frame.object !== 'none') return opposite(frame.object);
	return unsaidActor(state, reading);
}

/** "asked Bo for a loan" */
const isOfOther = ({ parties }: Reading, at: number, end: number): boolean =>
	parties.some(
		(party) => party.at > at && party.at < end && party.role === 'other' && !party.isOwner,
	);

/** "asked if I could borrow ...": the one who would get it asks. */
function isPermission(scene: Scene, { clause }: Reading, { end }: Party): boolean {
	return isPermitted(scene, end - 2, Math.min(clause.to, end + 2));
}

/** "asked to borrow one of her tents", "for the loan of my drill" */
function isPermitted(scene: Scene, from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		const match = matchAt(scene, at);
		if (has(match, 'permissions') || senseOf(match, 'thing')?.row.channel === 'loan') return true;
	}
	return false;
}

function sourceActor(
	{ scene }: State,
	{ subject, from, by, to, owner, withOwner, object }: Frame,
): Actor | undefined {
	const giver = firstOf([from, by, owner, withOwner, object]);
	if (subject.isThing === true && from === 'none' && by === 'none')
		return opposite(firstOf([to, object]));
	if (subject.role === 'other') return undefined;
	if (subject.role === 'alter') return giver === 'ego' ? 'ego' : undefined;
	if (from === 'other' || giver === 'other') return undefined;
	if (giver === 'ego') return scene.isOwn && object === 'none' ? 'ego' : undefined;
	return giver === 'alter' || scene.isOwn ? 'alter' : undefined;
}

function askedActor({ subject, object, owner }: Frame): Actor | undefined {
	if (subject.isWe || subject.role === 'other') return undefined;
	if (subject.role !== 'none') return opposite(subject.role);
	const whose = firstOf([object, owner]);
	return whose === 'other' ? undefined : actor(whose);
}

/** The clause names the alter, or somebody else, but not where the act could reach the alter. */
function isAside({ scene }: State, { parties }: Reading, frame: Frame): boolean {
	if (scene.isOwn || !parties.some(({ at }) => scene.tokens[at]?.mention !== undefined))
		return false;
	const { subject, object, owner, kinOf, from, to, for: forWhom, by, at } = frame;
	if (subject.isWe && parties.some(({ role }) => role === 'alter')) return false;
	const near = [subject.whose, subject.role, object, owner, kinOf, from, to, forWhom, by, at];
	return ![...near, frame.with, frame.withOwner, frame.toOwner, frame.benefit].includes('alter');
}

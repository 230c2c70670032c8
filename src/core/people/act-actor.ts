import type { Clause } from './clauses';
import type { Reading, State } from './find';
import type { Actor } from './interaction';
import type { ActRow, ThingRow } from './lexicon';
import { has, matchAt, type Objects, type Role, roleAt, type Scene, type Subject } from './roles';

export interface ActParts {
	readonly row: ActRow;
	readonly subject: Subject;
	readonly objects: Objects;
	readonly thing: ThingRow | undefined;
	/** The person inside the phrase: "asked her for". */
	readonly direct: Role | undefined;
	readonly at: number;
	readonly end: number;
}

export const opposite = (role: Role): Actor | undefined =>
	role === 'ego' ? 'alter' : role === 'alter' ? 'ego' : undefined;

export const actor = (role: Role | 'none'): Actor | undefined =>
	role === 'ego' || role === 'alter' ? role : undefined;

/** Who acted; undefined where it was nobody of the two, or not between them. */
export function actorOf(state: State, reading: Reading, parts: ActParts): Actor | undefined {
	const { row, subject, objects } = parts;
	if (subject.isWe && row.kind === 'contact' && objects.role === 'none') return 'both';
	if (row.acts === 'both' || row.acts === 'unknown') {
		const isOthers = subject.role === 'other' && (!state.scene.isOwn || objects.role !== 'alter');
		if (isOthers || isAboutOther(state, objects)) return undefined;
		return row.acts;
	}
	if (isPassive(state.scene, parts.at) && row.acts === 'subject')
		return passiveActor(subject, objects);
	if (row.acts === 'source') return sourceActor(state, subject, objects);
	if (row.acts === 'asked') return askedActor(subject, objects);
	if (row.kind === 'ask') return askActor(state, reading, parts);
	if (objects.agent !== 'none' && subject.role === 'none') return actor(objects.agent);
	if (subject.role === 'other') return undefined;
	if (subject.role === 'alter') {
		const isOwn = objects.role === 'alter' && !reachesEgo(state, reading, parts.end);
		return objects.role === 'other' || isOwn ? undefined : 'alter';
	}
	if (objects.role === 'other') return undefined;
	if (subject.role === 'ego') return isNamedAside(state, reading, objects) ? undefined : 'ego';
	if (objects.role !== 'none') return opposite(objects.role);
	if (isNamedAside(state, reading, objects)) return undefined;
	const inherits = reading.clause.after === 'comma' || reading.clause.after === 'and';
	return inherits && state.lastSubject !== 'none' ? actor(state.lastSubject) : 'ego';
}

/**
 * Who asked, where the subject does not say: of the one asked ("asked her for", "asked if she"), the other; of the one it
 * is for ("feedback on her deck"), that one; of the one who would give ("asked for her opinion"), the other.
 */
function askActor(state: State, reading: Reading, parts: ActParts): Actor | undefined {
	const { scene } = state;
	const { clause } = reading;
	const { subject, direct, end } = parts;
	if (subject.role === 'other' || direct === 'other') return undefined;
	if (subject.role !== 'none') return subject.role;
	if (direct !== undefined) return opposite(direct);
	const next = end < clause.to ? roleAt(scene, end) : undefined;
	if (next !== undefined && scene.tokens[end]?.isPossessive !== true) {
		const isHer = scene.tokens[end]?.pronoun?.isPossessive === true;
		if (!isHer) return isPermission(scene, clause, end) ? actor(next) : opposite(next);
	}
	for (let at = end; at < clause.to; at++) {
		const token = scene.tokens[at];
		const role = roleAt(scene, at);
		if (
			role === undefined ||
			!(token?.isPossessive === true || token?.pronoun?.isPossessive === true)
		)
			continue;
		const isFor = /^(?:on|with|of|for)$/.test(scene.tokens[at - 1]?.word ?? '') && at > end;
		return isFor ? actor(role) : opposite(role);
	}
	const inherits = clause.after === 'comma' || clause.after === 'and';
	return inherits && state.lastSubject !== 'none' ? actor(state.lastSubject) : 'ego';
}

/** "helped his sister" is between others; "edited her own talk for me" is not. */
function reachesEgo({ scene }: State, { clause }: Reading, from: number): boolean {
	for (let at = from; at < clause.to; at++)
		if (roleAt(scene, at) === 'ego' || scene.tokens[at]?.word === 'them') return true;
	return false;
}

/** "asked if I could borrow ...": the one who would get it asks. */
function isPermission(scene: Scene, clause: Clause, subject: number): boolean {
	for (let at = subject + 1; at < Math.min(clause.to, subject + 4); at++) {
		if (has(matchAt(scene, at), 'permissions')) return true;
	}
	return false;
}

/** With others: "met Bo" in Ana's note is no doubt about Ana, in a daily note it is. */
function isAboutOther({ scene }: State, objects: Objects): boolean {
	return !scene.isOwn && objects.role === 'other';
}

/** The alter stands in this clause, but not where the act could reach them ("emailed the slides, says [[Ana]]'s boss"). */
function isNamedAside({ scene }: State, { clause }: Reading, objects: Objects): boolean {
	if (scene.isOwn || objects.role !== 'none') return false;
	let own = false;
	let aside = false;
	for (let at = clause.from; at < clause.to; at++) {
		const { mention, isPossessive = false } = scene.tokens[at] ?? {};
		if (mention === undefined) continue;
		if (scene.alterMentions.has(mention) && !isPossessive) own = true;
		else aside = true;
	}
	return aside && !own;
}

export function isPassive(scene: Scene, at: number): boolean {
	if (/ing$/.test(scene.tokens[at]?.word ?? '')) return false;
	for (let before = at - 1; before >= 0 && before >= at - 2; before--) {
		if (has(matchAt(scene, before), 'passives')) return scene.tokens[before]?.word !== 'am';
		if (!/ly$/.test(scene.tokens[before]?.word ?? '')) return false;
	}
	return false;
}

function passiveActor(subject: Subject, objects: Objects): Actor | undefined {
	if (objects.agent !== 'none') return actor(objects.agent);
	if (objects.isByOther) return undefined;
	if (subject.role === 'alter') return 'ego';
	return subject.role === 'other' ? undefined : 'alter';
}

function sourceActor({ scene }: State, subject: Subject, objects: Objects): Actor | undefined {
	const giver = objects.source === 'none' ? objects.role : objects.source;
	if (subject.role === 'other') return undefined;
	if (subject.role === 'alter') return giver === 'ego' ? 'ego' : undefined;
	if (giver === 'other') return undefined;
	return giver === 'alter' || scene.isOwn ? 'alter' : undefined;
}

function askedActor(subject: Subject, objects: Objects): Actor | undefined {
	if (subject.isWe || subject.role === 'other') return undefined;
	if (subject.role !== 'none') return opposite(subject.role);
	return objects.role === 'other' ? undefined : actor(objects.role);
}

import { actor, opposite } from './act-actor';
import type { Channel } from './channel';
import type { Clause } from './clauses';
import { senseOf } from './find';
import type { Actor } from './interaction';
import type { PhraseMatch, ThingRow } from './lexicon';

import { has, matchAt, type Objects, objectsOf, type Role, roleAt, type Scene } from './roles';

/** The first thing named after a verb: up to a preposition for gifts and letters, in the whole clause for asks. */
export function thingAfter(
	scene: Scene,
	clause: Clause,
	start: number,
	isAskedFor: boolean,
): ThingRow | undefined {
	let fallback: ThingRow | undefined;
	for (let at = start; at < clause.to;) {
		const match = matchAt(scene, at);
		const thing = match && senseOf(match, 'thing');
		const act = match && senseOf(match, 'act');
		if (isAskedFor && thing?.row.channel === 'comment') {
			fallback ??= { words: '', kind: 'favor', channel: 'review' };
		} else if (thing !== undefined && (thing.row.kind === 'favor' || !isAskedFor)) {
			if (thing.row.kind === 'favor') return thing.row;
			fallback ??= thing.row;
		} else if (isAskedFor && act?.row.kind === 'favor' && act.row.channel !== undefined) {
			return { words: '', kind: 'favor', channel: act.row.channel };
		}
		if (!isAskedFor && isThingEnd(scene, at, match)) break;
		at += match?.length ?? 1;
	}
	return fallback;
}

function isThingEnd(scene: Scene, at: number, match: PhraseMatch | undefined): boolean {
	if (match === undefined) return false;
	if (has(match, 'topics')) return true;
	if (!has(match, 'thing') && match.senses.some((sense) => sense.is === 'act' && !sense.isBase))
		return true;
	const isPreposition =
		has(match, 'to') ||
		has(match, 'from') ||
		(has(match, 'together') && scene.tokens[at]?.word !== 'and') ||
		has(match, 'occasions');
	return isPreposition && roleAt(scene, at + match.length) === undefined;
}

const MEANS = /^(?:by|via|on|over)$/;

/** "met for lunch", "talked on the phone": the occasion says how. `isMeans`: "thanked her by email", not "for the email". */
export function occasionAfter(
	scene: Scene,
	clause: Clause,
	start: number,
	isMeans: boolean,
): Channel | undefined {
	for (let at = start; at < clause.to; at++) {
		const match = matchAt(scene, at);
		if (has(match, 'topics')) return undefined;
		if (!has(match, 'occasions')) continue;
		if (isMeans && !MEANS.test(scene.tokens[at]?.word ?? '')) continue;
		let next = at + (match?.length ?? 1);
		while (
			next < clause.to &&
			(has(matchAt(scene, next), 'articles') || has(matchAt(scene, next), 'fillers'))
		)
			next++;
		const following = matchAt(scene, next);
		const thing = following && next < clause.to ? senseOf(following, 'thing') : undefined;
		if (thing?.row.kind === 'contact') return thing.row.channel;
	}
	return undefined;
}

interface ThingPlace {
	readonly objects: Objects;
	readonly owner: Role | undefined;
	/** "email to ..." */
	readonly isTo: boolean;
	readonly clause: Clause;
}

export function thingActor(
	scene: Scene,
	row: ThingRow,
	{ objects, owner, isTo, clause }: ThingPlace,
): Actor | undefined {
	const isLong = row.channel === 'meeting' || row.channel === 'meal' || row.channel === 'event';
	if (row.channel === 'meeting' && owner === 'alter') return undefined;
	if (objects.source === 'other' && !isLong) return undefined;
	const isGuest = isLong && isHosted(scene, clause);
	if (
		!scene.isOwn &&
		!isGuest &&
		objects.role === 'other' &&
		objects.source !== 'alter' &&
		owner !== 'alter'
	)
		return undefined;
	if (isLong) return 'both';
	if (objects.source === 'alter') return 'alter';
	if (objects.source === 'ego') return 'ego';
	if (isTo && objects.role === 'alter') return 'ego';
	if (isTo && objects.role === 'ego') return 'alter';
	if (owner === 'alter' || owner === 'ego') return owner;
	return row.isMutual === true ? 'both' : 'unknown';
}

/** The alter is named in this clause. */
export function holdsAlter(scene: Scene, clause: Clause): boolean {
	return scene.tokens.some(
		({ mention }, at) =>
			at >= clause.from &&
			at < clause.to &&
			mention !== undefined &&
			scene.alterMentions.has(mention),
	);
}

/** "dinner at [[Ana]]'s with [[Bo]]": at the alter's place. */
function isHosted(scene: Scene, clause: Clause): boolean {
	for (let at = clause.from + 1; at < clause.to; at++) {
		const token = scene.tokens[at];
		const isAlters =
			token?.mention !== undefined && scene.alterMentions.has(token.mention) && token.isPossessive;
		if (!isAlters || scene.tokens[at - 1]?.word !== 'at') continue;
		const next = at + 1 < clause.to ? scene.tokens[at + 1] : undefined;
		const match = matchAt(scene, at + 1);
		if (
			next === undefined ||
			has(match, 'together') ||
			has(match, 'homes') ||
			has(match, 'occasions') ||
			has(match, 'conjunctions')
		)
			return true;
	}
	return false;
}

export function favorGiver(
	scene: Scene,
	clause: Clause,
	at: number,
	length: number,
	row: ThingRow,
): Actor | undefined {
	const end = at + length;
	const objects = objectsOf(scene, clause, end, true);
	if (objects.source !== 'none') return actor(objects.source);
	const isGoods = row.channel === 'gift' || row.channel === 'loan';
	if (objects.agent !== 'none') return isGoods ? undefined : actor(objects.agent);
	const next = end < clause.to ? scene.tokens[end]?.word : undefined;
	const isFor = next === 'for';
	const isOf = next === 'on' || next === 'with' || next === 'of';
	const isService = row.channel === 'help' || row.channel === 'review';
	const isShared = next === 'with' && end + 2 >= clause.to && roleAt(scene, end + 1) === 'alter';
	if (isShared) return undefined;
	if (isFor || (isOf && isService) || (next === 'to' && isGoods)) {
		return objects.role === 'none' ? undefined : opposite(objects.role);
	}
	return undefined;
}

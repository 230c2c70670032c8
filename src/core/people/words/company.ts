import type { Act } from './act-actor';
import type { Clause } from './clauses';
import type { Reading, State } from './find';
import type { Mark } from '../lexicon';
import { type Party, mayBeNoun } from './parties';
import { type Scene, has, matchAt } from './roles';

/** "reviewed the budget with her", "danced together": done side by side, by nobody for the other. */
export function isCompanion(
	{ scene }: State,
	{ clause, parties }: Reading,
	{ row, frame }: Act,
): boolean {
	const isOpen =
		row.acts === 'nobody' ||
		row.needs !== undefined ||
		(row.channel === 'meeting' && row.acts === 'subject') ||
		(row.channel === 'message' && holds(scene, clause, 'together'));
	const { subject, object, owner, with: beside, withOwner } = frame;
	const isTogether = holds(scene, clause, 'together');
	if (!isOpen || row.kind === 'ask' || row.acts === 'source') return false;
	if (object !== 'none' && !isTogether) return false;
	if (subject.role === 'alter' && !subject.isWe)
		return beside === 'ego' && owner !== 'ego' && row.acts === 'nobody';
	if (subject.role === 'other' || owner === 'alter') return false;
	// "We fed the hens for them": by others, for the alter.
	if (subject.isWe && row.kind === 'favor' && frame.for === 'alter') return false;
	if (beside === 'alter' || (withOwner === 'alter' && row.needs !== 'beneficiary')) return true;
	const isLoose = row.acts === 'nobody' || row.needs === 'service';
	if (isLoose && isAtHome(scene, parties)) return true;
	const isPair = parties.some((party) => party.isWe && party.role === 'alter');
	if (subject.isWe && row.isBare !== true && (isPair || scene.isOwn)) return true;
	return scene.isOwn && isTogether;
}

/** "at her place", "in [[Ana]]'s garden", "at Ana's" */
export function isAtHome(scene: Scene, parties: readonly Party[]): boolean {
	return parties.some(
		({ role, isOwner, lead, end }) =>
			role === 'alter' &&
			isOwner &&
			(lead === 'at' || lead === 'of' || lead === 'from' || lead === 'occasions') &&
			(has(matchAt(scene, end), 'homes') || (lead === 'at' && !mayBeNoun(scene, end))),
	);
}

export const holds = (scene: Scene, clause: Clause, mark: Mark): boolean => {
	for (let at = clause.from; at < clause.to; at++) if (has(matchAt(scene, at), mark)) return true;
	return false;
};

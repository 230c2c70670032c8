import { type Act, beneficiary, opposite } from './act-actor';
import type { Reading, State } from './find';
import { type Party, mayBeNoun } from './parties';
import { type Scene, has, matchAt } from './roles';

/** "got me a scarf": one of the two right behind the verb, and a thing right behind them. */
function isGivenTo(scene: Scene, parties: readonly Party[], end: number): boolean {
	const whom = parties.find((party) => party.at === end && party.isObject && !party.isOwner);
	if (whom === undefined) return false;
	const next = scene.tokens[whom.end];
	if (next === undefined || next.break !== undefined) return false;
	const isMeasured = /^\d/.test(next.word) || next.word === '<money>';
	return isMeasured || has(matchAt(scene, whom.end), 'articles') || mayBeNoun(scene, whom.end);
}

/** Whether what a verb needs is there. */
export function needOf(
	{ scene, first }: State,
	{ parties, index }: Reading,
	{ row, frame, end }: Act,
): 'met' | 'unmet' {
	const { needs, kind } = row;
	const isFirst = index === 0 || index === first;
	const { subject, object, from, owner, by, isPassive } = frame;
	if (needs === undefined) return 'met';
	if (needs === 'subject') return subject.role === 'none' && !isFirst ? 'unmet' : 'met';
	if (needs === 'tool')
		return subject.whose === undefined || subject.whose === 'other' ? 'unmet' : 'met';
	if (needs === 'given')
		return frame.for !== 'none' || isGivenTo(scene, parties, end) ? 'met' : 'unmet';
	if (needs === 'source') {
		if (kind === 'favor' && object !== 'none' && opposite(object) === subject.role) return 'unmet';
		const isGot = from !== 'none' || by !== 'none' || frame.withOwner !== 'none';
		return isGot || (kind === 'ask' ? subject.role === 'alter' : owner !== 'none')
			? 'met'
			: 'unmet';
	}
	if (by !== 'none' || (isPassive && subject.role !== 'alter')) return 'met';
	const whom = beneficiary(frame);
	if (needs === 'beneficiary')
		return whom !== 'none' || (subject.role === 'alter' && frame.with === 'ego') ? 'met' : 'unmet';
	const { for: forWhom, withOwner, kinOf, benefit } = frame;
	const isHelped = subject.role === 'alter' && frame.with === 'ego';
	if (isHelped || [forWhom, owner, withOwner, kinOf, benefit].some((part) => part !== 'none'))
		return 'met';
	if (frame.within !== 'none' && row.verbs !== '') return 'met';
	return object === 'none' || row.verbs === '' ? 'unmet' : 'met';
}

import type { Deed } from '../deed';
import { entryReason } from '../entry-reason';
import type { Action } from '../ladder';
import type { Outlook, RungOutlook } from './outlook';
import type { Proof } from './proof';
import type { Reason } from '../reason';

function deedReason(done: Deed, rung: number, actions: readonly Action[]): Reason {
	const larger = done.rung === undefined || done.rung === rung ? undefined : actions[done.rung];
	if (larger === undefined) return entryReason('did-it', done.interaction);
	return entryReason('did-larger', done.interaction, { name: larger.name });
}

function proofReasons(
	{ done, refused }: Proof,
	rung: number,
	actions: readonly Action[],
): readonly Reason[] {
	const reasons = done === undefined ? [] : [deedReason(done, rung, actions)];
	if (refused === undefined) return reasons;
	const code = refused.verdict === 'silence' ? 'did-not-answer' : 'refused';
	return [...reasons, entryReason(code, refused.interaction)];
}

function wordReasons({ word }: RungOutlook, path: string): readonly Reason[] {
	if (word === undefined) return [];
	const { text, line } = word.statement;
	const code = word.would ? 'owner-says-would' : 'owner-says-would-not';
	return [{ code, quote: text, path, line }];
}

/** What holds for a person whatever is asked. */
function tieReasons({ profile, evidence }: Outlook): readonly Reason[] {
	const { person, tie } = profile;
	const { closeness, circle } = person;
	const reasons: Reason[] = [];
	if (evidence.asks > 0) {
		reasons.push({ code: 'answers', count: evidence.asksMet, outOf: evidence.asks });
	}
	if (evidence.daysActed > 0) {
		reasons.push({ code: 'acted-before', count: evidence.daysActed });
	}
	if (closeness !== undefined) {
		reasons.push({ code: 'closeness', count: Math.round(closeness * 100) / 10 });
	} else if (circle !== undefined && circle !== 'other') {
		reasons.push({ code: 'circle', name: circle });
	}
	if (evidence.favorsGiven > 0) {
		reasons.push({ code: 'favors-given', count: evidence.favorsGiven });
	}
	if (tie.interactions.length === 0) reasons.push({ code: 'no-evidence' });
	else if (evidence.daysActed === 0) reasons.push({ code: 'never-acted' });
	if (tie.lastContact !== undefined) reasons.push({ code: 'last-contact', date: tie.lastContact });
	return reasons;
}

/** Why somebody stands where they stand for one ask: what decides it first, then the tie, then whether they could. */
export function standingReasons(
	outlook: Outlook,
	seen: RungOutlook,
	actions: readonly Action[],
): readonly Reason[] {
	const { reason } = seen.ability;
	return [
		...proofReasons(seen.proof, seen.rung, actions),
		...wordReasons(seen, outlook.profile.person.path),
		...tieReasons(outlook),
		...(reason.code === 'did-it' ? [] : [reason]),
	];
}

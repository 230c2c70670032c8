import type { Clause } from './clauses';
import type { Reading, State } from './find';
import { FORM } from './inflection';
import type { VerbRow } from '../lexicon';
import { holds, isAtHome } from './company';
import { type Scene, has, matchAt } from './roles';

/** "Ostend with [[Ana]]", "evensong together": something done with somebody. */
export function readCompany(
	state: State,
	{ clause, index, parties, isPrelude, governed }: Reading,
): void {
	const { scene, found } = state;
	if (isPrelude || governed !== undefined || found.length > 0) return;
	const beside = parties.find(
		({ lead, role, isWe }) => role === 'alter' && (lead === 'with' || isWe),
	);
	if (holds(scene, clause, 'habits')) return;
	const isTogether = (scene.isOwn && holds(scene, clause, 'together')) || isAtHome(scene, parties);
	if (!isTogether && (beside === undefined || beside.isOwner)) return;
	const end = beside?.end ?? clause.to;
	const place = { clause: index, at: clause.from, end, isVerb: false };
	found.push({ ...place, kind: 'contact', channel: 'meeting', by: 'both', isMutual: true });
}

/** "thanks to her I got unstuck", "got the job thanks to her": she helped. */
export function readCredit(state: State, { clause, index, parties, governed }: Reading): void {
	const { scene, found } = state;
	if (governed !== undefined) return;
	const isMine = parties.some(
		({ role, isSubject, kinOf }) => (role === 'ego' && isSubject) || kinOf === 'ego',
	);
	const credited = parties.find(
		(party) => party.role === 'alter' && has(matchAt(scene, party.leadAt), 'credits'),
	);
	if (credited === undefined || !(isMine || found.some((find) => find.clause === index))) return;
	const isElsewhere = parties.some((party) => party !== credited && party.role === 'alter');
	const told = found.findIndex((find) => find.clause === index);
	const isOwnGain = found[told]?.kind === 'favor' && found[told].by === 'ego';
	if (told !== -1 && (isElsewhere || !(isOwnGain || found[told]?.kind === 'contact'))) return;
	const channel = told === -1 || isOwnGain ? 'help' : 'introduction';
	if (told !== -1) found.splice(told);
	const place = { clause: index, at: clause.from, end: credited.end, isVerb: true };
	found.push({ ...place, kind: 'favor', channel, by: 'alter', isMutual: false });
}

/** "kudos from Ana", "happy birthday from me": something came from somebody. */
export function readSource(
	state: State,
	{ clause, index, parties, isPrelude, governed, weak }: Reading,
): void {
	if (isPrelude || governed !== undefined || weak !== undefined) return;
	const source = parties.find(({ lead, isOwner }) => lead === 'from' && !isOwner);
	if (source === undefined || source.role === 'other') return;
	if (has(matchAt(state.scene, source.leadAt), 'by')) return;
	if (isStateAt(state.scene, clause, source.end)) return;
	const place = { clause: index, at: clause.from, end: source.end, isVerb: false };
	const favor = favorNamed(state.scene, clause, source.leadAt);
	const { kind, channel } = favor ?? { kind: 'contact' };
	state.found.push({
		...place,
		kind,
		by: source.role,
		isMutual: false,
		...(channel === undefined ? {} : { channel }),
	});
}

/** "jump start from her": what somebody does, as a noun. */
function favorNamed(scene: Scene, { from }: Clause, to: number): VerbRow | undefined {
	for (let at = from; at < to; at++)
		for (const sense of matchAt(scene, at)?.senses ?? [])
			if (sense.is === 'act' && sense.row.kind === 'favor' && sense.forms === FORM.base)
				return sense.row.channel === undefined ? undefined : sense.row;
	return undefined;
}

/** "numbers from Bo are late": what is so now was not got. */
function isStateAt(scene: Scene, clause: Clause, at: number): boolean {
	if (at >= clause.to) return false;
	return (
		matchAt(scene, at)?.senses.some(
			(sense) => sense.is === 'act' && sense.row.isBare === true && sense.forms === FORM.present,
		) ?? false
	);
}

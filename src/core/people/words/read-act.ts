import { type Place, isEvent, isImperative } from './act-event';
import { meaningOf, occasionOf } from './act-meaning';
import { type Reading, type State, isStart, suppress } from './find';
import { type Frame, benefitOf, frameOf } from './frame';
import { NO_SUBJECT, type Part, type Subject } from './subject';
import { FORM } from './inflection';
import type { VerbRow } from '../lexicon';
import { type Of, type Scene, areAll, has, matchAt } from './roles';
import { thingAfter } from './things';
import type { PhraseMatch } from './phrase-match';

/** Reads a verb; false where it tells of no act. */
export function readAct(
	state: State,
	reading: Reading,
	at: number,
	match: PhraseMatch,
	{ row, forms }: Of<'act'>,
): boolean {
	const isPrelude = reading.isPrelude && benefitOf(state.scene, reading.clause) !== 'alter';
	if (isPrelude) return false;
	const place = { at, end: at + match.length, forms, match };
	const { scene } = state;
	const frame = frameAt(state, reading, row, place);
	if (row.needs === 'service' && reading.hasThing && frame.by === 'none') return false;
	if (isImperative(state, reading, place) && !isTersely(scene, reading, row, frame)) {
		reading.governed ??= 'plan';
		if (reading.index === state.first) state.beginsWithPlan = true;
	}
	const isDone =
		isEvent(state, reading, place, frame) ||
		(reading.governed === undefined && isImperative(state, reading, place));
	if (!isDone) return false;
	const thing =
		row.thing === undefined
			? undefined
			: thingAfter(scene, reading.clause, at, row.kind === 'ask', place.end);
	const read = meaningOf(state, reading, { row, frame, at, end: place.end }, thing);
	if (read === undefined) return false;
	const { subject } = frame;
	if (subject.role !== 'none') state.lastSubject = subject;
	reading.hasVerb = true;
	reading.isTold ||=
		row.kind === 'ask' || row.shields === true || (read === 'ignored' && subject.isRelative);
	if (read === 'ignored') {
		if (subject.role !== 'none') reading.subject = subject;
		return true;
	}
	reading.subject =
		read.by === 'ego' || read.by === 'alter' ? { ...subject, role: read.by } : subject;
	if (suppress(state, reading)) return true;
	const occasion = occasionOf(scene, reading.clause, row, place.end, read);
	state.found.push({
		...read,
		...(occasion === undefined ? {} : { channel: occasion }),
		...(occasion === 'meal' || occasion === 'event' ? { by: 'both' as const } : {}),
		clause: reading.index,
		at,
		end: place.end,
	});
	return true;
}

/** "transfer her $200", "make me haircut": no order, for it is for ego, or says how much or how long. */
function isTersely(scene: Scene, { clause }: Reading, { kind }: VerbRow, frame: Frame): boolean {
	if (!scene.isOwn || kind !== 'favor' || clause.from > 0) return false;
	if (frame.object === 'ego') return true;
	return (
		frame.object === 'alter' &&
		!areAll(scene, clause, (_, at) => !AMOUNTS.has(scene.tokens[at]?.word ?? ''))
	);
}

const AMOUNTS: ReadonlySet<string> = new Set(['<money>', '<time>']);

/** The verb with its people; one without a subject of its own goes on with that of the verb before ("called to ask"). */
function frameAt(state: State, reading: Reading, row: VerbRow, place: Place): Frame {
	const { scene } = state;
	const { at, end, forms } = place;
	const isTopical = row.isTopical === true;
	const frame = frameOf(scene, reading.clause, reading.parties, { at, end, forms, isTopical });
	const isPurpose =
		frame.subject.isThing === true &&
		reading.hasVerb &&
		at > reading.clause.from &&
		has(matchAt(scene, at - 1), 'infinitive');
	if (isPurpose) return { ...frame, subject: reading.subject };
	const owned = ownedBefore(state, reading, row, place);
	if (owned !== undefined) return { ...frame, subject: NO_SUBJECT, owner: owned };
	if (frame.subject.role !== 'none') return frame;
	return {
		...frame,
		subject: impliedSubject(state, reading, place, frame, row) ?? frame.subject,
	};
}

/** "her trailer borrowed", "her bike fixed": whose thing it is that the clause begins with and the verb, saying no more, reached. */
function ownedBefore(
	{ scene }: State,
	{ clause, parties }: Reading,
	row: VerbRow,
	{ at, end, forms }: Place,
): Part | undefined {
	const [owner] = parties;
	const mayReach = row.kind === 'favor' && row.verbs !== '' && (forms & FORM.participle) !== 0;
	if (!scene.isOwn || !mayReach) return undefined;
	if (owner?.isOwner !== true || owner.at !== clause.from || owner.end >= at) return undefined;
	const isLast = end === clause.to || has(matchAt(scene, end), 'for');
	const isPlain = areAll(scene, { from: owner.end, to: at }, (match) => {
		return !has(match, 'passives') && !has(match, 'auxiliaries') && !has(match, 'relatives');
	});
	const isOfOthers = parties.some(({ isSubject, lead, at: place }) => {
		return isSubject && lead === undefined && place > owner.at;
	});
	return isPlain && isLast && !isOfOthers ? owner.role : undefined;
}

/** "rang from Porto": whoever is away. */
const isCallRow = ({ kind, channel }: VerbRow): boolean =>
	kind === 'contact' && (channel === 'call' || channel === 'message' || channel === 'video');

function impliedSubject(
	{ scene, lastSubject }: State,
	{ clause, subject, hasVerb }: Reading,
	{ at, forms, match }: Place,
	frame: Frame,
	row: VerbRow,
): Subject | undefined {
	if (hasVerb && (forms & (FORM.base | FORM.ongoing)) !== 0) return subject;
	const { object } = frame;
	if (
		clause.after === 'and' &&
		!hasVerb &&
		object !== lastSubject.role &&
		(forms & FORM.past) !== 0
	)
		return lastSubject;
	if (!scene.isOwn) return undefined;
	const before = at > clause.from ? matchAt(scene, at - 1) : undefined;
	const isPresent = forms === FORM.present && !has(match, 'thing');
	const isFromAfar =
		isCallRow(row) && frame.from === 'other' && object === 'none' && frame.to === 'none';
	const isAlters =
		row.isAlters === true ||
		isPresent ||
		isFromAfar ||
		(frame.with === 'ego' && object !== 'alter') ||
		has(before, 'alterVerbs');
	return isAlters && isStart(scene, clause, at)
		? { role: 'alter', isWe: false, isRelative: false }
		: undefined;
}

import {
	type Account,
	clausesAbout,
	type Given,
	type Grammar,
	type Shape,
	sceneOf,
	type View,
} from './account';
import { isFact, labelNamed } from './languages';
import { type Channel, CHANNELS } from '../channel';
import { durationsIn, parseMinutes } from './duration';
import type { Find, Finds } from './find';
import { findActs } from './finds';
import { foldWords } from '../fold';
import type { Actor, Kind, Outcome } from '../interaction';
import type { PlainForm } from './plain-deed';
import { readOutcomeWord } from './plain-words';
import type { Break } from './token';
import { topicOf } from './topic';
import { isMark } from './word-index';

/** What an entry says of ego and one alter. */
export interface Meaning {
	readonly channel: Channel;
	readonly kind: Kind;
	readonly by: Actor;
	/** More than 0. */
	readonly minutes?: number;
	/** For asks; `silence` also for a message of ego's of which the words say that no answer came. */
	readonly outcome?: Outcome;
	readonly topic?: string;
	/** What of the entry it tells of: those who share it took part in the same. Absent: in the whole entry. */
	readonly occasion?: number;
	/** They took part; false for a mere mention. */
	readonly tookPart: boolean;
}

/** Why words tell of no interaction. */
export type NoMeaning = 'plan' | 'negated' | 'fact' | 'routine' | 'others';

/** What texts were found to say, by how they were asked: the same words are logged again and again. */
const MEANINGS = new WeakMap<Grammar, Map<string, Meaning | NoMeaning>>();

/** Reads what an account says of one person. */
export function readMeaning(account: Account, view: View): Meaning | NoMeaning {
	const { plain, given, isDone } = account;
	const isDeed = plain !== undefined && plain.kind !== 'contact' && view.of === 'owner';
	if (isDeed || account.isNamed) return meaningOf(account, view);
	const { grammar } = account;
	const meanings = MEANINGS.get(grammar) ?? new Map<string, Meaning | NoMeaning>();
	MEANINGS.set(grammar, meanings);
	const asked = JSON.stringify([view, given, isDone]);
	const known = meanings.get(asked);
	if (known !== undefined) return known;
	const meaning = meaningOf(account, view);
	meanings.set(asked, meaning);
	return meaning;
}

function meaningOf(account: Account, view: View): Meaning | NoMeaning {
	const { plain } = account;
	if (plain !== undefined && (view.of === 'owner' || isPartner(account, view, plain))) {
		return ownPlain(account, view, plain);
	}
	return weigh(account, view, findsIn(account, view));
}

/** What the words of one shape were found to say, by whom they were read for. */
const FINDS = new WeakMap<Shape, Map<string, Finds>>();

/** What the words say of one person, whatever stands beside them. */
function findsIn(account: Account, view: View): Finds {
	const { shape, isDone } = account;
	const finds = FINDS.get(shape) ?? new Map<string, Finds>();
	FINDS.set(shape, finds);
	const asked = JSON.stringify([view, isDone]);
	const known = finds.get(asked);
	if (known !== undefined) return known;
	const scene = sceneOf(account, view);
	const found = findActs(scene, clausesAbout(account, scene, view), { isDone });
	finds.set(asked, found);
	return found;
}

/** Whom a line in the plain form is about, where it stands in no person's note: those in its head, else the first named. */
function isPartner(
	account: Account,
	view: Extract<View, { of: 'mention' }>,
	plain: PlainForm,
): boolean {
	if (view.isInOwnersNote && !isBeside(account, view.mention, plain)) return false;
	const group = (index: number): ReadonlySet<number> =>
		account.groups.get(index) ?? new Set([index]);
	if (view.isInOwnersNote) return true;
	const partner = plain.partners[0];
	return (
		partner !== undefined &&
		(plain.partners.includes(view.mention) || group(partner).has(view.mention))
	);
}

/** "meeting 1h: with [[Bo]] and [[Cy]]": others who took part. */
function isBeside({ words, groups }: Account, mention: number, plain: PlainForm): boolean {
	const first = Math.min(mention, ...(groups.get(mention) ?? []));
	const start = words.mentions[first]?.start ?? -1;
	const before = words.text.slice(Math.max(0, start - 12), Math.max(0, start));
	return MUTUAL.has(plain.channel) && /(?:^|:|\d(?:m|h|min)?)\s*(?:with|w\/)\s+$/i.test(before);
}

function ownPlain(account: Account, view: View, plain: PlainForm): Meaning {
	const { given } = account;
	const said = plain.kind === 'contact' ? saidInPlain(account, view, plain.channel) : {};
	const minutes = plain.minutes ?? given.minutes;
	const outcome = plain.kind === 'ask' ? (plain.outcome ?? given.outcome ?? 'open') : said.outcome;
	const topic = plain.topic === '' ? given.topic : plain.topic;
	return {
		channel: plain.channel,
		kind: plain.kind,
		by: plain.isByGiven === true ? plain.by : (said.by ?? plain.by),
		...(minutes === undefined ? {} : { minutes }),
		...(outcome === undefined ? {} : { outcome }),
		...(topic === undefined ? {} : { topic }),
		tookPart: view.of === 'owner' || plain.channel !== 'mention',
	};
}

/** Who wrote, where the words after `message:` say so ("message: sent him the map"), and that no answer came. */
function saidInPlain(
	account: Account,
	view: View,
	channel: Channel,
): Pick<Given, 'by' | 'outcome'> {
	const { found, outcomes } = findsIn(account, view);
	const isMutual = MUTUAL.has(channel);
	const hasSilence = outcomes.some(({ outcome }) => outcome === 'silence');
	const act = found.find(
		(find) =>
			(find.isVerb || find.channel === undefined) &&
			(find.by === 'ego' || find.by === 'alter') &&
			(!isMutual || find.channel === channel),
	);
	if (act === undefined)
		return hasSilence && SENT.has(channel) ? { by: 'ego', outcome: 'silence' } : {};
	return act.by === 'ego' && hasSilence ? { by: act.by, outcome: 'silence' } : { by: act.by };
}

/** What one sends or tries: where no answer came, ego did. */
const SENT: ReadonlySet<Channel> = new Set(['message', 'email', 'call', 'video']);

const depth = (channel: Channel | undefined): number =>
	channel === undefined ? -1 : CHANNELS.indexOf(channel);

/** A label before the words ("email | ...", "Call: ..."): the first clause is nothing but the name of a channel. */
function isLabel(
	account: Account,
	find: Find,
	ends: readonly (Break | undefined)[] = ['colon', 'stop', 'line'],
): boolean {
	const clause = account.clauses[find.clause];
	if (clause === undefined || find.isVerb || find.clause !== 0) return false;
	const end = account.tokens[clause.to]?.break;
	return find.end === clause.to && ends.includes(end);
}

function chooseContact(account: Account, contacts: readonly Find[]): Find | undefined {
	const [first] = contacts;
	if (first === undefined) return undefined;
	if (isLabel(account, first)) {
		const said = contacts.find(({ by, isMutual }) => !isMutual && (by === 'ego' || by === 'alter'));
		const isSame = said?.channel === first.channel || first.by === 'unknown';
		return said !== undefined && isSame ? { ...first, by: said.by } : first;
	}
	const main = contacts.filter(({ isPrelude }) => isPrelude !== true);
	const isSaid = main.some(({ channel }) => channel !== undefined);
	const clear = (isSaid ? main : contacts).filter(({ isVague }) => isVague !== true);
	const best = (clear.length > 0 ? clear : contacts).reduce((one, find) =>
		depth(find.channel) > depth(one.channel) ? find : one,
	);
	if (best.by !== 'unknown') return best;
	const said = contacts.find(
		({ by, channel }) => by !== 'unknown' && (channel === undefined || channel === best.channel),
	);
	return said === undefined ? best : { ...best, by: said.by };
}

function weigh(account: Account, view: View, finds: Finds): Meaning | NoMeaning {
	const { given } = account;
	const isFirstAct = ({ kind }: Find): boolean => kind !== 'contact';
	const act =
		view.of === 'mention' && view.isInOwnersNote
			? undefined
			: (finds.found.find((find) => isFirstAct(find) && find.isGuess !== true) ??
				finds.found.find(isFirstAct));
	const contact = chooseContact(
		account,
		finds.found.filter(({ kind }) => kind === 'contact'),
	);
	const isNamed = given.channel !== undefined || given.kind !== undefined;
	const chosen = act ?? (contact === undefined && isNamed ? undefined : unheard(finds, contact));
	if (isQuestion(account, finds)) return 'plan';
	const isOnlyLabel =
		act === undefined && contact !== undefined && isLabel(account, contact, ['colon']);
	if ((chosen === undefined || isOnlyLabel) && finds.isVoid) return 'negated';
	if ((chosen === undefined || (isOnlyLabel && finds.beginsWithPlan)) && !isNamed) {
		const reason = whyNothing(account, view, finds);
		if (reason !== undefined) return reason;
	}
	if (
		view.of === 'mention' &&
		view.isInOwnersNote &&
		(chosen === undefined || chosen.by === 'unknown')
	)
		return BARE;
	return dress(account, view, finds, chosen);
}

/** "second email, no reply": ego sent what nobody answered. */
function unheard({ outcomes }: Finds, contact: Find | undefined): Find | undefined {
	if (contact?.by !== 'unknown' || contact.channel === undefined) return contact;
	const isUnanswered = outcomes.some(({ outcome, at }) => outcome === 'silence' && at > contact.at);
	return isUnanswered && SENT.has(contact.channel) ? { ...contact, by: 'ego' } : contact;
}

/** One sentence that only asks: "lunch with Ana?", "would she mind?" */
function isQuestion({ tokens, index, clauses }: Account, { found }: Finds): boolean {
	if (tokens[tokens.length - 1]?.isQuestion !== true) return false;
	if (clauses.some(({ sentence }) => sentence > 0)) return false;
	const [first] = tokens;
	if (first?.mention !== undefined || first?.isOwner === true || first?.pronoun !== undefined)
		return false;
	return !found.some(({ isVerb, at }) => {
		const word = tokens[at]?.word ?? '';
		return isVerb && index.bases.has(word) && !isMark(index, word, 'plans');
	});
}

/** A mere mention. */
export const BARE: Meaning = {
	channel: 'mention',
	kind: 'contact',
	by: 'unknown',
	tookPart: false,
};

function whyNothing(account: Account, view: View, finds: Finds): NoMeaning | undefined {
	if (finds.isDenied) return 'negated';
	if (finds.beginsWithPlan) return 'plan';
	if (view.of === 'owner') {
		if (finds.isRoutine) return 'routine';
		if (finds.isOthers) return 'others';
		if (isFact(foldWords(account.words.text))) return 'fact';
	}
	return undefined;
}

/** Puts channel, outcome, minutes and topic to what was chosen. */
function dress(account: Account, view: View, finds: Finds, chosen: Find | undefined): Meaning {
	const { given } = account;
	const isOwn = view.of === 'owner';
	const kind =
		chosen !== undefined && chosen.kind !== 'contact'
			? chosen.kind
			: (given.kind ?? chosen?.kind ?? 'contact');
	const isContact = kind === 'contact';
	const found = chosen?.channel;
	const none: Channel =
		isOwn || chosen !== undefined || given.kind !== undefined ? 'other' : 'mention';
	const channel = isContact ? (given.channel ?? found ?? none) : (found ?? given.channel ?? 'help');
	const by = byOf(given, chosen, channel, kind);
	const outcome = outcomeOf(account, finds, chosen, kind);
	const tookPart = isOwn || channel !== 'mention';
	const minutes = tookPart ? minutesOf(account) : undefined;
	const topic = topicOf(account, finds, chosen, !tookPart);
	return {
		channel,
		kind,
		by,
		...(minutes === undefined ? {} : { minutes }),
		...(outcome === undefined ? {} : { outcome }),
		...(topic === undefined ? {} : { topic }),
		...(isOwn || chosen?.channel === undefined ? {} : { occasion: chosen.at }),
		tookPart,
	};
}

const MUTUAL: ReadonlySet<Channel> = new Set(['call', 'video', 'meeting', 'meal', 'event']);

function byOf(given: Given, chosen: Find | undefined, channel: Channel, kind: Kind): Actor {
	if (given.by !== undefined) return given.by;
	if (kind !== 'contact') return chosen?.by ?? 'unknown';
	if (chosen !== undefined && chosen.channel === channel) return chosen.by;
	if (chosen?.isMutual === true && !MUTUAL.has(channel)) return 'unknown';
	if (chosen !== undefined && !MUTUAL.has(channel)) return chosen.by;
	if (chosen?.by === 'ego' || chosen?.by === 'alter') return chosen.by;
	return MUTUAL.has(channel) ? 'both' : (chosen?.by ?? 'unknown');
}

function outcomeOf(
	account: Account,
	finds: Finds,
	chosen: Find | undefined,
	kind: Kind,
): Outcome | undefined {
	const after = finds.outcomes.find(({ at }) => chosen !== undefined && at >= chosen.at);
	if (kind === 'ask') {
		const arrow = readOutcomeWord(account.words.text);
		return account.given.outcome ?? arrow ?? chosen?.outcome ?? finds.answer ?? 'open';
	}
	const isUnanswered =
		kind === 'contact' &&
		chosen?.by === 'ego' &&
		(after?.outcome === 'silence' || chosen.outcome === 'silence');
	return isUnanswered ? 'silence' : undefined;
}

function minutesOf({ words, given }: Account): number | undefined {
	const field = words.fields.find(({ key }) => labelNamed(key) === 'duration');
	const fromField = field === undefined ? undefined : parseMinutes(field.value);
	return fromField ?? durationsIn(words.text.slice(0, 4000))[0]?.minutes ?? given.minutes;
}

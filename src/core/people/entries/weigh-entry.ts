import { type Account, accountOf } from '../words/account';
import { ATTENDEE_FIELDS, PERSON_FIELDS } from '../lexicon/attendee-words';
import { joinWords } from './draft';
import type { Draft } from './entry-walk';
import type { Entry, EntryMention, NotEntryReason } from './entry';
import { leaveOut, type Walk } from './entry-walk';
import { foldKey } from '../fold';
import { FORM } from '../words/inflection';
import type { InlineField } from '../inline-field';
import { BARE, type Meaning, readMeaning } from '../words/meaning';
import { lastArrow, readOutcomeWord } from '../words/plain-words';
import type { Words } from '../words/words';

/** An entry's words weighed for everybody in it; none where nothing is said of anybody. */
export function finish(walk: Walk, draft: Draft): readonly Entry[] {
	const words = joinWords(draft.words);
	const { date, line, column, text } = draft;
	if (walk.isOwn && (text === '' || (draft.isSuperseded && words.text.trim() === ''))) return [];
	const options = { given: draft.given, isDone: draft.isDone };
	const accounts = walk.isOwn
		? walk.options.owners.map((names) => accountOf(words, names, options))
		: [accountOf(words, [], options)];
	const [first] = accounts;
	if (first === undefined) return [];
	if (draft.isPlanned && !draft.isDone && !tellsOfPast(first)) {
		if (walk.isOwn || words.mentions.length > 0) leaveOut(walk, line, 'plan');
		return [];
	}
	const own = walk.isOwn ? ownMeanings(walk, draft, accounts) : [];
	const mentions =
		walk.isOwn && own.every((meaning) => meaning === undefined)
			? []
			: mentionMeanings(walk, draft, { words, account: first });
	const meanings = [...own, ...mentions.map(({ meaning }) => meaning)];
	reportOutcome(walk, draft, first, meanings.some(isOpenAsk));
	if (walk.isOwn && own.every((meaning) => meaning === undefined)) return [];
	if (!walk.isOwn && mentions.length === 0) return [];
	return [{ date, line, column, text, own, mentions, isAttendance: false }];
}

/** Whether some verb of an entry is in the past: "called her", not "call her". */
const tellsOfPast = ({ tokens, index }: Account): boolean =>
	tokens.some(({ word }) =>
		[...(index.bases.get(word)?.values() ?? [])].some(
			(forms) => (forms & FORM.base) === 0 && (forms & (FORM.past | FORM.participle)) !== 0,
		),
	);

function reportOutcome(
	walk: Walk,
	{ line, column }: Draft,
	{ plain, words }: Account,
	isAsk: boolean,
): void {
	const unread = plain === undefined ? unreadAfterArrow(words.text, isAsk) : plain.unreadOutcome;
	if (unread === undefined) return;
	const reason = `Unexpected \`${unread}\`, expected an outcome: yes, partly, no, silence or open`;
	const { path } = walk.note;
	walk.diagnostics.push({ path, line, column, severity: 'warning', rule: 'entry-outcome', reason });
}

const isOpenAsk = (meaning: Meaning | undefined): boolean =>
	meaning?.kind === 'ask' && meaning.outcome === 'open';

/** What stands after the arrow of an ask in ordinary words, where it is no outcome. */
function unreadAfterArrow(text: string, isOpen: boolean): string | undefined {
	const arrow = isOpen ? lastArrow(text) : undefined;
	if (arrow === undefined || readOutcomeWord(text) !== undefined) return undefined;
	const said = text.slice(arrow.end).trim().slice(0, 60);
	return said === '' ? undefined : said;
}

function ownMeanings(
	walk: Walk,
	draft: Draft,
	accounts: readonly Account[],
): readonly (Meaning | undefined)[] {
	const someNamed = accounts.length > 1 && accounts.some(({ isNamed }) => isNamed);
	let reason: NotEntryReason | undefined;
	const own = accounts.map((account) => {
		if (someNamed && !account.isNamed) return undefined;
		const meaning = readMeaning(account, { of: 'owner' });
		if (typeof meaning !== 'string') return meaning;
		reason = meaning;
		return undefined;
	});
	if (reason !== undefined && own.every((meaning) => meaning === undefined))
		leaveOut(walk, draft.line, reason);
	return own;
}

/** An entry's own words, with the account of them, which may be of the same words in another note. */
interface Told {
	readonly words: Words;
	readonly account: Account;
}

function mentionMeanings(walk: Walk, draft: Draft, told: Told): readonly EntryMention[] {
	const { words, account } = told;
	const found: EntryMention[] = [];
	let reason: NotEntryReason | undefined;
	const weighed = new Map<unknown, ReturnType<typeof readMeaning>>();
	for (const [index, mention] of words.mentions.entries()) {
		const isInOwnersNote = walk.isOwn;
		const field = isInOwnersNote ? undefined : attendeeField(mention);
		const group =
			field === undefined ? (account.groups.get(index) ?? index) : `field ${foldKey(field.key)}`;
		const known = weighed.get(group) ?? (weighed.size < MAX_WEIGHED ? undefined : BARE);
		const meaning =
			known ??
			(field === undefined
				? withAmbient(account, draft, { of: 'mention', mention: index, isInOwnersNote })
				: ofField(account, draft, PERSON_FIELDS.has(foldKey(field.key))));
		weighed.set(group, meaning);
		if (typeof meaning === 'string') {
			if (isInOwnersNote) found.push(named(draft, mention, BARE));
			else reason = meaning;
			continue;
		}
		found.push(named(draft, mention, meaning));
	}
	found.push(...fieldNames(walk, draft, told));
	if (found.length === 0 && reason !== undefined) leaveOut(walk, draft.line, reason);
	return found;
}

function attendeeField({ field }: Words['mentions'][number]): InlineField | undefined {
	return field !== undefined && ATTENDEE_FIELDS.has(foldKey(field.key)) ? field : undefined;
}

/** What is said of those a field names: by the words beside it, else that they met, or were only named (`person:: Paul`). */
function ofField(
	account: Account,
	draft: Draft,
	isPerson: boolean,
): ReturnType<typeof readMeaning> {
	const meaning = withAmbient(account, draft, { of: 'owner' });
	const isAlone = account.words.text.trim() === '';
	if (!isAlone || typeof meaning === 'string' || meaning.channel !== 'other') return meaning;
	if (draft.ambient?.channel !== undefined) return { ...meaning, by: 'both', ...draft.ambient };
	return isPerson ? BARE : { ...meaning, channel: 'meeting', by: 'both' };
}

/** So many people, or lists of people, of one entry are weighed; those after them are mentioned. */
const MAX_WEIGHED = 40;

function withAmbient(
	account: Account,
	draft: Draft,
	view: Parameters<typeof readMeaning>[1],
): ReturnType<typeof readMeaning> {
	const meaning = readMeaning(account, view);
	if (draft.ambient === undefined || typeof meaning === 'string' || meaning.tookPart)
		return meaning;
	const { words, owner, given, isDone } = account;
	const ambient = { given: { ...draft.ambient, ...given }, isDone };
	const again = readMeaning(accountOf(words, owner, ambient), view);
	return typeof again === 'string' ? meaning : again;
}

function named(
	draft: Draft,
	{ ref, line, column }: Words['mentions'][number],
	meaning: Meaning,
): EntryMention {
	const text = line === draft.line ? draft.text : (draft.lines.get(line) ?? draft.text);
	return { ref, line, column, text, meaning };
}

/** Plain names in `person:: Paul`, `with:: Ana, Bo` of an item. */
function fieldNames(walk: Walk, draft: Draft, { words, account }: Told): EntryMention[] {
	if (walk.isOwn) return [];
	let isPerson = true;
	const names = words.fields.flatMap((field) => {
		if (!ATTENDEE_FIELDS.has(foldKey(field.key)) || field.value.includes('[[')) return [];
		isPerson &&= PERSON_FIELDS.has(foldKey(field.key));
		return field.value
			.split(/[,;]/)
			.map((name) => name.trim())
			.filter((name) => name !== '');
	});
	const meaning = names.length === 0 ? undefined : ofField(account, draft, isPerson);
	if (meaning === undefined || typeof meaning === 'string') return [];
	const { line, column, text } = draft;
	return names.map((name) => ({
		ref: { kind: 'name', name } as const,
		line,
		column,
		text,
		meaning,
	}));
}

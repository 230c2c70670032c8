import { type Account, accountOf } from './account';
import { ATTENDEE_FIELDS } from './attendee-words';
import { lineText } from './block-date';
import { joinWords } from './draft';
import type { Draft } from './entry-walk';
import type { Entry, EntryMention, NotEntryReason } from './entry';
import { leaveOut, type Walk } from './entry-walk';
import { foldKey } from './fold';
import { type Meaning, readMeaning } from './meaning';
import type { Words } from './words';

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
	reportOutcome(walk, draft, first);
	const own = walk.isOwn ? ownMeanings(walk, draft, accounts) : [];
	if (walk.isOwn && own.every((meaning) => meaning === undefined)) return [];
	const mentions = mentionMeanings(walk, draft, first);
	if (!walk.isOwn && mentions.length === 0) return [];
	return [{ date, line, column, text, own, mentions, isAttendance: false }];
}

function reportOutcome(walk: Walk, { line, column }: Draft, { plain }: Account): void {
	if (plain?.unreadOutcome === undefined) return;
	const reason = `Unexpected \`${plain.unreadOutcome}\`, expected an outcome: yes, partly, no, silence or open`;
	const { path } = walk.note;
	walk.diagnostics.push({ path, line, column, severity: 'warning', rule: 'entry-outcome', reason });
}

function ownMeanings(
	walk: Walk,
	draft: Draft,
	accounts: readonly Account[],
): readonly (Meaning | undefined)[] {
	const named = accounts.map(({ tokens }) => tokens.some(({ isOwner }) => isOwner));
	const someNamed = named.some((is) => is) && accounts.length > 1;
	let reason: NotEntryReason | undefined;
	const own = accounts.map((account, at) => {
		if (someNamed && named[at] !== true) return undefined;
		const meaning = readMeaning(account, { of: 'owner' });
		if (typeof meaning !== 'string') return meaning;
		reason = meaning;
		return undefined;
	});
	if (reason !== undefined && own.every((meaning) => meaning === undefined))
		leaveOut(walk, draft.line, reason);
	return own;
}

function mentionMeanings(walk: Walk, draft: Draft, account: Account): readonly EntryMention[] {
	const found: EntryMention[] = [];
	let reason: NotEntryReason | undefined;
	const weighed = new Map<unknown, ReturnType<typeof readMeaning>>();
	for (const [index, mention] of account.words.mentions.entries()) {
		const isField = mention.field !== undefined && ATTENDEE_FIELDS.has(foldKey(mention.field.key));
		const isInOwnersNote = walk.isOwn;
		const view =
			isField && !isInOwnersNote
				? ({ of: 'owner' } as const)
				: ({ of: 'mention', mention: index, isInOwnersNote } as const);
		const group = isField ? 'field' : (account.groups.get(index) ?? index);
		const known = weighed.get(group) ?? (weighed.size < MAX_WEIGHED ? undefined : BARE);
		const meaning = known ?? readMeaning(account, view);
		weighed.set(group, meaning);
		if (typeof meaning === 'string') {
			if (isInOwnersNote) found.push(named(draft, mention, BARE));
			else reason = meaning;
			continue;
		}
		found.push(named(draft, mention, withAmbient(account, draft, view, meaning)));
	}
	found.push(...fieldNames(walk, draft, account));
	if (found.length === 0 && reason !== undefined) leaveOut(walk, draft.line, reason);
	return found;
}

/** So many people, or lists of people, of one entry are weighed; those after them are mentioned. */
const MAX_WEIGHED = 40;

const BARE: Meaning = { channel: 'mention', kind: 'contact', by: 'unknown', tookPart: false };

function withAmbient(
	account: Account,
	draft: Draft,
	view: Parameters<typeof readMeaning>[1],
	meaning: Meaning,
): Meaning {
	if (draft.ambient === undefined || meaning.tookPart) return meaning;
	const again = readMeaning({ ...account, given: { ...draft.ambient, ...account.given } }, view);
	return typeof again === 'string' ? meaning : again;
}

function named(
	draft: Draft,
	{ ref, line, column }: Words['mentions'][number],
	meaning: Meaning,
): EntryMention {
	const text = line === draft.line ? draft.text : lineText(draft.lines.get(line) ?? draft.text);
	return { ref, line, column, text, meaning };
}

/** Plain names in `person:: Paul`, `with:: Ana, Bo` of an item. */
function fieldNames(walk: Walk, draft: Draft, account: Account): EntryMention[] {
	if (walk.isOwn) return [];
	const names = account.words.fields.flatMap((field) => {
		if (!ATTENDEE_FIELDS.has(foldKey(field.key)) || field.value.includes('[[')) return [];
		return field.value
			.split(/[,;]/)
			.map((name) => name.trim())
			.filter((name) => name !== '');
	});
	const meaning = names.length === 0 ? undefined : readMeaning(account, { of: 'owner' });
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

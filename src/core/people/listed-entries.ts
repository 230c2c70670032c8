import type { Diagnostic } from '../diagnostic';
import { wordsOnLine } from '../note/frontmatter';
import type { Note } from '../note/note';
import { leadingDate, type DateOrder } from './date-text';
import type { Entry, NotEntry } from './entry';
import { foldKey, foldWords } from './fold';
import { accountOf, type Given } from './account';
import { plainHead } from './languages';
import { readMeaning } from './meaning';
import { plainText, readDay } from './property-value';
import { givenOf } from './draft';
import type { OwnerNames } from './tokens';
import { readWords } from './words';

const LIST_KEYS: ReadonlySet<string> = new Set(
	'interactions interactionlog contactlog contacthistory communicationlog conversationlog touchpoints conversations log history kontakte'.split(
		' ',
	),
);

interface Listed {
	readonly date: unknown;
	readonly text: string;
	readonly given: Given;
	/** First value of the item, which stands on its line. */
	readonly shown: string;
}

const isRecord = (value: unknown): value is object =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function listedOf(item: unknown, isBlock: boolean, order: DateOrder): Listed | undefined {
	if (typeof item === 'string') {
		const found = leadingDate(item, order);
		return found && { date: found.written, text: item.slice(found.end), given: {}, shown: item };
	}
	if (!isRecord(item)) return undefined;
	let date: unknown;
	let given: Given = {};
	const texts: string[] = [];
	let first: string | undefined;
	for (const [key, value] of Object.entries(item) as [string, unknown][]) {
		const text = plainText(value) ?? '';
		first ??= text;
		const name = foldKey(key);
		if (/^(?:date|when|datum|day)$/.test(name)) date = value;
		else {
			const label = foldWords(key);
			const more = givenOf(label, text);
			if (plainHead(label) !== undefined) texts.unshift(`${label}: ${text}`);
			else if (more !== undefined && Object.keys(more).length > 0) given = { ...given, ...more };
			else if (text !== '') texts.push(text);
		}
	}
	if (date === undefined) return undefined;
	const text = texts.join(' | ');
	const oneLine = isBlock ? (first ?? '') : (texts[0] ?? first ?? '');
	return { date, text, given, shown: oneLine.split('\n')[0] ?? '' };
}

/** The entries of `interactions:` lists in the frontmatter of a person's note. */
export function readListedEntries(
	note: Note,
	owners: readonly OwnerNames[],
	order: DateOrder,
): {
	readonly entries: readonly Entry[];
	readonly notEntries: readonly NotEntry[];
	readonly diagnostics: readonly Diagnostic[];
} {
	const entries: Entry[] = [];
	const notEntries: NotEntry[] = [];
	const diagnostics: Diagnostic[] = [];
	for (const [key, value] of note.frontmatter.data) {
		if (!LIST_KEYS.has(foldKey(key)) || !Array.isArray(value)) continue;
		const items: readonly unknown[] = value;
		const lines = note.frontmatter.itemLines.get(key) ?? [];
		const keyLine = note.frontmatter.keyLines.get(key) ?? 1;
		for (const [at, item] of items.entries()) {
			const listed = listedOf(item, lines.length > 0, order);
			if (listed === undefined) continue;
			const line = lines[at] ?? keyLine;
			const day = readDay(listed.date, order);
			if (day === undefined) {
				const written = (plainText(listed.date) ?? '').slice(0, 40);
				const reason = `Unexpected \`${written}\`, expected a date like \`2026-02-28\``;
				diagnostics.push({
					path: note.path,
					line,
					column: 1,
					severity: 'error',
					rule: 'entry-date',
					reason,
				});
				notEntries.push({ line, reason: 'no-such-day' });
				continue;
			}
			const words = readWords({ text: listed.text, line, column: 1 }, []);
			const own = owners.map((names) =>
				readMeaning(accountOf(words, names, { given: listed.given }), { of: 'owner' }),
			);
			const reason = own.find(
				(meaning): meaning is 'plan' | 'negated' | 'fact' => typeof meaning === 'string',
			);
			const meanings = own.map((meaning) => (typeof meaning === 'string' ? undefined : meaning));
			if (meanings.every((meaning) => meaning === undefined)) {
				if (reason !== undefined) notEntries.push({ line, reason });
				continue;
			}
			const text = wordsOnLine(note.frontmatter, line, listed.shown.trim());
			entries.push({
				date: day,
				line,
				column: 1,
				text,
				own: meanings,
				mentions: [],
				isAttendance: false,
			});
		}
	}
	return { entries, notEntries, diagnostics };
}

import type { Diagnostic, Rule } from '../../diagnostic';
import { wordsOnLine } from '../../note/frontmatter';
import type { Note } from '../../note/note';
import { accountOf } from '../words/account';
import type { DateOrder } from '../dates/date-text';
import type { Entry, NotEntry } from './entry';
import { halfDate } from '../dates/half-date';
import {
	listedItems,
	readListed,
	type Listed,
	type ListedItem,
	unlistedLines,
} from './listed-item';
import { readMeaning, type Meaning, type NoMeaning } from '../words/meaning';
import { plainText, readDay } from '../dates/property-value';
import type { OwnerNames } from '../words/token';
import { readWords } from '../words/words';

/** What the lists of interactions among a note's properties tell of. */
export interface ListedReading {
	readonly entries: readonly Entry[];
	readonly notEntries: readonly NotEntry[];
	readonly diagnostics: readonly Diagnostic[];
}

/** The entries of `interactions:` lists in the frontmatter of a person's note. */
export function readListedEntries(
	note: Note,
	owners: readonly OwnerNames[],
	order: DateOrder,
): ListedReading {
	const entries: Entry[] = [];
	const notEntries: NotEntry[] = [];
	const diagnostics: Diagnostic[] = [];
	const report = (
		line: number,
		rule: Rule,
		written: string,
		expected = 'a date like `2026-02-28`',
	): void => {
		const reason = `Unexpected \`${written.slice(0, 40)}\`, expected ${expected}`;
		const severity = rule === 'entry-unread' ? 'warning' : 'error';
		diagnostics.push({ path: note.path, line, column: 1, severity, rule, reason });
	};
	for (const { text, line } of unlistedLines(note.frontmatter, order))
		report(line, 'entry-unread', text, 'a list of entries like `- 2026-02-28 call`');
	for (const item of listedItems(note.frontmatter, order)) {
		const { line } = item;
		const listed = readListed(item, order);
		const written = listed === undefined ? undatedEntry(item) : undefined;
		if (written !== undefined) report(line, 'entry-unread', written);
		if (listed === undefined) continue;
		const date = readDay(listed.date, order);
		if (date === undefined) {
			report(line, 'entry-date', plainText(listed.date) ?? '');
			notEntries.push({ line, reason: 'no-such-day' });
			continue;
		}
		const meanings = meaningsOf(listed, line, owners);
		const own = meanings.map((meaning) => (typeof meaning === 'string' ? undefined : meaning));
		const reason = meanings.find((meaning) => typeof meaning === 'string');
		if (own.some((meaning) => meaning !== undefined)) {
			const text = wordsOnLine(note.frontmatter, line, listed.shown.trim());
			entries.push({ date, line, column: 1, text, own, mentions: [], isAttendance: false });
		} else if (reason !== undefined) notEntries.push({ line, reason });
	}
	return { entries, notEntries, diagnostics };
}

function meaningsOf(
	{ text, given }: Listed,
	line: number,
	owners: readonly OwnerNames[],
): readonly (Meaning | NoMeaning)[] {
	const words = readWords({ text, line, column: 1 }, []);
	return owners.map((names) => readMeaning(accountOf(words, names, { given }), { of: 'owner' }));
}

/** What stands where an entry's date should be: a record without one, or a text with half of one. */
function undatedEntry({ value }: ListedItem): string | undefined {
	if (typeof value === 'string') return halfDate(value);
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
	const [first] = Object.entries(value) as [string, unknown][];
	return first === undefined ? undefined : `${first[0]}: ${plainText(first[1]) ?? ''}`.trim();
}

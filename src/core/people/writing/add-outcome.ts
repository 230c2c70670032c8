import type { Day } from '../../day';
import type { Note } from '../../note/note';
import { entryLine, spaced } from './entry-line';
import type { Interaction, Outcome } from '../interaction';
import { bodyParts, partAt } from './part-at';
import type { Part } from '../dates/block-date';
import { agreeElsewhere, type WritingGround } from './read-back';
import { readNote, type NoteReading } from '../entries/read-note';
import { columnKinds } from './row-entry';
import { cellText, withCell } from './row-cells';
import { lineAt, textLines, withLineReplaced, type TextLines } from './text-lines';
import type { Conventions } from '../persons/vault-conventions';

/** How an outcome is written: silence in words that say what it means. */
const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
	yes: 'yes',
	partly: 'partly',
	no: 'no',
	silence: 'no answer',
	open: 'open',
};

/** A line of a table with the outcome in its column, else behind the words. */
function rowsWith(part: Part, raw: string, word: string): string[] {
	if (part.block.kind !== 'row') return [];
	const kinds = columnKinds(part.block);
	const own = kinds.indexOf('outcome');
	const words = kinds
		.map((kind, column) => ({ kind, column }))
		.filter(({ kind, column }) => kind === 'words' && cellText(raw, column) !== '')
		.map(({ column }) => withCell(raw, column, `${cellText(raw, column)} -> ${word}`));
	const inColumn = own === -1 || cellText(raw, own) !== '' ? undefined : withCell(raw, own, word);
	return [inColumn, ...words].filter((row) => row !== undefined);
}

/** How the dates of the note are read, and the day of the ask. */
interface OutcomeGround {
	readonly order: Conventions['dateOrder'];
	readonly day: Day | undefined;
}

/** The line with the outcome behind its words, before what else may stand at its end. */
function linesWith(
	part: Part,
	lines: TextLines,
	{ word, ...ground }: OutcomeGround & { readonly word: string },
): string[] {
	const raw = lineAt(lines, part.line);
	if (part.block.kind === 'row') return rowsWith(part, raw, word);
	const { before, date, words, endDate, after } = entryLine(part, lines, ground);
	return [`-> ${word}`, `[outcome:: ${word}]`].map(
		(said) => before + date + spaced(words, said) + endDate + after,
	);
}

/** Whether the ask on a line has this outcome, for whom it was an ask before. */
function hasOutcome(reading: NoteReading, line: number, outcome: Outcome): boolean {
	return reading.entries.some((entry) => {
		const meanings = [...entry.own, ...entry.mentions.map(({ meaning }) => meaning)];
		const is = (meaning: (typeof meanings)[number]): boolean =>
			meaning?.kind === 'ask' && meaning.outcome === outcome;
		return entry.line === line && meanings.some(is);
	});
}

/** The parts whose line may say how an ask ended: its own, then those of its body. */
function partsOfAsk(note: Note, line: number, conventions: Conventions): readonly Part[] {
	const options = { order: conventions.dateOrder, isOwn: true };
	const part = partAt(note, line, options) ?? partAt(note, line, { ...options, isOwn: false });
	return part === undefined ? [] : [part, ...bodyParts(note, part, options)];
}

/**
 * The text with the outcome of an open ask written behind it, on its line alone; undefined where the line no longer
 * holds what was read, or where the outcome would not be read back from it.
 */
export function withOutcome(
	text: string,
	ask: Pick<Interaction, 'path' | 'line' | 'text'>,
	{ outcome, ground }: { readonly outcome: Outcome; readonly ground: WritingGround },
): string | undefined {
	const { parse, conventions } = ground;
	const lines = textLines(text);
	if (!lineAt(lines, ask.line).includes(ask.text)) return undefined;
	const note = parse(ask.path, text);
	const before = readNote(note, conventions);
	const day = before.entries.find(({ line }) => line === ask.line)?.date;
	const options = { word: OUTCOME_WORDS[outcome], order: conventions.dateOrder, day };
	for (const part of partsOfAsk(note, ask.line, conventions)) {
		for (const line of linesWith(part, lines, options)) {
			const changed = withLineReplaced(lines, part.line, line);
			const after = readNote(parse(ask.path, changed), conventions);
			const isElsewhereSame = agreeElsewhere(
				{ reading: before, line: ask.line },
				{ reading: after, line: ask.line },
			);
			if (isElsewhereSame && hasOutcome(after, ask.line, outcome)) return changed;
		}
	}
	return undefined;
}

import { compareDiagnostics, RULES, type Diagnostic } from '../core/diagnostic';
import { MISREAD_REASONS, type NotEntry } from '../core/people/entries/entry';
import type { NoteExplanation } from '../core/people/notebook/explain-note';
import type { Person } from '../core/people/person';
import type { Note } from '../core/note/note';
import type { Place } from './model';
import { noteName, placeOf } from './reason-line';
import type { Screen } from './screen';
import type { Words } from './words/words';

/** One line of a note in a report, and what became of it. */
export interface ReportRow {
	readonly id: string;
	readonly title: string;
	readonly hint: string;
	readonly state: 'entry' | 'left-out' | 'problem';
	readonly place: Place;
	/** What the line says, where it may be read as something else. */
	readonly readable?: string;
}

/** Lines of one kind. */
export interface ReportPart {
	readonly id: string;
	/** Said to screen readers, and as a heading where there are several parts. */
	readonly title: string;
	readonly rows: readonly ReportRow[];
}

/** A report on lines of notes, each of which one can go to. */
export interface Report {
	readonly title: string;
	readonly lines: readonly string[];
	readonly parts: readonly ReportPart[];
	/** Whether the parts stand under headings that fold. */
	readonly isGrouped: boolean;
}

function problemRow(problem: Diagnostic, index: number, screen: Screen): ReportRow {
	const { path, line, column, reason } = problem;
	return {
		id: `${String(index)} ${path}:${String(line)}:${String(column)}`,
		title: reason,
		hint: screen.words.place(noteName(path), line),
		state: 'problem',
		place: placeOf(path, line, screen),
	};
}

/** What could not be read, under a heading for each rule, by note and line. */
export function checkReport(
	{
		diagnostics,
		people,
		entries,
	}: {
		readonly diagnostics: readonly Diagnostic[];
		readonly people: number;
		readonly entries: number;
	},
	screen: Screen,
): Report {
	const { checkModal, rules } = screen.words;
	const sorted = [...diagnostics].sort(compareDiagnostics);
	const errors = sorted.filter(({ severity }) => severity === 'error').length;
	const parts = RULES.map((rule) => {
		const found = sorted.filter((problem) => problem.rule === rule);
		return {
			id: rule,
			title: checkModal.group(rules[rule], found.length),
			rows: found.map((problem, index) => problemRow(problem, index, screen)),
		};
	});
	return {
		title: checkModal.title,
		lines: [
			checkModal.found(people, entries),
			sorted.length === 0 ? checkModal.fine : checkModal.summary(errors, sorted.length - errors),
		],
		parts: parts.filter(({ rows }) => rows.length > 0),
		isGrouped: true,
	};
}

/** What a note is explained from. */
export interface ExplainFacts {
	readonly explanation: NoteExplanation;
	readonly note: Note;
	/** Everybody, for their names. */
	readonly people: readonly Person[];
}

/** The words of a line of a note, as far as its outline has them. */
function wordsOfLine({ outline }: Note, line: number): string {
	const block = outline.blocks.find((one) => one.line <= line && line <= one.endLine);
	return block?.text.split('\n')[line - block.line]?.trim() ?? '';
}

type Line = Pick<ReportRow, 'title' | 'state'> & {
	readonly line: number;
	readonly isReadable?: boolean;
};

/** A day that is none is told by its diagnostic, with what was expected; a day to come as a line left out. */
function leftOutLines({ explanation }: ExplainFacts, words: Words): readonly Line[] {
	const { notEntries, diagnostics } = explanation;
	const told = new Set(diagnostics.map(({ line }) => line));
	const isTold = ({ line, reason }: NotEntry): boolean =>
		reason === 'no-such-day' && told.has(line);
	return notEntries
		.filter((one) => !isTold(one))
		.map(({ line, reason }) => ({
			line,
			title: words.explain.notAnEntry(words.notEntries[reason]),
			state: 'left-out',
			isReadable: MISREAD_REASONS.has(reason),
		}));
}

function problemLines({ explanation }: ExplainFacts, { explain }: Words): readonly Line[] {
	return explanation.diagnostics
		.filter(({ rule }) => rule !== 'entry-future')
		.map(({ line, reason, severity }) => ({
			line,
			title: severity === 'error' ? explain.problem(reason) : explain.hint(reason),
			state: 'problem',
		}));
}

function aboutNote({ explanation }: ExplainFacts, { explain }: Words): string {
	const { role, mark, people } = explanation;
	if (people.length > 0)
		return explain.about(
			people.map(({ name }) => name),
			mark,
		);
	return explain.roles[role];
}

/** What was read in a note, line by line in its order, as what; and why a dated line was not. */
export function explainReport(facts: ExplainFacts, screen: Screen): Report {
	const { words, today } = screen;
	const { explain } = words;
	const { path, entries, people } = facts.explanation;
	const names = new Map(facts.people.map(({ id, name }) => [id, name]));
	const only = people.length === 1 ? people[0]?.id : undefined;
	const read = entries.map((entry): Line & { readonly text: string } => ({
		line: entry.line,
		title: explain.entry(
			words.time.day(entry.date, today),
			entry.person === only ? undefined : (names.get(entry.person) ?? entry.person),
			words.entry(entry),
		),
		state: 'entry',
		isReadable: true,
		text: entry.text,
	}));
	const leftOut = leftOutLines(facts, words);
	const lines: readonly (Line & { readonly text?: string })[] = [
		...read,
		...leftOut,
		...problemLines(facts, words),
	];
	const rows = [...lines]
		.sort((a, b) => a.line - b.line)
		.map(({ line, title, state, isReadable, text = wordsOfLine(facts.note, line) }, index) => ({
			id: String(index),
			title,
			hint: explain.hintOf(line, text),
			state,
			place: placeOf(path, line, screen),
			...(isReadable === true ? { readable: text } : {}),
		}));
	const counts = rows.length === 0 ? explain.nothing : explain.counts(read.length, leftOut.length);
	return {
		title: explain.title(noteName(path)),
		lines: [aboutNote(facts, words), counts],
		parts: rows.length === 0 ? [] : [{ id: 'lines', title: explain.lines, rows }],
		isGrouped: false,
	};
}

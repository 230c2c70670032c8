import type { AskRanking } from '../core/action/asks/ask';
import type { AskTogether } from '../core/action/asks/ask-together';
import type { Favor } from '../core/action/favors/favor';
import { DEPTHS, returnsOf } from '../core/action/review/progress';
import type { Standing } from '../core/action/ladder';
import type { Reason } from '../core/action/reason';
import type { Analysis, Review } from '../core/analyze';
import { formatDay } from '../core/day';
import { formatDiagnostic } from '../core/diagnostic';
import { peopleCandidates } from '../core/people/notebook/vault-marks';
import { shownName } from '../core/people/person';
import { favorDraft } from '../view/favor-draft';
import { favorRow } from '../view/give-model';
import { vaultNotice } from '../view/notice-model';
import { entryWords } from '../view/plain-text';
import { reasonLine } from '../view/reason-line';
import { explainReport } from '../view/report-model';
import type { Screen } from '../view/screen';
import { rungWords, type Words } from '../view/words/words';
import { favorScreen, strongestFirst } from './screen.mjs';
import type { ExplainedNote } from './explain.mjs';
import type { Vault } from './vault.mjs';

const lines = (...parts: readonly (string | readonly string[])[]): string =>
	parts.flat().join('\n');

/** Columns wide enough for their longest cell; the last one is left as it is. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
	const widths: number[] = [];
	for (const row of rows) {
		for (const [column, cell] of row.entries()) {
			widths[column] = Math.max(widths[column] ?? 0, cell.length);
		}
	}
	return rows.map((row) =>
		row
			.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
			.join('  ')
			.trimEnd(),
	);
}

/** The text of a command, or, where there is nothing to show, what is the matter with the vault. */
export function withNotice(
	{ analysis, conventions, summaries, diagnostics }: Vault,
	words: Words,
	text: () => string,
): () => string {
	const { notebook, ladder } = analysis;
	const facts = {
		notes: summaries.length,
		people: notebook.people.length,
		entries: notebook.interactions.length,
		diagnostics,
		...(notebook.people.length === 0 && {
			candidates: peopleCandidates(summaries, conventions),
		}),
	};
	const notice = vaultNotice(
		facts,
		ladder.some(({ people }) => people.length > 0),
		favorScreen(analysis, words),
	);
	if (notice === undefined) return text;
	return () =>
		lines(
			`${notice.title}.`,
			notice.lines,
			notice.example === undefined ? [] : ['', notice.example],
			notice.problems.map((problem) => problem.text),
			(notice.questions ?? []).map((question) => question.text),
		);
}

/** `people`: strongest first. */
export function peopleText(analysis: Analysis, words: Words): string {
	const { today, ladder } = analysis;
	const highest = new Map<string, string>();
	for (const { action, people } of ladder) {
		for (const { person } of people) highest.set(person.id, rungWords(action, words).name);
	}
	const rows = strongestFirst(analysis).map(
		({ person, strength, basis, lastContact, interactions }) => [
			shownName(person),
			strength.toFixed(2),
			words.basis[basis],
			highest.get(person.id) ?? '',
			words.persons.entries(interactions.length),
			lastContact === undefined
				? words.persons.noContact
				: words.persons.lastContact(words.time.ago(lastContact, today)),
		],
	);
	return lines(table(rows));
}

/** `interactions`: by person, then date. */
export function interactionsText({ notebook }: Analysis): string {
	const names = new Map(notebook.people.map(({ id, name }) => [id, name]));
	const rows = notebook.interactions.map((entry) => [
		names.get(entry.person) ?? entry.person,
		formatDay(entry.date),
		entry.channel,
		entry.kind,
		entry.by,
		entry.outcome ?? '',
		`${entry.path}:${String(entry.line)}`,
		entry.text,
	]);
	return lines(table(rows));
}

/** Names shown on one rung before the rest is counted. */
const NAMES_ON_A_RUNG = 6;

/** `ladder`: a line a rung, the largest ask on top as on a ladder. */
export function ladderText({ today, ladder }: Analysis, words: Words): string {
	const rows = [...ladder].reverse().map(({ action, people }) => {
		const names = people.slice(0, NAMES_ON_A_RUNG).map(({ person }) => shownName(person));
		const rest = people.length - names.length;
		return [
			rungWords(action, words).name,
			String(people.length).padStart(4),
			[...names, ...(rest > 0 ? [`and ${String(rest)} more`] : [])].join(', '),
		];
	});
	return lines(`${words.ladder.title}, ${formatDay(today)}`, '', table(rows));
}

/** Reasons as indented lines, each with its place. */
function reasonLines(reasons: readonly Reason[], screen: Screen): readonly string[] {
	return reasons.map((reason) => {
		const { text, place } = reasonLine(reason, screen);
		return `    ${text}${place === undefined ? '' : ` [${place.label}]`}`;
	});
}

function standingLines(
	{ person, chance, because, reasons }: Standing,
	screen: Screen,
): readonly string[] {
	const { words } = screen;
	const why = because === undefined ? '' : ` (${words.because[because]})`;
	return [
		`${shownName(person)}: ${words.chance(chance)}, ${words.about(chance)}${why}`,
		...reasonLines(reasons, screen),
	];
}

function togetherLine({ needed, people, chance, isEnough }: AskTogether, words: Words): string {
	const names = people.map(({ person }) => shownName(person));
	const say = isEnough ? words.ask.together : words.ask.notTogether;
	return say(needed, names, words.about(chance));
}

/** `ask`: those above the threshold, then those not far from it. */
export function askText(
	{ action, topic, people, nearMisses, together }: AskRanking,
	analysis: Analysis,
	words: Words,
): string {
	const screen = favorScreen(analysis, words);
	const title = rungWords(action, words).name;
	const none = topic === undefined ? words.askModal.none : words.askModal.noneWithTopic(topic);
	const near = nearMisses.flatMap((standing) => standingLines(standing, screen));
	return lines(
		topic === undefined ? title : `${title}: ${topic}`,
		together === undefined ? [] : togetherLine(together, words),
		'',
		people.length === 0 ? none : people.flatMap((standing) => standingLines(standing, screen)),
		near.length === 0 ? [] : ['', words.persons.nearMisses, ...near],
	);
}

/** `favors`: best first, with their evidence; `none` where there are none. */
export function favorsText(
	favors: readonly Favor[],
	analysis: Analysis,
	{ words, none }: { readonly words: Words; readonly none: string },
): string {
	if (favors.length === 0) return none;
	const screen = favorScreen(analysis, words);
	return lines(
		favors.flatMap((favor) => {
			const { title, hint } = favorRow(favor, screen);
			const draft = favorDraft(favor, analysis, words);
			const said = draft === undefined ? [] : [`    ${words.favor.draft}: ${draft}`];
			return [title, `  ${hint}`, ...reasonLines(favor.reasons, screen), ...said];
		}),
	);
}

const spent = (minutes: number, words: Words): string | undefined =>
	minutes === 0 ? undefined : words.time.duration(Math.round(minutes));

function rungName(id: string, { ladder }: Analysis, words: Words): string {
	const rung = ladder.find(({ action }) => action.id === id);
	return rung === undefined ? id : rungWords(rung.action, words).name;
}

/** Who rose in these weeks, each with the line that did it; what time alone moved is left to the counts. */
function moveLines({ weeks }: Review, analysis: Analysis, words: Words): readonly string[] {
	return weeks.flatMap(({ moves }) =>
		moves.flatMap(({ person, on, gained, entries: [deepest] }) => {
			if (gained.length === 0 || deepest === undefined) return [];
			const rungs = gained.map((id) => rungName(id, analysis, words));
			return [
				`${formatDay(on)}  ${words.review.rose(shownName(person), rungs)}`,
				`    ${entryWords(deepest.text)}`,
			];
		}),
	);
}

/** What was activity and no progress. */
function illusionLines({ illusion }: Review, words: Words): readonly string[] {
	const { lightActs, people, feedMinutes } = illusion;
	if (people.length === 0 && feedMinutes === 0) return [];
	const names = people.map(({ name }) => name);
	return [
		'',
		words.review.illusion(lightActs, spent(feedMinutes, words)),
		...(names.length === 0 ? [] : [words.review.unmoved(names)]),
	];
}

function returnLines({ weeks }: Review, words: Words): readonly string[] {
	const returns = returnsOf(weeks);
	return DEPTHS.map((depth) => {
		const { entries, minutes, rungsGained } = returns[depth];
		return words.review.returns(
			words.review.depths[depth],
			entries,
			spent(minutes, words),
			rungsGained,
		);
	});
}

/** `review`: a line a week, then what came of it and who moved. */
export function reviewText(review: Review, analysis: Analysis, words: Words): string {
	const { weeks, dilution, calibration, held, rests, mirror } = review;
	const { ladder } = analysis;
	const moves = moveLines(review, analysis, words);
	const nameOf = (id: string): string => rungName(id, analysis, words);
	const head = ['week', 'entries', 'minutes', ...ladder.map(({ action }) => action.id)];
	const rows = weeks.map(({ week, interactions, minutes, actionable }) => [
		week,
		String(interactions),
		String(Math.round(minutes)),
		...ladder.map(({ action }) => String(actionable.get(action.id) ?? 0)),
	]);
	const thin = dilution.map(({ ties, averageStrength }) => [
		words.people(ties),
		averageStrength.toFixed(2),
	]);
	const { asks, brier } = calibration;
	return lines(
		table([head, ...rows]),
		weeks.length === 0 ? [] : ['', ...returnLines(review, words)],
		illusionLines(review, words),
		moves.length === 0 ? [] : ['', ...moves],
		thin.length === 0 ? [] : ['', 'Average strength of your strongest', ...table(thin)],
		held.size === 0
			? []
			: [
					'',
					words.review.heldTitle,
					...[...held].flatMap(([id, n]) => (n === 0 ? [] : [words.review.held(nameOf(id), n)])),
				],
		rests.map(({ person, minutesPerWeek }) =>
			words.review.rest(shownName(person), words.time.duration(Math.ceil(minutesPerWeek))),
		),
		[
			'',
			...mirror.flatMap(({ action, given, got }) =>
				given.length + got.length === 0
					? []
					: [words.review.mirror(nameOf(action), given.length, got.length)],
			),
		],
		brier === undefined
			? []
			: ['', `Chances against ${String(asks)} settled asks: Brier score ${brier.toFixed(3)}`],
	);
}

/** `check`: a line a finding, in the form editors jump to. */
export function checkText({ diagnostics, analysis }: Vault): string {
	const { people, interactions } = analysis.notebook;
	if (diagnostics.length > 0) return lines(diagnostics.map(formatDiagnostic));
	return `Nothing to mend: ${String(people.length)} people, ${String(interactions.length)} entries.`;
}

/** `explain`: line by line, what was read, as what, and what was left out. */
export function explainText(explained: ExplainedNote, analysis: Analysis, words: Words): string {
	const { people } = analysis.notebook;
	const report = explainReport({ ...explained, people }, favorScreen(analysis, words));
	const rows = report.parts.flatMap(({ rows: all }) => all);
	return lines(
		`${explained.note.path}: ${report.lines.join(' ')}`,
		rows.flatMap(({ title, hint }) => [hint, `    ${title}`]),
	);
}

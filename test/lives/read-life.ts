import { type Analysis, analyze, favorsOf, whoToAsk } from '../../src/core/analyze';
import type { Favor } from '../../src/core/action/favors/favor';
import { detectConventions } from '../../src/core/people/persons/conventions';
import { summaryOf } from '../../src/core/people/persons/note-summary';
import { buildNotebook } from '../../src/core/people/notebook/notebook';
import { readNote } from '../../src/core/people/entries/read-note';
import { readSettings } from '../../src/core/settings';
import { day } from '../examples';
import { note } from '../core/people/vault';
import type { EmbarrassingFavor, ExpectedAsk, ExpectedFavors } from './life-answers';

/** The analysis of a life told in one text, `=== ` and a path before each note. */
export function readLife(text: string, today: string): Analysis {
	const notes = text
		.split(/^=== /m)
		.filter((part) => part !== '')
		.map((part) => {
			const end = part.indexOf('\n');
			return note(part.slice(0, end), part.slice(end + 1));
		});
	const conventions = detectConventions(notes.map(summaryOf), {});
	const readings = notes.map((one) => readNote(one, conventions));
	const notebook = buildNotebook(readings, conventions, day(today));
	return analyze(notebook, readSettings(undefined).settings, day(today));
}

function isAbout({ kind, subject = '', with: other }: Favor, wanted: string, about: string) {
	const said = `${subject} ${other?.name ?? ''}`.toLowerCase();
	return (wanted === 'any' || kind === wanted) && said.includes(about.toLowerCase());
}

const say = ({ kind, subject = '', with: other }: Favor): string =>
	`${kind} ${subject} ${other?.name ?? ''}`.trim();

/** Those whose expected favor is not among their first three, with what is. */
export function missedFavors(
	analysis: Analysis,
	expected: readonly ExpectedFavors[],
): readonly string[] {
	const all = favorsOf(analysis);
	return expected.flatMap(([name, ...favors]) => {
		const own = all.filter(({ person }) => person.name === name);
		const isMet = own
			.slice(0, 3)
			.some((favor) => favors.some(([kind, about]) => isAbout(favor, kind, about)));
		return isMet ? [] : `${name}: ${own.map(say).join(', ')}`;
	});
}

/** The favors that would be embarrassing. */
export function embarrassingFavors(
	analysis: Analysis,
	[name, kind, about]: EmbarrassingFavor,
): readonly string[] {
	return favorsOf(analysis)
		.filter((favor) => favor.person.name === name && isAbout(favor, kind, about))
		.map(say);
}

/** The asks for which somebody else is named first, or nobody. */
export function missedAsks(
	analysis: Analysis,
	expected: readonly ExpectedAsk[],
): readonly string[] {
	return expected.flatMap(([action, topic, ...names]) => {
		const first = whoToAsk(analysis, action, topic)?.people[0]?.person.name ?? 'nobody';
		return names.includes(first) ? [] : `${action} ${topic}: ${first}`;
	});
}

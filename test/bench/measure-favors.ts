import { planWeek } from '../../src/core/action/favors/plan';
import { analyze, favorsOf, reviewOf, whoToAsk, type Analysis } from '../../src/core/analyze';
import { addDays } from '../../src/core/day';
import type { Interaction } from '../../src/core/people/interaction';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { aNotebook, anEgo, anInteraction, aPerson, aStatement, TODAY } from '../examples';
import { cpuTime, pairedRatios } from './rounds';
import type { Row } from './table';

const TRADES = ['bookkeeping', 'audio editing', 'carpentry', 'Spanish', 'statistics', 'sewing'];
const NEEDS = ['a bookkeeper', 'somebody to cut audio', 'shelves', 'a flat', 'help with a survey'];
const CHANNELS = ['call', 'message', 'email', 'meeting', 'reaction'] as const;

const pick = <Value>(values: readonly Value[], at: number): Value | undefined =>
	values[at % values.length];

function entriesOf(person: string, count: number, seed: number): readonly Interaction[] {
	return Array.from({ length: count }, (_, i) => {
		const place = {
			person,
			path: `${person}`,
			line: i + 1,
			date: addDays(TODAY, -i * 7 - (seed % 7)),
		};
		if (i % 9 === 3) {
			return anInteraction({
				...place,
				kind: 'favor',
				by: 'alter',
				channel: 'help',
				text: 'got: help',
			});
		}
		const channel = pick(CHANNELS, i + seed) ?? 'message';
		return anInteraction({ ...place, channel, by: 'both', text: 'talked of the garden' });
	});
}

/** So many people with a hundred entries each, and what their notes say of needs and abilities. */
function life(people: number) {
	const persons = Array.from({ length: people }, (_, i) =>
		aPerson({
			name: `Person ${String(i)}`,
			can: [aStatement(pick(TRADES, i) ?? '')],
			needs: [aStatement(pick(NEEDS, i) ?? '')],
			interests: [aStatement('baking bread')],
		}),
	);
	const interactions = persons.flatMap(({ id }, i) => entriesOf(id, 100, i));
	const notebook = aNotebook({
		people: persons,
		interactions,
		ego: anEgo({ can: [aStatement('spreadsheets'), aStatement('proofreading English')] }),
		subjectNotes: Array.from({ length: 200 }, (_, i) => ({
			path: `Notes/${String(i)}.md`,
			title: `Note ${String(i)} on ${pick(TRADES, i) ?? ''}`,
			subjects: [],
			opening: 'Bread and its baking, and other matters of the week.',
		})),
	});
	return analyze(notebook, DEFAULT_SETTINGS, TODAY);
}

/** A life, and one of four times as many people. */
const SIZES = [250, 1000];

/** Four times as many people, a thousand with a hundred entries each: what an answer costs then. */
export async function measureFavors(rounds: number): Promise<readonly Row[]> {
	const [quarter, whole] = SIZES.map(life);
	if (quarter === undefined || whole === undefined) return [];
	const questions: readonly (readonly [string, (of: Analysis) => unknown])[] = [
		['favors and the plan', (of) => planWeek(favorsOf(of), 180)],
		['whom to ask, three words', (of) => whoToAsk(of, 'introduction', 'somebody who bakes bread')],
		['a review of twelve weeks', (of) => reviewOf(of, 12)],
	];
	const rows: Row[] = [];
	for (const [name, answered] of questions) {
		const [, ratio] = await pairedRatios(
			[() => cpuTime(() => answered(quarter)), () => cpuTime(() => answered(whole))],
			rounds,
		);
		if (ratio !== undefined)
			rows.push({ name: `${name}: a thousand people to a quarter of them`, ratio, goal: 5 });
	}
	return rows;
}

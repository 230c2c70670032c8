import { bench, describe } from 'vitest';
import { planWeek } from '../../src/core/action/plan';
import { analyze, favorsOf, reviewOf, whoToAsk } from '../../src/core/analyze';
import { addDays } from '../../src/core/day';
import type { Interaction } from '../../src/core/people/interaction';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { aNotebook, anEgo, anInteraction, aPerson, aStatement, TODAY } from '../examples';

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

const SMALL = life(250);
const LARGE = life(1000);
const FAVORS = favorsOf(LARGE);

// Four times the people: a ratio near four is linear.
describe('all favors, with their gains', () => {
	bench('250 people', () => void favorsOf(SMALL), { iterations: 3, time: 0, warmupIterations: 1 });
	bench('1,000 people', () => void favorsOf(LARGE), {
		iterations: 3,
		time: 0,
		warmupIterations: 1,
	});
});

describe('an ask with a topic', () => {
	const ask = (analysis: typeof SMALL) => void whoToAsk(analysis, 'hour', 'my tax return');
	bench('250 people', () => ask(SMALL), { iterations: 3, time: 0, warmupIterations: 1 });
	bench('1,000 people', () => ask(LARGE), { iterations: 3, time: 0, warmupIterations: 1 });
});

describe('the review of a quarter', () => {
	const review = (analysis: typeof SMALL) => void reviewOf(analysis, 12);
	bench('250 people', () => review(SMALL), { iterations: 2, time: 0, warmupIterations: 1 });
	bench('1,000 people', () => review(LARGE), { iterations: 2, time: 0, warmupIterations: 1 });
});

describe('the plan of a week', () => {
	bench('3 hours', () => void planWeek(FAVORS, 180), {
		iterations: 3,
		time: 0,
		warmupIterations: 1,
	});
	bench('40 hours', () => void planWeek(FAVORS, 2400), {
		iterations: 3,
		time: 0,
		warmupIterations: 1,
	});
});

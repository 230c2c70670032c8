import { expect, test } from 'vitest';
import {
	analyze,
	favorsOf,
	openAsksOf,
	reviewOf,
	weeklyMinutes,
	whoToAsk,
} from '../../src/core/analyze';
import { planWeek } from '../../src/core/action/favors/plan';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { aNotebook, aPerson, aStatement, anInteraction, TODAY } from '../examples';

test('an empty notebook has a whole, empty analysis', () => {
	const analysis = analyze(aNotebook(), DEFAULT_SETTINGS, TODAY);
	expect(analysis.network.ties).toEqual([]);
	expect(analysis.ladder.map(({ people }) => people.length)).toEqual(Array(12).fill(0));
	expect(favorsOf(analysis)).toEqual([]);
	expect(planWeek(favorsOf(analysis), weeklyMinutes(analysis))).toEqual([]);
	expect(openAsksOf(analysis)).toEqual([]);
	expect(whoToAsk(analysis, 'reply')).toMatchObject({ people: [], nearMisses: [] });
	expect(reviewOf(analysis, 2)).toMatchObject({ dilution: [], calibration: { asks: 0 } });
});

test('two people of one name are two', () => {
	const people = ['People/Ana.md', 'Work/Ana.md'].map((path) =>
		aPerson({ name: 'Ana', id: path, path, closeness: 1 }),
	);
	const { ladder } = analyze(aNotebook({ people }), DEFAULT_SETTINGS, TODAY);
	expect(ladder[0]?.people.map(({ person }) => person.id)).toEqual([
		'People/Ana.md',
		'Work/Ana.md',
	]);
});

test('hours of 0 leave the favors and an empty plan', () => {
	const ana = aPerson({ owedByEgo: [aStatement('the photos')] });
	const notebook = aNotebook({ people: [ana], interactions: [anInteraction()] });
	const analysis = analyze(notebook, { ...DEFAULT_SETTINGS, hoursPerWeek: 0 }, TODAY);
	expect(favorsOf(analysis)).toHaveLength(1);
	expect(planWeek(favorsOf(analysis), weeklyMinutes(analysis))).toEqual([]);
	expect(planWeek(favorsOf(analysis), 30)).toHaveLength(1);
});

test('an ask for an action that was renamed is undefined, and its old entries still count', () => {
	const asked = anInteraction({
		kind: 'ask',
		by: 'ego',
		outcome: 'yes',
		channel: 'help',
		topic: 'feedback',
	});
	const ladder = DEFAULT_SETTINGS.ladder.map((action) =>
		action.id === 'feedback' ? { ...action, id: 'quick-look' } : action,
	);
	const notebook = aNotebook({ people: [aPerson()], interactions: [asked] });
	const analysis = analyze(notebook, { ...DEFAULT_SETTINGS, ladder }, TODAY);
	expect(whoToAsk(analysis, 'feedback')).toBeUndefined();
	expect(whoToAsk(analysis, 'quick-look')?.people[0]?.because).toBe('proven');
});

test('20,000 entries of one person are read in a moment, with the rest of the day left', () => {
	const interactions = Array.from({ length: 20_000 }, (_, i) =>
		anInteraction({
			date: (TODAY - (i % 7000)) as typeof TODAY,
			kind: i % 2 === 0 ? 'ask' : 'contact',
			by: 'ego',
			outcome: 'open',
			topic: 'an hour with the move',
		}),
	);
	const analysis = analyze(
		aNotebook({ people: [aPerson()], interactions }),
		DEFAULT_SETTINGS,
		TODAY,
	);
	expect(analysis.network.ties[0]?.interactions).toHaveLength(20_000);
	expect(whoToAsk(analysis, 'hour')?.people).toEqual([]);
});

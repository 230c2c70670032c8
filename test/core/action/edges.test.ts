import { describe, expect, test } from 'vitest';
import { planWeek } from '../../../src/core/action/favors/plan';
import { analyze, favorsOf, reviewOf, weeklyMinutes, whoToAsk } from '../../../src/core/analyze';
import { addDays } from '../../../src/core/day';
import { readSettings } from '../../../src/core/settings';
import { anEgo, anInteraction, aNotebook, aPerson, aStatement, TODAY } from '../../examples';
import { notebookOf } from '../people/vault';
import { aLife, analysisOf, every, got, met } from './life';

describe('an answer at the edges', () => {
	test('two people of one name stay two, each with favors of their own', () => {
		const sam = (path: string, topic: string) =>
			aLife({ name: 'Sam Lee', path, id: path }, [met(90), got(40, topic)]);
		const analysis = analysisOf([
			sam('People/Sam Lee.md', 'feedback'),
			sam('Work/Sam Lee.md', 'a lift'),
		]);
		expect(favorsOf(analysis, 'People/Sam Lee.md').map(({ subject }) => subject)).toContain(
			'feedback',
		);
		expect(favorsOf(analysis, 'Work/Sam Lee.md').map(({ subject }) => subject)).toContain('a lift');
		expect(
			whoToAsk(analysis, 'reply')
				?.people.map(({ person }) => person.id)
				.sort(),
		).toEqual(['People/Sam Lee.md', 'Work/Sam Lee.md']);
	});

	test('a person without a name is ranked like any other', () => {
		const analysis = analysisOf([
			aLife({ name: '', path: 'People/.md', needs: [aStatement('a lawyer')] }, [got(40, 'a lift')]),
		]);
		expect(favorsOf(analysis).length).toBeGreaterThan(0);
		expect(whoToAsk(analysis, 'reply', 'tax')?.nearMisses).toHaveLength(1);
	});

	test('ego, mentioned in an entry, is nobody to ask or to do a favor for', () => {
		const notebook = notebookOf({
			'Me.md': '---\ntype: me\naliases: [Nora]\n---\n',
			'People/Ana Ruiz.md':
				'- 2026-11-01 dinner with [[Me]] and [[Nora]]\n- 2026-11-02 got: help for [[Me]]\n',
		});
		const analysis = analyze(notebook, readSettings(undefined).settings, addDays(TODAY, 180));
		expect(analysis.outlooks.people.map(({ profile }) => profile.person.name)).toEqual([
			'Ana Ruiz',
		]);
		expect(favorsOf(analysis).every(({ person }) => person.name === 'Ana Ruiz')).toBe(true);
	});

	test('twenty thousand entries with one person are read to the end', () => {
		const person = aPerson({ name: 'Ana Ruiz' });
		const interactions = Array.from({ length: 20_000 }, (_, i) =>
			anInteraction({
				date: addDays(TODAY, -20_000 + i),
				line: i + 1,
				channel: 'message',
				by: 'alter',
			}),
		);
		const analysis = analyze(
			aNotebook({ people: [person], interactions }),
			readSettings(undefined).settings,
			TODAY,
		);
		expect(analysis.network.ties[0]?.interactions).toHaveLength(20_000);
		expect(whoToAsk(analysis, 'reply', 'the message')?.people.length).toBeLessThanOrEqual(1);
		expect(reviewOf(analysis, 2).weeks).toHaveLength(2);
	});

	test('an action that was renamed is found by its id, and its old id by none', () => {
		const raw = {
			version: 1,
			ladder: [{ id: 'ping', name: 'Ping back', sort: 'work', offset: 0, words: ['ping'] }],
		};
		const { settings } = readSettings(raw);
		const analysis = analyze(
			notebookOf({ 'People/Ana Ruiz.md': '- 2026-05-01 call' }),
			settings,
			TODAY,
		);
		expect(whoToAsk(analysis, 'ping')?.action.name).toBe('Ping back');
		expect(whoToAsk(analysis, 'reply')).toBeUndefined();
	});

	test('with hours of 0 there is no plan, and every favor is still there', () => {
		const analysis = analysisOf([aLife({ name: 'Ana' }, [got(40, 'feedback')])], {
			ego: anEgo({ hoursPerWeek: 0 }),
			settings: { hoursPerWeek: 0 },
		});
		const favors = favorsOf(analysis);
		expect(favors.length).toBeGreaterThan(0);
		expect(planWeek(favors, weeklyMinutes(analysis))).toEqual([]);
		expect(reviewOf(analysis, 2).held.size).toBe(0);
	});

	test('hours of 0 in the owner’s own note are none, and not the usual three', () => {
		const notebook = notebookOf({
			'Me.md': '---\ntype: me\nhours_per_week: 0\n---\n',
			'People/Ana Ruiz.md': '- 2026-05-01 call',
		});
		expect(weeklyMinutes(analyze(notebook, readSettings(undefined).settings, TODAY))).toBe(0);
	});

	test('with everybody paused there is no favor, but still somebody to ask', () => {
		const told = every(20, { from: 5, to: 400 }, met(0));
		const analysis = analysisOf([
			aLife({ name: 'Ana', isPaused: true }, [...told, got(40, 'feedback')]),
		]);
		expect(favorsOf(analysis)).toEqual([]);
		expect(whoToAsk(analysis, 'feedback')?.people.map(({ person }) => person.name)).toEqual([
			'Ana',
		]);
	});
});

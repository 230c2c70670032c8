import { describe, expect, it } from 'vitest';
import { DEFAULT_ACTIONS } from '../../src/core/action/ladder';
import { ownerWords } from '../../src/core/action/chance/owner-word';
import { rungWords } from '../../src/core/action/rung-of';
import { deedsGot, firstMinuteModel } from '../../src/view/first-minute-model';
import { sidebarModel } from '../../src/view/sidebar-model';
import { SCREEN, aLadder, aPerson, aTie, anInteraction, facts, on } from './makers';
import { aStatement, day } from '../examples';

const ana = aPerson('Ana Ruiz');
const got = anInteraction(ana, {
	kind: 'favor',
	by: 'alter',
	date: day('2026-05-02'),
	text: '2026-05-02 got: introduction to Acme',
	line: 7,
});
const lend100 = DEFAULT_ACTIONS.find(({ id }) => id === 'lend-100');
if (lend100 === undefined) throw new Error('The ladder has no loan of 100');
const given = {
	deedsGot: () => [{ person: ana, interaction: got }],
	questions: () => [{ person: ana, action: lend100 }],
};

describe('the first minute', () => {
	it('says how often somebody acted, with the lines and no score', () => {
		const made = firstMinuteModel(given, { folds: [] }, SCREEN);
		expect(made?.title).toBe('Your notes remember 1 time somebody acted for you');
		expect(made?.deeds).toEqual([
			{
				id: `${ana.path}:7:${ana.id}`,
				title: '“got: introduction to Acme”',
				hint: 'Ana Ruiz · 2 May',
				place: { path: ana.path, line: 7, label: 'Ana Ruiz, line 7' },
			},
		]);
		expect(JSON.stringify(made)).not.toContain('%');
	});

	it('asks what the essay asks', () => {
		const [question] = firstMinuteModel(given, { folds: [] }, SCREEN)?.questions ?? [];
		expect(question?.text).toBe('Would Ana Ruiz lend you 100?');
		expect(question?.thing).toBe('lend 100');
	});

	it.each(DEFAULT_ACTIONS)('writes $id so that it is read as this rung', (action) => {
		const made = firstMinuteModel(
			{ ...given, questions: () => [{ person: ana, action }] },
			{ folds: [] },
			SCREEN,
		);
		const would = [aStatement(made?.questions[0]?.thing ?? '')];
		const rung = DEFAULT_ACTIONS.indexOf(action);
		const words = ownerWords({ would, wouldNot: [] }, rungWords(DEFAULT_ACTIONS));
		expect(words[rung]?.would).toBe(true);
		const above = words.slice(rung + 1).map((word) => word?.would);
		expect(above).not.toContain(true);
	});

	it('tells once what two notes tell of one deed, by the line in their own note', () => {
		const inDailyNote = { ...got, path: 'Daily/2026-05-02.md', line: 3 };
		const another = { ...got, line: 8, text: '2026-05-02 got: introduction to Brightwell' };
		const tie = aTie(ana, { interactions: [inDailyNote, got, another] });
		expect(deedsGot({ ties: [tie] }).map(({ interaction }) => interaction)).toEqual([got, another]);
	});

	it('leaves out who died or is hidden', () => {
		const ties = [aPerson('A', { hasDied: true }), aPerson('B', { isHidden: true })].map((person) =>
			aTie(person, { interactions: [anInteraction(person, { kind: 'favor', by: 'alter' })] }),
		);
		expect(deedsGot({ ties })).toEqual([]);
	});

	it('comes once the reading is right, until the owner goes on, and again when they ask for it', () => {
		const shown = (isReadingConfirmed: boolean, isFirstMinuteOver: boolean, again = false) =>
			sidebarModel(
				{
					facts: facts({ people: [ana], ladder: aLadder({ reply: [on(ana, 'said')] }), ...given }),
					progress: { read: 1, all: 1 },
					isReadingConfirmed,
					isFirstMinuteOver,
					screen: SCREEN,
				},
				{ folds: [], ...(again ? { isFirstMinuteShown: true } : {}) },
			).firstMinute !== undefined;
		expect(shown(false, false)).toBe(false);
		expect(shown(true, false)).toBe(true);
		expect(shown(true, true)).toBe(false);
		expect(shown(true, true, true)).toBe(true);
	});

	it('is nothing where nobody acted and nothing is to be asked', () => {
		const nothing = { deedsGot: () => [], questions: () => [] };
		expect(firstMinuteModel(nothing, { folds: [] }, SCREEN)).toBeUndefined();
	});
});

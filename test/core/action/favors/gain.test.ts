import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	FAVOR_ENTRIES,
	FAVOR_KINDS,
	type FavorKind,
} from '../../../../src/core/action/favors/favor';
import { type Gain, gainOf, laterOutlook } from '../../../../src/core/action/favors/gain';
import { outlookByRung } from '../../../../src/core/action/chance/outlook';
import { buildProfile } from '../../../../src/core/action/chance/profile';
import { readHistory } from '../../../../src/core/action/chance/evidence';
import { addDays } from '../../../../src/core/day';
import { buildTie } from '../../../../src/core/network/network';
import { compareInteractions } from '../../../../src/core/people/interaction';
import type { Notebook } from '../../../../src/core/people/notebook/notebook';
import { analyze, type Analysis } from '../../../../src/core/analyze';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { notebooks } from '../../../arbitraries';
import { anInteraction, TODAY } from '../../../examples';
import { aLife, analysisOf, every, gave, got, met, type Told } from '../life';

const gainsIn = ({ outlooks }: Analysis, kind: FavorKind): readonly Gain[] =>
	outlooks.people.map((outlook) => {
		const later = laterOutlook(outlook, outlooks.rules);
		return gainOf(outlook, FAVOR_ENTRIES[kind], { later, rules: outlooks.rules });
	});

const gain = (told: readonly Told[], kind: FavorKind): number =>
	gainsIn(analysisOf([aLife({ name: 'Ana' }, told)]), kind)[0]?.gain ?? NaN;

/** The plain way: write the entry down, read the whole log again, and look at it ninety days on. */
function plainGains({ outlooks, notebook }: Analysis, kind: FavorKind): readonly number[] {
	const { rules, experience } = outlooks;
	const later = addDays(TODAY, 90);
	const total = (person: Notebook['people'][number], extra: boolean): number => {
		const entry = anInteraction({ ...FAVOR_ENTRIES[kind], person: person.id, text: '' });
		const own = notebook.interactions.filter((one) => one.person === person.id);
		const log = [...own, ...(extra ? [entry] : [])].sort(compareInteractions);
		const tie = buildTie(person, log, { today: TODAY, parameters: rules.parameters });
		const profile = buildProfile(tie, rules);
		const evidence = readHistory(profile.history, TODAY, { parameters: rules.parameters });
		return outlookByRung({ profile, evidence, experience, today: later }, rules).reduce(
			(sum, { chance }) => sum + chance,
			0,
		);
	};
	return outlooks.people.map(
		({ profile: { person } }) => total(person, true) - total(person, false),
	);
}

test('equals reading the whole log again with the favor in it', () => {
	fc.assert(
		fc.property(notebooks, fc.constantFrom(...FAVOR_KINDS), (notebook, kind) => {
			const analysis = analyze(notebook, DEFAULT_SETTINGS, TODAY);
			const plain = plainGains(analysis, kind);
			gainsIn(analysis, kind).forEach((one, i) => {
				expect(one.gain).toBeCloseTo(Math.max(0, plain[i] ?? NaN), 9);
			});
		}),
		{ numRuns: 100 },
	);
});

describe('the gain', () => {
	const monthly = every(30, { from: 15, to: 700 }, met(0));

	test('is more than nothing for any favor to somebody whose chances are not full', () => {
		for (const kind of FAVOR_KINDS) expect(gain(monthly, kind)).toBeGreaterThan(0);
	});

	test('is small and honest: less than a tenth a rung for a live tie', () => {
		expect(gain(monthly, 'need')).toBeLessThan(1.2);
	});

	test('of a favor outlasts that of a lunch: ninety days on it is the larger one', () => {
		expect(gain(monthly, 'need')).toBeGreaterThan(gain(monthly, 'call'));
	});

	test('of a favor is larger where they have acted before', () => {
		const oneWay = every(30, { from: 15, to: 700 }, { by: 'ego' });
		expect(gain(monthly, 'need')).toBeGreaterThan(gain(oneWay, 'need'));
	});

	test('shrinks from favor to favor', () => {
		const spoiled = Array.from({ length: 12 }, (_, i) => gave(20 + i * 20, 'help'));
		expect(gain([...monthly, ...spoiled], 'need')).toBeLessThan(gain(monthly, 'need'));
	});

	test('says which rung it would reach, and leaves out what is below the first', () => {
		const silent = every(30, { from: 2190, to: 4015 }, met(0));
		const [one] = gainsIn(analysisOf([aLife({ name: 'Ana' }, silent)]), 'call');
		expect(one).toMatchObject({ to: 'reply' });
		expect(one).not.toHaveProperty('from');
		const [nobody] = gainsIn(analysisOf([aLife({ name: 'Nobody' })]), 'share');
		expect(nobody).not.toHaveProperty('from');
		expect(nobody).not.toHaveProperty('to');
	});

	test('never takes a rung away', () => {
		const told = [...monthly, got(30, 'introduction to Bo')];
		const [one] = gainsIn(analysisOf([aLife({ name: 'Ana' }, told)]), 'need');
		expect(one).toMatchObject({ from: 'introduction', to: 'introduction' });
	});
});

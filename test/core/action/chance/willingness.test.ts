import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../../src/core/analyze';
import { buildProfile, ladderRules } from '../../../../src/core/action/chance/profile';
import { readHistory } from '../../../../src/core/action/chance/evidence';
import { DEFAULT_ACTIONS } from '../../../../src/core/action/ladder';
import { logit } from '../../../../src/core/action/log-odds';
import { willingnessByRung } from '../../../../src/core/action/chance/willingness';
import { addDays } from '../../../../src/core/day';
import { buildTie } from '../../../../src/core/network/network';
import { DEFAULT_PARAMETERS } from '../../../../src/core/network/parameters';
import { compareInteractions, type Interaction } from '../../../../src/core/people/interaction';
import type { Person } from '../../../../src/core/people/person';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { interactions, logs, notebooks, people } from '../../../arbitraries';
import { anInteraction, TODAY } from '../../../examples';
import { aLife, analysisOf, asked, every, gave, got, met, rungOf } from '../life';

const rules = ladderRules({
	actions: DEFAULT_ACTIONS,
	parameters: DEFAULT_PARAMETERS,
	suggestedChance: 0.5,
});
const experience = {
	answerRate: 0.6,
	offsets: DEFAULT_ACTIONS.map(({ offset }) => offset),
};

function chances(person: Person, log: readonly Interaction[], today = TODAY): readonly number[] {
	const sorted = [...log].sort(compareInteractions);
	const tie = buildTie(person, sorted, { today, parameters: DEFAULT_PARAMETERS });
	const profile = buildProfile(tie, rules);
	const evidence = readHistory(profile.history, today, { parameters: DEFAULT_PARAMETERS });
	return willingnessByRung({ profile, evidence, experience, today }, rules);
}

const NEARLY = 1e-9;

describe('laws', () => {
	test('a chance lies between 0 and 1 at every rung', () => {
		fc.assert(
			fc.property(people, logs, (person, log) => {
				for (const chance of chances(person, log)) {
					expect(chance).toBeGreaterThan(0);
					expect(chance).toBeLessThan(1);
				}
			}),
		);
	});

	test('within one sort of ask it never rises up the ladder', () => {
		fc.assert(
			fc.property(people, logs, (person, log) => {
				const all = chances(person, log);
				for (const sort of ['work', 'money', 'name'] as const) {
					const own = all.filter((_, rung) => DEFAULT_ACTIONS[rung]?.sort === sort);
					own.forEach((chance, i) => {
						expect(chance).toBeLessThanOrEqual((own[i - 1] ?? 1) + NEARLY);
					});
				}
			}),
			{ numRuns: 300 },
		);
	});

	test('without asks and favors it never rises up the ladder at all', () => {
		const contacts = fc.array(
			interactions.filter(({ kind }) => kind === 'contact'),
			{ maxLength: 30 },
		);
		fc.assert(
			fc.property(people, contacts, (person, log) => {
				chances(person, log).forEach((chance, rung, all) => {
					expect(chance).toBeLessThanOrEqual((all[rung - 1] ?? 1) + NEARLY);
				});
			}),
		);
	});

	test('one more act of theirs, or one more favor given, lowers it nowhere', () => {
		const acts = interactions.filter(
			({ kind, by }) =>
				(kind === 'contact' && by === 'alter') ||
				(kind === 'favor' && (by === 'alter' || by === 'ego')),
		);
		fc.assert(
			fc.property(people, logs, acts, (person, log, act) => {
				const before = chances(person, log);
				chances(person, [...log, act]).forEach((chance, rung) => {
					expect(chance).toBeGreaterThanOrEqual((before[rung] ?? 1) - NEARLY);
				});
			}),
			{ numRuns: 300 },
		);
	});

	test('a call on the day they helped does not lower what larger asks may hope for', () => {
		const help = anInteraction({ channel: 'help', kind: 'favor', by: 'alter' });
		const call = anInteraction({ channel: 'video', kind: 'contact', by: 'alter' });
		const { person } = aLife({});
		const before = chances(person, [help]);
		chances(person, [help, call]).forEach((chance, rung) => {
			expect(chance).toBeGreaterThanOrEqual((before[rung] ?? 1) - NEARLY);
		});
	});

	test('what the owner says of closeness is a floor that silence does not break', () => {
		const contacts = fc.array(
			interactions.filter(({ kind }) => kind === 'contact'),
			{ maxLength: 20 },
		);
		fc.assert(
			fc.property(contacts, fc.constantFrom(0.5, 0.8, 1), (log, closeness) => {
				const { person } = aLife({ closeness });
				const floor = chances(person, []);
				chances(person, log, addDays(TODAY, 9000)).forEach((chance, rung) => {
					expect(chance).toBeGreaterThan((floor[rung] ?? 1) - 0.02);
				});
			}),
		);
	});

	test('more closeness never lowers it', () => {
		fc.assert(
			fc.property(logs, fc.tuple(fc.nat(10), fc.nat(10)), (log, [a, b]) => {
				const [low, high] = a < b ? [a, b] : [b, a];
				const closer = chances(aLife({ closeness: high / 10 }).person, log);
				chances(aLife({ closeness: low / 10 }).person, log).forEach((chance, rung) => {
					expect(closer[rung]).toBeGreaterThanOrEqual(chance - NEARLY);
				});
			}),
		);
	});

	test('reactions, comments and mentions alone never reach the second rung, whatever ego’s rate', () => {
		const passive = fc.array(
			fc.tuple(fc.nat(900), fc.constantFrom('reaction', 'comment', 'mention' as const)),
			{ minLength: 1, maxLength: 300 },
		);
		fc.assert(
			fc.property(passive, (acts) => {
				const log = acts.map(([age, channel]) =>
					anInteraction({ date: addDays(TODAY, -age), channel, by: 'alter' }),
				);
				const { person } = aLife({});
				const tie = buildTie(person, [...log].sort(compareInteractions), {
					today: TODAY,
					parameters: DEFAULT_PARAMETERS,
				});
				const profile = buildProfile(tie, rules);
				const evidence = readHistory(profile.history, TODAY, { parameters: DEFAULT_PARAMETERS });
				const offsets = DEFAULT_ACTIONS.map(() => 0);
				const sure = { answerRate: 0.99, offsets };
				const question = { profile, evidence, experience: sure, today: TODAY };
				expect(willingnessByRung(question, rules)[1]).toBeLessThan(0.5);
			}),
			{ numRuns: 40 },
		);
	});

	test('the order of people and entries changes no chance', () => {
		fc.assert(
			fc.property(
				notebooks.chain((notebook) =>
					fc.tuple(
						fc.constant(notebook),
						fc.shuffledSubarray([...notebook.people], { minLength: notebook.people.length }),
						fc.shuffledSubarray([...notebook.interactions], {
							minLength: notebook.interactions.length,
						}),
					),
				),
				([notebook, shuffledPeople, shuffledEntries]) => {
					const chanceList = (given: typeof notebook): unknown =>
						analyze(given, DEFAULT_SETTINGS, TODAY).ladder.map(({ threshold, people }) => [
							threshold,
							people.map(({ person, chance, because }) => [person.id, chance, because]),
						]);
					expect(
						chanceList({ ...notebook, people: shuffledPeople, interactions: shuffledEntries }),
					).toEqual(chanceList(notebook));
				},
			),
			{ numRuns: 60 },
		);
	});

	test('raising strength alone makes nobody who was actionable unactionable', () => {
		fc.assert(
			fc.property(people, logs, (person, log) => {
				const life = { person, log: log.map((entry) => ({ ...entry, person: person.id })) };
				const before = analysisOf([life]);
				const more = anInteraction({ person: person.id, date: TODAY, by: 'alter' });
				const after = analysisOf([{ ...life, log: [...life.log, more] }]);
				const on = (analysis: typeof before): string[] =>
					analysis.ladder.flatMap(({ action, people: standing }) =>
						standing.length > 0 ? [action.id] : [],
					);
				expect(on(after)).toEqual(expect.arrayContaining(on(before)));
			}),
			{ numRuns: 150 },
		);
	});
});

describe('what a person’s own outcomes teach', () => {
	const ana = (told: Parameters<typeof aLife>[1]) =>
		analysisOf([
			aLife({ name: 'Ana' }, [...every(30, { from: 5, to: 400 }, met(0)), ...(told ?? [])]),
		]);
	const chance = (told: Parameters<typeof aLife>[1], action: string): number =>
		rungOf(ana(told), 'Ana', action).chance;

	test('an act at a rung lifts that rung most, those below some, and hardly those above', () => {
		const favor = [got(60, 'introduction to Bo')];
		const rise = (action: string): number =>
			logit(chance(favor, action)) - logit(chance([], action));
		expect(rise('introduction')).toBeGreaterThan(1);
		expect(rise('feedback')).toBeGreaterThan(0);
		expect(rise('introduction')).toBeGreaterThan(rise('crisis'));
	});

	test('a smaller act lifts a larger ask of its sort, the less the larger it is', () => {
		const favor = [got(60, 'feedback on the deck')];
		const rise = (action: string): number =>
			logit(chance(favor, action)) - logit(chance([], action));
		expect(rise('hour')).toBeGreaterThan(0.1);
		expect(rise('hour')).toBeLessThan(rise('feedback'));
		expect(rise('crisis')).toBeLessThan(rise('hour'));
	});

	test('a refusal counts against that rung and larger ones, and leaves a mere answer alone', () => {
		const no = [asked(60, 'an hour with the move', 'no')];
		expect(chance(no, 'hour')).toBeLessThan(chance([], 'hour') * 0.7);
		expect(chance(no, 'crisis')).toBeLessThan(chance([], 'crisis'));
		expect(chance(no, 'reply')).toBeGreaterThanOrEqual(chance([], 'reply'));
	});

	test('silence counts against an answer too', () => {
		expect(chance([asked(60, 'feedback', 'silence')], 'reply')).toBeLessThan(chance([], 'reply'));
	});

	test('a message that the notes say got no answer is such a silence, on no rung', () => {
		const letter = { ago: 20, channel: 'email', by: 'ego' } as const;
		const reply = (told: Parameters<typeof aLife>[1]): number =>
			rungOf(analysisOf([aLife({ name: 'Ana' }, told)]), 'Ana', 'reply').willingness;
		expect(reply([met(60), { ...letter, outcome: 'silence' }])).toBeLessThan(
			reply([met(60), letter]),
		);
		const proven = analysisOf([
			aLife({ name: 'Ana' }, [got(60, 'feedback'), { ...letter, outcome: 'silence' }]),
		]);
		expect(rungOf(proven, 'Ana', 'feedback').because).toBe('proven');
	});

	test('an open ask counts as silence after thirty days, not before', () => {
		const open = (ago: number): number => chance([asked(ago, 'an hour', 'open')], 'hour');
		const early = open(29);
		expect(open(30)).toBeLessThan(early * 0.8);
		expect(early).toBeGreaterThanOrEqual(chance([], 'hour'));
	});

	test('an open ask that they met in an entry of its own is no silence', () => {
		const met = [asked(60, 'introduction to Bo', 'open'), got(50, 'introduction to Bo')];
		expect(rungOf(ana(met), 'Ana', 'introduction').because).toBe('proven');
	});

	test('one answer moves it, ten move it far, against a closeness too', () => {
		const spouse = (noes: number): number =>
			rungOf(
				analysisOf([
					aLife(
						{ name: 'Jo', closeness: 1 },
						Array.from({ length: noes }, (_, i) => asked(10 + i, 'an hour of help', 'no')),
					),
				]),
				'Jo',
				'hour',
			).chance;
		expect(spouse(0)).toBeGreaterThan(0.8);
		expect(spouse(1)).toBeLessThan(0.7);
		expect(spouse(3)).toBeLessThan(0.4);
		expect(spouse(10)).toBeLessThan(0.15);
	});

	test.each([
		{ circle: 'partner', hours: [0.8, 0.6, 0.35], replies: [0.85, 0.85, 0.75] },
		{ circle: 'family', hours: [0.6, 0.45, 0.25], replies: [0.75, 0.75, 0.6] },
	] as const)(
		'a $circle by circle alone is outgrown for an hour by one refusal in part and by three clearly, for an answer by silence only',
		({ circle, hours, replies }) => {
			const after = (outcome: 'no' | 'silence', count: number, action: string): number => {
				const asks = Array.from({ length: count }, (_, i) =>
					asked(10 + i, 'an hour of help', outcome),
				);
				return rungOf(analysisOf([aLife({ name: 'Mia', circle }, asks)]), 'Mia', action).chance;
			};
			expect(after('no', 0, 'hour')).toBeGreaterThan(hours[0]);
			expect(after('no', 1, 'hour')).toBeLessThan(hours[1]);
			expect(after('no', 3, 'hour')).toBeLessThan(hours[2]);
			expect(after('no', 0, 'reply')).toBeGreaterThan(replies[0]);
			expect(after('no', 3, 'reply')).toBeGreaterThan(replies[1]);
			expect(after('silence', 3, 'reply')).toBeLessThan(replies[2]);
		},
	);

	test('what two notes tell of one day counts once', () => {
		const favor = got(60, 'introduction to Bo');
		const again = { ...favor, path: 'Daily/2026-03-29.md' };
		expect(chance([favor, again], 'introduction')).toBe(chance([favor], 'introduction'));
		const call = met(60, { channel: 'call' });
		expect(chance([call, { ...call, path: 'Daily.md' }], 'reply')).toBe(chance([call], 'reply'));
		const given = gave(60, 'help');
		expect(chance([given, { ...given, path: 'Daily.md' }], 'hour')).toBe(chance([given], 'hour'));
	});

	test('favors given raise the odds 1.1 to 1.6 times, only where they have acted before', () => {
		const odds = (acted: boolean, favorsGiven: number): number => {
			const { person, log } = aLife({ name: 'Ana' }, acted ? [{ ago: 1, by: 'alter' }] : []);
			const tie = buildTie(person, log, { today: TODAY, parameters: DEFAULT_PARAMETERS });
			const profile = buildProfile(tie, rules);
			const evidence = readHistory(profile.history, TODAY, { parameters: DEFAULT_PARAMETERS });
			const question = {
				profile,
				evidence: { ...evidence, favorsGiven },
				experience,
				today: TODAY,
			};
			return Math.exp(logit(willingnessByRung(question, rules)[6] ?? NaN));
		};
		expect(odds(true, 1) / odds(true, 0)).toBeCloseTo(1.1, 9);
		expect(odds(true, 10) / odds(true, 0)).toBeCloseTo(1.4, 9);
		expect(odds(true, 1e6) / odds(true, 0)).toBeLessThan(1.6);
		expect(odds(false, 50)).toBe(odds(false, 0));
	});
});

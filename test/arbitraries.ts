import fc from 'fast-check';
import { addDays, type Day } from '../src/core/day';
import { CHANNELS } from '../src/core/people/channel';
import { ACTORS, type Interaction, OUTCOMES } from '../src/core/people/interaction';
import type { Notebook } from '../src/core/people/notebook/notebook';
import { CIRCLES, type Person } from '../src/core/people/person';
import { anInteraction, aNotebook, aPerson, TODAY } from './examples';

/** Words that name rungs, and words that do not. */
const TOPICS = [
	'feedback on the deck',
	'introduction to Bo Lind',
	'a loan of 100',
	'lend 10',
	'recommendation',
	'reply',
	'an hour with the spreadsheet',
	'moving the piano',
	'share my post',
];

/** A day up to twelve years back. */
export const pastDays: fc.Arbitrary<Day> = fc
	.integer({ min: 0, max: 4400 })
	.map((age) => addDays(TODAY, -age));

const optional = <Key extends string, Value>(
	key: Key,
	values: fc.Arbitrary<Value>,
): fc.Arbitrary<{ [K in Key]?: Value }> =>
	fc.option(values, { nil: undefined }).map((value) => {
		const none: { [K in Key]?: Value } = {};
		return value === undefined ? none : { ...none, [key]: value };
	});

/** An entry of one person's log, of any kind, from the last twelve years. */
export const interactions: fc.Arbitrary<Interaction> = fc
	.record({
		date: pastDays,
		channel: fc.constantFrom(...CHANNELS),
		kind: fc.constantFrom('contact', 'contact', 'favor', 'ask' as const),
		by: fc.constantFrom(...ACTORS),
		line: fc.integer({ min: 1, max: 400 }),
		outcome: fc.constantFrom(...OUTCOMES),
		rest: fc
			.tuple(
				optional('minutes', fc.integer({ min: 1, max: 300 })),
				optional('groupSize', fc.integer({ min: 2, max: 12 })),
				optional('topic', fc.constantFrom(...TOPICS)),
			)
			.map(([minutes, groupSize, topic]) => ({ ...minutes, ...groupSize, ...topic })),
	})
	.map(({ rest, outcome, kind, ...entry }) =>
		anInteraction({
			...entry,
			...rest,
			kind,
			text: rest.topic ?? entry.channel,
			...(kind === 'ask' ? { outcome } : {}),
		}),
	);

/** A person's log, in no order. */
export const logs: fc.Arbitrary<readonly Interaction[]> = fc.array(interactions, { maxLength: 40 });

/** A person with or without the owner's judgement. */
export const people: fc.Arbitrary<Person> = fc
	.tuple(
		optional('circle', fc.constantFrom(...CIRCLES)),
		optional('closeness', fc.constantFrom(0, 0.3, 0.5, 0.8, 1)),
	)
	.map(([circle, closeness]) => aPerson({ ...circle, ...closeness }));

/** A notebook of up to six people, each with a log. */
export const notebooks: fc.Arbitrary<Notebook> = fc
	.array(fc.tuple(people, logs), { maxLength: 6 })
	.map((pairs) => {
		const named = pairs.map(([person, log], i) => {
			const name = `Person ${String(i)}`;
			const path = `People/${name}.md`;
			return { person: { ...person, id: path, path, name }, log };
		});
		return aNotebook({
			people: named.map(({ person }) => person),
			interactions: named.flatMap(({ person, log }) =>
				log.map((entry) => ({ ...entry, person: person.id, path: person.path })),
			),
		});
	});

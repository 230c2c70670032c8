import { type Analysis, analyze } from '../../../src/core/analyze';
import { type RungOutlook, outlookByRung } from '../../../src/core/action/chance/outlook';
import { addDays } from '../../../src/core/day';
import type { Interaction } from '../../../src/core/people/interaction';
import type { Notebook } from '../../../src/core/people/notebook/notebook';
import type { Person } from '../../../src/core/people/person';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { anInteraction, aNotebook, aPerson, TODAY } from '../../examples';

/** One entry of a life told in days before today. */
export type Told = Partial<Interaction> & { readonly ago: number };

/** A person and what happened between them and ego. */
export interface Life {
	readonly person: Person;
	readonly log: readonly Interaction[];
}

/** A life by name. */
export function aLife(person: Partial<Person>, told: readonly Told[] = []): Life {
	const alter = aPerson(person);
	const log = told.map(({ ago, ...entry }, i) =>
		anInteraction({
			person: alter.id,
			path: alter.path,
			line: 10 + i,
			date: addDays(TODAY, -ago),
			...entry,
		}),
	);
	return { person: alter, log };
}

/** The same entry again and again: every so many days, from so many days ago back to so many. */
export function every(
	days: number,
	{ from, to }: { readonly from: number; readonly to: number },
	entry: Partial<Interaction>,
): readonly Told[] {
	const told: Told[] = [];
	for (let ago = from; ago <= to; ago += days) told.push({ ...entry, ago });
	return told;
}

/** The notebook of these lives. */
export function notebookOf(lives: readonly Life[], rest: Partial<Notebook> = {}): Notebook {
	return aNotebook({
		people: lives.map(({ person }) => person),
		interactions: lives.flatMap(({ log }) => log),
		...rest,
	});
}

/** The analysis of these lives today. */
export function analysisOf(
	lives: readonly Life[],
	{ settings, ...rest }: Partial<Notebook> & { readonly settings?: Partial<Settings> } = {},
): Analysis {
	return analyze(notebookOf(lives, rest), { ...DEFAULT_SETTINGS, ...settings }, TODAY);
}

/** One person at every rung, by action. */
export function rungsOf(analysis: Analysis, name: string): ReadonlyMap<string, RungOutlook> {
	const outlook = analysis.outlooks.people.find(({ profile }) => profile.person.name === name);
	if (outlook === undefined) throw new Error(`${name} is nobody to ask`);
	const { rules } = analysis.outlooks;
	return new Map(
		outlookByRung(outlook, rules).map((seen) => [rules.actions[seen.rung]?.id ?? '', seen]),
	);
}

/** One person at one rung. */
export function rungOf(analysis: Analysis, name: string, action: string): RungOutlook {
	const rung = rungsOf(analysis, name).get(action);
	if (rung === undefined) throw new Error(`${action} is no action`);
	return rung;
}

/** Names of the people on a rung, most likely first. */
export function namesOn(analysis: Analysis, action: string): readonly string[] {
	const rung = analysis.ladder.find((one) => one.action.id === action);
	if (rung === undefined) throw new Error(`${action} is no action`);
	return rung.people.map(({ person }) => person.name);
}

/** Ego asked, and this came of it. */
export function asked(
	ago: number,
	topic: string,
	outcome: NonNullable<Interaction['outcome']>,
): Told {
	const text = `asked: ${topic} -> ${outcome}`;
	return { ago, kind: 'ask', by: 'ego', channel: 'help', outcome, topic, text };
}

/** They did something for ego. */
export function got(ago: number, topic: string, rest: Partial<Interaction> = {}): Told {
	return {
		ago,
		kind: 'favor',
		by: 'alter',
		channel: 'help',
		topic,
		text: `got: ${topic}`,
		...rest,
	};
}

/** Ego did something for them. */
export function gave(ago: number, topic: string, rest: Partial<Interaction> = {}): Told {
	return { ago, kind: 'favor', by: 'ego', channel: 'help', topic, text: `gave: ${topic}`, ...rest };
}

/** The two met, alone. */
export function met(ago: number, rest: Partial<Interaction> = {}): Told {
	return { ago, channel: 'meeting', by: 'both', ...rest };
}

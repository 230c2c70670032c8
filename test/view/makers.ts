import { addDays } from '../../src/core/day';
import type { Favor } from '../../src/core/action/favors/favor';
import { DEFAULT_ACTIONS } from '../../src/core/action/ladder';
import type { OpenAsk } from '../../src/core/action/asks/open-asks';
import type { Because, Ladder, Standing } from '../../src/core/action/ladder';
import { DEFAULT_PARAMETERS } from '../../src/core/network/parameters';
import type { Basis, Tie } from '../../src/core/network/tie';
import type { Interaction } from '../../src/core/people/interaction';
import type { Notebook } from '../../src/core/people/notebook/notebook';
import type { Person } from '../../src/core/people/person';
import { idsOnLadder } from '../../src/view/ladder-model';
import { tiesApart } from '../../src/view/people-model';
import { shortNames } from '../../src/view/short-name';
import type { ReviewFacts } from '../../src/view/review-model';
import type { Screen } from '../../src/view/screen';
import type { SidebarFacts } from '../../src/view/sidebar-model';
import { en } from '../../src/view/words/en';
import { aPerson as aNamedPerson, day } from '../examples';

export const TODAY = day('2026-05-20');
export const SCREEN: Screen = { words: en, today: TODAY, showsNumbers: true };

/** Somebody with a note under People and nothing else known. */
export function aPerson(name: string, rest: Partial<Person> = {}): Person {
	return aNamedPerson({ name, ...rest });
}

export function anInteraction(person: Person, rest: Partial<Interaction> = {}): Interaction {
	return {
		person: person.id,
		date: day('2026-05-01'),
		channel: 'call',
		kind: 'contact',
		by: 'both',
		path: person.path,
		line: 3,
		text: 'call',
		...rest,
	};
}

export function aTie(person: Person, rest: Partial<Tie> = {}): Tie {
	return { person, interactions: [], contactDays: [], strength: 0.4, basis: 'known', ...rest };
}

export function aStanding(
	person: Person,
	rest: Partial<Standing> & { readonly basis?: Basis } = {},
): Standing {
	return {
		person,
		basis: 'known',
		chance: 0.8,
		ability: 1,
		willingness: 0.8,
		reasons: [],
		...rest,
	};
}

export function aFavor(person: Person, rest: Partial<Favor> = {}): Favor {
	return {
		id: `call:${person.id}`,
		person,
		kind: 'call',
		minutes: 30,
		gain: 0.2,
		reasons: [],
		...rest,
	};
}

/** The default ladder with these standings on it; nobody elsewhere. */
export function aLadder(standings: Readonly<Record<string, readonly Standing[]>> = {}): Ladder {
	return DEFAULT_ACTIONS.map((action) => ({
		action,
		threshold: 0.5,
		people: standings[action.id] ?? [],
	}));
}

/** Somebody on a rung, for this reason. */
export const on = (person: Person, because: Because, rest: Partial<Standing> = {}): Standing =>
	aStanding(person, { because, ...rest });

/** A review of nothing. */
export function aReview(rest: Partial<ReviewFacts> = {}): ReviewFacts {
	return {
		weeks: () => [],
		channels: [],
		dilution: [],
		held: new Map(),
		calibration: { asks: 0, bins: [] },
		...rest,
	};
}

/** Facts of a small vault; ties of the people are made where none are given. */
export function facts({
	people = [],
	ties = people.map((person) => aTie(person)),
	notebook = {},
	ladder = aLadder(),
	...rest
}: Partial<Omit<SidebarFacts, 'notebook' | 'network'>> & {
	readonly people?: readonly Person[];
	readonly ties?: readonly Tie[];
	readonly notebook?: Partial<Notebook>;
}): SidebarFacts {
	const onLadder = idsOnLadder(ladder);
	return {
		notebook: {
			ego: { can: [], needs: [], interests: [] },
			people,
			interactions: people.map((person) => anInteraction(person)),
			openTasks: [],
			subjectNotes: [],
			feedTime: [],
			diagnostics: [],
			...notebook,
		},
		network: {
			today: TODAY,
			ties,
			byId: new Map(ties.map((tie) => [tie.person.id, tie])),
		},
		ladder,
		actionable: onLadder.size,
		apart: {
			thin: tiesApart(ties, 'thin', onLadder),
			unanswered: tiesApart(ties, 'unanswered', onLadder),
		},
		shortNames: shortNames(people),
		favors: [],
		plan: [],
		hoursPerWeek: 4,
		openAsks: [],
		nearMisses: () => [],
		review: () => aReview(),
		earlier: () => new Map(),
		deedsGot: () => [],
		questions: () => [],
		draftOf: () => undefined,
		givenMinutes: 0,
		parameters: DEFAULT_PARAMETERS,
		diagnostics: [],
		...rest,
	};
}

/** An ask of ego's that waits. */
export function anOpenAsk(person: Person, rest: Partial<Interaction> = {}): OpenAsk {
	const ask = { kind: 'ask', by: 'ego', outcome: 'open' } as const;
	const interaction = anInteraction(person, { ...ask, ...rest });
	return {
		person,
		interaction,
		age: TODAY - interaction.date,
		countsAsSilence: false,
		silentFrom: addDays(interaction.date, 30),
	};
}

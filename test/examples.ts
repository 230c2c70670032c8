import { type Day, parseDay } from '../src/core/day';
import type { Interaction } from '../src/core/people/interaction';
import type { Notebook } from '../src/core/people/notebook/notebook';
import type { Ego, Person, Statement } from '../src/core/people/person';

/** The day of a date like `2026-05-01`; a test with any other is wrong. */
export function day(text: string): Day {
	const parsed = parseDay(text);
	if (parsed === undefined) throw new Error(`${text} is no day`);
	return parsed;
}

/** The day all tests without a reason of their own take for today: a Thursday. */
export const TODAY = day('2026-05-28');

/** A statement on a line of its own. */
export function aStatement(text: string, line = 3): Statement {
	return { text, line };
}

/** A person of whom only the name is known. `id` and `path` follow the name. */
export function aPerson(given: Partial<Person> = {}): Person {
	const name = given.name ?? 'Ana Ruiz';
	const path = given.path ?? `People/${name}.md`;
	return {
		id: path,
		path,
		name,
		aliases: [],
		tags: [],
		can: [],
		cannot: [],
		would: [],
		wouldNot: [],
		needs: [],
		interests: [],
		projects: [],
		owedByEgo: [],
		owedToEgo: [],
		remarks: [],
		news: [],
		knows: [],
		isPaused: false,
		isHidden: false,
		hasDied: false,
		...given,
	};
}

/** A message of unknown direction to Ana Ruiz, today. */
export function anInteraction(given: Partial<Interaction> = {}): Interaction {
	const channel = given.channel ?? 'message';
	const date = given.date ?? TODAY;
	return {
		person: 'People/Ana Ruiz.md',
		date,
		channel,
		kind: 'contact',
		by: 'unknown',
		path: 'People/Ana Ruiz.md',
		line: 10,
		text: channel,
		...given,
	};
}

/** An owner without a note of their own. */
export function anEgo(given: Partial<Ego> = {}): Ego {
	return { can: [], needs: [], interests: [], ...given };
}

/** A notebook of these people and entries; without any, an empty one. */
export function aNotebook(given: Partial<Notebook> = {}): Notebook {
	return {
		ego: anEgo(),
		people: [],
		interactions: [],
		openTasks: [],
		subjectNotes: [],
		feedTime: [],
		diagnostics: [],
		...given,
	};
}

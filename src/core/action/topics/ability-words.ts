import type { Person, Statement } from '../../people/person';
import type { Described } from './ask-topic';
import { contentStems } from '../matching';
import { lentSum, namedRungs, type RungWords } from '../rung-of';
import { heartsOf } from '../phrase';
import { abilitiesTold } from './told-abilities';
import { mayGoWith } from './trade';

/** A statement on what somebody can or cannot do, taken apart once. */
export interface AbilityStatement {
	readonly statement: Statement;
	/** The rungs it names. */
	readonly rungs: readonly number[];
	readonly stems: ReadonlySet<string>;
	/** What goes with it unsaid, where it names a trade: "retired plumber". */
	readonly implied: ReadonlySet<string>;
	/** The sum it offers, where it speaks of money; without a number any sum. */
	readonly sum?: number;
}

/** Something else in the note that shows what somebody could do: role, org, location, a tag. */
export interface Trait {
	readonly text: string;
	readonly stems: ReadonlySet<string>;
	/** What goes with it unsaid, where it is a trade. */
	readonly implied: ReadonlySet<string>;
}

/** What a note says of a person's abilities. */
export interface Abilities {
	readonly path: string;
	readonly can: readonly AbilityStatement[];
	readonly cannot: readonly AbilityStatement[];
	readonly traits: readonly Trait[];
}

function readStatement(statement: Statement, words: RungWords): AbilityStatement {
	const { text } = statement;
	const rungs = namedRungs(text, words);
	const isMoney = rungs.some((rung) => words.actions[rung]?.sort === 'money');
	const sum = isMoney ? lentSum(text, words) : undefined;
	const stems = contentStems(text);
	const implied = mayGoWith(stems);
	const read = { statement, rungs, stems, implied };
	return sum === undefined ? read : { ...read, sum };
}

function traitOf(text: string): Trait {
	const stems = contentStems(text);
	return { text, stems, implied: mayGoWith(stems) };
}

/** Takes apart what a person's note says they can and cannot do. */
export function readAbilities(person: Person, words: RungWords): Abilities {
	const { role, org, location, tags, path } = person;
	const traits = [role, org, location, ...tags].flatMap((text) =>
		text === undefined ? [] : [traitOf(text)],
	);
	return {
		path,
		can: [
			...person.can.map((statement) => readStatement(statement, words)),
			...abilitiesTold(person).map((statement) => ({
				...readStatement(statement, words),
				stems: new Set(heartsOf(statement.text).flatMap((heart) => [...heart])),
			})),
		],
		cannot: person.cannot.map((statement) => readStatement(statement, words)),
		traits,
	};
}

/** All words that somebody is described by. */
export function describedBy({ can, traits }: Abilities): Described {
	return {
		stems: new Set([...can, ...traits].flatMap(({ stems }) => [...stems])),
		implied: new Set([...can, ...traits].flatMap(({ implied }) => [...implied])),
	};
}

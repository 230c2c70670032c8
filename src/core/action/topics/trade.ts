import type { FavorWords } from '../../people/favor-words';
import { favorTrades } from '../../people/words/favor-languages';
import { hasRelative, sameThings, stemOf } from '../matching';

type Stems = ReadonlySet<string>;

/** A trade by one of its names, as stems, and what goes with it. */
interface Trade {
	readonly name: readonly string[];
	readonly things: Stems;
}

/** Two stems that mean the same begin with the same letters, or stand in one group of words for the same thing. */
const beginningOf = (stem: string): string => stem.slice(0, 2);

/** Trades by how the first word of a name may begin. */
function tradesIn(fieldOf: (words: FavorWords) => string): ReadonlyMap<string, readonly Trade[]> {
	const trades = new Map<string, Trade[]>();
	for (const { names, things } of favorTrades(fieldOf)) {
		const stems: Stems = new Set(things.map(stemOf));
		for (const words of names) {
			const name = words.map(stemOf);
			const firsts = name.slice(0, 1).flatMap((first) => [first, ...sameThings(first)]);
			for (const beginning of new Set(firsts.map(beginningOf)))
				trades.set(beginning, [...(trades.get(beginning) ?? []), { name, things: stems }]);
		}
	}
	return trades;
}

const SURELY = tradesIn(({ trades }) => trades);
const MAYBE = tradesIn(({ tradeTalk }) => tradeTalk);

const NOTHING: Stems = new Set();

function thingsOf(words: Stems, ...tables: readonly (typeof SURELY)[]): Stems {
	const likely = [...words].flatMap((word) =>
		tables.flatMap((trades) => trades.get(beginningOf(word)) ?? []),
	);
	const found = likely.filter(({ name }) => name.every((word) => hasRelative(words, word)));
	return found.length === 0 ? NOTHING : new Set(found.flatMap(({ things }) => [...things]));
}

/** What whoever is called so has to do with, though nobody says it: leases with a lawyer, boilers with a heating engineer. */
export function goesWith(words: Stems): Stems {
	return thingsOf(words, SURELY);
}

/** The same, and what one may well ask them about: a tagline with a writer. */
export function mayGoWith(words: Stems): Stems {
	return thingsOf(words, SURELY, MAYBE);
}

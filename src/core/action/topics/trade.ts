import { favorTrades } from '../../people/words/favor-languages';
import { hasRelative, stemOf } from '../matching';

type Stems = ReadonlySet<string>;

/** A trade by its names, each as stems, and what goes with it. */
interface Trade {
	readonly names: readonly Stems[];
	readonly things: Stems;
}

const stems = (words: readonly string[]): Stems => new Set(words.map(stemOf));

const TRADES: readonly Trade[] = favorTrades().map(({ names, things }) => ({
	names: names.map(stems),
	things: stems(things),
}));

const NOTHING: Stems = new Set();

/** What whoever is called so has to do with, though nobody says it: leases with a lawyer, boilers with a heating engineer. */
export function goesWith(words: Stems): Stems {
	if (words.size === 0) return NOTHING;
	const isNamed = ({ names }: Trade): boolean =>
		names.some((name) => [...name].every((stem) => hasRelative(words, stem)));
	const things = TRADES.filter(isNamed).flatMap((trade) => [...trade.things]);
	return things.length === 0 ? NOTHING : new Set(things);
}

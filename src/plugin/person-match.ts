import { prepareFuzzySearch } from 'obsidian';
import type { Analysis } from '../core/analyze';
import type { Day } from '../core/day';
import type { Person } from '../core/people/person';
import { foldedText } from '../view/plain-text';

/** Somebody who can be named, with what ranks them. */
export interface KnownPerson {
	readonly person: Person;
	readonly lastContact: Day | undefined;
}

/** Somebody who goes by what was typed. */
export interface PersonMatch {
	readonly known: KnownPerson;
	/** The name or alias that fits. */
	readonly name: string;
}

/** Asked for at each key: sorted once for an analysis. */
const known = new WeakMap<Analysis, readonly KnownPerson[]>();

/** People one can name, the last met first; the dead are remembered, not logged. */
export function knownPeople(analysis: Analysis): readonly KnownPerson[] {
	const before = known.get(analysis);
	if (before !== undefined) return before;
	const people = [...analysis.network.ties]
		.filter(({ person }) => !person.hasDied)
		.sort((a, b) => (b.lastContact ?? -Infinity) - (a.lastContact ?? -Infinity))
		.map(({ person, lastContact }) => ({ person, lastContact }));
	known.set(analysis, people);
	return people;
}

/** Whether some word of a name begins as what was typed does: letters strewn over a name are no match. */
function beginsAlike(name: string, typed: string): boolean {
	const first = [...typed][0] ?? '';
	return name.split(/[\s\-'’.@_]+/).some((word) => word.startsWith(first));
}

/** The name or alias of a person that fits best what was typed, and how well. */
function bestName(
	{ name, aliases }: Person,
	typed: string,
	search: ReturnType<typeof prepareFuzzySearch>,
): { readonly name: string; readonly score: number } | undefined {
	let best: { name: string; score: number } | undefined;
	for (const one of [name, ...aliases]) {
		const folded = foldedText(one);
		const score = beginsAlike(folded, typed) ? search(folded)?.score : undefined;
		if (score !== undefined && (best === undefined || score > best.score)) {
			best = { name: one, score };
		}
	}
	return best;
}

/**
 * The people whose name or alias fits what was typed, by the search of the app, without regard to case and accents: the
 * best match first, of equal ones the last met. Everybody, the last met first, where nothing was typed.
 */
export function matchingPeople(people: readonly KnownPerson[], query: string): PersonMatch[] {
	const typed = foldedText(query.trim());
	if (typed === '') return people.map((known) => ({ known, name: known.person.name }));
	const search = prepareFuzzySearch(typed);
	return people
		.flatMap((known) => {
			const best = bestName(known.person, typed, search);
			return best === undefined ? [] : [{ known, ...best }];
		})
		.sort((a, b) => b.score - a.score)
		.map(({ known, name }) => ({ known, name }));
}

/** The one person of exactly this name or alias. */
export function personNamed(people: readonly KnownPerson[], typed: string): Person | undefined {
	const name = foldedText(typed.trim());
	const found = people.filter(({ person }) =>
		[person.name, ...person.aliases].some((one) => foldedText(one) === name),
	);
	return found.length === 1 ? found[0]?.person : undefined;
}

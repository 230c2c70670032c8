import { type Person, shownName } from '../core/people/person';

const TITLES: ReadonlySet<string> = new Set(
	'dr dr. prof prof. mr mr. mrs mrs. ms ms. aunt uncle sir herr frau father fr fr. sister sr. brother br. mother rev rev. reverend rabbi imam doctor professor'.split(
		' ',
	),
);

function firstName(name: string): string {
	const first = name.split(' ', 1)[0] ?? name;
	return TITLES.has(first.toLowerCase()) ? name : first;
}

/**
 * How people are called in titles: by the first word of their name where only one person has it, else by the whole
 * name. By person id.
 */
export function shortNames(people: readonly Person[]): ReadonlyMap<string, string> {
	const holders = new Map<string, number>();
	for (const { name } of people) {
		const first = firstName(name);
		holders.set(first, (holders.get(first) ?? 0) + 1);
	}
	return new Map(
		people.map((person) => {
			const first = firstName(person.name);
			return [person.id, holders.get(first) === 1 ? first : shownName(person)];
		}),
	);
}

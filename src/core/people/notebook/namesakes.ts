import { keptAbout } from '../kept';
import type { Person } from '../person';

/** What may tell people of one name apart, what one would say first. */
const MARKS: readonly ((person: Person) => string | undefined)[] = [
	({ org }) => org,
	({ location }) => location,
	({ role }) => role,
	({ path }) => path.slice(0, path.lastIndexOf('/')),
	({ id }) => id,
];

const withMark = keptAbout((person: Person, toldApartBy: string): Person => ({
	...person,
	toldApartBy,
}));

/** The first mark that all of them have, and no two the same; a path at the latest. */
function markFor(namesakes: readonly Person[]): (person: Person) => string {
	const mark = MARKS.find((markOf) => {
		const found = namesakes.map(markOf).filter((one) => one !== undefined && one !== '');
		return new Set(found).size === namesakes.length;
	});
	return (person) => mark?.(person) ?? person.id;
}

/** The same people, linear in their number; those who share a name with others know what tells them apart. */
export function toldApart(people: readonly Person[]): Person[] {
	const byName = new Map<string, Person[]>();
	for (const person of people) {
		const before = byName.get(person.name);
		if (before === undefined) byName.set(person.name, [person]);
		else before.push(person);
	}
	const marks = new Map(
		[...byName].flatMap(([name, namesakes]) =>
			namesakes.length < 2 ? [] : [[name, markFor(namesakes)] as const],
		),
	);
	return people.map((person) => {
		const markOf = marks.get(person.name);
		return markOf === undefined ? person : withMark(person, markOf(person));
	});
}

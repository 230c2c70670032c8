import { keptAbout } from '../../people/kept';
import type { Person, Statement } from '../../people/person';
import { isOpenlyMeant } from '../discretion';
import { saidBehind, wordsForThem } from '../said-behind';

const ableIn = saidBehind(({ ableAt }) => ableAt);

/** What a note says in free words that somebody can do: "good with sash windows", "knows every landlord". */
export const abilitiesTold = keptAbout(
	(person: Pick<Person, 'name' | 'aliases' | 'remarks'>): readonly Statement[] => {
		const names = wordsForThem(person);
		return person.remarks
			.filter(isOpenlyMeant)
			.flatMap(({ text, line }) => ableIn(text, names).map(({ rest }) => ({ text: rest, line })));
	},
);

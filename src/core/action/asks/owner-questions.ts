import type { Person } from '../../people/person';
import { eachOf, type Steps } from '../../steps';
import type { Outlooks } from '../chance/build-ladder';
import type { Action } from '../ladder';
import { type Outlook, outlookByRung, type RungOutlook } from '../chance/outlook';
import { isProven } from '../chance/proof';
import type { Rules } from '../chance/profile';

/** Something the owner may know better than the notes: would this person do this? */
export interface OwnerQuestion {
	readonly person: Person;
	readonly action: Action;
}

/** One person with the rung that is most open, and how likely they are to answer at all. */
interface Candidate extends OwnerQuestion {
	readonly answer: number;
}

/** Neither shown nor said, and they could. */
function isOpen({ word, proof, ability }: RungOutlook): boolean {
	return word === undefined && !isProven(proof) && ability.ability > 0;
}

/** The loan of which the notes say least whether they would make it: the chance nearest to even; other asks where no loan is open. */
function candidateOf(outlook: Outlook, rules: Rules): Candidate | undefined {
	const { person } = outlook.profile;
	const seen = outlookByRung(outlook, rules);
	const open = seen.filter(isOpen);
	const loans = open.filter(({ rung }) => rules.actions[rung]?.sort === 'money');
	const [nearest] = (loans.length > 0 ? loans : open).sort(
		(a, b) => Math.abs(a.chance - 0.5) - Math.abs(b.chance - 0.5) || b.rung - a.rung,
	);
	const action = nearest === undefined ? undefined : rules.actions[nearest.rung];
	if (action === undefined || person.id !== person.path) return undefined;
	return { person, action, answer: seen[0]?.chance ?? 0 };
}

/** Whom to ask the owner about, those nearest to them first: one question a person, at most `count`. */
export function* ownerQuestions(
	{ people, rules }: Pick<Outlooks, 'people' | 'rules'>,
	count: number,
): Steps<readonly OwnerQuestion[]> {
	const candidates = yield* eachOf(people, (outlook) => candidateOf(outlook, rules));
	return candidates
		.filter((candidate) => candidate !== undefined)
		.sort((a, b) => b.answer - a.answer || (a.person.id < b.person.id ? -1 : 1))
		.slice(0, count)
		.map(({ person, action }) => ({ person, action }));
}

import type { Person, Statement } from '../../people/person';
import type { Action } from '../ladder';
import { namedRungs, type RungWords } from '../rung-of';

/** The owner's word on one rung: that they would, or would not, with the line that says so. */
export interface OwnerWord {
	readonly would: boolean;
	readonly statement: Statement;
}

type Reach = (named: number, rung: number) => boolean;

/** The statement that reaches a rung: the one named nearest to it. */
function reaching(
	statements: readonly Statement[],
	rung: number,
	{ words, reach }: { readonly words: RungWords; readonly reach: Reach },
): Statement | undefined {
	let nearest: { statement: Statement; distance: number } | undefined;
	for (const statement of statements) {
		for (const named of namedRungs(statement.text, words)) {
			if (words.actions[named]?.sort !== words.actions[rung]?.sort) continue;
			const distance = Math.abs(named - rung);
			if (!reach(named, rung) || (nearest !== undefined && nearest.distance <= distance)) continue;
			nearest = { statement, distance };
		}
	}
	return nearest?.statement;
}

/**
 * What the owner says of one person, rung by rung. `would` holds for what is named and all that is smaller of its sort,
 * `would_not` for what is named and all that is larger of its sort; where both reach a rung, `would_not` stands.
 */
export function ownerWords(
	{ would, wouldNot }: Pick<Person, 'would' | 'wouldNot'>,
	words: RungWords,
): readonly (OwnerWord | undefined)[] {
	const none = would.length === 0 && wouldNot.length === 0;
	return words.actions.map((_: Action, rung) => {
		if (none) return undefined;
		const not = reaching(wouldNot, rung, { words, reach: (named, at) => named <= at });
		if (not !== undefined) return { would: false, statement: not };
		const yes = reaching(would, rung, { words, reach: (named, at) => named >= at });
		return yes === undefined ? undefined : { would: true, statement: yes };
	});
}

import type { Find, SceneClause, State } from './find';
import type { Actor, Outcome } from './interaction';
import { partiesOf } from './parties';
import { FORM } from './inflection';
import { has, matchAt, type Role, type Scene } from './roles';

/** An ask whose answer is looked for: who asked, and where it was told. */
export type Asked = Pick<Find, 'by' | 'clause' | 'at' | 'end'>;

/** What a clause says of an ask's end; sure where it has a word for it, not where it only tells what was done. */
interface Answer {
	readonly outcome: Outcome;
	readonly isSure: boolean;
}

/** How an ask ended, as the clauses after it say; undefined where they say nothing of it. */
export function answerTo(
	state: Pick<State, 'scene' | 'found' | 'outcomes'>,
	clauses: readonly SceneClause[],
	ask: Asked,
): Outcome | undefined {
	let answer: Answer | undefined;
	for (const clause of clauses) {
		if (clause.index < ask.clause) continue;
		for (const next of answersIn(state, clauses, clause, ask)) answer = added(answer, next);
	}
	return answer?.outcome;
}

/** What two answers come to: "she'll do the accounts, but said no to the payroll" is a part of it. */
function added(before: Answer | undefined, next: Answer): Answer {
	if (before === undefined) return next;
	if (before.isSure && !next.isSure) return before;
	if (before.outcome === 'partly') return before;
	const isHalf = before.isSure && before.outcome === 'yes' && next.outcome === 'no';
	return isHalf ? { outcome: 'partly', isSure: true } : next;
}

function answersIn(
	state: Pick<State, 'scene' | 'found' | 'outcomes'>,
	clauses: readonly SceneClause[],
	clause: SceneClause,
	ask: Asked,
): readonly Answer[] {
	const { scene } = state;
	const isSame = clause.index === ask.clause;
	const said = state.outcomes.filter(
		({ clause: index, at }) =>
			index === clause.index &&
			at >= ask.end &&
			!(isSame && scene.tokens[at]?.pronoun !== undefined),
	);
	const asked = clauses.find(({ index }) => index === ask.clause);
	if (!isSame && asked !== undefined && isFewer(scene, asked, clause))
		return [{ outcome: 'partly', isSure: true }];
	if (said.length > 0 || isSame) return said.map(({ outcome }) => ({ outcome, isSure: true }));
	const outcome = answerDone(state, clause, ask.by);
	return outcome === undefined ? [] : [{ outcome, isSure: false }];
}

/** "asked for ten chairs, she had six" */
function isFewer(scene: Scene, asked: SceneClause, answer: SceneClause): boolean {
	const most = numbersIn(scene, asked);
	const [count] = numbersIn(scene, answer);
	return count !== undefined && most.length > 0 && count < Math.max(...most);
}

function numbersIn(scene: Scene, { from, to }: SceneClause): readonly number[] {
	const { numbers } = scene.index.lexicon.lengths;
	return scene.tokens.slice(from, to).flatMap(({ word, amount }) => {
		if (amount !== undefined) return amount;
		if (/^\d{1,6}$/.test(word)) return Number(word);
		const at = numbers.findIndex((words) => words.split(' ').pop() === word);
		return at === -1 ? [] : at + 1;
	});
}

/** What the one who was asked did: something for the other, or nothing. */
function answerDone(
	{ scene, found }: Pick<State, 'scene' | 'found'>,
	clause: SceneClause,
	asker: Actor,
): Outcome | undefined {
	const subject = subjectOf(scene, clause);
	if (subject === asker) return undefined;
	const asked = asker === 'ego' ? 'alter' : 'ego';
	if (isDenied(scene, clause, subject === asked)) return 'no';
	if (found.some((find) => find.clause === clause.index && find.isVerb && find.by === asked))
		return 'yes';
	if (subject !== undefined && subject !== asked) return undefined;
	return doesSomething(scene, clause) ? 'yes' : undefined;
}

function subjectOf(scene: Scene, clause: SceneClause): Role | undefined {
	return partiesOf(scene, clause).find(
		({ isSubject, isOwner, lead }) => isSubject && !isOwner && lead === undefined,
	)?.role;
}

/** A verb that can be a favor, done or promised: "filmed it", "she'll do the morning". */
function doesSomething(scene: Scene, clause: SceneClause): boolean {
	let isPromised = false;
	for (let at = clause.from; at < clause.to; at++) {
		const match = matchAt(scene, at);
		isPromised ||= has(match, 'plans');
		const wanted = FORM.past | FORM.participle | (isPromised ? FORM.base : 0);
		for (const sense of match?.senses ?? [])
			if (sense.is === 'act' && sense.row.kind === 'favor' && (sense.forms & wanted) !== 0)
				return true;
	}
	return false;
}

/** "she couldn't": the one who was asked, or the clause begins with it. */
function isDenied(scene: Scene, { from, to }: SceneClause, isTheirs: boolean): boolean {
	const end = isTheirs ? to : Math.min(to, from + 2);
	for (let at = from; at < end; at++) if (has(matchAt(scene, at), 'negations')) return true;
	return false;
}

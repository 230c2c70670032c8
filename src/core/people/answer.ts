import type { Find, SceneClause, State } from './find';
import type { Actor, Outcome } from './interaction';
import { partiesOf } from './parties';
import { FORM } from './inflection';
import { has, matchAt, type Role, type Scene } from './roles';

/** An ask whose answer is looked for: who asked, and where it was told. */
export type Asked = Pick<Find, 'by' | 'clause' | 'at' | 'end'>;

/** How an ask ended, as the clauses after it say; undefined where they say nothing of it. */
export function answerTo(
	state: Pick<State, 'scene' | 'found' | 'outcomes'>,
	clauses: readonly SceneClause[],
	ask: Asked,
): Outcome | undefined {
	let answer: Outcome | undefined;
	for (const clause of clauses) {
		if (clause.index < ask.clause) continue;
		for (const outcome of answersIn(state, clauses, clause, ask)) answer = added(answer, outcome);
	}
	return answer;
}

/** What two answers come to: "she'll do the accounts, but not the payroll" is a part of it. */
function added(before: Outcome | undefined, next: Outcome): Outcome {
	if (before === 'partly' && next !== 'silence') return 'partly';
	if (before === 'yes' && next === 'no') return 'partly';
	return next;
}

function answersIn(
	state: Pick<State, 'scene' | 'found' | 'outcomes'>,
	clauses: readonly SceneClause[],
	clause: SceneClause,
	ask: Asked,
): readonly Outcome[] {
	const said = state.outcomes.filter(({ clause: at, at: word }) => {
		return at === clause.index && word >= ask.end;
	});
	if (clause.index === ask.clause) return said.map(({ outcome }) => outcome);
	const { scene } = state;
	const asked = clauses.find(({ index }) => index === ask.clause);
	if (asked !== undefined && isFewer(scene, asked, clause)) return ['partly'];
	if (said.length > 0) return said.map(({ outcome }) => outcome);
	const done = answerDone(state, clause, ask.by);
	return done === undefined ? [] : [done];
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
	if (holds(scene, clause, 'negations')) return 'no';
	const asked = asker === 'ego' ? 'alter' : 'ego';
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

const holds = (scene: Scene, clause: SceneClause, mark: 'negations'): boolean => {
	for (let at = clause.from; at < clause.to; at++) if (has(matchAt(scene, at), mark)) return true;
	return false;
};

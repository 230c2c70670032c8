import type { Channel } from '../channel';
import type { Find, SceneClause, State } from './find';
import type { Actor, Outcome } from '../interaction';
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

/** What one clause says of the end; what follows "she'll see" in it is what is still open: "what she can do". */
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
	const between = asked === undefined ? undefined : { from: asked.from, to: clause.from };
	if (!isSame && between !== undefined && isFewer(scene, between, clause))
		return [{ outcome: 'partly', isSure: true }];
	if (said.length > 0 || isSame) {
		const open = said.findIndex(({ outcome }) => outcome === 'open');
		const heard = open === -1 ? said : said.slice(0, open + 1);
		return heard.map(({ outcome }) => ({ outcome, isSure: true }));
	}
	const outcome = answerDone(state, clause, ask.by);
	return outcome === undefined ? [] : [{ outcome, isSure: false }];
}

type Range = Pick<SceneClause, 'from' | 'to'>;

/** "asked for ten chairs, she had six" */
function isFewer(scene: Scene, asked: Range, answer: Range): boolean {
	const most = numbersIn(scene, asked);
	const [count] = numbersIn(scene, answer);
	return count !== undefined && most.length > 0 && count < Math.max(...most);
}

function numbersIn(scene: Scene, { from, to }: Range): readonly number[] {
	const { sums } = scene.index;
	const { numbers } = scene.index.lexicon.lengths;
	return scene.tokens.slice(from, to).flatMap(({ word, amount }) => {
		const sum = amount ?? sums.get(word);
		if (sum !== undefined) return sum;
		if (/^\d{1,6}k?$/.test(word)) return Number.parseInt(word, 10);
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
	const asked = asker === 'ego' ? 'alter' : 'ego';
	if (subject === asker) return asker === 'ego' && isGot(scene, clause) ? 'yes' : undefined;
	if (isDenied(scene, clause, subject === asked)) return 'no';
	const isDoing = ({ kind, channel }: Find): boolean => kind !== 'contact' || channel !== undefined;
	if (
		found.some(
			(find) => find.clause === clause.index && find.isVerb && find.by === asked && isDoing(find),
		)
	)
		return 'yes';
	if (subject !== undefined && subject !== asked) return undefined;
	return doesSomething(scene, clause, subject === asked) ? 'yes' : undefined;
}

/** "I got two of them" */
function isGot(scene: Scene, { from, to }: SceneClause): boolean {
	for (let at = from; at < to; at++) {
		if (has(matchAt(scene, at), 'negations') || has(matchAt(scene, at), 'plans')) return false;
		for (const sense of matchAt(scene, at)?.senses ?? [])
			if (sense.is === 'act' && sense.row.acts === 'source' && (sense.forms & FORM.past) !== 0)
				return true;
	}
	return false;
}

/** Whom a clause is told of. */
export function subjectOf(scene: Scene, clause: SceneClause): Role | undefined {
	return partiesOf(scene, clause).find(
		({ isSubject, isOwner, lead }) => isSubject && !isOwner && lead === undefined,
	)?.role;
}

/**
 * A verb that can be a favor, done or promised ("filmed it", "she'll do the morning"), whatever the one who was asked did
 * ("she drove over"), or that it went fast ("back on my desk by noon").
 */
function doesSomething(scene: Scene, clause: SceneClause, isTheirs: boolean): boolean {
	let isPromised = false;
	for (let at = clause.from; at < clause.to; at++) {
		const match = matchAt(scene, at);
		if (has(match, 'resolves')) return false;
		isPromised ||= has(match, 'plans');
		if (has(match, 'promptly') && !isPromised) return true;
		const wanted = FORM.past | FORM.participle | (isPromised ? FORM.base : 0);
		for (const sense of match?.senses ?? []) {
			if (sense.is !== 'act' || (sense.forms & wanted) === 0) continue;
			if (sense.row.kind === 'favor') return true;
			if (isTheirs && !isPromised && MOVES.has(sense.row.channel)) return true;
		}
	}
	return false;
}

/** What who was asked does by being there or getting in touch: "she came straight over". */
const MOVES: ReadonlySet<Channel | undefined> = new Set(['meeting']);

/** "she couldn't": the one who was asked, or the clause begins with it. */
function isDenied(scene: Scene, { from, to }: SceneClause, isTheirs: boolean): boolean {
	const isOfTheirs = isTheirs || scene.tokens[from]?.pronoun?.isPossessive === true;
	const end = isOfTheirs ? to : Math.min(to, from + 2);
	for (let at = from; at < end; at++) if (has(matchAt(scene, at), 'negations')) return true;
	return false;
}

import type { Account } from './account';
import type { Clause } from './clauses';
import { FORM, type Forms } from './inflection';
import { has } from './roles';
import type { PhraseMatch } from './phrase-match';

const TELLING = ['alterVerbs', 'egoVerbs', 'voids', 'plans'] as const;

/** "gone", not "run", which is a noun too. */
const isOnlyDone = (forms: Forms): boolean =>
	(forms & FORM.participle) !== 0 && (forms & FORM.base) === 0;

/** The word tells something: "won", "is", "hasn't"; not "the move". */
function tells(match: PhraseMatch | undefined): boolean {
	if (TELLING.some((mark) => has(match, mark))) return true;
	if (match?.otherwise !== undefined) return tells(match.otherwise);
	return (
		match?.senses.some(
			(sense) =>
				sense.is === 'act' &&
				((sense.forms & FORM.finite) !== 0 || isOnlyDone(sense.forms)) &&
				!has(match, 'thing'),
		) ?? false
	);
}

/** What it tells does nothing to anybody: "dreamt", "moved out". */
const isIdle = (match: PhraseMatch | undefined): boolean =>
	!(match?.senses.some((sense) => sense.is === 'act' && sense.row.acts !== 'nobody') ?? false);

/** Whether a verb tells of the two of them: with ego unsaid before it, or with both in the clause, ego reached by it. */
function isBetween(account: Account, { from, to }: Clause, verb: number): boolean {
	const { tokens, matches } = account;
	const isFirst =
		tokens[verb]?.pronoun === undefined &&
		tokens.slice(from, verb).every((_, at) => has(matches[from + at], 'fillers'));
	if (isFirst) return !isIdle(matches[verb]);
	const people = tokens.slice(from, to).filter(({ pronoun, isOwner }) => pronoun ?? isOwner);
	const isAlter = people.some(({ pronoun }) => pronoun === undefined || pronoun.who === 'alter');
	const isEgo = people.some(({ pronoun }) => pronoun !== undefined && pronoun.who !== 'alter');
	if (!isAlter || !isEgo) return false;
	return (
		!isIdle(matches[verb]) || tokens.slice(verb, to).some(({ pronoun }) => pronoun?.who === 'ego')
	);
}

/** Where the words go on behind the one a clause begins with: "Lucia off sick", "she's pregnant". */
function nameEnd({ tokens, matches }: Account, { from, to }: Clause): number {
	let at = from;
	while (at < to) {
		const { isOwner = false, pronoun } = tokens[at] ?? {};
		const isPassed =
			isOwner ||
			pronoun !== undefined ||
			has(matches[at], 'fillers') ||
			has(matches[at], 'passives');
		if (!isPassed || has(matches[at], 'news')) break;
		at++;
	}
	return at;
}

/**
 * What begins with a sentence of which nothing was read is news of somebody or a thought about them ("her piece won the
 * award", "dreamt of her"), and so is what begins with the name of a fact ("new job at the port"). Without a verb it is
 * what was talked about ("her grant, and the move"); with "we", a length of time or somebody else's name it is more.
 */
export function isNews(account: Account): boolean {
	const { clauses, tokens, matches } = account;
	const [first] = clauses;
	if (first === undefined) return false;
	const isMore = tokens.some(
		({ word, mention, pronoun }) =>
			word === '<time>' || mention !== undefined || pronoun?.who === 'we',
	);
	if (isMore) return false;
	if (has(matches[nameEnd(account, first)], 'news')) return true;
	for (let at = first.from; at < first.to; at++)
		if (tokens[at]?.isContracted === true || tells(matches[at]))
			return !isBetween(account, first, at);
	return false;
}

import type { Account } from './account';
import type { Clause } from './clauses';
import { durationsIn, isThing } from './duration';
import type { Find, Finds } from './find';
import { LINE_MARK } from './token';
import { trimMarks } from '../trim';

const withoutEdges = (text: string): string => trimMarks(text, '-–—:;,.|·•()→>=', '-–—:;,.|·•(→>=');

/** The text without what follows the first arrow of its last line. */
function beforeOutcome(text: string): string {
	const line = text.lastIndexOf('\n') + 1;
	const arrow = text.slice(line).search(/->|=>|→|⇒/);
	return arrow === -1 ? text : text.slice(0, line + arrow);
}

/** Takes lengths of time, an outcome after an arrow and stray marks off a topic. */
export function cleanTopic(text: string): string | undefined {
	const short = beforeOutcome(text.slice(0, 2000));
	let topic = '';
	let last = 0;
	for (const length of durationsIn(short)) {
		if (isThing(short, length)) continue;
		topic += short.slice(last, length.start);
		last = length.end;
	}
	topic = `${topic}${short.slice(last)}`
		.replace(/\(\s{0,4}\)/g, ' ')
		.replace(/\s{0,2}([,;])(?:\s{0,2}[,;])+/g, '$1')
		.replace(/\s([,.;])/g, '$1')
		.replace(/\s+/g, ' ')
		.trim();
	topic = withoutEdges(topic)
		.split(LINE_MARK)
		.map(withoutEdges)
		.filter((line) => line !== '')
		.join('; ');
	const isOpen = topic.split('(').length > topic.split(')').length;
	const isClosed = topic.split(')').length > topic.split('(').length;
	if (isClosed && topic.endsWith(')')) topic = topic.slice(0, -1);
	if (isOpen) topic = `${topic})`;
	return topic === '' ? undefined : topic;
}

/** Text from a token on, to the end of its sentence. */
function sentenceFrom({ tokens, words }: Account, at: number): string {
	const first = tokens[at];
	if (first === undefined) return '';
	const stop = tokens.findIndex(
		(token, index) => index >= at && (token.break === 'stop' || token.break === 'line'),
	);
	const end = stop === -1 ? words.text.length : (tokens[stop]?.start ?? words.text.length);
	return words.text.slice(first.start, end);
}

export function topicOf(
	account: Account,
	finds: Finds,
	chosen: Find | undefined,
	isMention: boolean,
): string | undefined {
	const { words, given, tokens, matches, clauses } = account;
	if (given.topic !== undefined) return given.topic;
	const isBareName = tokens.every(
		({ mention, break: mark }) => mention !== undefined || mark !== undefined,
	);
	if (chosen === undefined) {
		if (isBareName) return undefined;
		return isMention ? plainTopic(account) : cleanTopic(words.text);
	}
	const clause = clauses[chosen.clause];
	if (clause === undefined) return undefined;
	if (chosen.kind !== 'contact') return cleanTopic(actText(account, chosen, clause));
	for (let at = chosen.end; at < tokens.length; at++) {
		if (matches[at]?.senses.some(({ is }) => is === 'topics') === true) {
			return cleanTopic(sentenceFrom(account, at + (matches[at]?.length ?? 1)));
		}
	}
	const next = clauses.find(({ from }) => from >= clause.to);
	const rest = next === undefined ? undefined : tokens[next.from];
	return rest === undefined ? undefined : cleanTopic(words.text.slice(rest.start));
}

/** What was given or asked: to the end of the clause; what follows a comma still belongs to a favor. */
function actText(account: Account, chosen: Find, clause: Clause): string {
	const { clauses, tokens, words } = account;
	const start = tokens[objectEnd(account, chosen, clause)]?.start ?? words.text.length;
	let { to } = clause;
	if (chosen.kind === 'favor') {
		for (const next of clauses)
			if (next.from > to - 1 && next.from <= to + 1 && next.after === 'comma') to = next.to;
	}
	const end = tokens[to - 1]?.end ?? words.text.length;
	return end > start ? words.text.slice(start, end) : '';
}

/** The words as they stand, where nothing in them was understood. */
function plainTopic({ words }: Account): string | undefined {
	const text = withoutEdges(words.text.slice(0, 2000).replace(/\s+/g, ' '));
	return text === '' ? undefined : text.split(LINE_MARK).join(';').replace(/ ;/g, ';');
}

/** After the act, its person and a preposition: where the words name what was given or asked. */
function objectEnd({ tokens, matches }: Account, find: Find, clause: Clause): number {
	let at = find.isVerb ? find.end : find.at;
	for (let count = 0; count < 3 && at < clause.to - 1; count++) {
		const token = tokens[at];
		const isPerson = token?.pronoun?.isObject === true && token.pronoun.isSubject === false;
		const isNamed = token?.mention !== undefined || token?.isOwner === true;
		const next = tokens[at + 1];
		const isHer =
			isPerson &&
			token.pronoun?.isPossessive === true &&
			matches[at + 1] === undefined &&
			next?.break === undefined &&
			!find.isVerb;
		const isLead =
			matches[at]?.senses.some(
				({ is }) => is === 'together' || is === 'to' || is === 'occasions',
			) ?? false;
		if (!(
			(isPerson && !isHer) ||
			(isNamed && !token.isPossessive) ||
			(isLead && token?.word !== 'and')
		))
			break;
		at++;
	}
	return at;
}

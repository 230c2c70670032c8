import type { Interaction } from '../../people/interaction';
import type { Person, Statement } from '../../people/person';
import type { Abilities, AbilityStatement } from './ability-words';
import { type AskTopic, isSkillFor, textCoverage, topicCoverage } from './ask-topic';
import { entryReason } from '../entry-reason';
import type { Reason, ReasonCode } from '../reason';

/** How much of a topic something speaks of, above 0 to 1, and where it does. */
export interface TopicEvidence {
	readonly covered: number;
	readonly reason: Reason;
	/** The entry that tells, where one does. */
	readonly entry?: Interaction;
}

/** The first of those that speak of the most; undefined where none speaks of it at all. */
function mostTelling<Source>(
	sources: readonly Source[],
	coverageOf: (source: Source) => number,
	evidenceOf: (source: Source) => Omit<TopicEvidence, 'covered'>,
): TopicEvidence | undefined {
	let most: Source | undefined;
	let covered = 0;
	for (const source of sources) {
		const share = coverageOf(source);
		if (share > covered) [most, covered] = [source, share];
	}
	return most === undefined ? undefined : { covered, ...evidenceOf(most) };
}

const reasonFor = ({ statement: { text, line } }: AbilityStatement, path: string): Reason => ({
	code: 'can',
	quote: text,
	path,
	line,
});

interface SaidWords {
	readonly stems: ReadonlySet<string>;
	readonly implied?: ReadonlySet<string>;
	readonly reason: Reason;
}

/** What is said of their abilities: `can`, role, org, location, tags; what two of them cover together counts. */
export function saidOf(topic: AskTopic, abilities: Abilities): TopicEvidence | undefined {
	const { can, traits, path } = abilities;
	const said = [
		...can.map((one) => ({
			stems: one.stems,
			implied: one.implied,
			reason: reasonFor(one, path),
		})),
		...traits.map(({ stems, implied, text }) => {
			const reason: Reason = { code: 'role-matches', quote: text, path };
			return { stems, implied, reason };
		}),
	];
	const most = mostTelling<SaidWords>(
		said,
		({ stems, implied }) => topicCoverage(topic, stems, implied),
		({ reason }) => ({ reason }),
	);
	if (most === undefined) return undefined;
	const skill = can.find(({ stems }) => isSkillFor(topic, stems));
	if (skill !== undefined) return { covered: 1, reason: reasonFor(skill, path) };
	const together = new Set(said.flatMap(({ stems }) => [...stems]));
	const implied = new Set([...can, ...traits].flatMap((one) => [...one.implied]));
	return { ...most, covered: topicCoverage(topic, together, implied) };
}

/** What was done or talked of in these entries. */
export function loggedOf(
	topic: AskTopic,
	entries: readonly Interaction[],
	code: ReasonCode,
): TopicEvidence | undefined {
	return mostTelling(
		[...entries].reverse(),
		(entry) => textCoverage(topic, wordsOf(entry)),
		(entry) => ({ reason: entryReason(code, entry), entry }),
	);
}

const wordsOf = ({ topic = '', text }: Interaction): string =>
	text.includes(topic) ? text : `${text} ${topic}`;

/** Whom they know, for an ask to be brought together with somebody. */
export function knownBy(topic: AskTopic, { knows, path }: Person): TopicEvidence | undefined {
	const names = knows.map((link) => link.slice(link.lastIndexOf('/') + 1).replace(/\.md$/i, ''));
	return mostTelling(
		names,
		(name) => textCoverage(topic, name),
		(name) => ({ reason: { code: 'knows-them', name, path } }),
	);
}

function toldIn(
	topic: AskTopic,
	statements: readonly Statement[],
	{ code, path }: { readonly code: ReasonCode; readonly path: string },
): TopicEvidence | undefined {
	return mostTelling(
		statements,
		({ text }) => textCoverage(topic, text),
		({ text, line }) => ({ reason: { code, quote: text, path, line } }),
	);
}

const larger = (
	a: TopicEvidence | undefined,
	b: TopicEvidence | undefined,
): TopicEvidence | undefined => ((b?.covered ?? 0) > (a?.covered ?? 0) ? b : a);

/** What they care about and work on. */
export function pursuitOf(
	topic: AskTopic,
	{ interests, projects, path }: Person,
): TopicEvidence | undefined {
	return larger(
		toldIn(topic, interests, { code: 'interest', path }),
		toldIn(topic, projects, { code: 'work-of-theirs', path }),
	);
}

/**
 * What else their note speaks of: free words, and what the two talked of. Not what ego did for them or what they asked
 * for, which shows what they cannot do.
 */
export function mentionOf(
	topic: AskTopic,
	{ remarks, path }: Person,
	entries: readonly Interaction[],
): TopicEvidence | undefined {
	const talks = entries.filter(({ kind }) => kind === 'contact');
	return larger(
		toldIn(topic, remarks, { code: 'note-speaks', path }),
		loggedOf(topic, talks, 'note-speaks'),
	);
}

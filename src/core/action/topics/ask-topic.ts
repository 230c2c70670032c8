import { foldText } from '../../people/fold';
import { favorWords } from '../../people/words/favor-languages';
import { contentStems, hasRelative, isSameStem, stemOf } from '../matching';
import { beforePlace, beforePurpose } from '../phrase';
import { kindsOf, sameWork } from '../related-words';
import { type Field, fieldCounts, fieldsOf, isOfField, TELLING } from './fields';

type Stems = ReadonlySet<string>;

/** One word that tells what an ask is about. */
export interface TopicWord {
	/** The word itself, and what a misspelt or unfinished one may mean. */
	readonly forms: readonly string[];
	/** Other words for the same work, and the kind of thing it is. */
	readonly kin: readonly string[];
	/** What it is a word of: gardens, the law. */
	readonly fields: readonly Field[];
	/** Of these, what another word of the topic is of too. */
	readonly shared: readonly Field[];
	/** How much it tells people apart, above 0: more for a word that describes few. */
	readonly weight: number;
}

/** The words somebody is described by, and what goes with them unsaid. */
export interface Described {
	readonly stems: Stems;
	readonly implied: Stems;
}

/** What an ask is about, taken apart once for everybody. */
export interface AskTopic {
	/** As it was typed. */
	readonly text: string;
	/** In the order in which they were typed. */
	readonly words: readonly TopicWord[];
	/** The first letters of every word that counts. */
	readonly beginnings: readonly string[];
	/** From this share of the topic on, by the weight of its words, something speaks of it: more where somebody is described by more of it. */
	readonly enough: number;
}

/** A word of the notes is meant by what was typed only from so many letters on. */
const SHORTEST_BEGINNING = 4;
const SHORTEST_TYPO = 6;

/** One letter was left out, put in, changed, or two were swapped; never the first one. */
function isTypoOf(typed: string, meant: string): boolean {
	const difference = Math.abs(typed.length - meant.length);
	if (Math.min(typed.length, meant.length) < SHORTEST_TYPO || difference > 1) return false;
	let at = 0;
	while (at < typed.length && typed[at] === meant[at]) at++;
	if (at === 0) return false;
	const rests: readonly (readonly [string, string])[] = [
		[typed.slice(at + 1), meant.slice(at + 1)],
		[typed.slice(at + 1), meant.slice(at)],
		[typed.slice(at), meant.slice(at + 1)],
		[typed.slice(at + 2), meant.slice(at + 2)],
	];
	const isSwap = typed[at] === meant[at + 1] && typed[at + 1] === meant[at];
	return rests.some(([one, other], i) => one === other && (i < 3 || isSwap));
}

/** A word that describes nobody may be the beginning of one that does, or be misspelt. */
function formsOf(word: string, known: readonly string[]): readonly string[] {
	if (known.some((one) => isSameStem(one, word))) return [word];
	const begun = word.length < SHORTEST_BEGINNING ? [] : known.filter((one) => one.startsWith(word));
	return [word, ...(begun.length > 0 ? begun : known.filter((one) => isTypoOf(word, one)))];
}

const speaksOf = (text: Stems, stems: readonly string[]): boolean =>
	stems.some((stem) => hasRelative(text, stem));

const isDescribedBy = ({ stems, implied }: Described, stem: string): boolean =>
	hasRelative(stems, stem) || hasRelative(implied, stem);

/**
 * How much a word tells people apart: ln(1 + people / people it describes), as in the weights of text search (Spärck Jones
 * 1972). One that describes nobody tells half as much as one that describes a single person (chosen; no source).
 */
function weightOf(forms: readonly string[], described: readonly Described[]): number {
	const people = described.filter((one) => forms.some((form) => isDescribedBy(one, form))).length;
	return people === 0
		? Math.log(1 + described.length) / 2
		: Math.log(1 + described.length / people);
}

/** A name tells twice as much as a word: who works at a museum knows none in Stockholm by that (chosen; no source). */
const NAME_WEIGHT = 2;
/** What a thing is for tells less than the thing: who cooks is meant by "cooking for the school fair" (chosen; no source). */
const PURPOSE_WEIGHT = 0.4;
/** Where a thing is, or what it belongs to, tells less than the thing: "a rash on my neck" (chosen; no source). */
const PLACE_WEIGHT = 0.6;
/** Words that tell as little of a topic: "the birth plan". */
const VAGUE: Stems = new Set(favorWords(({ vague }) => vague).map(stemOf));
const CAPITALIZED = /\p{Lu}[\p{L}\p{N}'’-]+/gu;

/** The stems of what is written like a name; the first word may be large because it is first. */
function namesIn(text: string): Stems {
	const names = [...text.matchAll(CAPITALIZED)];
	const isAlone = names.length === 1 && names[0]?.index === 0;
	return isAlone ? new Set() : contentStems(names.map(([name]) => name).join(' '));
}

/**
 * The topic of an ask. `own` are the words of the action itself, which say nothing of the subject ("introduction to Acme"
 * is about Acme) unless there is nothing else; `described` the words each person is described by. Undefined where nothing
 * tells.
 */
export function readTopic(
	text: string,
	own: Stems,
	described: readonly Described[],
): AskTopic | undefined {
	const all = [...contentStems(text)];
	const subject = all.filter((stem) => !own.has(stem));
	const stems = subject.length > 0 ? subject : all;
	if (stems.length === 0) return undefined;
	const known = [...new Set(described.flatMap(({ stems: one }) => [...one]))];
	const names = namesIn(text);
	const meant = contentStems(beforePurpose(text));
	const head = contentStems(beforePlace(text));
	const isAnyKnown = (words: Stems): boolean =>
		[...words].some((stem) => {
			const fields = fieldsOf(stem);
			return described.some((one) => isDescribedBy(one, stem) || isOfField(one.stems, fields));
		});
	const isKnown = isAnyKnown(meant);
	const isHeadKnown = isAnyKnown(new Set([...head].filter((stem) => !VAGUE.has(stem))));
	const weightIn = (stem: string): number => {
		const aside =
			VAGUE.has(stem) || (isKnown && !meant.has(stem))
				? PURPOSE_WEIGHT
				: isHeadKnown && !head.has(stem)
					? PLACE_WEIGHT
					: 1;
		return (names.has(stem) ? NAME_WEIGHT : 1) * aside;
	};
	const told = fieldCounts(new Set(stems));
	const words = stems.map((stem) => {
		const forms = formsOf(stem, known);
		const plain = Math.max(weightOf(forms, described), Number.MIN_VALUE);
		const kin = forms.flatMap((form) => [...sameWork(form).slice(1), ...kindsOf(form)]);
		const fields = forms.flatMap(fieldsOf);
		const shared = fields.filter((field) => (told.get(field) ?? 0) >= TELLING);
		return { forms, kin, fields, shared, weight: weightIn(stem) * plain };
	});
	const counting = words.flatMap(({ forms, kin }) => [...forms, ...kin]);
	const most = described.reduce(
		(best, one) => Math.max(best, topicCoverage({ words }, one.stems, one.implied)),
		0,
	);
	const enough = Math.max(ENOUGH, most);
	return { text, words, beginnings: [...new Set(counting.map(beginningOf))], enough };
}

/** From this share of a topic on something speaks of it, unless others are known for more of it (chosen; no source). */
const ENOUGH = 0.6;

/** A word for the same work counts half as much as the word itself (chosen; no source). */
const KIN_SHARE = 0.5;

/** What goes with a trade counts less than what is said outright (chosen; no source). */
const IMPLIED_SHARE = 0.7;
/** More where the trade is of that kind: a property solicitor for a lease (chosen; no source). */
const IMPLIED_KIN_SHARE = 0.85;

/** A word of the same field of life less still; more where two words of the topic are of it (chosen; no source). */
const FIELD_SHARE = 0.4;
const FIELD_SHARE_OF_SEVERAL = 0.6;

const NOTHING: Stems = new Set();

/**
 * How much of a topic a text speaks of, 0 to 1: the share of its words by weight. `implied` are words that go with it
 * unsaid, as leases with a lawyer.
 */
export function topicCoverage(
	{ words }: Pick<AskTopic, 'words'>,
	text: Stems,
	implied: Stems = NOTHING,
): number {
	let found = 0;
	let all = 0;
	for (const { forms, kin, fields, shared, weight } of words) {
		all += weight;
		const isKin = speaksOf(text, kin);
		if (speaksOf(text, forms)) found += weight;
		else if (implied.size > 0 && speaksOf(implied, forms))
			found += (isKin ? IMPLIED_KIN_SHARE : IMPLIED_SHARE) * weight;
		else if (isKin) found += KIN_SHARE * weight;
		else if (isOfField(text, shared)) found += FIELD_SHARE_OF_SEVERAL * weight;
		else if (isOfField(text, fields)) found += FIELD_SHARE * weight;
	}
	return found / all;
}

/**
 * Somebody's words all stand in a topic, the first of which is among them: who can do "sharpening" can sharpen plane irons.
 */
export function isSkillFor({ words: [first, ...rest] }: AskTopic, skill: Stems): boolean {
	if (first === undefined || skill.size === 0 || !speaksOf(skill, first.forms)) return false;
	const forms = new Set([first, ...rest].flatMap((word) => word.forms));
	return [...skill].every((stem) => hasRelative(forms, stem));
}

/** Two words that mean the same have at least these letters in common; `tries` and `try` but two. */
const beginningOf = (stem: string): string => stem.slice(0, 4).replace(/y$/, '');

const PLAIN = /^[\x20-\x7e]*$/;
const WORD = /[\p{L}\p{N}]+/gu;

/** How much of a topic a text speaks of, 0 to 1; only the words that could count are taken apart. */
export function textCoverage(topic: AskTopic, text: string): number {
	const { beginnings } = topic;
	const folded = PLAIN.test(text) ? text.toLowerCase() : foldText(text);
	if (!beginnings.some((beginning) => folded.includes(beginning))) return 0;
	const words = folded.match(WORD) ?? [];
	const likely = words.filter((word) => beginnings.some((beginning) => word.startsWith(beginning)));
	return likely.length === 0 ? 0 : topicCoverage(topic, new Set(likely.map(stemOf)));
}

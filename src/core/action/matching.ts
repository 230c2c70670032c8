import { favorWordGroups, favorWords } from '../people/words/favor-languages';
import { foldText } from '../people/fold';

/** Longer texts are read up to here: a topic or a statement is a line, not a book. */
const MAX_LENGTH = 4000;

/** Words too common to tell what a text is about; some only beside another of their language. */
const COMMON: ReadonlySet<string> = new Set(favorWords(({ common }) => common));
const COMMON_BESIDE: ReadonlySet<string> = new Set(
	favorWords(({ commonBesideCommon }) => commonBesideCommon),
);

const APART: ReadonlySet<string> = new Set(favorWords(({ apart }) => apart));

/** One vowel and one consonant at the end: words that keep their `e`, so that a plane is no plan. */
const SHORT = /^[^aeiouy]*[aeiouy][^aeiouywx]$/;

/**
 * An English word without its usual endings, so that `grants` and `grant`, `introduced` and `introduce` meet; as Porter
 * (1980) has it for plurals, past and ongoing forms.
 */
export function stemOf(word: string): string {
	if (word.length <= 3) return word;
	if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
	const shorter = word.replace(/(?:sses|(?:[sx]|ch|sh)es)$/, (ending) => ending.slice(0, -2));
	const isPlain = shorter === word && /[^su]s$/.test(word);
	const single = isPlain ? word.slice(0, -1) : shorter;
	if (APART.has(single)) return single;
	for (const ending of ['ing', 'ed']) {
		const stem = single.slice(0, -ending.length);
		if (single.endsWith(ending) && stem.length >= 3) return undoubled(stem);
	}
	return single.length >= 4 ? withoutE(single) : single;
}

function withoutE(word: string): string {
	const stem = word.slice(0, -1);
	return word.endsWith('e') && !SHORT.test(stem) ? stem : word;
}

/** What is left of a form in `ing` or `ed`: `planning` is to plan, `planing` to plane. */
function undoubled(stem: string): string {
	const last = stem.charAt(stem.length - 1);
	if (last === stem.charAt(stem.length - 2) && !'ls'.includes(last)) return stem.slice(0, -1);
	return SHORT.test(stem) ? `${stem}e` : withoutE(stem);
}

/** Several of what is called by its letters: `CVs`. */
const PLURAL_LETTERS = /\b(\p{Lu}{2,})s\b/gu;

/** The words of a text in order, without case, accents and punctuation. */
function wordsOf(text: string): readonly string[] {
	const written = text.slice(0, MAX_LENGTH).replace(PLURAL_LETTERS, '$1');
	const folded = foldText(written).replace(/['’]/g, '');
	return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The stems of a text in order, without case, accents and punctuation. */
export function stemsOf(text: string): readonly string[] {
	return wordsOf(text).map(stemOf);
}

/** A capital letter that is a word: R and C are languages to program in, D is a vitamin. A and I are words of every text. */
const LETTER = /(?:^|[\s,;/(])([B-HJ-Z])(?=$|[\s,;/)?!])/g;

/** The stems that say what a text is about, each once. */
export function contentStems(text: string): ReadonlySet<string> {
	const all = wordsOf(text);
	const isBeside = all.some((word) => COMMON.has(word));
	const telling = all.filter(
		(word) => word.length > 1 && !COMMON.has(word) && !(isBeside && COMMON_BESIDE.has(word)),
	);
	const letters = [...text.slice(0, MAX_LENGTH).matchAll(LETTER)].map(([, letter = '']) =>
		letter.toLowerCase(),
	);
	return new Set([...telling.map(stemOf), ...letters]);
}

/** Who does a thing is called after it: `edit`, `editor`; `write`, `writer`; `type`, `typist`. */
const DOERS: ReadonlySet<string> = new Set(favorWords(({ doers }) => doers));
/** Endings that make another word of the same thing: `account`, `accountant`; `econom-ic`, `econom-ist`. */
const ENDINGS: ReadonlySet<string> = new Set(favorWords(({ endings }) => endings));
/** How far back from where two words part their endings may begin: `economi-c`, `economi-st`. */
const LONGEST_OVERLAP = 2;

function commonLength(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
	return length;
}

/** Both are a root of six letters or more with an ending that makes a word of the same thing. */
function haveOneRoot(a: string, b: string, common: number): boolean {
	for (let root = common; root >= Math.max(6, common - LONGEST_OVERLAP); root--) {
		if (ENDINGS.has(a.slice(root)) && ENDINGS.has(b.slice(root))) return true;
	}
	return false;
}

/** `editor` of `edit`, `writer` of `write`. */
function isDoerOf(verb: string, doer: string): boolean {
	const root = verb.endsWith('e') ? verb.slice(0, -1) : verb;
	return doer.startsWith(root) && DOERS.has(doer.slice(root.length));
}

/**
 * Two stems mean the same: they are equal, one is the other with an ending, from five letters on (`account`,
 * `accountant`; a doer's ending from four on), or both are one root with an ending each (`photographer`, `photography`).
 * A common beginning alone says nothing: `police` and `policy`, `university` and `universal` are two things each.
 */
export function isSameStem(a: string, b: string): boolean {
	if (a === b) return true;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	if (short.length < 4 || short.charCodeAt(0) !== long.charCodeAt(0)) return false;
	if (APART.has(long)) return false;
	const common = commonLength(short, long);
	if (isDoerOf(short, long)) return true;
	if (common < short.length) return haveOneRoot(short, long, common);
	const ending = long.slice(common);
	return common >= (ending === 'y' ? 7 : 5) && ENDINGS.has(ending);
}

/** What stems that mean the same have in common. */
export function stemBucket(stem: string): string {
	return stem.slice(0, 4);
}

/** How much of a topic a text covers, 0 to 1: the share of the topic's stems that the text has. */
export function coverage(topic: ReadonlySet<string>, text: ReadonlySet<string>): number {
	if (topic.size === 0) return 0;
	let found = 0;
	for (const stem of topic) {
		if (hasRelative(text, stem)) found++;
	}
	return found / topic.size;
}

const SAME_THING = new Map<string, readonly string[]>();
for (const group of favorWordGroups(({ sameThing }) => sameThing)) {
	const things = group.map(stemOf);
	for (const thing of things) SAME_THING.set(thing, [...(SAME_THING.get(thing) ?? []), ...things]);
}

/** Stems of words for the same thing. */
export function sameThings(stem: string): readonly string[] {
	return SAME_THING.get(stem) ?? [];
}

/** A text has this stem, or one that means the same. */
export function hasRelative(text: ReadonlySet<string>, stem: string): boolean {
	if (text.has(stem) || SAME_THING.get(stem)?.some((other) => text.has(other))) return true;
	for (const other of text) if (isSameStem(stem, other)) return true;
	return false;
}

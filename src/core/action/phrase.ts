import { favorPhrases, favorWords } from '../people/words/favor-languages';
import { contentStems, coverage, stemOf } from './matching';

/** Longer texts are read up to here. */
const MAX_LENGTH = 4000;

const JOINS = favorPhrases(({ joins }) => joins);
const TAIL_WORDS = favorPhrases(({ tails }) => tails);
/** Where one thing ends and another begins: "writer | tour guide". */
const ALTERNATIVES = new RegExp(`${JOINS}|[,;/&]`, 'giu');
/** Where the thing itself ends and what it is for begins: "a writer | for the report", "who | has moved | from law". */
const TAILS = new RegExp(`(${TAIL_WORDS})|[:|()–—]`, 'giu');
/** Before what is to be done: "to | cut audio". */
const DEED_TAILS: ReadonlySet<string> = new Set(favorWords(({ deedTail }) => deedTail));

const ACCENTS = /\p{M}+/gu;

/** The words as a pattern of folded words meets them, with their capitals. */
const readable = (text: string): string =>
	text.slice(0, MAX_LENGTH).normalize('NFKD').replace(ACCENTS, '');

const HANDLES: ReadonlySet<string> = new Set(favorWords(({ handles }) => handles).map(stemOf));
const AGENTS: ReadonlySet<string> = new Set(favorWords(({ agents }) => agents).map(stemOf));

/** The thing itself, without who or what merely has to do with it: a drone of "flying a drone" and of "a drone pilot". */
function thingOf(stems: readonly string[]): readonly string[] {
	const [first = ''] = stems;
	const handled = stems.length > 1 && HANDLES.has(first) ? stems.slice(1) : stems;
	const isWhose = handled.length > 1 && AGENTS.has(handled[handled.length - 1] ?? '');
	return isWhose ? handled.slice(0, -1) : handled;
}

/** The first part that says something, as its stems; after "to" also without its verb: "to cut audio" is about audio. */
function hearts(thing: string): readonly ReadonlySet<string>[] {
	const parts = thing.split(TAILS);
	for (let i = 0; i < parts.length; i += 2) {
		const stems = thingOf([...contentStems(parts[i] ?? '')]);
		if (stems.length === 0) continue;
		const isDeed = DEED_TAILS.has((parts[i - 1] ?? '').toLowerCase()) && stems.length > 1;
		return isDeed ? [new Set(stems), new Set(stems.slice(1))] : [new Set(stems)];
	}
	return [];
}

/**
 * What a phrase is about at heart, each thing as its stems: "a speaker on open data for January" is about a speaker,
 * "writer, tour guide" about a writer and about a tour guide. Empty where nothing tells.
 */
export function heartsOf(text: string): readonly ReadonlySet<string>[] {
	return readable(text).split(ALTERNATIVES).flatMap(hearts);
}

/** The heart of a phrase that names one thing: what is named first. */
export function heartOf(text: string): readonly ReadonlySet<string>[] {
	for (const thing of readable(text).split(ALTERNATIVES)) {
		const found = hearts(thing);
		if (found.length > 0) return found;
	}
	return [];
}

const PURPOSES: ReadonlySet<string> = new Set(favorWords(({ purposes }) => purposes));

/** What comes before the words on what a thing is for. */
export function beforePurpose(text: string): string {
	return before(PURPOSES, text);
}

const PLACES: ReadonlySet<string> = new Set(favorWords(({ placed }) => placed));

/** Up to where a text says where a thing is, or what it is a part of: "a leak | under the sink". */
export function beforePlace(text: string): string {
	return before(PLACES, text);
}

function before(marks: ReadonlySet<string>, text: string): string {
	const words = text.split(/(\s+)/);
	const end = words.findIndex((word, at) => at > 0 && marks.has(word.toLowerCase()));
	return end === -1 ? text : words.slice(0, end).join('');
}

/** Two phrases mean the same thing: of one of them three words in four stand in the other. */
export function isSameThing(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return coverage(a, b) >= 0.75 || coverage(b, a) >= 0.75;
}

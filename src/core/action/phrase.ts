import { favorPhrases, favorWords } from '../people/favor-languages';
import { contentStems, coverage } from './matching';

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

/** The first part that says something, as its stems; after "to" also without its verb: "to cut audio" is about audio. */
function hearts(thing: string): readonly ReadonlySet<string>[] {
	const parts = thing.split(TAILS);
	for (let i = 0; i < parts.length; i += 2) {
		const stems = [...contentStems(parts[i] ?? '')];
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

/** Two phrases mean the same thing: of one of them three words in four stand in the other. */
export function isSameThing(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return coverage(a, b) >= 0.75 || coverage(b, a) >= 0.75;
}

import { contentStems, coverage } from './matching';

/** Longer texts are read up to here. */
const MAX_LENGTH = 4000;

/** Where one thing ends and another begins: "writer | tour guide". */
const ALTERNATIVES = /\b(?:and|or)\b|[,;/&]/giu;
/** Where the thing itself ends and what it is for begins: "a writer | for the report", "who | has moved | from law". */
const TAILS =
	/\b((?:has|have|had)\s+\p{L}+ed|about|after|against|as|at|because|before|but|by|during|for|from|in|into|is|like|of|on|so|than|that|through|to|until|when|where|which|while|who|whose|with|without)\b|[:|()–—]/giu;

/** The first part that says something, as its stems; after "to" also without its verb: "to cut audio" is about audio. */
function hearts(thing: string): readonly ReadonlySet<string>[] {
	const parts = thing.split(TAILS);
	for (let i = 0; i < parts.length; i += 2) {
		const stems = [...contentStems(parts[i] ?? '')];
		if (stems.length === 0) continue;
		const isDeed = parts[i - 1]?.toLowerCase() === 'to' && stems.length > 1;
		return isDeed ? [new Set(stems), new Set(stems.slice(1))] : [new Set(stems)];
	}
	return [];
}

/**
 * What a phrase is about at heart, each thing as its stems: "a speaker on open data for January" is about a speaker,
 * "writer, tour guide" about a writer and about a tour guide. Empty where nothing tells.
 */
export function heartsOf(text: string): readonly ReadonlySet<string>[] {
	return text.slice(0, MAX_LENGTH).split(ALTERNATIVES).flatMap(hearts);
}

/** The heart of a phrase that names one thing: what is named first. */
export function heartOf(text: string): readonly ReadonlySet<string>[] {
	for (const thing of text.slice(0, MAX_LENGTH).split(ALTERNATIVES)) {
		const found = hearts(thing);
		if (found.length > 0) return found;
	}
	return [];
}

/** Two phrases mean the same thing: of one of them three words in four stand in the other. */
export function isSameThing(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return coverage(a, b) >= 0.75 || coverage(b, a) >= 0.75;
}

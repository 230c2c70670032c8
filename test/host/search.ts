import type { SearchMatches, SearchMatchPart, SearchResult, SearchResultContainer } from 'obsidian';

const lower = (text: string): string => text.toLowerCase();

/** Lower case only where it keeps the length, so that matches point at the right letters. */
function comparable(text: string): string {
	const changed = lower(text);
	return changed.length === text.length ? changed : text;
}

const isWordStart = (text: string, at: number): boolean =>
	at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');

/** Places of a word's letters one after the other, whole runs before scattered letters; undefined if they are not there. */
function lettersInOrder(text: string, word: string): SearchMatchPart[] | undefined {
	const whole = text.indexOf(word);
	if (whole >= 0) return [[whole, whole + word.length]];
	const parts: SearchMatchPart[] = [];
	let from = 0;
	for (const letter of word) {
		const at = text.indexOf(letter, from);
		if (at < 0) return undefined;
		const last = parts[parts.length - 1];
		if (last?.[1] === at) last[1] = at + letter.length;
		else parts.push([at, at + letter.length]);
		from = at + letter.length;
	}
	return parts;
}

function joined(matches: SearchMatches): SearchMatches {
	const sorted = [...matches].sort((a, b) => a[0] - b[0]);
	const result: SearchMatches = [];
	for (const [from, to] of sorted) {
		const last = result[result.length - 1];
		if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
		else result.push([from, to]);
	}
	return result;
}

/** 0 is best: whole words at the start of words cost little, scattered letters and late places more. */
function scoreOf(text: string, matches: SearchMatches): number {
	let cost = 0;
	for (const [from] of matches) cost += isWordStart(text, from) ? 0.2 : 1;
	const first = matches[0]?.[0] ?? 0;
	return -(cost + first / 100 + text.length / 1000);
}

function prepare(
	query: string,
	find: (text: string, word: string) => SearchMatches | undefined,
): (text: string) => SearchResult | null {
	const words = lower(query).split(/\s+/).filter(Boolean);
	return (text) => {
		const compared = comparable(text);
		const all: SearchMatches = [];
		for (const word of words) {
			const parts = find(compared, word);
			if (parts === undefined) return null;
			all.push(...parts);
		}
		const matches = joined(all);
		return { score: words.length === 0 ? 0 : scoreOf(compared, matches), matches };
	};
}

/** Finds texts that hold the letters of each word in order. Scores are 0 or less; higher is better. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
	return prepare(query, lettersInOrder);
}

/** Finds texts that hold each word as it is written. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
	return prepare(query, (text, word) => {
		const matches: SearchMatches = [];
		for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
			matches.push([at, at + word.length]);
		}
		return matches.length === 0 ? undefined : matches;
	});
}

/** Best first; equal ones keep their order. */
export function sortSearchResults(results: SearchResultContainer[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

/** Writes text into an element with the matches marked; `offset` is where the text begins in what was searched. */
export function renderMatches(
	el: HTMLElement | DocumentFragment,
	text: string,
	matches: SearchMatches | null,
	offset = 0,
): void {
	let done = 0;
	for (const [from, to] of matches ?? []) {
		const start = Math.max(done, from + offset);
		const end = Math.min(text.length, to + offset);
		if (end <= start) continue;
		el.appendText(text.slice(done, start));
		el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
		done = end;
	}
	el.appendText(text.slice(done));
}

/** The same for a search result. */
export function renderResults(
	el: HTMLElement,
	text: string,
	result: SearchResult,
	offset?: number,
): void {
	renderMatches(el, text, result.matches, offset);
}

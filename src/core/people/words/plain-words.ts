import { type Channel, CHANNELS } from '../channel';
import { foldText } from '../fold';
import type { Outcome } from '../interaction';
import { inAnyLanguage, languageOf, LANGUAGES } from './languages';
import { isMark, type WordIndex } from './word-index';
import { phraseAt, type PhraseMatch } from './phrase-match';

export function asChannel(word: string): Channel | undefined {
	return CHANNELS.find((channel) => channel === word);
}

const WORD =
	/(?<money>[$€£]\s?\d[\d.,]*k?|\d[\d.,]*\s?[€£$])|(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*|\p{Extended_Pictographic})/giu;

function plainWords(text: string): string[] {
	const words: string[] = [];
	for (const { groups } of text.slice(0, 1000).matchAll(WORD)) {
		const word = foldText(groups?.word ?? '').replace(/['’]/g, '');
		const isSum = isCurrency(word) && /^\d/.test(words[words.length - 1] ?? '');
		if (isSum) words.pop();
		words.push(isSum || groups?.money !== undefined ? '<money>' : word);
	}
	return words;
}

const isCurrency = (word: string): boolean =>
	LANGUAGES.some(({ currencies }) => currencies.has(word));

/** The longest phrase at a word of a short text in which nobody is named. */
export function phraseIn(
	words: readonly string[],
	at: number,
	index: WordIndex,
): PhraseMatch | undefined {
	return phraseAt(index, at, {
		wordAt: (position) => words[position],
		personAt: () => 0,
		mayAct: () => false,
	});
}

/** "feedback on ...", "talk about ...": what follows is what it was about. */
function endsThing(index: WordIndex, word: string, match: PhraseMatch | undefined): boolean {
	if (match?.senses.some(({ is }) => is === 'thing') === true) return false;
	return (
		(['of', 'with', 'topics'] as const).some((mark) => isMark(index, word, mark)) &&
		!isMark(index, word, 'articles')
	);
}

/** The channel of the thing a text names first: introduction, review, loan ...; else `help`. */
export function thingNamed(text: string): Channel {
	const index = languageOf(text);
	const words = plainWords(text);
	let contact: Channel | undefined;
	for (let at = 0; at < words.length;) {
		const match = phraseIn(words, at, index);
		const isNoun = at > 0 && isMark(index, words[at - 1] ?? '', 'articles');
		for (const sense of match?.senses ?? []) {
			const isNamed = sense.is === 'thing' || (sense.is === 'act' && !isNoun);
			const row = isNamed ? sense.row : undefined;
			if (row?.kind === 'favor' && row.channel !== undefined && row.channel !== 'help')
				return row.channel;
			if (row?.kind === 'favor' && row.channel === 'help' && sense.is === 'thing')
				contact ??= 'help';
		}
		const next = at + (match?.length ?? 1);
		if (
			words.slice(at, next).some((word, i) => endsThing(index, word, i === 0 ? match : undefined))
		)
			break;
		at = next;
	}
	return contact ?? 'help';
}

const ARROW = /(?:->|=>|→|⇒|⟶)/gu;

export function lastArrow(text: string): { start: number; end: number } | undefined {
	let found: { start: number; end: number } | undefined;
	for (const match of text.matchAll(ARROW))
		found = { start: match.index, end: match.index + match[0].length };
	return found;
}

/** The outcome a few words begin with: `yes`, `no answer`, `partly, she sent half`. */
export function outcomeNamed(text: string): Outcome | undefined {
	const words = plainWords(text.slice(0, 120));
	return inAnyLanguage((index) => {
		for (const sense of phraseIn(words, 0, index)?.senses ?? [])
			if (sense.is === 'outcome') return sense.outcome;
		return undefined;
	});
}

/** Whether a text is an outcome and nothing more: `yes`, `no answer`. */
export function isOutcome(text: string): boolean {
	const words = plainWords(text.slice(0, 120));
	const found = inAnyLanguage((index) => {
		const match = phraseIn(words, 0, index);
		const isWhole = match?.length === words.length;
		return isWhole && match.senses.some(({ is }) => is === 'outcome') ? true : undefined;
	});
	return found === true;
}

/** The outcome after the last arrow of a text. */
export function readOutcomeWord(text: string): Outcome | undefined {
	const arrow = lastArrow(text);
	return arrow === undefined ? undefined : outcomeNamed(text.slice(arrow.end));
}

/** The channel a label names: `📞 Phone call`, `Email`, `Zoom`; also the plain channel words. */
export function channelNamed(text: string): Channel | undefined {
	const words = plainWords(text.slice(0, 80));
	const exact = words.length === 1 ? asChannel(words[0] ?? '') : undefined;
	return exact ?? inAnyLanguage((index) => channelIn(words, index));
}

function channelIn(words: readonly string[], index: WordIndex): Channel | undefined {
	for (let at = 0; at < words.length;) {
		const match = phraseIn(words, at, index);
		for (const sense of match?.senses ?? []) if (sense.is === 'thing') return sense.row.channel;
		for (const sense of match?.senses ?? []) {
			if (sense.is === 'act' && sense.row.channel !== undefined) return sense.row.channel;
		}
		at += match?.length ?? 1;
	}
	return undefined;
}

import { type Channel, CHANNELS } from './channel';
import { foldText } from './fold';
import type { Actor, Outcome } from './interaction';
import { isMark, phraseAt, type PhraseMatch, type WordIndex } from './word-index';

export function asChannel(word: string): Channel | undefined {
	return CHANNELS.find((channel) => channel === word);
}

const WORD =
	/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*|[$€£]\s?\d[\d.,]*k?|\d[\d.,]*\s?(?:€|£|euros?|dollars?|bucks)|\p{Extended_Pictographic}/giu;

function plainWords(text: string): string[] {
	return [...text.slice(0, 1000).matchAll(WORD)].map(([word]) =>
		/^[$€£]|€$|£$|euros?$|dollars?$|bucks$/i.test(word) && /\d/.test(word)
			? '<money>'
			: foldText(word).replace(/['’]/g, ''),
	);
}

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
export function thingNamed(text: string, index: WordIndex): Channel {
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
export function outcomeNamed(text: string, index: WordIndex): Outcome | undefined {
	const words = plainWords(text.slice(0, 120));
	const match = phraseIn(words, 0, index);
	for (const sense of match?.senses ?? []) if (sense.is === 'outcome') return sense.outcome;
	return undefined;
}

/** The outcome after the last arrow of a text. */
export function readOutcomeWord(text: string, index: WordIndex): Outcome | undefined {
	const arrow = lastArrow(text);
	return arrow === undefined ? undefined : outcomeNamed(text.slice(arrow.end), index);
}

const ACTOR_WORDS: ReadonlyMap<string, Actor> = new Map([
	['me', 'ego'],
	['i', 'ego'],
	['ego', 'ego'],
	['myself', 'ego'],
	['outbound', 'ego'],
	['outgoing', 'ego'],
	['sent', 'ego'],
	['out', 'ego'],
	['them', 'alter'],
	['they', 'alter'],
	['alter', 'alter'],
	['she', 'alter'],
	['he', 'alter'],
	['her', 'alter'],
	['him', 'alter'],
	['inbound', 'alter'],
	['incoming', 'alter'],
	['received', 'alter'],
	['in', 'alter'],
	['both', 'both'],
	['mutual', 'both'],
	['us', 'both'],
	['we', 'both'],
	['unknown', 'unknown'],
]);

/** Who acted, from a word of direction: `outbound`, `incoming`, `me`, `both`. */
export function actorNamed(text: string): Actor | undefined {
	return ACTOR_WORDS.get(foldText(text).replace(/[^\p{L}]/gu, ''));
}

/** The channel a label names: `📞 Phone call`, `Email`, `Zoom`; also the plain channel words. */
export function channelNamed(text: string, index: WordIndex): Channel | undefined {
	const words = plainWords(text.slice(0, 80));
	const exact = words.length === 1 ? asChannel(words[0] ?? '') : undefined;
	if (exact !== undefined) return exact;
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

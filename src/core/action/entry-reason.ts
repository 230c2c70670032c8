import type { Interaction } from '../people/interaction';
import type { Reason, ReasonCode } from './reason';

/**
 * The words of an entry to show as evidence: its line, or what it was about where the line is no more than a date and a
 * word (`### 2025-10-21 — Call`) and the words stand below it.
 */
export function quoteOf({ text, topic }: Pick<Interaction, 'text' | 'topic'>): string {
	const words = text.match(/\p{L}{2,}/gu) ?? [];
	return topic !== undefined && words.length < 2 ? topic : text;
}

/** The place and words of an entry, as evidence. */
export function entryReason(
	code: ReasonCode,
	interaction: Interaction,
	rest: Partial<Reason> = {},
): Reason {
	const { path, line, date } = interaction;
	return { code, path, line, date, quote: quoteOf(interaction), ...rest };
}

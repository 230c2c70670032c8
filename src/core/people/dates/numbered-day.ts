import type { Block } from '../../note/outline';
import { monthOf } from './calendar-words';

/** What a block says, and the column where that begins. */
export interface Said {
	readonly text: string;
	readonly column: number;
}

/**
 * The words of a block, with the number of an item that is no number but a day: Markdown takes `1.` for the mark of a
 * list in `- 1. Mai 2026 call` as in `1. Mai 2026 call`.
 */
export function saidBy(block: Block): Said {
	const { text, column } = block;
	const isNumbered = block.kind === 'item' && block.textLine === undefined && !('task' in block);
	if (!isNumbered || !/^[0-3]?\d\.$/.test(block.marker) || !beginsWithMonth(text))
		return { text, column };
	const { marker, markerColumn } = block;
	const blanks = ' '.repeat(Math.max(0, column - markerColumn - marker.length));
	return { text: marker + blanks + text, column: markerColumn };
}

function beginsWithMonth(text: string): boolean {
	const word = /^\p{L}{3,12}(?=[.:,]?(?:\s|$))/u.exec(text)?.[0];
	return word !== undefined && monthOf(word) !== undefined;
}

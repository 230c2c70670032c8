import { CARET, DASH, isDigit, isLetter, isSpaceCode } from './characters';

/**
 * Offset of the caret of a block id (`^id`) at the very end of a text, with a blank before it or nothing; -1 when there
 * is none.
 */
export function blockIdAt(text: string, from: number, to: number): number {
	let at = to - 1;
	while (at >= from && isIdCode(text.charCodeAt(at))) at -= 1;
	if (at < from || at === to - 1 || text.charCodeAt(at) !== CARET) return -1;
	return at === from || isSpaceCode(text.charCodeAt(at - 1)) ? at : -1;
}

function isIdCode(code: number): boolean {
	return code === DASH || isDigit(code) || isLetter(code);
}

/** What is being typed after an `@`, and where the `@` stands in its line. */
export interface MentionQuery {
	readonly start: number;
	readonly query: string;
}

/** Longest name that is completed, in characters, and in words. */
const MAX_QUERY = 40;
const NAME =
	/^(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*){0,3} ?)?$/u;
/** Before an `@` that begins a word; in an address something else stands there. */
const WORD_START = /^[\s([{<>*_~="'“‘„«—–|-]?$/u;

/** The name being typed after an `@` at the start of a word; undefined in an address, or where it is no name. */
export function mentionQuery(before: string): MentionQuery | undefined {
	const start = before.lastIndexOf('@');
	if (start === -1 || before.length - start > MAX_QUERY) return undefined;
	const query = before.slice(start + 1);
	const isName = NAME.test(query) && WORD_START.test(before.slice(start - 1, start));
	return isName ? { start, query } : undefined;
}

const FENCE = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(`{3,}|~{3,})/;

/** Whether the lines above leave a code block or the properties open. */
function isOpenAbove(above: readonly string[]): boolean {
	let fence: string | undefined;
	const isFrontmatter = above[0]?.trimEnd() === '---';
	const end = isFrontmatter ? above.findIndex((line, at) => at > 0 && /^---\s*$/.test(line)) : 0;
	if (end === -1) return true;
	for (const line of above.slice(end)) {
		const mark = FENCE.exec(line)?.[1];
		if (mark === undefined) continue;
		if (fence === undefined) fence = mark;
		else if (mark.startsWith(fence)) fence = undefined;
	}
	return fence !== undefined;
}

/** Whether a place of a note is prose: not code, and not among the properties. `above` are the lines before its own. */
export function isProse(above: readonly string[], before: string): boolean {
	const ticks = before.split('`').length - 1;
	return ticks % 2 === 0 && !isOpenAbove(above);
}

import type { Note } from '../../note/note';
import { partsOf, type Part } from '../dates/block-date';
import type { Conventions } from '../persons/vault-conventions';

/** The part of a note that begins on a line: a heading, item, row, or line of a paragraph; of `- 7. call` the inner item. */
export function partAt(
	{ outline }: Note,
	line: number,
	{ order, isOwn }: { readonly order: Conventions['dateOrder']; readonly isOwn: boolean },
): Part | undefined {
	let empty: Part | undefined;
	for (const block of outline.blocks) {
		if (block.line > line) break;
		if (block.endLine < line) continue;
		const found = partsOf(block, order, isOwn).find((part) => part.line === line);
		if (found !== undefined && found.text !== '') return found;
		empty ??= found;
	}
	return empty;
}

/** The lines below a heading or an item's first line that belong to it: its own, and those of the blocks in it. */
export function bodyParts(
	note: Note,
	{ block, line }: Part,
	options: { readonly order: Conventions['dateOrder']; readonly isOwn: boolean },
): readonly Part[] {
	const { blocks } = note.outline;
	const next = blocks.find((other) => other.kind === 'heading' && other.line > line);
	const end = block.kind === 'heading' ? (next?.line ?? Infinity) : block.endLine + 1;
	return blocks
		.filter((other) => other.line > line && other.line < end && other.kind !== 'heading')
		.flatMap((other) => partsOf(other, options.order, options.isOwn));
}

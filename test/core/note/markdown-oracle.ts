import type { ListItem, Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import { remark } from 'remark';
import { parseOutline } from '../../../src/core/note/markdown';

/** What both readers of Markdown must agree on. */
export interface Structure {
	/** `line:level` */
	readonly headings: readonly string[];
	/** `line`, `<parent line` where nested, `[x]` or `[ ]` where a task */
	readonly items: readonly string[];
	/** The marks `#w1`, `#w2` ... that stand in text: not in code, HTML or an address. */
	readonly liveMarks: readonly string[];
}

const processor = remark().use(remarkGfm).freeze();

/** The structure of a text as remark reads it. */
export function remarkStructure(text: string): Structure {
	const headings: string[] = [];
	const items: string[] = [];
	const liveMarks: string[] = [];
	const visit = (node: Nodes, parents: readonly Nodes[]): void => {
		const line = node.position?.start.line ?? 0;
		if (node.type === 'heading') headings.push(`${line}:${node.depth}`);
		if (node.type === 'listItem') items.push(itemText(node, parents));
		if (node.type === 'text') liveMarks.push(...(node.value.match(/#w\d+/g) ?? []));
		if ('children' in node) for (const child of node.children) visit(child, [...parents, node]);
	};
	visit(processor.parse(text), []);
	return { headings, items, liveMarks: liveMarks.sort() };
}

function itemText(item: ListItem, parents: readonly Nodes[]): string {
	const holder = parents[parents.length - 2];
	const parent = holder?.type === 'listItem' ? `<${holder.position?.start.line ?? 0}` : '';
	const task = typeof item.checked === 'boolean' ? `[${item.checked ? 'x' : ' '}]` : '';
	return `${item.position?.start.line ?? 0}${parent}${task}`;
}

/** The structure of a text as we read it. */
export function ourStructure(text: string): Structure {
	const { blocks, tags } = parseOutline(text, 1);
	const headings = blocks.flatMap((block) =>
		block.kind === 'heading' ? [`${block.line}:${block.level}`] : [],
	);
	const items = blocks.flatMap((block) => {
		if (block.kind !== 'item') return [];
		const parent = block.parent === undefined ? '' : `<${block.parent}`;
		const task = block.task === undefined ? '' : `[${block.task.toLowerCase()}]`;
		return [`${block.line}${parent}${task}`];
	});
	const liveMarks = tags.map(({ tag }) => tag).filter((tag) => /^#w\d+$/.test(tag));
	return { headings, items, liveMarks: liveMarks.sort() };
}

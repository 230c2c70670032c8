import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { DoubtfulPart, ReadDoubtful } from './inline-reader';

/** Longest passage handed to remark, in UTF-16 units; of a longer one the scan's own answer stands. Chosen; no source. */
export const LONGEST_DOUBT = 4096;

/** How much of one note is handed to remark altogether, so that no note can make it slow. Chosen; no source. */
export const DOUBT_BUDGET = 8192;

const NOTHING: ReadonlyMap<number, DoubtfulPart> = new Map();

const remark = unified().use(remarkParse).freeze();

/**
 * Reads with remark the single passages which the scan cannot decide, for it looks at one line at a time. Doubtful are:
 * a Markdown link whose address or title goes on in the next line or holds a character reference (`&amp;`), an HTML
 * tag that goes on in the next line, and a link definition (`[label]:`) that does not end with its line.
 */
export function doubtReader(): ReadDoubtful {
	let left = DOUBT_BUDGET;
	return (source) => {
		if (source.length > Math.min(left, LONGEST_DOUBT)) return NOTHING;
		left -= source.length;
		return partsOf(remark.parse(source));
	};
}

/** Links, images, HTML and definitions by the offset at which they begin; none if it is no plain paragraph to remark. */
function partsOf(root: Root): ReadonlyMap<number, DoubtfulPart> {
	const isPlain = root.children.every(({ type }) => type === 'paragraph' || type === 'definition');
	const parts = new Map<number, DoubtfulPart>();
	if (isPlain) for (const node of root.children) addParts(node, parts);
	return parts;
}

function addParts(node: Nodes, parts: Map<number, DoubtfulPart>): void {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	if (start !== undefined && end !== undefined) {
		if (node.type === 'link' || node.type === 'image') {
			parts.set(start, { end, address: node.url });
		} else if (node.type === 'html' || node.type === 'definition') parts.set(start, { end });
	}
	if ('children' in node) for (const child of node.children) addParts(child, parts);
}

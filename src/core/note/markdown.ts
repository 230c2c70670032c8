import { unified, type Plugin } from 'unified';
import type { Outline } from './outline';
import { scanOutline } from './scan';

/** unified's parser is our line scan; it yields the whole outline as one node. */
const outlineParser: Plugin<[], string, Outline> = function () {
	this.parser = (document, file) => scanOutline(document, firstBodyLine(file.data));
};

const processor = unified().use(outlineParser).freeze();

/**
 * The outline of a note's text. The body begins at `firstBodyLine` (the line after the frontmatter, 1 where there is
 * none); every line number is one of the file. Never throws, takes time linear in the length of the text.
 */
export function parseOutline(text: string, firstBodyLine: number): Outline {
	return processor.parse({ value: text, data: { firstBodyLine } });
}

function firstBodyLine(data: Readonly<Record<string, unknown>>): number {
	const line = data['firstBodyLine'];
	return typeof line === 'number' ? line : 1;
}

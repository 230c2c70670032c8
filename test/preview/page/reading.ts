import type { AlignType, Node, Nodes, Parent, PhrasingContent } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { Keymap } from '../../host/keymap';
import type { MarkdownView } from '../../host/markdown-view';

const parser = remark().use(remarkFrontmatter).use(remarkGfm);

const wikilink = /!?\[\[([^[\]|]+)(?:\|([^[\]]+))?\]\]/g;

/** What a link in the note leads to when it is clicked. */
type Follow = (linktext: string, evt: MouseEvent) => void;

interface Drawing {
	readonly follow: Follow;
	/** Ticks or unticks the task on this line (from 1). */
	readonly toggleTask: (line: number) => void;
}

/** Draws the reading view of a note: plain Markdown, wikilinks, callouts, tasks that can be ticked. */
export function renderReading(text: string, el: HTMLElement, view: MarkdownView): void {
	const drawing: Drawing = {
		follow: (linktext, evt) => {
			const { workspace } = view.app;
			void workspace.openLinkText(linktext, view.file?.path ?? '', Keymap.isModEvent(evt));
		},
		toggleTask: (line) => {
			const { file } = view;
			if (file !== null) void view.app.vault.process(file, (now) => toggled(now, line));
		},
	};
	drawAll(parser.parse(text), el.createDiv('markdown-preview-sizer'), drawing);
}

function toggled(text: string, line: number): string {
	const lines = text.split('\n');
	const task = /^([\s>]*(?:[-*+]|\d+[.)])\s+\[)(.)(\].*)$/s.exec(lines[line - 1] ?? '');
	if (task === null) return text;
	const [, before = '', mark, after = ''] = task;
	lines[line - 1] = `${before}${mark === ' ' ? 'x' : ' '}${after}`;
	return lines.join('\n');
}

function drawAll(parent: Parent, el: HTMLElement, drawing: Drawing): void {
	for (const child of parent.children) draw(child, el, drawing);
}

const inlineTags = { emphasis: 'em', strong: 'strong', delete: 'del' } as const;
const headingTags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

function draw(node: Nodes, el: HTMLElement, drawing: Drawing): void {
	switch (node.type) {
		case 'text':
			drawText(node.value, el, drawing);
			break;
		case 'heading':
			drawAll(node, el.createEl(headingTags[node.depth - 1] ?? 'h6'), drawing);
			break;
		case 'paragraph':
			drawAll(node, el.createEl('p'), drawing);
			break;
		case 'emphasis':
		case 'strong':
		case 'delete':
			drawAll(node, el.createEl(inlineTags[node.type]), drawing);
			break;
		case 'inlineCode':
			el.createEl('code', { text: node.value });
			break;
		case 'code':
			el.createEl('pre').createEl('code', { text: node.value });
			break;
		case 'yaml':
			el.createEl('pre', { cls: 'frontmatter', text: node.value });
			break;
		case 'blockquote':
			drawQuote(node, el, drawing);
			break;
		case 'list':
			drawAll(node, el.createEl(node.ordered === true ? 'ol' : 'ul'), drawing);
			break;
		case 'listItem':
			drawItem(node, el, drawing);
			break;
		case 'link':
			drawLink(node.url, el, drawing, (link) => drawAll(node, link, drawing));
			break;
		case 'table':
			drawTable(node, el, drawing);
			break;
		case 'thematicBreak':
			el.createEl('hr');
			break;
		case 'break':
			el.createEl('br');
			break;
		default:
			if ('children' in node) drawAll(node, el, drawing);
	}
}

function drawText(text: string, el: HTMLElement, drawing: Drawing): void {
	let done = 0;
	for (const match of text.matchAll(wikilink)) {
		const [whole, target = '', shown = target] = match;
		drawTags(text.slice(done, match.index), el);
		drawLink(target, el, drawing, (link) => link.setText(shown));
		done = match.index + whole.length;
	}
	drawTags(text.slice(done), el);
}

function drawTags(text: string, el: HTMLElement): void {
	let done = 0;
	for (const match of text.matchAll(/(^|\s)(#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)/gu)) {
		const [whole, space = '', tag = ''] = match;
		el.appendText(text.slice(done, match.index) + space);
		el.createSpan({ cls: 'tag', text: tag });
		done = match.index + whole.length;
	}
	el.appendText(text.slice(done));
}

function drawLink(
	target: string,
	el: HTMLElement,
	drawing: Drawing,
	fill: (link: HTMLElement) => void,
): void {
	const isWeb = /^[a-z][a-z0-9+.-]*:/i.test(target);
	if (isWeb && !/^(https?|mailto):/i.test(target)) {
		fill(el.createSpan());
		return;
	}
	const link = el.createEl('a', {
		cls: isWeb ? 'external-link' : 'internal-link',
		href: isWeb ? target : '#',
		attr: isWeb ? { target: '_blank', rel: 'noopener noreferrer' } : {},
	});
	fill(link);
	if (isWeb) return;
	link.addEventListener('click', (evt) => {
		evt.preventDefault();
		drawing.follow(decoded(target), evt);
	});
}

function decoded(target: string): string {
	try {
		return decodeURI(target);
	} catch {
		return target;
	}
}

function drawQuote(node: Parent, el: HTMLElement, drawing: Drawing): void {
	const first = node.children[0] as (Node & { children?: PhrasingContent[] }) | undefined;
	const start = first?.children?.[0];
	const mark = start?.type === 'text' ? /^\[!([^\]\n]+)\][+-]?[ \t]*/.exec(start.value) : null;
	if (start?.type !== 'text' || mark === null) {
		drawAll(node, el.createEl('blockquote'), drawing);
		return;
	}
	const type = (mark[1] ?? 'note').toLowerCase();
	const callout = el.createDiv({ cls: 'callout', attr: { 'data-callout': type } });
	const rest = start.value.slice(mark[0].length);
	const [title = '', ...others] = rest.split('\n');
	callout.createDiv({ cls: 'callout-title', text: title || type });
	start.value = others.join('\n');
	drawAll(node, callout.createDiv('callout-content'), drawing);
}

function drawItem(
	node: Extract<Nodes, { type: 'listItem' }>,
	el: HTMLElement,
	drawing: Drawing,
): void {
	const item = el.createEl('li');
	const line = node.position?.start.line;
	if (typeof node.checked === 'boolean' && line !== undefined) {
		item.addClass('task-list-item');
		const box = item.createEl('input', {
			cls: 'task-list-item-checkbox',
			type: 'checkbox',
			attr: { 'aria-label': 'Done' },
		});
		box.checked = node.checked;
		box.addEventListener('change', () => drawing.toggleTask(line));
	}
	for (const child of node.children) {
		if (child.type === 'paragraph') drawAll(child, item.createSpan(), drawing);
		else draw(child, item, drawing);
	}
}

function drawTable(
	node: Extract<Nodes, { type: 'table' }>,
	el: HTMLElement,
	drawing: Drawing,
): void {
	const table = el.createEl('table');
	node.children.forEach((row, at) => {
		const rowEl = table.createEl('tr');
		row.children.forEach((cell, column) => {
			const align: AlignType = node.align?.[column] ?? null;
			const cellEl = rowEl.createEl(at === 0 ? 'th' : 'td', {
				attr: align === null ? {} : { align },
			});
			drawAll(cell, cellEl, drawing);
		});
	});
}

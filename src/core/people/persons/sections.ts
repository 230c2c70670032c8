import type { Block } from '../../note/outline';
import type { Note } from '../../note/note';
import { leadingDate, type DateOrder } from '../dates/date-text';
import { foldWords } from '../fold';
import { FIELD_OF_SECTION } from './field-names';
import { EGO_SECTIONS, OFFER_SECTIONS, THEY, WITHOUT_ENDINGS } from '../lexicon/person-words';
import { isStatementField, type PersonField } from '../person-fields';
import type { Statement } from '../person';
import { saidBy } from '../dates/numbered-day';
import { readWords } from '../words/words';

/** A section's name with every word for the person read as one, and without endings: "How she can help me". */
function normalized(words: string, names: ReadonlySet<string>): string {
	let text = ` ${words} `;
	for (const name of names)
		text = text.split(` ${name} `).join(' them ').split(` ${name}s `).join(' them ');
	const folded = text
		.trim()
		.split(' ')
		.map((word) => (THEY.has(word) ? 'them' : (WITHOUT_ENDINGS.get(word) ?? word)));
	return folded.join(' ');
}

const NO_NAMES: ReadonlySet<string> = new Set();

const FIELDS: ReadonlyMap<string, PersonField> = new Map(
	[...FIELD_OF_SECTION].map(([name, field]) => [normalized(name, NO_NAMES), field]),
);

const OFFERS: ReadonlySet<string> = new Set(
	OFFER_SECTIONS.split('|').map((name) => normalized(name, NO_NAMES)),
);

/** In ego's own note "I can help with" is what ego can do. */
const EGO_FIELDS: ReadonlyMap<string, PersonField> = new Map(
	EGO_SECTIONS.flatMap(([field, names]) =>
		names.split('|').map((name): [string, PersonField] => [normalized(name, NO_NAMES), field]),
	),
);

/** Which field a heading or label names. */
export function fieldOfSection(title: string, { names, isEgo }: Who): PersonField | undefined {
	if (title.length > 80) return undefined;
	const name = normalized(foldWords(title), names);
	return (isEgo ? EGO_FIELDS.get(name) : undefined) ?? FIELDS.get(name);
}

const BOLD_LABEL = /^(?:\*\*|__)([^*_:\n]{1,60})(?::\s{0,3}(?:\*\*|__)|(?:\*\*|__)\s{0,3}:)\s{0,3}/;
const PLAIN_LABEL = /^([\p{L}][\p{L}\p{M}'’ ]{2,40}):\s{1,3}(?=\S)/u;

/** A label with its line to itself, before what it names: `Looking for:`. */
const LONE_LABEL = /^([\p{L}][\p{L}\p{M}'’ ]{2,40}):[ \t]*(?=\n|$)/u;

/** A label at the start of a text: `**What they want:** ...`, `Can help with: ...`. */
export function labelOf(
	text: string,
): { readonly label: string; readonly length: number; readonly isBold: boolean } | undefined {
	const bold = BOLD_LABEL.exec(text.slice(0, 100));
	if (bold !== null) return { label: bold[1] ?? '', length: bold[0].length, isBold: true };
	const plain = PLAIN_LABEL.exec(text.slice(0, 100)) ?? LONE_LABEL.exec(text.slice(0, 100));
	return plain === null
		? undefined
		: { label: plain[1] ?? '', length: plain[0].length, isBold: false };
}

/** A part of a person's note that is about one field. */
export interface FieldText extends Statement {
	readonly field: PersonField;
	/** Targets of the links in it. */
	readonly links: readonly string[];
}

const NOTHING = /^(?:none|n\/a|na|nothing|tbd|todo|unknown|keine|[-–—?.…_*]+|)$/i;

interface Open {
	readonly field: PersonField | undefined;
	/** Level of the heading it stands under; 7 for a label, which a heading of any level ends. */
	readonly level: number;
	readonly title?: string;
}

/** The texts of all sections and labels of a note that mean a field, in order. */
export function readSections(note: Note, who: Who, order: DateOrder): readonly FieldText[] {
	const found: FieldText[] = [];
	let section: Open = { field: undefined, level: 0 };
	let label: Open = { field: undefined, level: 0 };
	let labelItem: number | undefined;
	for (const block of note.outline.blocks.flatMap((one) => atLabels(one, who))) {
		if (block.container === 'quote') continue;
		if (block.kind === 'heading') {
			label = { field: undefined, level: 0 };
			const field = fieldOfSection(block.text, who);
			if (field !== undefined || block.level <= section.level)
				section = { field, level: block.level, title: block.text };
			continue;
		}
		const text = block.text.replace(/^\s+/, '');
		const offset = block.text.length - text.length;
		const named = block.kind === 'row' ? undefined : labelOf(text);
		const labelled = named && fieldOfSection(named.label, who);
		if (
			named !== undefined &&
			labelled !== undefined &&
			(named.isBold || isStatementField(labelled))
		) {
			const rest = block.text.slice(offset + named.length);
			const open = { field: labelled, title: named.label };
			addText(found, note, block, { open, who, from: offset + named.length, order });
			label = rest.trim() === '' ? { ...open, level: 7 } : { field: undefined, level: 0 };
			labelItem = block.kind === 'item' ? block.line : undefined;
			continue;
		}
		if (named?.isBold === true || block.kind === 'paragraph')
			label = { field: undefined, level: 0 };
		if (labelItem !== undefined && block.kind === 'item' && block.parent !== labelItem)
			label = { field: undefined, level: 0 };
		const open = label.field === undefined ? section : label;
		if (open.field !== undefined && isStatement(block, open.field, order))
			addText(found, note, block, { open, who, from: 0, order });
	}
	return found;
}

/** Whose note it is. */
interface Who {
	readonly names: ReadonlySet<string>;
	readonly isEgo: boolean;
}

/** A line begins with a bold label, or with a plain one that means statements: `Cannot: ...`. */
function isLabelled(line: string, who: Who): boolean {
	const label = labelOf(line);
	if (label === undefined) return false;
	if (label.isBold) return true;
	const field = fieldOfSection(label.label, who);
	return field !== undefined && isStatementField(field);
}

/** A paragraph or item divided where a line of it begins with a label. */
function atLabels(block: Block, who: Who): readonly Block[] {
	const mayHold = block.kind === 'paragraph' || block.kind === 'item';
	if (!mayHold || !/\n[ \t]*(?:\*\*|__|[^\n:]{3,42}:)/.test(block.text)) return [block];
	const parts: { block: Block; lines: string[] }[] = [];
	for (const [offset, line] of block.text.split('\n').entries()) {
		const last = parts[parts.length - 1];
		if (last === undefined) parts.push({ block, lines: [line] });
		else if (!isLabelled(line.trimStart(), who)) last.lines.push(line);
		else {
			const { endLine, container } = block;
			const place = { line: block.line + offset, endLine, column: 1, text: line, container };
			parts.push({ block: { kind: 'paragraph', ...place }, lines: [line] });
		}
	}
	return parts.map((part) => ({ ...part.block, text: part.lines.join('\n') }));
}

/** Not what is done or dropped, and not a dated entry (but debts may bear a date). */
function isStatement(block: Block, field: PersonField, order: DateOrder): boolean {
	if (block.kind === 'item' && block.task !== undefined && /[xX-]/.test(block.task)) return false;
	if (field === 'owedByEgo' || field === 'owedToEgo') return true;
	return leadingDate(saidBy(block).text, order) === undefined;
}

interface TextPlace {
	readonly open: Pick<Open, 'field' | 'title'>;
	readonly who: Who;
	/** Where in the block the text begins; a debt's own date goes before it. */
	readonly from: number;
	readonly order: DateOrder;
}

function addText(
	found: FieldText[],
	note: Note,
	block: Block,
	{ open: { field, title = '' }, who, from, order }: TextPlace,
): void {
	if (field === undefined) return;
	const isOwed = field === 'owedByEgo' || field === 'owedToEgo';
	const start = from + (isOwed ? (leadingDate(block.text.slice(from), order)?.end ?? 0) : 0);
	const column = block.column + start;
	const words = readWords(
		{ text: block.text.slice(start), line: block.line, column },
		note.outline.links,
	);
	const text = words.text.replace(/\s+/g, ' ').trim().slice(0, 500);
	if (NOTHING.test(text)) return;
	const links = words.mentions.flatMap(({ ref }) => (ref.kind === 'link' ? ref.target : []));
	const isOffered = field === 'needs' && OFFERS.has(normalized(foldWords(title), who.names));
	const offered = isOffered ? { isOffered: true as const } : {};
	found.push({ field, text, line: block.line, links, ...offered });
}

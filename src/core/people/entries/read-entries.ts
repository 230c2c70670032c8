import type { Diagnostic } from '../../diagnostic';
import type { Block, HeadingBlock } from '../../note/outline';
import type { Note } from '../../note/note';
import { ambientOfHeading, ambientOfItem, headingKind } from './ambient';
import { type Part, partDate, partsOf } from '../dates/block-date';
import { append, draftNames, hasWords, startDraft } from './draft';
import type { Entry, NotEntry, TaskDraft, UnplacedEntry } from './entry';
import {
	badDate,
	dateOf,
	type EntriesOptions,
	inherit,
	leaveOut,
	mayName,
	type Scope,
	scopeAbove,
	type Walk,
} from './entry-walk';
import { mayBeLost, reportLost, unread } from './lost-line';
import { secondDate } from './misplaced-date';
import { type Period, periodOf } from '../dates/period';
import { walkRow } from './read-row';
import { walkTask } from './read-task';
import { finish } from './weigh-entry';

/** What a note tells of, on its own. */
export interface EntriesReading {
	readonly entries: readonly Entry[];
	readonly notEntries: readonly NotEntry[];
	readonly tasks: readonly TaskDraft[];
	readonly unplaced: readonly UnplacedEntry[];
	readonly diagnostics: readonly Diagnostic[];
}

const NOTHING: EntriesReading = {
	entries: [],
	notEntries: [],
	tasks: [],
	unplaced: [],
	diagnostics: [],
};

/** Most notes of a vault name nobody; they are passed over at once. */
function mayNameAnybody({ outline }: Note): boolean {
	if (outline.links.some(({ isEmbed }) => !isEmbed)) return true;
	return outline.blocks.some(({ text }) => text.includes('@') || text.includes('::'));
}

/** Reads the dated entries of a note, its tasks, and the dated lines that are no entries. */
export function readEntries(note: Note, options: EntriesOptions): EntriesReading {
	if (options.owners.length === 0 && !mayNameAnybody(note)) return NOTHING;
	const walk: Walk = {
		note,
		options,
		isOwn: options.owners.length > 0,
		linkLines: new Set(note.outline.links.flatMap(({ isEmbed, line }) => (isEmbed ? [] : line))),
		parentLines: new Set(
			note.outline.blocks.flatMap((block) => ('parent' in block ? (block.parent ?? []) : [])),
		),
		names: new Set(options.owners.flat().map((words) => words.join(' '))),
		drafts: [],
		notEntries: [],
		tasks: [],
		unplaced: [],
		diagnostics: [],
		headings: options.period === undefined ? [] : [{ level: 0, period: options.period }],
		items: new Map(),
		open: undefined,
		header: undefined,
	};
	for (const block of note.outline.blocks) walkBlock(walk, block);
	const entries = walk.drafts.flatMap((draft) => finish(walk, draft));
	const { notEntries, tasks, unplaced, diagnostics } = walk;
	return {
		entries,
		notEntries: [...notEntries].sort((a, b) => a.line - b.line),
		tasks,
		unplaced,
		diagnostics,
	};
}

function walkBlock(walk: Walk, block: Block): void {
	const { dateOrder } = walk.options.conventions;
	if (block.container === 'quote') {
		const [head] = partsOf(block, dateOrder, walk.isOwn);
		if (walk.isOwn && head !== undefined && partDate(head, dateOrder)?.day !== undefined) {
			leaveOut(walk, block.line, 'quote');
		}
		return;
	}
	if (
		walk.open !== undefined &&
		(block.kind === 'heading' || walk.open.container !== block.container)
	)
		walk.open = undefined;
	if (block.kind === 'heading') return walkHeading(walk, block);
	if (block.kind === 'row') return walkRow(walk, block);
	for (const part of partsOf(block, dateOrder, walk.isOwn)) walkPart(walk, part);
}

function walkHeading(walk: Walk, block: HeadingBlock): void {
	const { headings } = walk;
	while ((headings[headings.length - 1]?.level ?? 0) >= block.level) headings.pop();
	walk.items.clear();
	const above = headings[headings.length - 1];
	const part: Part = {
		block,
		text: block.text,
		line: block.line,
		column: block.column,
		isHead: true,
	};
	const date = dateOf(walk, part, above);
	const base = above?.kind === undefined ? {} : { kind: above.kind };
	if (date?.day !== undefined) {
		const draft = startDraft(walk, part, { ...date, day: date.day }, above);
		const year = above?.period?.year;
		headings.push({
			level: block.level,
			date: date.day,
			...(draft === undefined ? {} : { draft }),
			...(year === undefined ? {} : { period: { year } }),
		});
		return;
	}
	if (date !== undefined) badDate(walk, part, date);
	else if (mayBeLost(walk, part, above)) reportLost(walk, part, above);
	const kind = headingKind(walk, block.text) ?? base.kind;
	const period = periodOf(block.text, above?.period) ?? above?.period;
	const inherited = {
		level: block.level,
		...(period === undefined ? {} : { period }),
		...(kind === undefined ? {} : { kind }),
		...ambientOfHeading(block.text),
	};
	const day = above?.date ?? (walk.isOwn ? undefined : walk.options.mentionDay);
	const names = !walk.isOwn && day !== undefined && kind === undefined && mayName(walk, part);
	const draft = names
		? startDraft(walk, part, { day, written: '', from: 0, to: block.text.length })
		: walk.isOwn
			? above?.draft
			: undefined;
	const isSaid = draft === undefined || hasWords(draft);
	if (walk.isOwn && !isSaid && kind === undefined) append(walk, draft, part, 0);
	headings.push({
		...inherited,
		...(above?.date === undefined ? {} : { date: above.date }),
		...(draft === undefined ? {} : { draft }),
	});
}

function walkPart(walk: Walk, part: Part): void {
	const { block } = part;
	const above = scopeAbove(walk, block);
	const item = block.kind === 'item' && part.isHead ? block : undefined;
	if (item?.task !== undefined) return walkTask(walk, part, item, above);
	const { dateOrder } = walk.options.conventions;
	const date = dateOf(walk, part, above);
	const level = above?.level ?? 0;
	const setItem = (scope: Omit<Scope, 'level'>): void => {
		if (item !== undefined) walk.items.set(item.line, { level, ...scope });
	};
	if (date !== undefined && date.day === undefined) {
		badDate(walk, part, date);
		return setItem({ kind: 'skipped' });
	}
	if (above?.kind === 'skipped') return setItem({ kind: 'skipped' });
	if (date?.day !== undefined) {
		const reason = above?.kind === 'fact' || above?.kind === 'statement' ? above.kind : undefined;
		if (reason !== undefined && walk.isOwn) {
			leaveOut(walk, part.line, reason);
			return setItem({ kind: 'skipped' });
		}
		const second = secondDate(part.text.slice(date.from, date.to), dateOrder);
		if (second !== undefined) unread(walk, part, second, 'one date an entry');
		const draft = startDraft(walk, part, { ...date, day: date.day }, above);
		if (block.kind === 'paragraph' && block.parent === undefined) walk.open = draft;
		const beside =
			!walk.isOwn && draft !== undefined && !draftNames(draft) ? ambientOfItem(walk, part) : {};
		return setItem({ date: date.day, ...(draft === undefined ? {} : { draft }), ...beside });
	}
	if (mayBeLost(walk, part, above)) reportLost(walk, part, above);
	walkUndated(walk, part, above, setItem);
}

/** A block without a date of its own: it belongs to the entry above it, or, in a dated note, names people itself. */
function walkUndated(
	walk: Walk,
	part: Part,
	above: Scope | undefined,
	setItem: (scope: Omit<Scope, 'level'>) => void,
): void {
	const { block } = part;
	const isPlan = above?.kind === 'plan' || above?.isAmbientPlan === true;
	const isNested = block.kind !== 'row' && block.kind !== 'heading' && block.parent !== undefined;
	const isFreeParagraph = block.kind === 'paragraph' && !isNested && block.container === 'body';
	if (isFreeParagraph && walk.open !== undefined && hasWords(walk.open)) walk.open = undefined;
	const owner = isNested ? above?.draft : (walk.open ?? above?.draft);
	const period = owner === undefined ? periodOf(part.text, above?.period) : undefined;
	if (period !== undefined) return openPeriod(walk, part, period, setItem);
	if (walk.isOwn) {
		if (owner !== undefined && !isPlan) append(walk, owner, part, 0);

		return setItem({ ...inherit(above), ...(owner === undefined ? {} : { draft: owner }) });
	}
	const day =
		(isNested ? above?.date : (walk.open?.date ?? above?.date)) ?? walk.options.mentionDay;
	const names = mayName(walk, part);
	if (above?.kind === 'attendees') return setItem({ ...inherit(above) });
	if (!names || day === undefined) {
		const nearest = owner !== undefined && draftNames(owner) ? owner : undefined;
		if (nearest !== undefined && !isPlan) append(walk, nearest, part, 0);
		return setItem({
			...inherit(above),
			...(nearest === undefined ? { ...ambientOfItem(walk, part) } : { draft: nearest }),
		});
	}
	if (isPlan) {
		leaveOut(walk, part.line, 'plan');
		return setItem({ kind: 'plan' });
	}
	const draft = startDraft(walk, part, { day, written: '', from: 0, to: part.text.length }, above);
	setItem({ ...(draft === undefined ? {} : { draft, date: day }) });
}

/** A line that is a month, year or week opens it: for what is nested in it, or, in prose, up to the next heading. */
function openPeriod(
	walk: Walk,
	{ block }: Part,
	period: Period,
	setItem: (scope: Omit<Scope, 'level'>) => void,
): void {
	const { headings } = walk;
	const above = scopeAbove(walk, block);
	if (block.kind === 'item') return setItem({ ...inherit(above), period });
	if (headings[headings.length - 1]?.level === LINE_LEVEL) headings.pop();
	headings.push({ ...inherit(above), level: LINE_LEVEL, period });
}

/** Deeper than any heading. */
const LINE_LEVEL = 7;

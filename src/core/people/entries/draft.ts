import type { Day } from '../../day';

import { type Given } from '../words/account';
import { actorNamed, labelNamed } from '../words/languages';
import { ambientFor } from './ambient';
import { lineText, type Part, type PartDate } from '../dates/block-date';
import { skipClock } from '../dates/date-tail';
import type { Place } from '../dates/date-text';
import { parseMinutes } from '../words/duration';
import { type Draft, report, type Scope, type Walk } from './entry-walk';
import { foldWords } from '../fold';
import { readPlainForm } from '../words/plain-form';
import { channelNamed, outcomeNamed } from '../words/plain-words';
import { labelOf } from '../persons/sections';
import { LINE_MARK } from '../words/token';
import { unreadField } from './unread-field';
import { unreadLength } from './unread-length';
import { readWords, type Words } from '../words/words';

const MAX_BODY = 6000;

export type Dated = PartDate & { readonly day: Day };

export const hasWords = ({ words }: Draft): boolean => words.some(({ text }) => text.trim() !== '');

export const draftNames = ({ words }: Draft): boolean =>
	words.some(({ mentions }) => mentions.length > 0);

export function startDraft(
	walk: Walk,
	part: Part,
	date: Dated,
	above?: Scope,
	isDone = false,
): Draft | undefined {
	const { block } = part;
	const clock: { readonly end: number; readonly minutes?: number } =
		date.from === 0 ? skipClock(part.text, 0) : { end: date.from };
	const minutes = date.minutes ?? clock.minutes;
	const draft: Draft = {
		date: date.day,
		line: part.line,
		column: part.column,
		text: lineText(part.text),
		words: [],
		lines: new Map(),
		given: minutes === undefined ? {} : { minutes },
		isDone,
		isPlanned: above?.kind === 'plan',
		ambient: ambientFor(block, above) ?? walk.options.ambient,
		size: 0,
		container: block.container,
		kind: block.kind,
		isSuperseded: false,
	};
	if (above?.draft?.kind === 'heading') above.draft.isSuperseded = true;
	append(walk, draft, part, clock.end, date.to);
	if (date.shown !== undefined && !isPlain(draft)) sayShown(draft, part, date.shown);
	if (date.isAfterLink === true && walk.isOwn) sayLinkText(draft);
	reportLength(walk, draft, part);
	reportField(walk, draft, part);
	walk.drafts.push(draft);
	return draft;
}

/** Says what was to be the length of an entry; the entry counts without it. */
function reportLength(walk: Walk, draft: Draft, part: Part): void {
	const [first] = draft.words;
	if (first === undefined || (!walk.isOwn && first.mentions.length === 0)) return;
	const written = unreadLength(first);
	if (written === undefined) return;
	const reason = `Unexpected \`${written.slice(0, 40)}\`, expected a length like \`30m\` or \`1h30\``;
	report(walk, part, 'entry-length', reason);
}

/** Says what a field of an entry names that it cannot; the entry counts without it. */
function reportField(walk: Walk, { words: [first] }: Draft, part: Part): void {
	if (first === undefined || (!walk.isOwn && first.mentions.length === 0)) return;
	const unread = unreadField(first);
	if (unread === undefined) return;
	const { written, expected } = unread;
	report(walk, part, 'entry-field', `Unexpected \`${written.slice(0, 40)}\`, expected ${expected}`);
}

/** The plain form says all there is to say. */
const isPlain = ({ words: [first] }: Draft): boolean =>
	first !== undefined && readPlainForm(first) !== undefined;

/** Reads what the link of a date shows before the other words. */
function sayShown({ words }: Draft, part: Part, { start, end }: Place): void {
	const stretch = {
		text: part.text.slice(start, end),
		line: part.line,
		column: part.column + start,
	};
	words.unshift(readWords(stretch, []));
}

/** Reads what the links of an entry show as its words; whom they lead to stays a mention. */
function sayLinkText({ words }: Draft): void {
	const [first] = words;
	if (first === undefined) return;
	words[0] = {
		...first,
		mentions: first.mentions.map((mention) => ({ ...mention, start: -1, end: -1 })),
	};
}

/** Adds a stretch to an entry: line by line, labels such as "Direction:" apart. */
export function append(
	walk: Walk,
	draft: Draft,
	part: Part,
	from: number,
	to = part.text.length,
): void {
	if (draft.size > MAX_BODY) return;
	const text = part.text.slice(from, to);
	draft.size += text.length + 1;
	let offset = 0;
	const kept: string[] = [];
	for (const [at, line] of part.text.split('\n').entries())
		draft.lines.set(part.line + at, lineText(line));
	for (const line of text.split('\n')) {
		kept.push(applyLabel(draft, line, offset > 0 || draft.words.length > 0));
		offset += line.length + 1;
	}
	const stretch = { text: kept.join('\n'), line: part.line, column: part.column + from };
	draft.words.push(readWords(stretch, walk.note.outline.links));
}

/** Takes a labelled line into what is given; gives the line as far as it is words. Lengths are kept for links to be found. */
function applyLabel(draft: Draft, line: string, isBody: boolean): string {
	const found = labelOf(line.trimStart());
	if (found === undefined || (!isBody && !found.isBold)) return line;
	const label = foldWords(found.label);
	const value = line.trimStart().slice(found.length);
	const kind = labelNamed(label);
	if (kind === 'next') return '';
	if (kind === 'summary') return value;
	const given = givenOf(label, value);
	if (given === undefined) return line;
	draft.given = { ...draft.given, ...given };
	return '';
}

/** What a label or column says beside the words: direction, channel, length, outcome. */
export function givenOf(label: string, value: string): Given | undefined {
	const plain = value.replace(/[*_`]/g, '').trim();
	if (plain === '') return undefined;
	const kind = labelNamed(label);
	if (kind === 'direction') {
		const by = actorNamed(plain);
		return by === undefined ? {} : { by };
	}
	if (kind === 'channel') {
		const channel = channelNamed(plain);
		return channel === undefined ? {} : { channel };
	}
	if (kind === 'duration') {
		const minutes = parseMinutes(plain);
		return minutes === undefined ? {} : { minutes };
	}
	if (kind === 'outcome') {
		const outcome = outcomeNamed(plain);
		return outcome === undefined ? undefined : { outcome };
	}
	return undefined;
}

/** Joins the words of an entry's lines into one text. */
export function joinWords(list: readonly Words[]): Words {
	const [only] = list;
	if (only !== undefined && list.length === 1) return only;
	let text = '';
	const mentions: Words['mentions'][number][] = [];
	for (const words of list) {
		if (words.text.trim() === '' && words.mentions.length === 0 && words.fields.length === 0)
			continue;
		const offset = text === '' ? 0 : text.length + 3;
		if (text !== '') text += ` ${LINE_MARK} `;
		text += words.text;
		for (const mention of words.mentions) {
			const shift = mention.start < 0 ? 0 : offset;
			mentions.push({ ...mention, start: mention.start + shift, end: mention.end + shift });
		}
	}
	return {
		text,
		mentions,
		fields: list.flatMap(({ fields }) => fields),
		tags: list.flatMap(({ tags }) => tags),
	};
}

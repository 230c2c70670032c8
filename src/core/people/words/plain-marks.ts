import { durationsIn, parseMinutes } from './duration';
import { foldWords } from '../fold';
import { type InlineField, inlineFields } from '../inline-field';
import { labelNamed, plainHead } from './languages';
import type { NoteLink } from '../../note/outline';
import { readPlainForm } from './plain-form';
import { asChannel, channelNamed, isOutcome, lastArrow } from './plain-words';
import { readWords } from './words';

/** A field that says it with words of its own: `[gave:: an hour on her site]`. */
const isNaming = (key: string): boolean => {
	const name = foldWords(key);
	return plainHead(name) !== undefined || asChannel(name) !== undefined;
};

/** Whether such a field tells what was given or talked about, not only how long it took. */
const tells = ({ key, value }: InlineField): boolean =>
	isNaming(key) && value !== '' && parseMinutes(value) === undefined;

/** A field that says how, how long, by whom or with what outcome; one for a channel only where it names one. */
function isSaying({ key, value }: InlineField): boolean {
	const label = labelNamed(key);
	if (label === 'channel') return channelNamed(value) !== undefined;
	return label === 'duration' || label === 'direction' || label === 'outcome';
}

const TAG = /(^|\s)#([\p{L}_-]{2,30}(?:\/[\p{L}\p{N}_/-]{0,40})?)(?=\s|$)/gu;

/** Whether a tag says what was done: `#gave`, `#asked/yes`, `#asked-me`. */
function isDeedTag(tag: string): boolean {
	const [name = ''] = tag.split('/');
	return plainHead(foldWords(name)) !== undefined;
}

/** The words without the fields and tags that say what the entry is; what such a field tells stays. */
export function withoutMarks(words: string): string {
	let text = '';
	let last = 0;
	for (const field of inlineFields(words)) {
		const { key, value, start, end } = field;
		if (!isNaming(key) && !isSaying(field)) continue;
		text += words.slice(last, start) + (tells(field) ? value : '');
		last = end;
	}
	const rest = text + words.slice(last);
	const plain = rest.replace(TAG, (all: string, lead: string, tag: string) =>
		isDeedTag(tag) ? lead : all,
	);
	return plain === words ? words : plain.replace(/ {2,}/g, ' ').trim();
}

/** A line's words and where they stand, so that links in them are found. */
export interface LineWords {
	readonly words: string;
	readonly line: number;
	readonly column: number;
	readonly links: readonly NoteLink[];
}

/** Where the words begin after the head of a plain form they may have (`call 30m:`, `gave [[Ana]]:`); 0 without one. */
function headEnd({ words, line, column, links }: LineWords): number {
	const isPlain = (text: string, isWhole: boolean): boolean => {
		const form = readPlainForm(readWords({ text, line, column }, links));
		return form !== undefined && (!isWhole || form.topic === '');
	};
	const colon = words.slice(0, 200).search(/:(?=\s|$)/);
	if (colon !== -1 && isPlain(words.slice(0, colon + 1), false)) return colon + 1;
	return isPlain(words, true) ? words.length : 0;
}

/** Takes a length of time in brackets off the end: `her book (1h)`. */
function withoutLength(words: string): string {
	const bracket = /\(([^()]{1,20})\)$/.exec(words);
	const length = bracket?.[1] === undefined ? undefined : durationsIn(bracket[1])[0];
	const isLength = length?.start === 0 && length.end === bracket?.[1]?.length;
	return isLength ? words.slice(0, bracket?.index).trimEnd() : words;
}

/** Links, fields and tags, which may stand behind an outcome. */
const BEHIND = /\[\[[^[\]]{1,200}\]\]|\[[^[\]]{1,60}::[^[\]]{0,200}\]|#[\p{L}\p{N}_/-]{1,60}/gu;

/** Takes an outcome and no more off the end: `the deck -> yes`; links, fields and tags behind it stay. */
function withoutOutcome(words: string): string {
	const arrow = lastArrow(words);
	if (arrow === undefined) return words;
	const said = words.slice(arrow.end);
	if (!isOutcome(said.replace(BEHIND, ' ').trim())) return words;
	const rest = [...said.matchAll(BEHIND)].map(([mark]) => mark);
	return [words.slice(0, arrow.start).trimEnd(), ...rest].join(' ');
}

/** An entry's own words, without what a plain form, fields or tags of it say already. */
export function topicWords(line: LineWords): string {
	const unmarked = withoutMarks(line.words);
	const isTold = inlineFields(line.words).some(tells);
	const end = isTold ? 0 : headEnd({ ...line, words: unmarked });
	const body = unmarked.slice(end).trim();
	return end === 0 ? withoutOutcome(body) : withoutLength(withoutOutcome(body));
}

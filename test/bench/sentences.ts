import type { Draw } from './random';

/** Words for the slots of a sentence. */
const SLOTS: Readonly<Record<string, readonly string[]>> = {
	thing: [
		...['tax form', 'budget', 'contract', 'flat', 'draft', 'survey', 'second phase', 'grant'],
		...['offer', 'heating', 'boat', 'choir', 'garden', 'bike', 'novel', 'talk', 'recording'],
		...['website', 'lease', 'syllabus', 'poster', 'kiln', 'inheritance', 'essay', 'roof'],
		...['insurance', 'workshop', 'spreadsheet', 'loom', 'translation', 'timetable', 'archive'],
	],
	of: [
		...['of the club', 'of her sister', 'for the spring', 'of last year', 'for the school'],
		...['for the council', 'of the choir', 'in the cellar', 'from the printers', 'for the fair'],
	],
	place: [
		...['station', 'harbour', 'library', 'market', 'old bridge', 'bakery', 'museum', 'pool'],
		...['theatre', 'river', 'town hall', 'orchard', 'cinema', 'allotment', 'university', 'ferry'],
	],
	people: ['printers', 'editors', 'neighbours', 'surveyors', 'organisers', 'librarians', 'bakers'],
	minutes: ['10m', '15m', '20m', '25m', '30m', '40m', '45m', '50m', '1h', '90m', '2h'],
	number: ['two', 'three', 'five', 'six', 'seven', 'nine', 'eleven', 'twelve', 'twenty'],
};

/** What happened, as people jot it: every one is an entry wherever a date leads it. */
const DEEDS = [
	...['call about the {thing} {of}', 'called her, {minutes}', 'coffee near the {place}'],
	...['called him about the {thing}, {minutes}', 'lunch by the {place}, {minutes}'],
	...['met at the {place}', 'helped her with the {thing} {of}', 'helped him with the {thing}'],
	...['got: introduction to the {people}', 'gave: an hour on the {thing} (1h)'],
	...['asked: feedback on the {thing} -> yes', 'asked: recommendation -> no'],
	...['asked me: a lift to the {place} -> yes', 'email: the {thing} and {number} questions'],
	...['message from her about the {thing} {of}', 'meeting on the {thing}, {minutes}'],
	...['video call with the whole team about the {thing}', 'liked her post on the {thing}'],
	...['reviewed his {thing}, {minutes}', 'dinner at theirs, with talk of the {thing}'],
];
const PROSE = [
	'The {place} was quiet and the ferry late, so there was time to read.',
	'Lines on the {thing} {of}, with a column for what nobody wants to pay.',
	'A good sentence says one thing; {number} good sentences say what it costs.',
	'Rain since Tuesday; the {thing} holds.',
	'Ideas for the {thing} {of}, of which {number} might work.',
	'The second half is about the {thing} {of} and reads like a novel.',
	'Prices rose again, and the shop by the {place} has closed.',
	'Pages on the {place}, then tea, then {number} pages more.',
	'- a list for the {thing} {of}, without a date',
	'- milk, bread, the blue paint for the {place}',
	'See [[Reading list]] and [[Budget 2024]] on the {thing}.',
	'> Somebody wrote of the {place} long ago, and well.',
];

const filled = (sentence: string, draw: Draw): string =>
	sentence.replace(/\{(\w+)\}/g, (_, slot: string) => draw.pick(SLOTS[slot] ?? []));

/** What was done, without its date; thousands of texts, so that few are met again. */
export const drawDeed = (draw: Draw): string => filled(draw.pick(DEEDS), draw);

/** So many lines without an entry. */
export const drawProse = (count: number, draw: Draw): readonly string[] =>
	Array.from({ length: count }, () => filled(draw.pick(PROSE), draw));

import type { Draw } from './random';

/** What happened, as people jot it: every one is an entry wherever a date leads it. */
const DEEDS = [
	...[
		'call about the offer',
		'called her, 20m',
		'coffee near the station',
		'lunch, 1h',
		'met at the fair',
	],
	...[
		'helped her with the tax form',
		'got: introduction to the printers',
		'gave: an hour on the budget (1h)',
	],
	...[
		'asked: feedback on the draft -> yes',
		'asked: recommendation -> no',
		'asked me: a lift -> yes',
	],
	...[
		'email: the contract and two questions',
		'message from her about the flat',
		'meeting on the second phase',
	],
	...[
		'video call with the whole team',
		'liked her post',
		'reviewed his chapter, 2h',
		'dinner at theirs',
	],
];
const PROSE = [
	'The harbour was quiet and the ferry late, so there was time to read.',
	'Budget lines for the spring, with a column for what nobody wants to pay.',
	'A good sentence says one thing; two good sentences say what it costs.',
	'Rain since Tuesday; the cellar holds.',
	'Three ideas for the workshop, of which one might work.',
	'The second half is about water rights and reads like a novel.',
	'Prices rose again, and the shop on the corner has closed.',
	'Ten pages, then tea, then ten pages more.',
	'- a list of things without a date',
	'- milk, bread, the blue paint',
	'See [[Reading list]] and [[Budget 2024]].',
	'> Somebody wrote this long ago, and well.',
];

/** What was done, without its date. */
export const drawDeed = (draw: Draw): string => draw.pick(DEEDS);

/** So many lines without an entry. */
export const drawProse = (count: number, draw: Draw): readonly string[] =>
	Array.from({ length: count }, () => draw.pick(PROSE));

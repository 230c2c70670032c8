import { describe, expect, it } from 'vitest';
import { buildNotebook } from '../../../../src/core/people/notebook/notebook';
import { readNote } from '../../../../src/core/people/entries/read-note';
import { chargeOf } from '../../note/charge';
import { CONVENTIONS, note, TODAY } from '../vault';

/** Pieces which, repeated, would tempt a careless reader to look again at what it has seen. */
const pieces = [
	...['[[Ana Ruiz]] called, ', '[[Ana Ruiz]] called\n', '@Ana Ruiz ', '@', '[[x', '](', '[a](b) '],
	...['[a:: b] ', '(a:: [', 'a:: ', '::', '`', '`` ', '**', '**a**: ', '%% a %% ', '<a ', '$a '],
	...['- 2026-05-01 call\n', '2026-05-01 call\n', '2026-05-01 ', '## 2026-05-01\ncall\n', '## a\n'],
	...['- [x] call ✅ 2026-05-01\n', '- [ ] call\n', '✅ 2026-05-01 ', '🔁 a', '- a\n  - b\n'],
	...['| 2026-05-01 | call |\n', '| ', '> [!note] a\n', '> - 2026-05-01 call\n', '{{a', '<% a'],
	...['called her and asked for help ', 'and ', 'not ', '-> ', '30m ', '1:30 ', 'A, ', ', ', ': '],
	...['#gave ', '#', ' ', '\u00a0', '\n\u00a0', '\n', '\u200b', '\u0301', '👍', '1', '$100 '],
	...['May ', '3rd ', '1–', '5/', '3: ', 'week 18 ', 'yesterday ', 'the ', '~~', '~~a', '"', '- '],
	...['and Ana ', 'with ', 'https://a.b/', ' ^a', '[^1]', "'s ", '— ', '(', ') ', '- [x] a\n'],
];

const places: Readonly<Record<string, readonly [path: string, head: string]>> = {
	"an entry of a person's note": ['People/Ana Ruiz.md', '- 2026-05-01 '],
	'a line below a month': ['People/Ana Ruiz.md', '## May 2026\n- '],
	'a daily note': ['Daily/2026-05-01.md', ''],
	'a list of attendees': ['Meetings/2026-05-01 Plan.md', '## Attendees\n- '],
};

const ana = readNote(note('People/Ana Ruiz.md', '---\naliases: [Ana]\n---'), CONVENTIONS);

function chargePerCharacter(path: string, text: string): number {
	const charge = chargeOf(() => {
		const reading = readNote(note(path, text), CONVENTIONS);
		buildNotebook(path === ana.path ? [reading] : [ana, reading], CONVENTIONS, TODAY);
	});
	return charge / text.length;
}

/** Shapes that grow in two ways at once. */
const grown: Readonly<Record<string, (size: number) => string>> = {
	'rows below a wide head': (size) => {
		const side = Math.floor(Math.sqrt(size));
		const row = '| 2026-05-01 | call |\n'.repeat(side / 8);
		return `|${' a |'.repeat(side)}\n|${'-|'.repeat(side)}\n${row}`;
	},
	'items within each other': (size) =>
		Array.from({ length: Math.sqrt(size) }, (_, depth) => `${' '.repeat(depth)}- a [[Ana]]\n`).join(
			'',
		),
	'people of one entry': (size) =>
		`- 2026-05-01 dinner with ${'[[Ana Ruiz]], '.repeat(Math.ceil(size / 14))}`,
};

describe.each(Object.keys(grown))('the work for a character of %s', (name) => {
	it.each(Object.entries(places))(
		'stays the same in four times the text, in %s',
		(_name, [path]) => {
			const [few = 0, many = 0] = [4_000, 16_000].map((size) =>
				chargePerCharacter(path, grown[name]?.(size) ?? ''),
			);
			expect(few).toBeGreaterThan(0);
			expect(many / few).toBeLessThan(2.5);
		},
	);
});

describe('a very large note', () => {
	it('is read whole', () => {
		const text = '- 2026-05-01 call\n'.repeat(140_000);
		const reading = readNote(note('People/Ana Ruiz.md', text), CONVENTIONS);
		expect(buildNotebook([reading], CONVENTIONS, TODAY).interactions).toHaveLength(140_000);
		const names = `## Attendees\n${'[[Ana Ruiz]] '.repeat(140_000)}`;
		const meeting = readNote(note('Meetings/2026-05-01 Plan.md', names), CONVENTIONS);
		expect(buildNotebook([ana, meeting], CONVENTIONS, TODAY).interactions).toHaveLength(1);
	}, 60_000);

	it('is read whole on one line of a megabyte, and where ten thousand items hold each other', () => {
		const read = (path: string, text: string): number =>
			buildNotebook([ana, readNote(note(path, text), CONVENTIONS)], CONVENTIONS, TODAY).interactions
				.length;
		expect(read('Daily/2026-05-01.md', `[[Ana Ruiz]] ${'called and '.repeat(95_000)}`)).toBe(1);
		expect(read('Daily/2026-05-01.md', `${'- '.repeat(10_000)}call with [[Ana Ruiz]]`)).toBe(1);
		const steps = Array.from(
			{ length: 10_000 },
			(_, at) => `${' '.repeat(at % 100)}- [[Ana Ruiz]]\n`,
		);
		expect(read('Daily/2026-05-01.md', steps.join(''))).toBe(10_000);
	}, 60_000);
});

describe.each(Object.entries(places))('the work for a character of %s', (_name, [path, head]) => {
	it.each(pieces)('stays the same in four times the text: %j', (piece) => {
		const textOf = (size: number): string => head + piece.repeat(Math.ceil(size / piece.length));
		const few = chargePerCharacter(path, textOf(4_000));
		const many = chargePerCharacter(path, textOf(16_000));
		expect(few).toBeGreaterThan(0);
		expect(many / few).toBeLessThan(2.5);
		expect(many).toBeLessThan(3_000);
	});
});

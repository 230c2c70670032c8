import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/core/day';
import { RULES } from '../../../../src/core/diagnostic';
import { buildNotebook, notEntriesOf } from '../../../../src/core/people/notebook/notebook';
import { readNote } from '../../../../src/core/people/entries/read-note';
import { CONVENTIONS, note, TODAY } from '../vault';

const NUL = String.fromCharCode(0);

const PATHS = ['People/Ana Ruiz.md', 'Daily/2026-05-01.md', 'Notes/x.md', 'People/Ann & Bo.md'];

const bits = fc.constantFrom(
	'- 2026-05-01 ',
	'2026-05-01',
	'- [x] ',
	'- [ ] ',
	'## ',
	'> ',
	'> [!note] ',
	'[[',
	']]',
	'[[Ana Ruiz]]',
	'[[Ana Ruiz|Ana]]',
	'@Ana Ruiz',
	'@',
	'::',
	'[gave:: 1h]',
	'[with:: [[Ana Ruiz]]]',
	'(date:: 2026-05-01)',
	'gave: ',
	'asked me: ',
	'-> yes',
	'#asked/yes',
	'|',
	'| a | b |\n|---|---|\n',
	'`',
	'```\n',
	'%%',
	'**',
	'**Needs:** ',
	'\n',
	'\n\n',
	'\r\n',
	'\t',
	'    ',
	'---\n',
	'---js\n',
	'type: person\n',
	'aliases: [Ann Berg, Bo Berg]\n',
	'interactions: [{date: 2026-05-01}]\n',
	'attendees: [Ana Ruiz, __proto__, constructor]\n',
	'called her ',
	'and ',
	', ',
	'. ',
	'she ',
	'introduced me to ',
	'30m',
	'1h30',
	'✅ 2026-05-02',
	'📅 2026-13-45',
	'{{title}}',
	'<% x %>',
	'$',
	'$100',
	'\u{feff}',
	'\u{0}',
	'\u{202e}',
	'👨‍👩‍👧',
	'ﬁ',
	'İ',
	'ẞ',
	'(',
	')',
	'9999-12-31',
	'0000-00-00',
	'May 1, 2026 ',
	'1/2/26 ',
	'__proto__:: 1',
	'constructor ',
	'toString: ',
	"she'constructor ",
	"Ana'valueOf ",
);
const text = fc
	.array(
		fc.oneof(
			{ weight: 9, arbitrary: bits },
			{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
		),
		{ maxLength: 40 },
	)
	.map((parts) => parts.join(''));

const shown = (written: string): string => written.split(NUL).join('\u{fffd}');

/** Reads a note beside one of Ana's, and holds every entry and finding against the text. */
function expectPromisesKept(path: string, written: string): void {
	const person = note('People/Ana Ruiz.md', '---\naliases: [Ana, __proto__]\n---');
	const reading = readNote(note(path, written), CONVENTIONS);
	const readings = path === person.path ? [reading] : [reading, readNote(person, CONVENTIONS)];
	const notebook = buildNotebook(readings, CONVENTIONS, TODAY);
	const lines = written.split(/\r\n|\n|\r/);
	const ids = new Set(notebook.people.map(({ id }) => id));
	for (const one of notebook.interactions) {
		expect(ids.has(one.person)).toBe(true);
		expect(one.date).toBeLessThanOrEqual(TODAY);
		expect(one.minutes ?? 1).toBeGreaterThan(0);
		expect(one.groupSize ?? 2).toBeGreaterThanOrEqual(2);
		expect(one.topic).not.toBe('');
		const own = one.path === path ? (lines[one.line - 1] ?? '') : '';
		const isThere = shown(own).includes(shown(one.text));
		expect(isThere, `${JSON.stringify(one.text)} in ${JSON.stringify(own)}`).toBe(true);
	}
	for (const { line, column, rule, path: place } of notebook.diagnostics) {
		expect(place).toBe(path);
		expect(line).toBeGreaterThanOrEqual(1);
		expect(line).toBeLessThanOrEqual(lines.length);
		expect(column).toBeGreaterThanOrEqual(1);
		expect(RULES).toContain(rule);
	}
	for (const { line } of notEntriesOf(reading, TODAY)) {
		expect(line).toBeGreaterThanOrEqual(1);
		expect(line).toBeLessThanOrEqual(lines.length);
	}
}

/** All notes of the sample vaults and the labelled ones, by path. */
const NOTES: readonly (readonly [path: string, text: string])[] = [
	...readdirSync('test/vaults'),
	...readdirSync('test/labels').map((name) => `../labels/${name}/vault`),
].flatMap((vault) => {
	const folder = join('test/vaults', vault);
	if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.md'))
		.sort()
		.map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const);
});

/** One change to a note: at a place from 0 to 1 of it, something goes, comes or is said twice. */
const edit = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	length: fc.constantFrom(0, 0, 1, 3, 20, 200),
	isTwice: fc.boolean(),
	put: fc.oneof(
		{ weight: 6, arbitrary: bits },
		{ weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
		{
			weight: 1,
			arbitrary: fc.constantFrom('\u{d83d}', '\u{dc4b}', '\u{1}', '\u{7f}', '\u{2028}'),
		},
		{
			weight: 3,
			arbitrary: fc.tuple(fc.nat(), fc.nat()).map(([which, line]) => {
				const lines = (NOTES[which % NOTES.length]?.[1] ?? '').split('\n');
				return `\n${lines[line % lines.length] ?? ''}\n`;
			}),
		},
	),
});

function edited(
	text: string,
	edits: readonly (typeof edit extends fc.Arbitrary<infer Edit> ? Edit : never)[],
): string {
	let now = text;
	for (const { at, length, isTwice, put } of edits) {
		const from = Math.floor(at * now.length);
		const gone = now.slice(from, from + length);
		now = now.slice(0, from) + put + (isTwice ? gone + gone : '') + now.slice(from + length);
	}
	return now;
}

describe('reading whatever is in a note', () => {
	it('never throws, and keeps what it promises', () => {
		fc.assert(fc.property(fc.constantFrom(...PATHS), text, expectPromisesKept), { numRuns: 1500 });
	});

	it('keeps what it promises of real notes that were mangled', () => {
		expect(NOTES.length).toBeGreaterThan(200);
		fc.assert(
			fc.property(
				fc.nat({ max: NOTES.length - 1 }),
				fc.array(edit, { minLength: 1, maxLength: 8 }),
				(which, edits) => {
					const [path, written] = NOTES[which] ?? ['x.md', ''];
					expectPromisesKept(path, edited(written, edits));
				},
			),
			{ numRuns: 600, seed: 20_261_120 },
		);
	});

	it('reads the same with every day moved alike', () => {
		const read = (day: string, today: number): string => {
			const written = `- ${day} asked her for help, she said yes (20m)`;
			const { interactions } = buildNotebook(
				[readNote(note('People/Ana.md', written), CONVENTIONS)],
				CONVENTIONS,
				addDays(TODAY, today),
			);
			return interactions
				.map(({ kind, by, outcome, minutes }) => [kind, by, outcome, minutes].join())
				.join();
		};
		expect(read('2020-05-01', -2000)).toBe(read('2026-05-01', 0));
	});

	it.each([
		['opening brackets', '['],
		['open links', '[[x'],
		['names after @', '@Ana '],
		['colons', '::'],
		['fields', '[a:: b] '],
		['backticks', '`'],
		['dates', '2026-05-01 '],
		['words', 'called her and asked for help '],
		['links', '[[Ana Ruiz]] called, '],
		['links in lines', '[[Ana Ruiz]] called\n'],
		['commas', 'A, '],
		['stars', '**'],
		['digits', '1'],
		['spaces', ' '],
		['entries', '- 2026-05-01 call her\n'],
		['nested entries', '  '],
	])('reads 100 kB full of %s, in any kind of note and line', (name, unit) => {
		const length = 100_000;
		const full =
			name === 'nested entries'
				? Array.from(
						{ length: Math.floor(Math.sqrt(length)) },
						(_, depth) => `${' '.repeat(depth * 2)}- 2026-05-01 call\n`,
					).join('')
				: unit.repeat(Math.ceil(length / unit.length));
		for (const path of PATHS.slice(0, 2)) {
			for (const head of ['- 2026-05-01 ', '**Attendees:** ', '- lunch with\n  - ']) {
				const read = readNote(note(path, head + full), CONVENTIONS);
				const { diagnostics } = buildNotebook([read], CONVENTIONS, TODAY);
				for (const { rule } of diagnostics) expect(RULES).toContain(rule);
			}
		}
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/day';
import { RULES } from '../../../src/core/diagnostic';
import { buildNotebook } from '../../../src/core/people/notebook';
import { readNote } from '../../../src/core/people/read-note';
import { CONVENTIONS, note, TODAY } from './vault';

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

describe('reading whatever is in a note', () => {
	it('never throws, and keeps what it promises', () => {
		fc.assert(
			fc.property(fc.constantFrom(...PATHS), text, (path, written) => {
				const person = note('People/Ana Ruiz.md', '---\naliases: [Ana, __proto__]\n---');
				const readings = [
					readNote(note(path, written), CONVENTIONS),
					...(path === person.path ? [] : [readNote(person, CONVENTIONS)]),
				];
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
					expect(
						own.split(NUL).join('\u{fffd}').includes(one.text.split(NUL).join('\u{fffd}')),
						`${JSON.stringify(one.text)} in ${JSON.stringify(own)}`,
					).toBe(true);
				}
				for (const { line, column, rule } of notebook.diagnostics) {
					expect(line).toBeGreaterThanOrEqual(1);
					expect(column).toBeGreaterThanOrEqual(1);
					expect(RULES).toContain(rule);
				}
			}),
			{ numRuns: 1500 },
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../../../src/core/people/channel';
import {
	formatEntry,
	type EntryForm,
	type EntryToWrite,
} from '../../../../src/core/people/writing/format-entry';
import { insertEntry, type Insertion } from '../../../../src/core/people/writing/insert-entry';
import { OUTCOMES } from '../../../../src/core/people/interaction';
import { brief, CONVENTIONS, dayOn, note, notebookOf } from '../vault';

const PATH = 'People/Ana Ruiz.md';
const GROUND = { parse: note, conventions: CONVENTIONS };
const MAY = dayOn('2026-05-10');
const CALL: EntryToWrite = { date: MAY, form: 'call', topic: 'x' };

const insert = (text: string, entry = CALL): Insertion =>
	insertEntry(text, { path: PATH, entry, reader: { of: 'owner', person: PATH } }, GROUND);

describe('the place of a new entry', () => {
	it.each([
		[
			'in a log, newest last',
			'## Log\n- 2026-05-01 a\n- 2026-05-20 b\n',
			'## Log\n- 2026-05-01 a\n- 2026-05-10 call: x\n- 2026-05-20 b\n',
		],
		[
			'in a log, newest first',
			'## Log\n- 2026-05-20 b\n- 2026-05-01 a\n',
			'## Log\n- 2026-05-20 b\n- 2026-05-10 call: x\n- 2026-05-01 a\n',
		],
		[
			'at the end of a log',
			'## Log\n- 2026-05-01 a\n\n## Else\n',
			'## Log\n- 2026-05-01 a\n- 2026-05-10 call: x\n\n## Else\n',
		],
		[
			'after nested lines',
			'## Log\n* 2026-05-01 a\n  more\n  * nested\n\nText',
			'## Log\n* 2026-05-01 a\n  more\n  * nested\n* 2026-05-10 call: x\n\nText',
		],
		[
			'under a log without entries',
			'## Interactions\n\n## Else\n',
			'## Interactions\n\n- 2026-05-10 call: x\n## Else\n',
		],
		[
			'above a paragraph of the log',
			'## Log\nSome words.\n',
			'## Log\n- 2026-05-10 call: x\n\nSome words.\n',
		],
		[
			'in the dated list of a note without a log',
			'Hi\n\n+ 2026-05-01 a\n\n- other\n',
			'Hi\n\n+ 2026-05-01 a\n+ 2026-05-10 call: x\n\n- other\n',
		],
		['in a new log', 'Hi\n', 'Hi\n\n## Log\n\n- 2026-05-10 call: x\n'],
		['in a new log without a last line end', 'Hi', 'Hi\n\n## Log\n\n- 2026-05-10 call: x'],
		['in an empty note', '', '## Log\n\n- 2026-05-10 call: x\n'],
		[
			'after the frontmatter',
			'---\na: 1\n---\n',
			'---\na: 1\n---\n\n## Log\n\n- 2026-05-10 call: x\n',
		],
		[
			'with Windows line ends',
			'## Log\r\n- 2026-05-01 a\r\n',
			'## Log\r\n- 2026-05-01 a\r\n- 2026-05-10 call: x\r\n',
		],
		[
			'not in code',
			'```\n## Log\n- 2026-05-01 a\n```\n',
			'```\n## Log\n- 2026-05-01 a\n```\n\n## Log\n\n- 2026-05-10 call: x\n',
		],
		[
			'before code that is never closed',
			'Hi\n\n```\ncode',
			'Hi\n\n## Log\n\n- 2026-05-10 call: x\n\n```\ncode',
		],
		[
			'in a nested list',
			'- Log\n  - 2026-05-01 a\n',
			'- Log\n  - 2026-05-01 a\n  - 2026-05-10 call: x\n',
		],
	])('%s', (_, before, after) => {
		expect(insert(before).text).toBe(after);
	});

	it('says the line it stands on, and the heading above it', () => {
		const { text, line, heading } = insert('Hi\n');
		expect(text.split('\n')[line - 1]).toBe('- 2026-05-10 call: x');
		expect(heading).toBe('Log');
	});

	it('below no month it does not belong to', () => {
		const log = '## Log\n\n### May 2026\n- 2026-05-02 c\n';
		expect(insert(log, { date: dayOn('2026-06-10'), form: 'call', topic: 'x' }).text).toBe(
			'## Log\n\n- 2026-06-10 call: x\n### May 2026\n- 2026-05-02 c\n',
		);
		const years = '# 2025\n- 2025-05-02 c\n';
		expect(insert(years, { date: dayOn('2026-06-10'), form: 'call', topic: 'x' }).text).toBe(
			'# 2025\n- 2025-05-02 c\n\n## Log\n\n- 2026-06-10 call: x\n',
		);
	});

	it('below the month it belongs to', () => {
		const log = '## Log\n### June\n- 2026-06-03 a\n### May\n- 2026-05-20 b\n- 2026-05-02 c\n';
		expect(insert(log, { ...CALL, date: dayOn('2026-05-25') }).text).toBe(
			log.replace('### May\n', '### May\n- 2026-05-25 call: x\n'),
		);
		const rising = '## Log\n### May\n- 2026-05-02 c\n### June\n- 2026-06-03 a\n';
		expect(insert(rising).text).toBe(rising.replace('c\n', 'c\n- 2026-05-10 call: x\n'));
		expect(insert(rising, { ...CALL, date: dayOn('2026-06-01') }).text).toBe(
			rising.replace('June\n', 'June\n- 2026-06-01 call: x\n'),
		);
	});
});

describe('the style of a new entry is that of the note', () => {
	it.each([
		['a colon', '- 2024-05-01: call about it\n', '- 2026-05-10: call: x'],
		['a dash', '- 2024-05-01 - text\n', '- 2026-05-10 - call: x'],
		['a long dash', '- 2024-05-01 — text\n', '- 2026-05-10 — call: x'],
		['a star', '* 2024-05-01 text\n', '* 2026-05-10 call: x'],
		['a dot', '- 2024-08-30 · slack · text\n', '- 2026-05-10 · call: x'],
		['a bar', '- 2024-05-11 | Demo call\n', '- 2026-05-10 | call: x'],
		['a label', '- 2024-03-30 — **📞 Call**: text\n', '- 2026-05-10 — call: x'],
		['brackets', '- [2024-05-01] text\n', '- [2026-05-10] call: x'],
		['bold', '- **2024-05-01** text\n', '- **2026-05-10** call: x'],
		['bold with a colon', '- **2024-05-01:** text\n', '- **2026-05-10:** call: x'],
		['round brackets', '- (2024-05-01) text\n', '- (2026-05-10) call: x'],
		['a link', '- [[2024-05-01]] text\n', '- [[2026-05-10]] call: x'],
		['a link and a dash', '- [[2024-07-04]] — coffee\n', '- [[2026-05-10]] — call: x'],
		[
			'a link that shows a date',
			'- [[Aug 14, 2024|2024-08-14]] text\n',
			'- [[May 10, 2026|2026-05-10]] call: x',
		],
		['a link into a folder', '- [[Daily/2024-05-01]] text\n', '- [[Daily/2026-05-10]] call: x'],
		[
			'a link into folders of months',
			'- [[Daily/2024/05/2024-05-01|1 May 2024]] text\n',
			'- [[Daily/2026/05/2026-05-10|10 May 2026]] call: x',
		],
		['slashes', '- 2024/05/01 text\n', '- 2026/05/10 call: x'],
		['dots', '- 2024.05.01 text\n', '- 2026.05.10 call: x'],
		['a month', '- May 1, 2024: text\n', '- May 10, 2026: call: x'],
		['a month after the day', '- 21 June 2024 text\n', '- 10 May 2026 call: x'],
		['German', '- **1. August 2024** Anruf\n', '- **10. Mai 2026** call: x'],
		['Spanish', '- 21 de junio de 2024: llamada\n', '- 10 de mayo de 2026: call: x'],
		['numbers', '- 13/4/2024 text\n', '- 10/5/2026 call: x'],
		['a weekday', '- 2024-05-01 (Wed) text\n', '- 2026-05-10 (Sun) call: x'],
		['a ticked box', '- [x] 2024-05-01 called\n', '- [x] 2026-05-10 call: x'],
		['a time of day, left out', '- 2024-05-01 14:30 text\n', '- 2026-05-10 call: x'],
		['an emoji, left out', '- 📞 2024-05-01 text\n', '- 2026-05-10 call: x'],
		['a callout', '> [!note] Log\n> - 2024-05-04 call\n', '> - 2026-05-10 call: x'],
		['an indent', '- 2024\n    - 2024-05-01 text\n', '    - 2026-05-10 call: x'],
	])('%s', (_, before, line) => {
		const { text, isExact } = insert(before);
		expect(text).toBe(`${before}${line}\n`);
		expect(isExact).toBe(true);
	});

	it.each([
		[
			'lines of their own',
			'## Log\n2024-05-01 called\n2024-06-02 lunch\n',
			'## Log\n2024-05-01 called\n2024-06-02 lunch\n2026-05-10 call: x\n',
		],
		[
			'paragraphs',
			'## Log\n\n2024-05-01 called\n\n2024-06-02 lunch\n',
			'## Log\n\n2024-05-01 called\n\n2024-06-02 lunch\n\n2026-05-10 call: x\n',
		],
		[
			'a list with blank lines',
			'## Log\n\n- 2026-06-02 lunch\n\n- 2026-05-01 called\n',
			'## Log\n\n- 2026-06-02 lunch\n\n- 2026-05-10 call: x\n\n- 2026-05-01 called\n',
		],
		[
			'headings',
			'## 2026-05-01\nCalled.\n\n## 2026-06-01\nLunch.\n',
			'## 2026-05-01\nCalled.\n\n## 2026-05-10\ncall: x\n\n## 2026-06-01\nLunch.\n',
		],
		[
			'headings, newest first, over bullets',
			'## Log\n### [[2026-06-12]] — Email\n\n- hers\n\n### [[2026-05-01]] — Call\n\n- mine\n\n## Else\n',
			'## Log\n### [[2026-06-12]] — Email\n\n- hers\n\n### [[2026-05-10]]\n\n- call: x\n\n### [[2026-05-01]] — Call\n\n- mine\n\n## Else\n',
		],
		[
			'headings at the end of a note without a last line end',
			'### [[2022-09-29 Thu]]\nLunch',
			'### [[2022-09-29 Thu]]\nLunch\n\n### [[2026-05-10 Sun]]\ncall: x',
		],
		[
			'a table',
			'| Date | Channel | Type | Summary |\n|---|---|---|---|\n| 2024-05-01 | Email | | plans |\n',
			'| Date | Channel | Type | Summary |\n|---|---|---|---|\n| 2024-05-01 | Email | | plans |\n| 2026-05-10 | Call |  | x |\n',
		],
		[
			'a table of links, newest first',
			'| When | Topic |\n|---|---|\n| [[2026-06-01]] | lunch |\n| [[2026-05-01]] | call |\n\nMore.\n',
			'| When | Topic |\n|---|---|\n| [[2026-06-01]] | lunch |\n| [[2026-05-10]] | call: x |\n| [[2026-05-01]] | call |\n\nMore.\n',
		],
	])('%s', (_, before, after) => {
		const { text, isExact } = insert(before);
		expect(text).toBe(after);
		expect(isExact).toBe(true);
	});

	it('keeps a bar of the words out of the columns of a table', () => {
		const table = '| Date | Notes |\n|---|---|\n| 2024-05-01 | call |\n';
		const { text, isExact } = insert(table, { ...CALL, topic: 'plan | [[Bo Lind|Bo]]' });
		expect(text).toBe(`${table}| 2026-05-10 | call: plan \\| [[Bo Lind\\|Bo]] |\n`);
		expect(isExact).toBe(true);
	});

	it('says in a field what the words would say otherwise', () => {
		const entry: EntryToWrite = {
			date: MAY,
			form: 'call',
			by: 'both',
			topic: 'rang her, her move',
		};
		expect(insert('', entry).written).toEqual([
			'- 2026-05-10 call: rang her, her move [by:: both]',
		]);
	});

	it('keeps links in the words', () => {
		const { written, isExact } = insert('', {
			...CALL,
			form: 'got',
			topic: 'introduction to [[Bo Lind|Bo]]',
		});
		expect(written).toEqual(['- 2026-05-10 got: introduction to [[Bo Lind|Bo]]']);
		expect(isExact).toBe(true);
	});

	it('owns up where no form can say it', () => {
		expect(insert('', { ...CALL, topic: 'about #gave' }).isExact).toBe(false);
	});
});

describe('an entry in a daily note', () => {
	const DAILY = 'Daily/2026-05-10.md';
	const entry: EntryToWrite = { ...CALL, person: '[[Ana Ruiz]]', isUndated: true };
	const daily = (text: string, more: Partial<EntryToWrite> = {}): Insertion =>
		insertEntry(
			text,
			{ path: DAILY, entry: { ...entry, ...more }, reader: { of: 'link', target: 'Ana Ruiz' } },
			GROUND,
		);

	it.each([
		['a new log', 'Rain.\n', 'Rain.\n\n## Log\n\n- call with [[Ana Ruiz]]: x\n'],
		[
			'at the end of its log',
			'## Journal\n* woke\n  * late\n\n## Tasks\n- [ ] milk\n',
			'## Journal\n* woke\n  * late\n* call with [[Ana Ruiz]]: x\n\n## Tasks\n- [ ] milk\n',
		],
		['in an empty log', '## Log\n', '## Log\n- call with [[Ana Ruiz]]: x\n'],
	])('%s', (_, before, after) => {
		const { text, isExact } = daily(before);
		expect(text).toBe(after);
		expect(isExact).toBe(true);
	});

	it.each<[EntryForm, string]>([
		['gave', '- gave [[Ana Ruiz]]: x'],
		['got', '- got from [[Ana Ruiz]]: x'],
		['asked', '- asked [[Ana Ruiz]]: x'],
		['asked me', '- [[Ana Ruiz]] asked me: x'],
	])('says %s', (form, line) => {
		const { written, isExact } = daily('', { form });
		expect(written).toEqual([line]);
		expect(isExact).toBe(true);
	});
});

describe('a favor taken as a task', () => {
	const task = (text: string): Insertion =>
		insertEntry(
			text,
			{
				path: PATH,
				entry: { date: MAY, form: 'gave', topic: 'her book', minutes: 60 },
				reader: { of: 'owner', person: PATH },
				task: 'plain',
			},
			GROUND,
		);

	it.each([
		[
			'in a list',
			'## Log\n* 2026-05-01 a\n',
			'## Log\n* 2026-05-01 a\n* [ ] 2026-05-10 gave: her book (1h)\n',
		],
		[
			'above a table',
			'## Log\n| Date | What |\n|---|---|\n| 2026-05-01 | call |\n',
			'## Log\n- [ ] 2026-05-10 gave: her book (1h)\n\n| Date | What |\n|---|---|\n| 2026-05-01 | call |\n',
		],
		['in a new log', '', '## Log\n\n- [ ] 2026-05-10 gave: her book (1h)\n'],
	])('%s', (_, before, after) => {
		const { text, isExact } = task(before);
		expect(text).toBe(after);
		expect(isExact).toBe(true);
	});
});

describe('whatever the note', () => {
	const block = fc.constantFrom(
		'## Log\n',
		'## Notes\n',
		'# Ana\n',
		'- 2026-05-01 call\n',
		'* 2026-06-01 lunch\n',
		'- 2026-05-02 call\n  - nested\n\n    more\n',
		'3. 2026-05-03 call\n',
		'- **2026-05-03** call\n',
		'- [[Daily/2026-05-04|4 May]] — coffee\n',
		'- (2026-05-04) text\n',
		'- 2026-08-30 · slack · text\n',
		'- [Demo](demo.md) — 2026-05-20\n',
		'- [x] 2026-05-06 called ✅ 2026-05-07\n',
		'- undated\n',
		'\n',
		'Some words\n',
		'## 2026-05-08\n',
		'### 2026-06-12 — Email\n**Direction:** Outbound\n**Summary:** plans\n',
		'### [[2022-09-29 Thu]]\n',
		'```\n- 2026-05-01 code\n```\n',
		'```\nopen\n',
		'%%\ncomment\n%%\n',
		'> [!note]\n> - 2026-05-04 call\n',
		'> - 2026-05-04 quoted\n',
		'\n| Date | What |\n|---|---|\n| 2026-05-01 | call |\n',
		'\n| Date | Channel | Type | Summary |\n|---|---|---|---|\n| 2026-05-02 | Email | out | plans |\n',
		'2026-05-05 a paragraph\n',
		'    2026-05-01 indented\n',
		'  an indented paragraph\n',
		'  - an indented item\n',
		'   * 2026-05-07 an indented entry\n',
		'---\n',
		'- [ ] 2026-05-06 open\n',
		'- 1. Mai 2026: Anruf\n  - nested\n',
		'1. Mai 2026: Anruf\n2. Mai 2026: Mail\n',
		'• 2026-05-09 call\n',
		'- [[2026-05-09|Demo call]] went well\n',
		'- [2026-05-09 call](demo.md)\n',
		'- "2026-05-09" call\n',
		'- <2026-05-09 Sat> call\n',
		'- ２０２６-０５-０９ call\n',
		'- 9-May-26: call\n',
		"- 9 May '26 — call\n",
		'- <b>2026-05-09</b> call\n',
		'- ~~2026-05-08~~ 2026-05-09 call\n',
		'- call (2026-05-09)\n',
		'- call her\n  date:: 2026-05-09\n',
		'\n| What | Meeting date |\n|---|---|\n| call | 2026-05-09 |\n',
		'> [!log]\n> | Date | What |\n> |---|---|\n> | 2026-05-09 | call |\n',
		'> [!log] 2026-05-09 call\n> about it\n',
		'- 2026-05-09 call ^a1\n',
		'* * 2026-05-09 call\n',
		'<div>\n',
		'[^1]: 2026-05-09 call\n',
		'- 2026-05-09, 2026-05-10: calls\n',
	);
	const head = fc.constantFrom(
		'',
		'---\naliases: [Anita]\n---\n',
		'---\ninteractions:\n  - date: 2024-05-01\n    text: called\n---\n',
		'\u{feff}',
		'---\nbroken: [\n---\n',
	);
	const word = fc.constantFrom(
		...'grant the deck her move Zoë plan will no called lunch book x.y and helped yes - ( 2h'.split(
			' ',
		),
	);
	const entry = fc.record(
		{
			date: fc
				.integer({ min: dayOn('2026-04-25'), max: dayOn('2026-09-01') })
				.map((day) => day as typeof MAY),
			form: fc.constantFrom<EntryForm>(...CHANNELS, 'gave', 'got', 'asked', 'asked me'),
			topic: fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
			minutes: fc.integer({ min: 1, max: 300 }),
			outcome: fc.constantFrom(...OUTCOMES),
		},
		{ requiredKeys: ['date', 'form'] },
	);

	it('adds exactly that entry, and taking it out again gives the note as it was', () => {
		fc.assert(
			fc.property(
				fc.tuple(
					head,
					fc.array(block, { maxLength: 8 }),
					fc.constantFrom('\n', '\r\n'),
					fc.boolean(),
				),
				entry,
				([start, blocks, eol, isCut], added) => {
					const raw = (start + blocks.join('')).replace(/\n/g, eol);
					const text = isCut ? raw.trimEnd() : raw;
					const before = notebookOf({ [PATH]: text }).interactions;
					const { text: after, line, from, to, isExact } = insert(text, added);
					expect(after.slice(0, from) + after.slice(to)).toBe(text);
					const breaks = text.includes('\n') ? eol : '\n';
					expect(after.slice(from, to).replaceAll(breaks, '')).not.toMatch(/[\r\n]/);
					const read = notebookOf({ [PATH]: after }).interactions;
					expect(read.filter((one) => one.line !== line).map(brief)).toEqual(before.map(brief));
					expect(isExact, formatEntry(added)).toBe(true);
					const [found] = read.filter((one) => one.line === line);
					expect(found?.date).toBe(added.date);
					if (added.minutes !== undefined) expect(found?.minutes).toBe(added.minutes);
					const deed = { gave: 'ego', got: 'alter', asked: 'ego', 'asked me': 'alter' };
					if (added.form in deed) expect(found?.by).toBe(deed[added.form as keyof typeof deed]);
					else expect(found?.channel).toBe(added.form);
					if (found?.kind === 'ask') expect(found.outcome).toBe(added.outcome ?? 'open');
				},
			),
			{ numRuns: 200 },
		);
	});
});

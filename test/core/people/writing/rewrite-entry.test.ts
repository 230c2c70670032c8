import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../../../src/core/people/channel';
import type { EntryForm } from '../../../../src/core/people/writing/format-entry';
import { ACTORS, OUTCOMES } from '../../../../src/core/people/interaction';
import {
	rewriteEntry,
	type NewReading,
	type Rewrite,
} from '../../../../src/core/people/writing/rewrite-entry';
import { ENTRY_SHAPES } from '../entries/entry-shapes';
import { brief, CONVENTIONS, dayOn, note, notebookOf } from '../vault';

const PATH = 'People/Ana Ruiz.md';
const GROUND = { parse: note, conventions: CONVENTIONS };
const MAY = dayOn('2026-05-01');

const own = (text: string, line: number, reading: NewReading): Rewrite =>
	rewriteEntry(text, { path: PATH, line, reader: { of: 'owner', person: PATH }, reading }, GROUND);

const daily = (text: string, line: number, reading: NewReading, target = 'Ana Ruiz'): Rewrite =>
	rewriteEntry(
		text,
		{ path: 'Daily/2026-05-01.md', line, reader: { of: 'link', target }, reading },
		GROUND,
	);

const lineOf = (rewrite: Rewrite): string =>
	'written' in rewrite ? rewrite.written : rewrite.problem;

const GAVE: NewReading = { date: MAY, form: 'gave' };

describe('a line read as something else', () => {
	it.each([
		['- 2026-05-01 coffee and her tax form', '- 2026-05-01 gave: coffee and her tax form'],
		['* 2026-05-01: coffee', '* 2026-05-01: gave: coffee'],
		['- **2026-05-01** coffee ^id1', '- **2026-05-01** gave: coffee ^id1'],
		['- [[2026-05-01]] — coffee  ', '- [[2026-05-01]] — gave: coffee  '],
		['  - 2026-05-01 call 30m: her grant', '  - 2026-05-01 gave: her grant'],
		['- 2026-05-01 call 30m', '- 2026-05-01 gave'],
		['- 2026-05-01 got: her book (1h)', '- 2026-05-01 gave: her book'],
		['- 2026-05-01 asked: her book -> yes', '- 2026-05-01 gave: her book'],
		['- 2026-05-01 [got:: her book] [by:: them]', '- 2026-05-01 gave: her book'],
		['- 2026-05-01 her book #got', '- 2026-05-01 gave: her book'],
		['- 2026-05-01 her [[Bo Lind|Bo]] essay', '- 2026-05-01 gave: her [[Bo Lind|Bo]] essay'],
		['- [x] 2026-05-01 called her', '- [x] 2026-05-01 gave: called her'],
		['- [x] called her ✅ 2026-05-01', '- [x] gave: called her ✅ 2026-05-01'],
		[
			'- [x] called her 📅 2026-04-01 ✅ 2026-05-01',
			'- [x] gave: called her 📅 2026-04-01 ✅ 2026-05-01',
		],
		['2026-05-01 coffee', '2026-05-01 gave: coffee'],
		['> [!note] x\n> - 2026-05-01 coffee', '> - 2026-05-01 gave: coffee'],
		['3. 2026-05-01 coffee', '3. 2026-05-01 gave: coffee'],
		['### 2026-05-01 — Email', '### 2026-05-01 — gave: Email'],
		['- [Demo](demo.md) — 2026-05-01', '- gave: [Demo](demo.md) — 2026-05-01'],
		['- 2026-05-01 · slack · hello', '- 2026-05-01 · gave: slack · hello'],
		['## May 2026\n- 1st: coffee', '- 1st: gave: coffee'],
		['## May 2026\n- Fri 1 – coffee', '- Fri 1 – gave: coffee'],
		['## May 2026\n- 1. coffee', '- 1. gave: coffee'],
		['# 2026\n- May 1: coffee', '- May 1: gave: coffee'],
		['# 2026-W18\n- Friday: coffee', '- Friday: gave: coffee'],
		['## May 2026\n### 1 – Email', '### 1 – gave: Email'],
		['- 2026-05-01 — **📞 Call**: hello', '- 2026-05-01 — gave: **📞 Call**: hello'],
	])('%s', (text, written) => {
		const line = text.split('\n').length;
		const rewrite = own(text, line, GAVE);
		expect(lineOf(rewrite)).toBe(written);
		expect('text' in rewrite && rewrite.text.split('\n')[line - 1]).toBe(written);
	});

	it.each<[Partial<NewReading>, string]>([
		[{ form: 'call' }, '- 2026-05-01 call: coffee'],
		[{ form: 'call', minutes: 45 }, '- 2026-05-01 call 45m: coffee'],
		[{ form: 'message', by: 'alter' }, '- 2026-05-01 message: coffee [by:: them]'],
		[{ form: 'call', by: 'unknown' }, '- 2026-05-01 call: coffee [by:: unknown]'],
		[{ form: 'got', minutes: 60 }, '- 2026-05-01 got: coffee (1h)'],
		[{ form: 'got', channel: 'review' }, '- 2026-05-01 got: coffee [channel:: review]'],
		[{ form: 'asked', outcome: 'silence' }, '- 2026-05-01 asked: coffee -> silence'],
		[{ form: 'asked me', outcome: 'open' }, '- 2026-05-01 asked me: coffee'],
		[{ date: dayOn('2026-04-30') }, '- 2026-04-30 gave: coffee'],
	])('%j', (reading, written) => {
		expect(lineOf(own('- 2026-05-01 coffee', 1, { ...GAVE, ...reading }))).toBe(written);
	});

	it('moves the date in the form it has, wherever it stands', () => {
		const moved = { ...GAVE, date: dayOn('2026-04-30') };
		expect(lineOf(own('- [[2026-05-01]] — coffee', 1, moved))).toBe(
			'- [[2026-04-30]] — gave: coffee',
		);
		expect(lineOf(own('- [x] called ✅ 2026-05-01', 1, moved))).toBe(
			'- [x] gave: called ✅ 2026-04-30',
		);
		expect(lineOf(own('- [Demo](demo.md) — 2026-05-01', 1, moved))).toBe(
			'- gave: [Demo](demo.md) — 2026-04-30',
		);
		expect(lineOf(daily('- coffee with [[Ana Ruiz]]', 1, moved))).toBe(
			'- 2026-04-30 gave: coffee with [[Ana Ruiz]]',
		);
	});

	it('keeps the lines below, which stay part of it', () => {
		const text = '- 2026-05-01 call\n  her move\n  - and the cat\n- 2026-05-02 x\n';
		const rewrite = own(text, 1, { date: MAY, form: 'meeting' });
		expect('text' in rewrite && rewrite.text).toBe(text.replace('call', 'meeting:'));
		const given = own(text, 1, GAVE);
		expect('text' in given && given.text).toBe(text.replace('call', 'gave:'));
	});

	it('goes below a heading that is a date and no more', () => {
		const text = '## 2026-05-01\n\nLunch at hers.\n\n## 2026-05-02\n- x\n';
		const rewrite = own(text, 1, GAVE);
		expect('text' in rewrite && rewrite.text).toBe(text.replace('Lunch', 'gave: Lunch'));
	});

	it('keeps Windows line ends', () => {
		const rewrite = own('\u{feff}# Ana\r\n- 2026-05-01 coffee\r\n', 2, GAVE);
		expect('text' in rewrite && rewrite.text).toBe(
			'\u{feff}# Ana\r\n- 2026-05-01 gave: coffee\r\n',
		);
	});

	it('goes into the words of a table', () => {
		const text = '| Date | Channel | Summary |\n|---|---|---|\n| 2026-05-01 | Email | plans |\n';
		expect(lineOf(own(text, 3, GAVE))).toBe('| 2026-05-01 | Email | gave: plans |');
		expect(lineOf(own(text, 3, { ...GAVE, date: dayOn('2026-04-30') }))).toBe(
			'| 2026-04-30 | Email | gave: plans |',
		);
		const bare = '| Date | Channel |\n|---|---|\n| 2026-05-01 | Email |\n';
		expect(lineOf(own(bare, 3, { date: MAY, form: 'call' }))).toBe('| 2026-05-01 | call |');
		expect(lineOf(own(bare, 3, GAVE))).toBe('| 2026-05-01 | gave |');
		const dates = '| Date |\n|---|\n| 2026-05-01 |\n';
		expect(lineOf(own(dates, 3, GAVE))).toBe('not-carried');
	});

	it('takes back a plan that was none', () => {
		const text = '- 2026-05-01 will be remembered: the lunch\n';
		expect(lineOf(own(text, 1, { date: MAY, form: 'meal' }))).toBe(
			'- 2026-05-01 meal: will be remembered: the lunch',
		);
	});
});

describe('a line of a daily note', () => {
	it.each([
		['- coffee with [[Ana Ruiz]]', '- gave: coffee with [[Ana Ruiz]]'],
		['- [[Ana Ruiz|Ana]] rang', '- gave: [[Ana Ruiz|Ana]] rang'],
		['- call with [[Ana Ruiz]]: her move', '- gave [[Ana Ruiz]]: her move'],
		['Met [[Ana Ruiz]].', 'gave: Met [[Ana Ruiz]].'],
	])('%s', (text, written) => {
		expect(lineOf(daily(text, 1, GAVE))).toBe(written);
	});

	it('leaves what is said of others', () => {
		expect(lineOf(daily('- coffee with [[Ana Ruiz]] and [[Bo Lind]]', 1, GAVE))).toBe(
			'- gave [[Ana Ruiz]]: coffee with [[Ana Ruiz]] and [[Bo Lind]]',
		);
	});

	it('names the person where several are there', () => {
		const text = '- saw [[Bo Lind]], then [[Ana Ruiz]]';
		expect(lineOf(daily(text, 1, GAVE))).toBe(
			'- gave [[Ana Ruiz]]: saw [[Bo Lind]], then [[Ana Ruiz]]',
		);
		expect(lineOf(daily(text, 1, GAVE, 'Bo Lind'))).toBe(
			'- gave: saw [[Bo Lind]], then [[Ana Ruiz]]',
		);
	});
});

describe('what cannot be said on a line', () => {
	it('is said plainly', () => {
		const listed = '---\ninteractions:\n  - date: 2026-05-01\n    text: called\n---\n';
		expect(lineOf(own(listed, 3, GAVE))).toBe('in-properties');
		const there = '## Attendees\n- [[Ana Ruiz]]\n';
		expect(lineOf(daily(there, 2, GAVE))).toBe('attendance');
		expect(lineOf(own('', 1, GAVE))).toBe('in-properties');
		const contact = { date: MAY, form: 'call', minutes: 20 } as const;
		expect(lineOf(own('- 2026-05-01 call\n  [minutes:: 20] -> x', 1, contact))).not.toBe('');
	});
});

describe('every shape', () => {
	const words = fc.constantFrom(
		'call about the offer',
		'text',
		'slack · text',
		'helped her move',
		'asked her for a loan -> no',
		'gave: her book (1h)',
		'[asked:: recommendation] [outcome:: yes]',
		'a book #gave',
		'**📞 Call**: text',
		'[Title](path.md)',
	);
	const form = fc.constantFrom<EntryForm>(...CHANNELS, 'gave', 'got', 'asked', 'asked me');
	const reading = fc
		.record(
			{
				form,
				by: fc.constantFrom(...ACTORS),
				channel: fc.constantFrom(...CHANNELS),
				minutes: fc.integer({ min: 1, max: 300 }),
				outcome: fc.constantFrom(...OUTCOMES),
				date: fc.constantFrom(MAY, MAY, dayOn('2026-04-02')),
			},
			{ requiredKeys: ['form', 'date'] },
		)
		.map((one): NewReading => one);

	it('is read as chosen, and every other line stays as it was', () => {
		const around = fc.constantFrom(
			'',
			'# Ana\n',
			'- 2026-04-01 call 10m: hi\n',
			'---\na: 1\n---\n',
		);
		fc.assert(
			fc.property(
				fc.constantFrom(...ENTRY_SHAPES),
				fc.tuple(words, around, fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\u{feff}')),
				reading,
				fc.constantFrom('', '\n', '\n\n- 2026-03-01 lunch\n', '\n\nMore.\n'),
				(shape, [said, before, eol, mark], chosen, after) => {
					const body = (before + shape.of(said) + after).replace(/\n/g, eol);
					const text = mark + body;
					const line = before.split('\n').length - 1 + shape.line;
					const rewrite = own(text, line, chosen);
					if (!('text' in rewrite)) throw new Error(`${text}: ${rewrite.problem}`);
					const changed = body.split(eol);
					changed[rewrite.line - 1] = rewrite.written;
					expect(rewrite.text).toBe(mark + changed.join(eol));
					const { interactions } = notebookOf({ [PATH]: rewrite.text });
					const found = interactions.find((one) => one.line === line && one.person === PATH);
					const isDeed = ['gave', 'got', 'asked', 'asked me'].includes(chosen.form);
					expect(found?.date).toBe(chosen.date);
					if (!isDeed) expect(found?.channel).toBe(chosen.form);
					if (isDeed && chosen.channel !== undefined) expect(found?.channel).toBe(chosen.channel);
					if (!isDeed && chosen.by !== undefined) expect(found?.by).toBe(chosen.by);
					if (chosen.minutes !== undefined) expect(found?.minutes).toBe(chosen.minutes);
					if (found?.kind === 'ask') expect(found.outcome).toBe(chosen.outcome ?? 'open');
					expect(brief(found ?? fail()).length).toBeGreaterThan(0);
				},
			),
			{ numRuns: 400 },
		);
	});
});

function fail(): never {
	throw new Error('The line is read as nothing');
}

import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../../src/core/day';
import { periodOf } from '../../../../src/core/people/dates/period';
import { anas, notebookOf } from '../vault';

const days = (text: string): readonly string[] =>
	anas(text).map((entry) => entry.slice(0, '2026-05-01 call'.length));

describe('a heading that is a month, a year or a week', () => {
	it.each([
		['May 2026', { year: 2026, month: 5 }],
		["May '26", { year: 2026, month: 5 }],
		['**Mai 2026**', { year: 2026, month: 5 }],
		['mayo de 2026', { year: 2026, month: 5 }],
		['2026-05', { year: 2026, month: 5 }],
		['[[2026-05]]', { year: 2026, month: 5 }],
		['[[Monthly/2026-05|May 2026]]', { year: 2026, month: 5 }],
		['2026 – May', { year: 2026, month: 5 }],
		['05/2026', { year: 2026, month: 5 }],
		['📅 2026', { year: 2026 }],
		['May', { month: 5 }],
	])('%s', (heading, period) => {
		expect(periodOf(heading, undefined)).toEqual(period);
	});

	it.each([
		['2026-W18', '2026-04-27'],
		['Week 18, 2026', '2026-04-27'],
		['KW 1 2026', '2025-12-29'],
		['2026 - W53', '2026-12-28'],
	])('%s begins on %s', (heading, day) => {
		const monday = periodOf(heading, undefined)?.monday;
		expect(monday === undefined ? undefined : formatDay(monday)).toBe(day);
	});

	it.each(['2026-13', 'May flowers', 'May 2026 in Lyon', '12', 'Room 2026', 'Year 18 2026', ''])(
		'but not %j',
		(heading) => {
			expect(periodOf(heading, undefined)).toBeUndefined();
		},
	);

	it('is of the year above it', () => {
		expect(periodOf('May', { year: 2026 })).toEqual({ year: 2026, month: 5 });
		expect(periodOf('05', { year: 2026 })).toEqual({ year: 2026, month: 5 });
	});
});

describe('half a date below it', () => {
	it.each([
		'3rd: call',
		'3: call',
		'3 - call',
		'3 – call',
		'**3:** call',
		'03 call',
		'3. call',
		'Sun 3: call',
		'Sunday 3 call',
		'3 Sun - call',
		'the 3rd: call',
		'3–5: call',
		'May 3: call',
		'May 3rd call',
		'3. Mai: call',
		'5/3: call',
		'3/5 call',
		'[x] 3: call',
		'2026-05-03 call',
	])('is whole below its month: - %s', (line) => {
		expect(days(`## May 2026\n\n- ${line}`)).toEqual(['2026-05-03 call']);
	});

	it.each(['May 3: call', 'May 3 call', '3/5: call', '05-03 call', '3. Mai Anruf'])(
		'is whole below its year: - %s',
		(line) => {
			expect(days(`# 2026\n## Calls\n- ${line}`)).toEqual(['2026-05-03 call']);
		},
	);

	it.each([
		'2 coffees still to have',
		'10 people came to her party',
		'12:30 call',
		'3.5 stars for her book',
		'Room 3: her office',
		'3 times',
	])('is none where a number counts: - %s', (line) => {
		expect(anas(`## May 2026\n\n- ${line}`)).toEqual([]);
	});

	it('is whole as a heading, in a table, below a line and in a nested list', () => {
		expect(days('## May 2026\n### 3\nA call.\n### 4th – call\n- 9: her idea')).toEqual([
			'2026-05-03 call',
			'2026-05-04 call',
		]);
		expect(days('## May 2026\n\n| Day | What |\n|---|---|\n| 3 | call |\n| 5/4 | call |')).toEqual([
			'2026-05-03 call',
			'2026-05-04 call',
		]);
		expect(days('**May 2026**\n- 3: call\n\n**June 2026**\n\n- 4: call\n')).toEqual([
			'2026-05-03 call',
			'2026-06-04 call',
		]);
		expect(days('- 2026\n  - May\n    - 3: call\n- [[2026-06]]\n  - 4: call')).toEqual([
			'2026-05-03 call',
			'2026-06-04 call',
		]);
	});

	it('is wrong where the month has no such day, and said where no year is named', () => {
		const rules = (text: string): readonly string[] =>
			notebookOf({ 'People/Ana Ruiz.md': text }).diagnostics.map(
				({ line, rule, reason }) => `${String(line)} ${rule} ${reason.split(',')[0] ?? ''}`,
			);
		expect(rules('## June 2026\n- 31: call')).toEqual(['2 entry-date Unexpected `31`']);
		expect(rules('## June\n- 3: call\n- June 4: call')).toEqual([
			'2 entry-unread Unexpected `3`',
			'3 entry-unread Unexpected `June 4`',
		]);
	});

	it('belongs to a dated heading but where it names its month', () => {
		expect(days('# 2026\n## May 3\nA call.\n- 5: more\n- May 4: call')).toEqual([
			'2026-05-03 call',
			'2026-05-04 call',
		]);
	});
});

describe('a note of a month, a week or a day', () => {
	const read = (path: string, text: string): readonly string[] =>
		notebookOf({ 'People/Ana Ruiz.md': '', [path]: text }).interactions.map(
			({ date, line }) => `${String(line)} ${formatDay(date)}`,
		);

	it('dates its numbered days', () => {
		const text =
			'- call with [[Ana Ruiz]]\n- 3: call with [[Ana Ruiz]]\n## 4th\n[[Ana Ruiz]] called';
		expect(read('Monthly/2026-05.md', text)).toEqual(['2 2026-05-03', '4 2026-05-04']);
	});

	it('dates its days of the week', () => {
		const text =
			'## Monday\n- call with [[Ana Ruiz]]\n## Goals\n- call [[Ana Ruiz]]\n## Notes\n- Wed: call with [[Ana Ruiz]]';
		expect(read('Weekly/2026-W18.md', text)).toEqual(['2 2026-04-27', '6 2026-04-29']);
	});

	it.each([
		['yesterday', '2026-05-01'],
		['last Friday', '2026-05-01'],
		['3 days ago', '2026-04-29'],
		['vorgestern', '2026-04-30'],
		['today', '2026-05-02'],
		['Friday', '2026-05-02'],
	])('looks back from its day: %s', (words, day) => {
		expect(read('Daily/2026-05-02.md', `- ${words}: call with [[Ana Ruiz]]`)).toEqual([`1 ${day}`]);
	});
});

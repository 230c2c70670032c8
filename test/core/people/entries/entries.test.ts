import { describe, expect, it } from 'vitest';
import { readNote } from '../../../../src/core/people/entries/read-note';
import { anas, brief, CONVENTIONS, note, notebookOf } from '../vault';

const one = (text: string): string | undefined => {
	const found = anas(text);
	expect(found).toHaveLength(1);
	return found[0];
};

const reasons = (text: string): readonly (readonly [number, string])[] =>
	readNote(note('People/Ana Ruiz.md', text), CONVENTIONS).notEntries.map(
		({ line, reason }) => [line, reason] as const,
	);

const rules = (text: string): readonly string[] =>
	notebookOf({ 'People/Ana Ruiz.md': text }).diagnostics.map(
		({ rule, line }) => `${String(line)} ${rule}`,
	);

describe('the plain form', () => {
	it.each([
		[
			'- 2026-05-01 call 30m: her grant, and the move',
			'2026-05-01 call contact both 30',
			'her grant, and the move',
		],
		[
			'- 2026-05-03 gave: an hour on her spreadsheet (1h)',
			'2026-05-03 help favor ego 60',
			'an hour on her spreadsheet',
		],
		[
			'- 2026-05-09 got: introduction to [[Bo Lind]]',
			'2026-05-09 introduction favor alter',
			'introduction to Bo Lind',
		],
		[
			'- 2026-05-12 asked: recommendation -> yes',
			'2026-05-12 recommendation ask ego yes',
			'recommendation',
		],
		[
			'- 2026-05-20 asked me: feedback on the deck -> yes',
			'2026-05-20 review ask alter yes',
			'feedback on the deck',
		],
		[
			'- 2026-05-20 asked me: feedback on the deck → no',
			'2026-05-20 review ask alter no',
			'feedback on the deck',
		],
		[
			'- 2026-05-12 asked: an hour on the contract',
			'2026-05-12 help ask ego open 60',
			'an hour on the contract',
		],
		['- 2026-05-12 asked: to lend 100', '2026-05-12 loan ask ego open', 'to lend 100'],
		['- 2026-05-12 asked: help -> no answer', '2026-05-12 help ask ego silence', 'help'],
		['- 2026-05-12 gave: flowers', '2026-05-12 gift favor ego', 'flowers'],
		['- 2026-05-12 message', '2026-05-12 message contact unknown', undefined],
		['- 2026-05-12 video 1h30', '2026-05-12 video contact both 90', undefined],
		[
			'- 2026-05-12 email: we should meet next week',
			'2026-05-12 email contact unknown',
			'we should meet next week',
		],
		['- 2026-05-12 [gave:: 1h] her spreadsheet', '2026-05-12 help favor ego 60', 'her spreadsheet'],
		[
			'- 2026-05-12 [asked:: recommendation] [outcome:: yes]',
			'2026-05-12 recommendation ask ego yes',
			'recommendation',
		],
		['- 2026-05-12 gave:: 1h [[Bo Lind]]', '2026-05-12 help favor ego 60', undefined],
		['- 2026-05-12 [gave:: [[Bo Lind]] 1h] her site', '2026-05-12 help favor ego 60', 'her site'],
		['- 2026-05-12 her taxes #gave', '2026-05-12 help favor ego', 'her taxes'],
		[
			'- 2026-05-12 #got feedback on the deck',
			'2026-05-12 review favor alter',
			'feedback on the deck',
		],
		[
			'- 2026-05-12 #asked/yes intro to Acme',
			'2026-05-12 introduction ask ego yes',
			'intro to Acme',
		],
	])('%s', (line, expected, topic) => {
		const { interactions } = notebookOf({ 'People/Ana Ruiz.md': line });
		expect(interactions.map(brief)).toEqual([expected]);
		expect(interactions[0]?.topic).toBe(topic);
	});

	it('says where the outcome is none', () => {
		const text = '- 2026-05-12 asked: recommendation -> banana';
		expect(one(text)).toBe('2026-05-12 recommendation ask ego open');
		expect(rules(text)).toEqual(['1 entry-outcome']);
	});
});

describe('the shapes of dated entries', () => {
	it.each([
		['- 2024-05-01: call about the offer'],
		['* 2024-05-01 call about the offer'],
		['+ 2024-05-01 - call about the offer'],
		['1. 2024-05-01 — call about the offer'],
		['- 2024-05-01 · call · the offer'],
		['- 2024-05-01 | call | the offer | more'],
		['- 2024-05-01 — **📞 Call**: the offer'],
		['- [2024-05-01] call about the offer'],
		['- **2024-05-01** call about the offer'],
		['- **2024-05-01:** call about the offer'],
		['- (2024-05-01) call about the offer'],
		['- [[2024-05-01]] call about the offer'],
		['- [[May 1, 2024|2024-05-01]] call about the offer'],
		['- May 1, 2024: call about the offer'],
		['- [Call about the offer](calls/x.md) — 2024-05-01'],
		['- **[Call about the offer](calls/x.md)** — 2024-05-01'],
		['## [Call about the offer](calls/x.md) — 2024-05-01'],
		['[Call about the offer](calls/x.md) — 2024-05-01'],
		['- [May 1](Daily/2024-05-01.md) call about the offer'],
		['- `2024-05-01` call about the offer'],
		['- \u{200b}2024-05-01 call about the offer'],
		['- \u{200f}2024-05-01 call about the offer'],
		['## 2024-05-01\n### Call\nabout the offer'],
		['## 2024-05-01\n\n| Channel | About |\n|---|---|\n| call | the offer |'],
		['| # | Date | What |\n|---|---|---|\n| 7 | 2024-05-01 | call about the offer |'],
		['- call about the offer [date:: 2024-05-01]'],
		['- 2024-05-01 call about\n  the offer'],
		['- 2024-05-01\n  - call about the offer'],
		['- 2024-05-01\n\n  call about the offer'],
		['## 2024-05-01\ncall about the offer'],
		['## 2024-05-01\n- call about the offer'],
		['### 2024-05-01 — Call\n**Summary:** the offer'],
		['### [[2024-05-01 Wed]]\n\ncall about the offer'],
		['2024-05-01 call about the offer'],
		['**2024-05-01**\n\n- call about the offer'],
		['| Date | Channel | Summary |\n|---|---|---|\n| 2024-05-01 | Call | the offer |'],
		['| | |\n|---|---|\n| [[2024-05-01]] | call about the offer |'],
		['> [!note] 2024-05-01 call about the offer'],
		['> [!note]\n> - 2024-05-01 call about the offer'],
		['> [!meeting] 2024-05-01\n> call about the offer'],
		['---\ninteractions: [{date: 2024-05-01, text: "call about the offer"}]\n---'],
		['---\ninteractions:\n  - date: 2024-05-01\n    text: call about the offer\n---'],
		['---\ninteractions:\n  - 2024-05-01 call about the offer\n---'],
		['---\ninteractions:\n  - 2024-05-01: call about the offer\n---'],
		['---\ninteractions:\n  2024-05-01: call about the offer\n---'],
		['- 2024‑05‑01 call about the offer'],
		['- 2024-05-01 call about the offer'.replace('- ', '-\t')],
		['\u{feff}- 2024-05-01 call about the offer'],
		['- 1. May 2024 call about the offer'],
		['1. May 2024: call about the offer'],
		['> [!note]\n> - 1. Mai 2024: call about the offer'],
		['- ２０２４-０５-０１ call about the offer'],
		['- ٢٠٢٤-٠٥-٠١ call about the offer'],
		['- 2024年5月1日 call about the offer'],
		['- [[2024-05-01|Call]] about the offer'],
		['- [[2024-05-01|today]] call about the offer'],
		['- [2024-05-01 call about the offer](calls/x.md)'],
		['- [[Call about the offer]] 2024-05-01'],
		['• 2024-05-01 call about the offer'],
		['– 2024-05-01 call about the offer'],
		['-\u00a02024-05-01 call about the offer'],
		['-2024-05-01 call about the offer'],
		['- "2024-05-01" call about the offer'],
		['- <2024-05-01 Wed> call about the offer'],
		['- <b>2024-05-01</b> call about the offer'],
		['- 1-May-2024 call about the offer'],
		["- 1 May '24 call about the offer"],
		['- 01-May-24: call about the offer'],
		['- 1 maggio 2024: call about the offer'],
		['- 1 mei 2024 call about the offer'],
		['- 1 мая 2024: call about the offer'],
		['- ~~2024-04-30~~ 2024-05-01 call about the offer'],
		['- 1 May 2024 – 3 May 2024: call about the offer'],
		['- call about the offer\n  date:: 2024-05-01'],
		['| What | Meeting date |\n|---|---|\n| call about the offer | 2024-05-01 |'],
		['- [[2024-05-01|Call about the offer]]'],
		['- [[Daily/2024-05-01|Wed]] call about the offer'],
		['Intro.\r\n\r\n- 2024-05-01 call about the offer\r\n'],
	])('%j', (text) => expect(one(text)).toBe('2024-05-01 call contact both'));

	it('keeps the line and the words of the line', () => {
		const text = '# Ana\n\n## Log\n- 2024-05-01 call %%secret%%\n  about the offer\n';
		const [found] = notebookOf({ 'People/Ana Ruiz.md': text }).interactions;
		expect(found).toMatchObject({
			line: 4,
			text: '2024-05-01 call',
			path: 'People/Ana Ruiz.md',
			topic: 'the offer',
		});
	});

	it('gives the line its words stand on', () => {
		const places = (text: string): readonly (readonly [number, string])[] =>
			notebookOf({ 'People/Ana Ruiz.md': text }).interactions.map(
				({ line, text: words }) => [line, words] as const,
			);
		expect(places('-\n  2024-05-01 call')).toEqual([[2, '2024-05-01 call']]);
		const list = '---\ninteractions:\n  - 2024-05-01 call\n    about the offer\n';
		expect(places(`${list}---`)).toEqual([[3, '2024-05-01 call']]);
		expect(places(`${list}  - "2024-05-02 caf\\u00e9"\n---`)).toContainEqual([
			5,
			'"2024-05-02 caf\\u00e9"',
		]);
	});

	it('reads each line of a paragraph that begins with a date', () => {
		expect(anas('2024-05-01 call\n2024-05-02 lunch\nwith her sister')).toEqual([
			'2024-05-01 call contact both',
			'2024-05-02 meal contact both',
		]);
	});

	it('takes the number of a list for the day of a month only before a month and a year', () => {
		expect(anas('- 1. Mai 2024: Anruf\n  - half an hour\n- 12. Mai 2024: Mail')).toEqual([
			'2024-05-01 call contact both 30',
			'2024-05-12 email contact unknown',
		]);
		expect(anas('1. May she find it\n2. call her\n3. March')).toEqual([]);
	});

	it('keeps what a dated link shows, and a plain form as it is', () => {
		const [shown, plain] = notebookOf({
			'People/Ana Ruiz.md':
				'- [[2024-05-01|Demo call]] went well\n- [[2024-05-02|Her birthday]] gave: a cake',
		}).interactions;
		expect(shown).toMatchObject({ channel: 'call', topic: 'went well' });
		expect(plain).toMatchObject({ kind: 'favor', by: 'ego', topic: 'a cake' });
	});

	it('gives undated items to the dated one above, and dated ones to themselves', () => {
		const text =
			'- 2024-05-01 call\n  - she helped me with my CV\n  - 2024-05-02 emailed her\n    - the slides';
		expect(anas(text)).toEqual(['2024-05-01 help favor alter', '2024-05-02 email contact ego']);
	});

	it('counts a day of which nothing much is told', () => {
		expect(anas('## 2024-05-01\nNothing in particular.')).toEqual([
			'2024-05-01 other contact unknown',
		]);
	});

	it('reads a deed told in the lines below it', () => {
		const { interactions } = notebookOf({
			'People/Ana Ruiz.md': '- 2024-05-01 gave\n  - her tax form\n  - two hours of it',
		});
		expect(interactions.map(brief)).toEqual(['2024-05-01 help favor ego 120']);
		expect(interactions[0]?.topic).toBe('her tax form; two hours of it');
	});

	it('reads direction, length and channel from labels below a dated heading', () => {
		const text =
			'### 2026-06-12 — Email\n**Direction:** Outbound\n**Duration:** 20m\n**Summary:** the plan\n**Next step:** call her';
		expect(one(text)).toBe('2026-06-12 email contact ego 20');
	});

	it('reads direction and outcome from columns', () => {
		const text =
			'| Date | Type | Direction | Minutes | Notes |\n|-|-|-|-|-|\n| 2024-05-01 | Email | inbound | 5 | hello |';
		expect(one(text)).toBe('2024-05-01 email contact alter 5');
	});

	it('reads the plain form from the column that says how, and keeps a padded row whole', () => {
		const text =
			'| Date | How | What |\n|---|---|---|\n| 2026-05-01 | asked     | feedback -> yes |';
		const { interactions } = notebookOf({ 'People/Ana Ruiz.md': text });
		expect(interactions.map(brief)).toEqual(['2026-05-01 review ask ego yes']);
		expect(interactions[0]?.text).toBe('2026-05-01 | asked     | feedback -> yes');
	});

	it('reads the outcome of an ask from a column or a record', () => {
		expect(
			one('| Date | Ask | Outcome |\n|-|-|-|\n| 2024-05-01 | asked: introduction | yes |'),
		).toBe('2024-05-01 introduction ask ego yes');
		expect(
			one('---\ninteractions:\n- date: 2024-05-01\n  asked: introduction\n  outcome: no\n---'),
		).toBe('2024-05-01 introduction ask ego no');
	});

	it('reads the plain form where YAML takes it for a key and its value', () => {
		const { interactions } = notebookOf({
			'People/Ana Ruiz.md':
				'---\ninteractions:\n  2024-05-01 gave: a lift\n  2024-05-02: call\n---',
		});
		expect(interactions.map(brief)).toEqual([
			'2024-05-01 help favor ego',
			'2024-05-02 call contact both',
		]);
		expect(interactions.map(({ line, text }) => [line, text])).toEqual([
			[3, '2024-05-01 gave'],
			[4, '2024-05-02'],
		]);
	});

	it('keeps every entry of a list in one line', () => {
		const text =
			'---\ninteractions: [{date: 2024-05-01, text: call}, {date: 2024-05-02, text: lunch}]\n---';
		expect(anas(text)).toEqual(['2024-05-01 call contact both', '2024-05-02 meal contact both']);
	});

	it('takes no later heading for more of an entry that says enough', () => {
		expect(one('# 2024-05-01 email from her\n## Meeting room')).toBe(
			'2024-05-01 email contact alter',
		);
	});

	it('does not count a dated heading whose items bear the dates', () => {
		expect(anas('## 2024-05-01\n- 2024-05-01 call')).toEqual(['2024-05-01 call contact both']);
	});

	it('counts an entry without a word of contact as other', () => {
		expect(one('- 2024-05-01 the grant')).toBe('2024-05-01 other contact unknown');
	});
});

describe('what is no interaction', () => {
	it.each([
		['- [ ] 2024-05-01 call her', 'open-task'],
		['- [-] 2024-05-01 call her', 'cancelled-task'],
		['- [x] call her', 'undated-task'],
		['- 2024-05-01 will call', 'plan'],
		["- 2024-05-01 didn't call", 'negated'],
		['- 2024-05-01 always calls on Sundays', 'routine'],
		['- 2024-05-01 her sister lent her the money', 'others'],
		['- 2024-05-01 lunch next week?', 'plan'],
		['- 2026-02-30 call', 'no-such-day'],
		['> 2024-05-01 call', 'quote'],
		['### I owe her\n- 2024-05-01 the deck', 'statement'],
		['## Important dates\n- 1990-02-03 birthday party', 'fact'],
		['- 1990-02-03 birthday', 'fact'],
	])('%j', (text, reason) => {
		expect(anas(text)).toEqual([]);
		expect(reasons(text).map(([, why]) => why)).toEqual([reason]);
	});

	it.each([
		['code', '```\n- 2024-05-01 call\n```'],
		['indented code', 'x\n\n    2024-05-01 call'],
		['a comment', '%%\n- 2024-05-01 call\n%%'],
		['an HTML comment', '<!--\n- 2024-05-01 call\n-->'],
		[
			'frontmatter dates',
			'---\nlast_contact: 2024-05-01\ncreated: 2024-05-01\ndate: 2024-05-01\n---',
		],
		['a date inside a line', '- her birthday party was on 2024-05-01'],
		['an undated item', '- called her'],
	])('%s', (_, text) => expect(anas(text)).toEqual([]));

	it.each([
		['- 5/1: call', 1],
		['- **May 3**: call', 1],
		['- [2024-05] — call', 1],
		['## May 3', 1],
		['---\ninteractions:\n  - {text: call}\n---', 3],
	])('%j looks like an entry, and is told', (text, line) => {
		expect(anas(text)).toEqual([]);
		expect(rules(text)).toEqual([`${String(line)} entry-unread`]);
	});

	it.each([
		'- 2024-05-01 call\n  - May 3: she moves',
		'## 1.2: Aims',
		'## May 2024',
		'## 2024-05',
		'---\nlog: {level: 3}\n---',
		'---\ninteractions: [the weather]\n---',
	])('%j is nothing to tell', (text) => expect(rules(text)).toEqual([]));

	it('says what it could not read', () => {
		expect(rules('- 2026-02-30 call')).toEqual(['1 entry-date']);
		expect(rules('- 5/1: call')).toEqual(['1 entry-unread']);
		expect(rules('- 2027-05-01 call')).toEqual(['1 entry-future']);
		expect(rules('- [x] call ✅ 2026-13-01')).toEqual(['1 task-date']);
	});

	it('costs only that entry', () => {
		expect(anas('- 2026-02-30 call\n- 2026-03-01 call')).toEqual(['2026-03-01 call contact both']);
	});
});

describe('below a heading of what is to be done', () => {
	it.each([
		['- 2026-05-01 call her', []],
		['- 2026-05-01 lunch with her', []],
		['- 2026-05-01 called her', ['2026-05-01 call contact ego']],
		['- 2026-05-01 gave: her book', ['2026-05-01 gift favor ego']],
		['- [x] call her ✅ 2026-05-01', ['2026-05-01 call contact ego']],
	])('only what was done is an entry: %s', (line, expected) => {
		const text = `## Next steps\n${line}`;
		expect(anas(text)).toEqual(expected);
		expect(reasons(text)).toEqual(expected.length === 0 ? [[2, 'plan']] : []);
	});
});

describe('a link to whom the note is about', () => {
	it.each([
		['- 2026-05-01 [[Ana Ruiz]] called', '2026-05-01 call contact alter'],
		['- 2026-05-01 call with @Ana Ruiz', '2026-05-01 call contact both'],
		['- 2026-05-01 helped [[Ana Ruiz|Ana]] move', '2026-05-01 help favor ego'],
	])('names nobody else: %s', (line, expected) => expect(anas(line)).toEqual([expected]));
});

describe('tasks', () => {
	it.each([
		'✅ 2024-05-01',
		'✅ 2024/05/01',
		'✅ 1.5.2024',
		'[completion:: May 1, 2024]',
		'(done:: 2024-05-01T10:00)',
		'@done(2024-05-01)',
	])('are dated by %s', (mark) => {
		expect(anas(`- [x] call her ${mark}`)).toEqual(['2024-05-01 call contact ego']);
	});

	it.each([
		['- [x] 2024-05-01 called', '2024-05-01 call contact ego'],
		['- [X] call her ✅ 2024-05-02', '2024-05-02 call contact ego'],
		['- [x] 2024-05-01 call her ✅ 2024-05-02', '2024-05-02 call contact ego'],
		['- [x] call her [completion:: 2024-05-02]', '2024-05-02 call contact ego'],
		['- [x] call her 📅 2024-05-09 ✅ 2024-05-02', '2024-05-02 call contact ego'],
		['- [x] 2026-11-20 gave: her spreadsheet (1h)', '2026-11-20 help favor ego 60'],
		['- [x] introduce her to Bo ✅ 2024-05-02', '2024-05-02 introduction favor ego'],
		['## 2024-05-03\n- [x] call her', '2024-05-03 call contact ego'],
	])('%j', (text, expected) => expect(one(text)).toBe(expected));

	it.each([
		'✅ 2024-05-01',
		'✅ 1.5.2024',
		'✅ May 1, 2024',
		'✅ [[2024-05-01]]',
		'@done(2024-05-01)',
		'@done(2024-05-01 14:00)',
		'[completion:: 2024-05-01]',
	])('are not about the day of %s', (mark) => {
		const text = `- [x] call her about the boat ${mark}`;
		const { interactions } = notebookOf({ 'People/Ana Ruiz.md': text });
		expect(interactions.map(({ topic }) => topic)).toEqual(['the boat']);
	});

	it('keeps open ones as intentions', () => {
		const { openTasks } = notebookOf({
			'People/Ana Ruiz.md': '- [ ] call her 📅 2026-12-01\n- [ ] write\n- [-] no',
		});
		expect(openTasks).toMatchObject([
			{ person: 'People/Ana Ruiz.md', text: 'call her 📅 2026-12-01', line: 1 },
			{ person: 'People/Ana Ruiz.md', text: 'write', line: 2 },
		]);
		expect(openTasks[0]?.due).toBeDefined();
		expect(openTasks[1]).not.toHaveProperty('due');
	});
});

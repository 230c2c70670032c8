import { describe, expect, it } from 'vitest';
import { brief, dailys, notebookOf } from '../vault';

const MEETING = 'Meetings/Budget.md';

describe('people in a daily note', () => {
	it.each([
		['a link alone', '[[Ana Ruiz]]', ['Ana Ruiz: 2026-05-01 mention contact unknown']],
		[
			'a link with an alias',
			'coffee with [[Ana Ruiz|A.]]',
			['Ana Ruiz: 2026-05-01 meal contact both'],
		],
		[
			'a link by path',
			'coffee with [[People/Ana Ruiz]]',
			['Ana Ruiz: 2026-05-01 meal contact both'],
		],
		[
			'a Markdown link',
			'coffee with [Ana](../People/Ana%20Ruiz.md)',
			['Ana Ruiz: 2026-05-01 meal contact both'],
		],
		['a name after @', 'coffee with @Ana Ruiz today', ['Ana Ruiz: 2026-05-01 meal contact both']],
		[
			'a bold name after @',
			'coffee with **@Ana Ruiz**',
			['Ana Ruiz: 2026-05-01 meal contact both'],
		],
		['a name after @ in quotes', '“@Anita” called', ['Ana Ruiz: 2026-05-01 call contact alter']],
		['an alias after @', 'coffee with @anita', ['Ana Ruiz: 2026-05-01 meal contact both']],
		['a link to an alias', 'coffee with [[Anita]]', ['Ana Ruiz: 2026-05-01 meal contact both']],
		['a field', '- coffee [with:: [[Ana Ruiz]]]', ['Ana Ruiz: 2026-05-01 meal contact both']],
		[
			'a field alone',
			'- [attendees:: [[Ana Ruiz]]]',
			['Ana Ruiz: 2026-05-01 meeting contact both'],
		],
		[
			'a field that names',
			'- [person:: Ana Ruiz]',
			['Ana Ruiz: 2026-05-01 mention contact unknown'],
		],
		['a name in a field', '- coffee (with:: Ana Ruiz)', ['Ana Ruiz: 2026-05-01 meal contact both']],
		['an item', '- called [[Ana Ruiz]] 30m', ['Ana Ruiz: 2026-05-01 call contact ego 30']],
		['a callout', '> [!meeting]\n> - [[Ana Ruiz]]', ['Ana Ruiz: 2026-05-01 meeting contact both']],
		[
			'a heading',
			'## Lunch with [[Ana Ruiz]]\n- her book',
			['Ana Ruiz: 2026-05-01 meal contact both'],
		],
		[
			'a heading over links',
			'## Calls\n- [[Ana Ruiz]]',
			['Ana Ruiz: 2026-05-01 call contact both'],
		],
		[
			'details below a link',
			'- [[Ana Ruiz]]\n  - call 30m',
			['Ana Ruiz: 2026-05-01 call contact both 30'],
		],
		[
			'links below the words',
			'- Lunch with\n  - [[Ana Ruiz]]',
			['Ana Ruiz: 2026-05-01 meal contact both'],
		],
		[
			'hours before the words',
			'- 14:00 - 14:45 call with [[Ana Ruiz]]',
			['Ana Ruiz: 2026-05-01 call contact both 45'],
		],
		[
			'a date of its own',
			'- 2026-04-30 call with [[Ana Ruiz]]',
			['Ana Ruiz: 2026-04-30 call contact both'],
		],
		[
			'hours of the words above',
			'- 14:00 - 14:45 call\n  - [[Ana Ruiz]]',
			['Ana Ruiz: 2026-05-01 call contact both 45'],
		],
		[
			'a field below the words',
			'- Lunch\n  - with:: [[Ana Ruiz]]',
			['Ana Ruiz: 2026-05-01 meal contact both'],
		],
		['a ticked task', '- [x] email [[Ana Ruiz]]', ['Ana Ruiz: 2026-05-01 email contact ego']],
		[
			'the plain form',
			'- gave [[Ana Ruiz]]: her spreadsheet (1h)',
			['Ana Ruiz: 2026-05-01 help favor ego 60'],
		],
		[
			'the plain form, asked me',
			'- [[Ana Ruiz]] asked me: feedback -> yes',
			['Ana Ruiz: 2026-05-01 review ask alter yes'],
		],
		[
			'a giver and one introduced',
			'- got: introduction to [[Bo Lind]] from [[Ana Ruiz]]',
			[
				'Ana Ruiz: 2026-05-01 introduction favor alter',
				'Bo Lind: 2026-05-01 mention contact unknown',
			],
		],
		[
			'a group',
			'dinner with [[Ana Ruiz]] and [[Bo Lind]], 2h',
			[
				'Ana Ruiz: 2026-05-01 meal contact both 120 g2',
				'Bo Lind: 2026-05-01 meal contact both 120 g2',
			],
		],
		[
			'one who is talked about',
			'call with [[Ana Ruiz]] about [[Bo Lind]]',
			['Ana Ruiz: 2026-05-01 call contact both', 'Bo Lind: 2026-05-01 mention contact unknown'],
		],
		[
			'the same person twice in a line',
			'[[Ana Ruiz]] and again [[Ana Ruiz]]',
			['Ana Ruiz: 2026-05-01 mention contact unknown'],
		],
	])('%s', (_, text, expected) => expect(dailys(text)).toEqual(expected));

	it.each([
		['an open task', '- [ ] call [[Ana Ruiz]]'],
		['a dropped task', '- [-] call [[Ana Ruiz]]'],
		['code', '`[[Ana Ruiz]]`'],
		['a quotation', '> [[Ana Ruiz]]'],
		['an embed', '![[Ana Ruiz]]'],
		['what is struck out', '- ~~call with [[Ana Ruiz]]~~'],
		['a comment', '%%[[Ana Ruiz]]%%'],
		['a plan', '- call [[Ana Ruiz]] tomorrow'],
		['a heading of plans', '## Tomorrow\n- call [[Ana Ruiz]]'],
		['a plain name in a sentence', 'coffee with Ana Ruiz'],
		['an address', 'mail to me@Ana Ruiz'],
	])('not by %s', (_, text) => expect(dailys(text)).toEqual([]));

	it.each([
		'Daily/2026-05-01 Fri.md',
		'Journal/2026_05_01.md',
		'May 1, 2026.md',
		'x/20260501.md',
		'2026.05.01.md',
	])('in %s', (path) =>
		expect(dailys('[[Ana Ruiz]]', path)).toEqual(['Ana Ruiz: 2026-05-01 mention contact unknown']),
	);

	it('keeps an open task as an intention', () => {
		const { openTasks } = notebookOf({
			'People/Ana.md': '',
			'Daily/2026-05-01.md': '- [ ] call [[Ana]]\n- [ ] buy milk',
		});
		expect(openTasks).toEqual([
			{ person: 'People/Ana.md', text: 'call [[Ana]]', path: 'Daily/2026-05-01.md', line: 1 },
		]);
	});
});

describe('dated lines in any note', () => {
	it('count where they link a person', () => {
		expect(
			dailys('- 2026-05-01 call with [[Ana Ruiz]]\n- 2026-05-02 nothing', 'Notes/Topic.md'),
		).toEqual(['Ana Ruiz: 2026-05-01 call contact both']);
		expect(dailys('## 2026-05-01\n- call with [[Ana Ruiz]]', 'Notes/Topic.md')).toEqual([
			'Ana Ruiz: 2026-05-01 call contact both',
		]);
	});

	it('need a date: a link in an undated note is nothing', () => {
		expect(dailys('call with [[Ana Ruiz]]', 'Notes/Topic.md')).toEqual([]);
	});

	it('are dated by a property of the note, but not by when it was made', () => {
		expect(dailys('---\ndate: 2026-05-01\n---\ncall with [[Ana Ruiz]]', 'Notes/Topic.md')).toEqual([
			'Ana Ruiz: 2026-05-01 call contact both',
		]);
		expect(
			dailys('---\ncreated: 2026-05-01\n---\ncall with [[Ana Ruiz]]', 'Notes/Topic.md'),
		).toEqual([]);
		expect(
			dailys('---\ncreated: 2026-05-01\n---\n- [x] call [[Ana Ruiz]]', 'Notes/Topic.md'),
		).toEqual(['Ana Ruiz: 2026-05-01 call contact ego']);
	});
});

describe('meeting notes', () => {
	const both = [
		'Ana Ruiz: 2026-05-01 meeting contact both g2',
		'Bo Lind: 2026-05-01 meeting contact both g2',
	];

	it.each([
		['links', '---\ndate: 2026-05-01\nattendees: ["[[Ana Ruiz]]", "[[Bo Lind]]"]\n---'],
		[
			'plain names',
			'---\ndate: 2026-05-01\nparticipants:\n  - Ana Ruiz\n  - Bo Lind\n  - Unknown\n---',
		],
		['a comma string', '---\ndate: 2026-05-01\nattendees: Ana Ruiz, Bo Lind\n---'],
		['names with "and"', '---\ndate: 2026-05-01\nattendees: Ana Ruiz and Bo Lind\n---'],
		['bold names', '---\ndate: 2026-05-01\n---\n## Attendees\n- **Ana Ruiz**: chair\n- Bo Lind'],
		[
			'ticked names',
			'---\ndate: 2026-05-01\n---\n## Attendees\n- [x] Ana Ruiz\n- [x] Bo Lind\n- [ ] Cy Vo',
		],
		['accents and case aside', '---\ndate: 2026-05-01\npeople: [ANÁ RUIZ, bo lind]\n---'],
		['German', '---\ndate: 2026-05-01\nteilnehmende: ["[[Ana Ruiz]]", "[[Bo Lind]]"]\n---'],
		[
			'roles after the name',
			'---\ndate: 2026-05-01\nattendees: [Ana Ruiz (Acme), "Bo Lind <bo@x.org>"]\n---',
		],
		['when it was made', '---\ncreated: 2026-05-01\nattendees: [Ana Ruiz, Bo Lind]\n---'],
		[
			'a section',
			'---\ndate: 2026-05-01\n---\n### Participants\n- [[Ana Ruiz]] - design\n- Bo Lind - code\n',
		],
		['a label', '---\ndate: 2026-05-01\n---\n**Attendees:** Ana Ruiz, Bo Lind\n'],
		[
			'a label with links',
			'---\ndate: 2026-05-01\n---\n**Attendees:** [[Ana Ruiz]], [[Bo Lind]]\n',
		],
		['a field', 'date:: 2026-05-01\nattendees:: [[Ana Ruiz]], [[Bo Lind]]'],
		[
			'named twice',
			'---\ndate: 2026-05-01\nattendees: [Ana Ruiz, Bo Lind]\n---\n## Attendees\n- [[Ana Ruiz]]\n',
		],
	])('list who was there: %s', (_, text) => expect(dailys(text, MEETING)).toEqual(both));

	it('give each attendee the title as topic, and the line that names them', () => {
		const { interactions } = notebookOf({
			'People/Ana Ruiz.md': '',
			'Meetings/2026-05-01 Budget.md': '---\nattendees:\n  - "[[Ana Ruiz]]"\n---\n',
		});
		expect(interactions).toMatchObject([{ topic: 'Budget', line: 3, text: '[[Ana Ruiz]]' }]);
		expect(interactions[0]).not.toHaveProperty('groupSize');
	});

	it('are what their title says', () => {
		expect(
			dailys('---\ndate: 2026-05-01\nattendees: [Ana Ruiz]\n---', 'Meetings/Coffee chat.md'),
		).toEqual(['Ana Ruiz: 2026-05-01 meal contact both']);
	});

	it.each([
		'2026-05-01 Meeting with Ana Ruiz',
		'2026-05-01 - meeting - Anita',
		'Ana Ruiz 2026-05-01--10-30-00',
	])('may name people in the file name: %s', (name) => {
		expect(dailys('# Agenda', `Meetings/${name}.md`)).toEqual([
			'Ana Ruiz: 2026-05-01 meeting contact both',
		]);
	});

	it('may have been letters: the kind in the file name says', () => {
		expect(dailys('# The budget', 'Log/2026-05-01 - email - Ana Ruiz.md')).toEqual([
			'Ana Ruiz: 2026-05-01 email contact unknown',
		]);
	});

	it('mention people in their lines', () => {
		const text =
			'---\ndate: 2026-05-01\nattendees: [Ana Ruiz]\n---\n- numbers from [[Bo Lind]] are late';
		expect(dailys(text, MEETING)).toContain('Bo Lind: 2026-05-01 mention contact unknown');
	});

	it('never count ego', () => {
		const { interactions } = notebookOf({
			'People/Me.md': '---\ntype: me\nname: Jo Doe\n---',
			'People/Ana Ruiz.md': '',
			[MEETING]: '---\ndate: 2026-05-01\nattendees: [Jo Doe, "[[Me]]", Ana Ruiz]\n---',
		});
		expect(interactions.map(brief)).toEqual(['2026-05-01 meeting contact both']);
	});

	it('say when a name fits two people, and guess nothing', () => {
		const { interactions, diagnostics } = notebookOf({
			'People/Ana Ruiz.md': '---\naliases: [Ana]\n---',
			'People/Ana Berg.md': '---\naliases: [Ana]\n---',
			[MEETING]: '---\ndate: 2026-05-01\nattendees: [Ana]\n---',
		});
		expect(interactions).toEqual([]);
		expect(diagnostics).toMatchObject([
			{ rule: 'name-ambiguous', path: MEETING, line: 3 },
			{ rule: 'name-ambiguous', path: 'People/Ana Ruiz.md', line: 2 },
		]);
	});
});

describe("a second person in somebody's note", () => {
	const bos = (text: string): readonly string[] =>
		notebookOf({ 'People/Ana Ruiz.md': text, 'People/Bo Lind.md': '' })
			.interactions.filter(({ person }) => person === 'People/Bo Lind.md')
			.map(brief);

	it.each([
		['- 2026-05-01 call about [[Bo Lind]]', '2026-05-01 mention contact unknown'],
		['- 2026-05-01 she helped [[Bo Lind]] move', '2026-05-01 mention contact unknown'],
		['- 2026-05-01 got: introduction to [[Bo Lind]]', '2026-05-01 mention contact unknown'],
		['- 2026-05-01 introduced her to [[Bo Lind]]', '2026-05-01 mention contact unknown'],
		['- 2026-05-01 dinner with her and [[Bo Lind]]', '2026-05-01 meal contact both g2'],
		['- 2026-05-01 lunch with [[Bo Lind]]', '2026-05-01 meal contact both g2'],
	])('%s', (text, expected) => expect(bos(text)).toEqual([expected]));
});

describe('a folder of meetings', () => {
	const ANA = { 'People/Ana Ruiz.md': '' };
	const entries = (text: string, meetingFolders: readonly string[]): readonly string[] =>
		notebookOf({ ...ANA, 'Talks/Budget.md': text }, { meetingFolders }).interactions.map(brief);

	it('says that whoever is linked was met, on the day the note was made', () => {
		const text =
			'---\ncreated: 2026-05-01\n---\nThe budget, with [[Ana Ruiz]].\n- [[Ana Ruiz]] emailed me';
		expect(entries(text, [])).toEqual([]);
		expect(entries(text, ['Talks'])).toEqual([
			'2026-05-01 meeting contact both',
			'2026-05-01 email contact alter',
		]);
	});

	it('changes nothing of a note elsewhere, or without a day', () => {
		expect(entries('---\ndate: 2026-05-01\n---\n[[Ana Ruiz]]', ['Calls'])).toEqual([
			'2026-05-01 mention contact unknown',
		]);
		expect(entries('With [[Ana Ruiz]].', ['Talks'])).toEqual([]);
	});
});

describe('the day and the people of a meeting, however they are told', () => {
	it.each([
		['labels', '**Date:** 2026-05-01\n**Attendees:** Anita, Bo Lind'],
		['plain labels', '# Budget\nDate: 1 May 2026\nAttendees: Anita, Bo Lind'],
		[
			'labels in the first section',
			'# Budget\n## Info\n- Date: 2026-05-01\n- Attendees: Anita, Bo Lind\n## Notes\nDate: 2026-06-01',
		],
		['a label over a list', 'Date: 2026-05-01\nAttendees:\n- Anita\n- [[Bo Lind]]'],
		['a label for company', '---\ndate: 2026-05-01\n---\nWith: [[Ana Ruiz]], Bo Lind'],
		['names in quotes', '---\ndate: 2026-05-01\nattendees: Anita, "Bo Lind"\n---'],
		['records', '---\ndate: 2026-05-01\nattendees:\n- name: Anita\n  email: a@b.c\n- Bo Lind\n---'],
		['a list of one day', '---\ndate: [2026-05-01]\nattendees: Anita and Bo Lind\n---'],
	])('by %s', (_, text) => {
		expect(dailys(text, MEETING)).toEqual([
			'Ana Ruiz: 2026-05-01 meeting contact both g2',
			'Bo Lind: 2026-05-01 meeting contact both g2',
		]);
	});

	it.each([
		['# Budget 2026-05-01', 'attendees'],
		['# 2026-05-01 Budget', 'attendees'],
		['# Budget, May 1, 2026', 'attendees'],
	])('by the title in the note: %s', (title) => {
		const text = `---\nattendees: [Anita, Bo Lind]\n---\n${title}\nA word on [[Cy Vo]].`;
		expect(dailys(text, MEETING).slice(0, 2)).toEqual([
			'Ana Ruiz: 2026-05-01 meeting contact both g2',
			'Bo Lind: 2026-05-01 meeting contact both g2',
		]);
	});

	it('by the title among its properties, which dates no mention', () => {
		const text = '---\ntitle: Budget 2026-05-01\nattendees: Anita\n---\nNumbers from [[Bo Lind]].';
		expect(dailys(text, MEETING)).toEqual(['Ana Ruiz: 2026-05-01 meeting contact both']);
		const { interactions } = notebookOf({ 'People/Anita.md': '', [MEETING]: text });
		expect(interactions.map(({ topic }) => topic)).toEqual(['Budget']);
	});

	it.each([
		['a label', '**Attendees:** Anita, [[Bo Lind]]'],
		['a label of plain names', 'Attendees: Anita, Bo Lind'],
		['a section', '### Attendees\n- Anita\n- [[Bo Lind]]\n\n### Notes\n- budget'],
	])('by %s below the heading of each day', (_, list) => {
		const other = '## 2026-05-08 Call\n**Attendees:** [[Ana Ruiz]]\n';
		expect(dailys(`# Budget\n## 2026-05-01\n${list}\n\n${other}`, MEETING)).toEqual([
			'Ana Ruiz: 2026-05-01 meeting contact both g2',
			'Ana Ruiz: 2026-05-08 call contact both',
			'Bo Lind: 2026-05-01 meeting contact both g2',
		]);
	});
});

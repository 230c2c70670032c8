import { describe, expect, it } from 'vitest';
import { detectConventions } from '../../../../src/core/people/persons/conventions';
import { configProblems, readConfigFiles } from '../../../../src/core/people/persons/vault-config';
import { notebookOf } from '../vault';

/** What is found wrong, as `path:line rule reason`, paths without folder and `.md`. */
function found(notes: Readonly<Record<string, string>>): readonly string[] {
	return notebookOf(notes).diagnostics.map(
		({ path, line, rule, reason }) =>
			`${path.replace(/^.*\/|\.md$/g, '')}:${String(line)} ${rule} ${reason}`,
	);
}

const anas = (text: string): readonly string[] => found({ 'People/Ana.md': text });

describe('what looks like a dated entry and is not understood is said', () => {
	it.each([
		['- 5/1: call', '5/1'],
		['- May 1 - lunch', 'May 1'],
		['- 2026-05: a long call', '2026-05'],
		['- 2026-05-01call', '2026-05-01call'],
		['- 2025-06 call', '2025-06'],
		['- 01 May call', '01 May'],
		['- 1. Mai: Anruf', '1. Mai'],
		['- 4. Mai Anruf', '4. Mai'],
		['- May 1st, lunch', 'May 1st'],
		['- 05-01 we met', '05-01'],
		['- 5/1 call', '5/1'],
		['- 4.5. Anruf', '4.5.'],
		['- May 2026 call', 'May 2026'],
		['- Fri, 1 May call', '1 May'],
		['- 2026-W18 call', '2026-W18'],
		['- 2026 05 01 call', '2026 05 01'],
		['- 1-5-26 call', '1-5-26'],
		['- 2026-121: call', '2026-121'],
		['- 2026-121 call', '2026-121'],
		['- Week 18, 2026: lunch', 'Week 18, 2026'],
		['- KW 18 Mittagessen', 'KW 18'],
		['- le 1er mai: appel', '1er mai'],
		['- on May 1: call', 'May 1'],
		['- 3rd: coffee', '3rd'],
		['- yesterday: call', 'yesterday'],
		['- last Friday - lunch', 'last Friday'],
		['- vor 3 Tagen: Anruf', 'vor 3 Tagen'],
		['- Friday: call', 'Friday'],
		['- today: call', 'today'],
		['- 05/2026: call', '05/2026'],
		["- May '26: call", "May '26"],
		['- mid May 2026: call', 'mid May 2026'],
		['- Spring 2026: dinner at hers', 'Spring 2026'],
		['- Q2 2026 review of her book', 'Q2 2026'],
		['- 2026: call', '2026'],
	])('%s', (line, written) => {
		expect(anas(line)).toEqual([
			`Ana:1 entry-unread Unexpected \`${written}\`, expected a date like \`2026-02-28\``,
		]);
	});

	it.each([
		['- on 2026-05-01 we met', '2026-05-01'],
		['On May 1, 2026 we had lunch.', 'May 1, 2026'],
		['- #call 2026-05-01 about the move', '2026-05-01'],
		['- 14:30 2026-05-01 call', '2026-05-01'],
		['- call (2026-05-01)', '2026-05-01'],
		['### Call on 2026-05-01', '2026-05-01'],
		['- coffee with Bo, 2026-05-01', '2026-05-01'],
		['- le 1er mai 2026: appel', '1er mai 2026'],
	])('with its date in the wrong place: %s', (line, written) => {
		expect(anas(line)).toEqual([
			`Ana:1 entry-unread Unexpected place of \`${written}\`, expected it first in the line`,
		]);
	});

	it.each([
		'- call her on 2027-05-01',
		'- Met: 2019-05-01',
		'- visa until 2026-05-01',
		'- moved to Lyon (2026-05-01)',
		'- ![[2026-05-01]]',
		'- [[2026-05-01 Call with Bo]]',
		'- 📅 2026-05-01 call her',
		'## Born\n- on 2026-05-01\n',
	])('but not where it may be a plan, a fact or a link: %j', (text) => {
		expect(anas(text)).toEqual([]);
	});

	it('with a second date that is lost', () => {
		expect(anas('- 2026-05-01, 2026-05-03: calls')).toEqual([
			'Ana:1 entry-unread Unexpected `2026-05-03`, expected one date an entry',
		]);
	});

	it('in a note that names somebody and has no day', () => {
		const notes = { 'People/Ana.md': '', 'Idea.md': '- on 2026-05-01 call with [[Ana]] too' };
		expect(found(notes)).toEqual([
			'Idea:1 entry-unread Unexpected place of `2026-05-01`, expected it first in the line',
		]);
		expect(found({ ...notes, 'Idea.md': '- on 2026-05-01 a walk' })).toEqual([]);
	});

	it.each(['tomorrow', '2026-05', '31/02/2026', '{start: 2026-05-01}'])(
		'in a note of a meeting dated %s',
		(date) => {
			const text = `---\ndate: ${date}\nattendees: Ana\n---`;
			expect(found({ 'People/Ana.md': '', 'Sync.md': text })).toEqual([
				expect.stringContaining('Sync:2 entry-date Unexpected'),
			]);
		},
	);

	it('where a text stands for a list of entries', () => {
		expect(anas('---\ninteractions: |\n  - 2026-05-01 call\n  and more\n---')).toEqual([
			'Ana:2 entry-unread Unexpected `2026-05-01 call`, expected a list of entries like `- 2026-02-28 call`',
		]);
		expect(anas('---\nlog: nothing yet\n---')).toEqual([]);
	});

	it('in the date column of a table', () => {
		expect(anas('| Date | What |\n|---|---|\n| 5/1 | call |\n| monthly | call |\n| | x |')).toEqual(
			['Ana:3 entry-unread Unexpected `5/1`, expected a date like `2026-02-28`'],
		);
	});

	it('where days are the titles of columns, once a table', () => {
		const table = '| | 2026-05-01 | 2026-05-08 |\n|---|---|---|\n| call | x | |\n| lunch | | x |';
		expect(anas(`${table}\n\n## Career\n${table}`)).toEqual([
			'Ana:1 entry-unread Unexpected `2026-05-01`, expected days in a column, not as its title',
		]);
	});

	it('by the name of a note that would date the people in it', () => {
		const notes = { 'People/Ana.md': '', 'Daily/2026-02-31.md': 'Lunch with [[Ana]].' };
		expect(found(notes)).toEqual([
			'2026-02-31:1 entry-date Unexpected `2026-02-31`, expected a date like `2026-02-28`',
		]);
		expect(found({ 'Builds/2026-02-31.md': 'nobody' })).toEqual([]);
	});

	it.each([
		'## Career\n- 2019-05: joined Acme\n- May 2020: left',
		'## Next steps\n- 5/1: call her',
		'- 3/4 of the way: nearly done with her book',
		'- 24/7 on call, she says',
		'- 1/2 of the book read',
		'- 3.5 stars',
		'1. May she find it',
		'- Room 12: her office',
		'- May: her month',
		'- May 2026: she moved to Lyon',
		'5/1: a paragraph',
		'- Monday: her piano lesson',
		'- Mondays: call her mother',
		'- now: at Acme',
		'- 2019: moved to Lyon',
		'- Summer 2019: her year abroad',
		'- Unit 18: her flat',
		'- 1st place in the race',
		'- last name: Ruiz',
		'- last job: at Acme',
		'- back: her old house',
	])('and nothing is said of an ordinary line: %j', (text) => {
		expect(anas(text)).toEqual([]);
	});
});

describe('a length that is none is said, and the entry counts without', () => {
	it.each([
		['- 2026-05-01 call (abc min)', 'abc min'],
		['- 2026-05-01 call (2x)', '2x'],
		['- 2026-05-01 gave: her book (1 houre)', '1 houre'],
		['- 2026-05-01 called her (30 mn)', '30 mn'],
		['- 2026-05-01 call 30mim: the move', '30mim'],
		['- 2026-05-01 call 30: the move', '30'],
		['- 2026-05-01 call 0m', '0m'],
		['- 2026-05-01 call [duration:: long]', 'long'],
	])('%s', (line, written) => {
		expect(anas(line)).toEqual([
			`Ana:1 entry-length Unexpected \`${written}\`, expected a length like \`30m\` or \`1h30\``,
		]);
		expect(notebookOf({ 'People/Ana.md': line }).interactions).toHaveLength(1);
	});

	it.each([
		'- 2026-05-01 call (about 30 min)',
		'- 2026-05-01 called her (2x)',
		'- 2026-05-01 gave: dinner (8 people)',
		'- 2026-05-01 gave: a loan (5k)',
		'- 2026-05-01 gave: a ride (5 miles)',
		'- 2026-05-01 call: her book (1984)',
		'- 2026-05-01 call [time:: 14:30] [duration:: -]',
	])('and nothing of %s', (line) => {
		expect(anas(line)).toEqual([]);
	});
});

describe('a field that says nothing known is said, and the entry counts without', () => {
	it.each([
		['- 2026-05-01 hello [channel:: zzz]', 'zzz', 'a channel, such as `call` or `email`'],
		['- 2026-05-01 call [by:: zzz]', 'zzz', 'who acted: `me`, `them` or `both`'],
		['- 2026-05-01 call [direction:: west]', 'west', 'who acted: `me`, `them` or `both`'],
	])('%s', (line, written, expected) => {
		expect(anas(line)).toEqual([
			`Ana:1 entry-field Unexpected \`${written}\`, expected ${expected}`,
		]);
		expect(notebookOf({ 'People/Ana.md': line }).interactions).toHaveLength(1);
	});

	it.each([
		'- 2026-05-01 call [by:: me]',
		'- 2026-05-01 call [by:: [[Ana]]]',
		'- 2026-05-01 call [by:: ]',
		'- 2026-05-01 went there [via:: train]',
		'- 2026-05-01 hello [channel:: 📞 phone call]',
	])('and nothing of %s', (line) => {
		expect(anas(line)).toEqual([]);
	});
});

describe('values that cannot be', () => {
	it.each([
		['died: 31.02.2020', '31.02.2020'],
		['died: 2020-02-31', '2020-02-31'],
		['birthday: 31.02.1980', '31.02.1980'],
	])('of a life: %s', (line, written) => {
		expect(anas(`---\n${line}\n---`)[0]).toContain(`property-value Unexpected \`${written}\``);
	});

	it.each([
		['aliases: {a: b}', '{"a":"b"}', 'a text or a list of texts'],
		['circle: 5', '5', 'a word such as `family`, `friend` or `colleague`'],
		['closeness: 11', '11', 'a number from 1 to 10, or a word such as `close`'],
		['can: {a: b}', '{"a":"b"}', 'a text or a list of texts'],
		['cannot: true', 'true', 'a text or a list of texts'],
		['would: [{a: b}]', '[{"a":"b"}]', 'a text or a list of texts'],
		['would_not: {a: b}', '{"a":"b"}', 'a text or a list of texts'],
		['needs: true', 'true', 'a text or a list of texts'],
		['interests: {a: b}', '{"a":"b"}', 'a text or a list of texts'],
		['projects: {a: b}', '{"a":"b"}', 'a text or a list of texts'],
		['birthday: true', 'true', 'a date like `1990-02-28`'],
		['location: {city: Rome}', '{"city":"Rome"}', 'a text or a list of texts'],
		['org: true', 'true', 'a text or a list of texts'],
		['role: {a: b}', '{"a":"b"}', 'a text or a list of texts'],
		['knows: 42', '42', 'a name or a list of names'],
		['introduced_by: true', 'true', 'a name or a list of names'],
		['last_contact: soon', 'soon', 'a date like `2026-02-28`'],
		['next_contact: soon', 'soon', 'a date like `2026-02-28`'],
		['cadence: a', 'a', 'a number of days, or a word such as `monthly`'],
		['snooze: 5', '5', 'a date like `2026-02-28`'],
		['paused: maybe', 'maybe', '`true` or `false`'],
		['hidden: {a: b}', '{"a":"b"}', '`true` or `false`'],
		['died: {a: b}', '{"a":"b"}', 'a date, a year, or `true`'],
	])('of each property of a person: %s', (line, written, expected) => {
		expect(anas(`---\n${line}\n---`)).toEqual([
			`Ana:2 property-value Unexpected \`${written}\`, expected ${expected}`,
		]);
	});

	it('of the hours of the owner', () => {
		const ofHours = (hours: string): readonly string[] =>
			found({ 'Me.md': `---\ntype: me\nhours_per_week: ${hours}\n---` });
		expect(ofHours('lots')).toEqual([
			'Me:3 property-value Unexpected `lots`, expected a number of hours, up to 168',
		]);
		expect(ofHours('200')).toHaveLength(1);
		expect(ofHours('-3')).toHaveLength(1);
		expect(['5', 'about 5h', '2,5', '0'].flatMap(ofHours)).toEqual([]);
	});

	it.each([
		'aliases: 42',
		'needs: false',
		'needs: [[a bookkeeper]]',
		'friend: true',
		'hours: 9 to 5',
		'name: {first: Ana, last: Ruiz}',
		'last_contact: [2026-05-01]',
		'paused: 2026-12-01',
		'closeness:',
	])('but nothing is said of %s', (line) => {
		expect(anas(`---\n${line}\n---`)).toEqual([]);
	});

	it.each(['died: true', 'died: 2020', 'died: 2020-05', 'died: 2020-05-01', 'died: in spring'])(
		'but not %s',
		(line) => {
			expect(anas(`---\n${line}\n---`)).toEqual([]);
		},
	);
});

describe('names', () => {
	it('that two people claim are said at the second, before anybody uses one', () => {
		const notes = {
			'People/Sam Lee.md': '---\naliases: [Sam, Sammy]\n---',
			'People/Sam Roe.md': '---\ntype: person\naliases: [sam]\n---',
			'People/Ana.md': '---\naliases: [Annie]\n---',
		};
		expect(found(notes)).toEqual([
			'Sam Roe:3 name-ambiguous Unexpected `sam`, expected an alias of nobody else, not of People/Sam Lee.md too',
		]);
	});

	it('of the owner: a second own note is said', () => {
		const own = '---\ntype: me\n---';
		expect(found({ 'Me.md': own, 'Old me.md': own })).toEqual([
			'Old me:1 property-value Unexpected second note of your own, expected one: Me.md',
		]);
	});
});

describe("the app's own settings", () => {
	it('that are no JSON are said, and the vault is read without them', async () => {
		const texts = new Map([
			['daily-notes.json', '{folder: Journal}'],
			['app.json', '{"userIgnoreFilters": ["Old/"]}'],
		]);
		const files = await readConfigFiles((name) => Promise.resolve(texts.get(name) ?? ''));
		expect(detectConventions([], files).excluded).toEqual(['Old/']);
		expect(detectConventions([], files).dailyFormat).toBe('YYYY-MM-DD');
		expect(configProblems(files)).toEqual([
			{
				path: 'daily-notes.json',
				line: 1,
				column: 1,
				severity: 'warning',
				rule: 'setting-value',
				reason: 'Unexpected text in `daily-notes.json`, expected JSON',
			},
		]);
		expect(configProblems({})).toEqual([]);
	});
});

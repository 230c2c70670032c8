import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../../src/core/people/channel';
import { OUTCOMES } from '../../../src/core/people/interaction';
import {
	formatEntry,
	formatEntryTask,
	formatMinutes,
	insertEntry,
	type EntryForm,
} from '../../../src/core/people/write-entry';
import { parseMinutes } from '../../../src/core/people/duration';
import { brief, CONVENTIONS, dayOn, note, notebookOf } from './vault';

const PATH = 'People/Ana Ruiz.md';
const MAY = dayOn('2026-05-10');

function insert(
	text: string,
	entry = '2026-05-10 call: x',
): { text: string; line: number; from: number; to: number } {
	return insertEntry(text, entry, { note: note(PATH, text), conventions: CONVENTIONS });
}

describe('the plain form', () => {
	it.each([
		[
			{ form: 'call', minutes: 30, topic: 'her grant, and the move' },
			'2026-05-10 call 30m: her grant, and the move',
		],
		[{ form: 'meeting' }, '2026-05-10 meeting'],
		[
			{ form: 'gave', topic: 'an hour on her spreadsheet', minutes: 60 },
			'2026-05-10 gave: an hour on her spreadsheet (1h)',
		],
		[
			{ form: 'got', topic: 'introduction to [[Bo Lind]]' },
			'2026-05-10 got: introduction to [[Bo Lind]]',
		],
		[
			{ form: 'asked', topic: 'recommendation', outcome: 'yes' },
			'2026-05-10 asked: recommendation -> yes',
		],
		[
			{ form: 'asked', topic: 'recommendation', outcome: 'open' },
			'2026-05-10 asked: recommendation',
		],
		[{ form: 'asked me', topic: 'feedback', outcome: 'no' }, '2026-05-10 asked me: feedback -> no'],
		[{ form: 'gave', topic: 'x', person: '[[Ana Ruiz]]' }, '2026-05-10 gave [[Ana Ruiz]]: x'],
		[
			{ form: 'call', topic: 'two\nlines', isUndated: true, person: '[[Ana]]' },
			'call with [[Ana]]: two lines',
		],
	] as const)('%j', (entry, line) => expect(formatEntry({ date: MAY, ...entry })).toBe(line));

	it('writes every length so that it reads back', () => {
		for (let minutes = 1; minutes <= 2000; minutes++) {
			expect(parseMinutes(formatMinutes(minutes))).toBe(minutes);
		}
	});

	const word = fc.constantFrom(
		'grant',
		'the',
		'deck',
		'her',
		'move',
		'Zoë',
		'plan',
		'will',
		'no',
		'called',
		'lunch',
		'book',
		'x.y',
		'and',
	);
	const entries = fc.record({
		form: fc.constantFrom<EntryForm>(...CHANNELS, 'gave', 'got', 'asked', 'asked me'),
		topic: fc.option(
			fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
			{ nil: undefined },
		),
		minutes: fc.option(fc.integer({ min: 1, max: 600 }), { nil: undefined }),
		outcome: fc.constantFrom(...OUTCOMES),
	});

	it('reads back equal', () => {
		fc.assert(
			fc.property(entries, ({ form, topic, minutes, outcome }) => {
				const isAsk = form === 'asked' || form === 'asked me';
				const line = formatEntry({
					date: MAY,
					form,
					...(topic === undefined ? {} : { topic }),
					...(minutes === undefined ? {} : { minutes }),
					...(isAsk ? { outcome } : {}),
				});
				const { interactions } = notebookOf({ [PATH]: `- ${line}` });
				const [found] = interactions;
				expect(interactions, line).toHaveLength(1);
				const isFavor = form === 'gave' || form === 'got';
				const kind = isAsk ? 'ask' : isFavor ? 'favor' : 'contact';
				expect(
					{ topic: found?.topic, minutes: found?.minutes, kind: found?.kind, date: found?.date },
					line,
				).toEqual({ topic, minutes, kind, date: MAY });
				if (kind === 'contact') expect(found?.channel).toBe(form);
				if (isAsk) expect(found?.outcome, line).toBe(outcome);
				if (kind !== 'contact')
					expect(found?.by).toBe(form === 'gave' || form === 'asked' ? 'ego' : 'alter');
			}),
		);
	});

	it('can say who began, and of what sort a favor was', () => {
		const line = formatEntry({ date: MAY, form: 'message', by: 'ego', topic: 'hello' });
		expect(notebookOf({ [PATH]: `- ${line}` }).interactions.map(brief)).toEqual([
			'2026-05-10 message contact ego',
		]);
		const deed = formatEntry({ date: MAY, form: 'gave', channel: 'review', topic: 'her book' });
		expect(notebookOf({ [PATH]: `- ${deed}` }).interactions.map(brief)).toEqual([
			'2026-05-10 review favor ego',
		]);
	});

	it('becomes the entry when its task is ticked', () => {
		const task = formatEntryTask({ date: MAY, form: 'gave', topic: 'her book', minutes: 60 });
		expect(task).toBe('[ ] 2026-05-10 gave: her book (1h)');
		expect(notebookOf({ [PATH]: `- ${task}` }).interactions).toEqual([]);
		expect(
			notebookOf({ [PATH]: `- ${task.replace('[ ]', '[x]')}` }).interactions.map(brief),
		).toEqual(['2026-05-10 gift favor ego 60']);
		expect(
			notebookOf({ [PATH]: `- ${task.replace('[ ]', '[x]')} ✅ 2026-05-12` }).interactions.map(
				brief,
			),
		).toEqual(['2026-05-12 gift favor ego 60']);
	});
});

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

	it('says the line it stands on', () => {
		const { text, line } = insert('Hi\n');
		expect(text.split('\n')[line - 1]).toBe('- 2026-05-10 call: x');
	});

	const block = fc.constantFrom(
		'## Log\n',
		'## Notes\n',
		'# Ana\n',
		'- 2026-05-01 call\n',
		'* 2026-06-01 lunch\n',
		'- 2026-05-02 call\n  - nested\n\n    more\n',
		'3. 2026-05-03 call\n',
		'- undated\n',
		'\n',
		'Some words\n',
		'```\n- 2026-05-01 code\n```\n',
		'```\nopen\n',
		'%%\ncomment\n%%\n',
		'> [!note]\n> - 2026-05-04 call\n',
		'| Date | What |\n|---|---|\n| 2026-05-01 | call |\n',
		'2026-05-05 a paragraph\n',
		'    2026-05-01 indented\n',
		'  an indented paragraph\n',
		'  - an indented item\n',
		'   * 2026-05-07 an indented entry\n',
		'---\n',
		'- [ ] 2026-05-06 open\n',
	);
	const head = fc.constantFrom(
		'',
		'---\naliases: [Anita]\n---\n',
		'\u{feff}',
		'---\nbroken: [\n---\n',
	);

	it('adds exactly that entry, and taking it out again gives the note as it was', () => {
		fc.assert(
			fc.property(
				head,
				fc.array(block, { maxLength: 8 }),
				fc.constantFrom('\n', '\r\n'),
				fc.boolean(),
				(start, blocks, eol, isCut) => {
					const raw = (start + blocks.join('')).replace(/\n/g, eol);
					const text = isCut ? raw.trimEnd() : raw;
					const before = notebookOf({ [PATH]: text }).interactions;
					const {
						text: after,
						line,
						from,
						to,
					} = insert(text, '2026-05-10 gave: feedback on the deck (1h)');
					expect(after.slice(0, from) + after.slice(to)).toBe(text);
					const read = notebookOf({ [PATH]: after }).interactions;
					const added = read.filter((one) => one.line === line);
					expect(added.map(brief)).toEqual(['2026-05-10 review favor ego 60']);
					expect(read.filter((one) => one.line !== line).map(brief)).toEqual(before.map(brief));
				},
			),
			{ numRuns: 300 },
		);
	});
});

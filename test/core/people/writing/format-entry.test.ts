import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../../../src/core/people/channel';
import { OUTCOMES } from '../../../../src/core/people/interaction';
import {
	formatEntry,
	formatEntryTask,
	formatMinutes,
	type EntryForm,
} from '../../../../src/core/people/writing/format-entry';
import { parseMinutes } from '../../../../src/core/people/words/duration';
import { brief, dayOn, notebookOf } from '../vault';

const PATH = 'People/Ana Ruiz.md';
const MAY = dayOn('2026-05-10');

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
		const task = formatEntryTask(
			{ date: MAY, form: 'gave', topic: 'her book', minutes: 60 },
			'plain',
		);
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

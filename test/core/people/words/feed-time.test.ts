import { expect, test } from 'vitest';
import { notebookOf } from '../vault';

const feedTime = (text: string, path = 'Daily/2026-05-02.md') =>
	notebookOf({ 'People/Ana Ruiz.md': '', [path]: text }).feedTime.map(
		({ minutes, place, line }) => ({
			minutes,
			place,
			line,
		}),
	);

test.each([
	['- 40m LinkedIn, for what', 40, 'LinkedIn'],
	['1h scrolling the forum about frameworks. Learned one word.', 60, 'scrolling'],
	['- 50m scrolling Instagram, could not tell you what', 50, 'Instagram'],
	['half an hour on Twitter', 30, 'Twitter'],
])('"%s" is time given to a feed', (text, minutes, place) => {
	expect(feedTime(text)).toEqual([{ minutes, place, line: 1 }]);
});

test.each([
	'LinkedIn again',
	'- 40m LinkedIn with [[Ana Ruiz]]',
	'- 40m on the draft. It began on LinkedIn.',
	'- the workshop on social media took 3h',
	'> 40m LinkedIn',
	'```\n40m LinkedIn\n```',
])('"%s" is not', (text) => {
	expect(feedTime(text)).toEqual([]);
});

test('a note without a day of its own, and a day to come, tell of none', () => {
	expect(feedTime('- 40m LinkedIn', 'Notes/Habits.md')).toEqual([]);
	expect(feedTime('- 40m LinkedIn', 'Daily/2099-05-02.md')).toEqual([]);
});

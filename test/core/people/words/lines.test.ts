import { describe, expect, it } from 'vitest';
import { brief, notebookOf } from '../vault';
import {
	DAILY_LINES,
	LATER_DAILY_LINES,
	LATER_OWN_LINES,
	OWN_LINES,
	THIRD_DAILY_LINES,
	THIRD_OWN_LINES,
	type LabelledLine,
} from './lines.en';
import {
	TEN_DAILY_LINES,
	TEN_HELD_OUT_DAILY_LINES,
	TEN_HELD_OUT_OWN_LINES,
	TEN_OWN_LINES,
} from './lines-ten.en';
import { JOTTED_DAILY_LINES, JOTTED_OWN_LINES } from './lines-jotted.en';
import {
	GERMAN_DAILY_LINES,
	GERMAN_HELD_OUT_DAILY_LINES,
	GERMAN_HELD_OUT_OWN_LINES,
	GERMAN_OWN_LINES,
} from './lines.de';
import { EVERYDAY_OWN_LINES, FURTHER_OWN_LINES, SET_OWN_LINES } from './lines-set.en';
import { FOUR_HANDS_OWN_LINES } from './lines-four-hands.en';
import { OTHERS_OWN_LINES, PROSE_OWN_LINES } from './lines-others.en';
import { TOLD_DAILY_LINES, TOLD_OWN_LINES } from './lines-told.en';
import { VOICES_DAILY_LINES, VOICES_OWN_LINES } from './lines-voices.en';
import { VOICES_HELD_OUT_DAILY_LINES, VOICES_HELD_OUT_OWN_LINES } from './lines-voices-held-out.en';
import { HELD_OUT_DAILY_LINES, HELD_OUT_OWN_LINES } from './lines-jotted-held-out.en';

const PEOPLE = { 'People/Ana Ruiz.md': '---\naliases: [Ana]\n---\n', 'People/Bo Lind.md': '' };

function readAs(text: string, isDaily: boolean): string {
	const notes = isDaily
		? { ...PEOPLE, 'Daily/2026-05-01.md': `- ${text}` }
		: { ...PEOPLE, 'People/Ana Ruiz.md': `${PEOPLE['People/Ana Ruiz.md']}- 2026-05-01 ${text}` };
	const found = notebookOf(notes).interactions.filter(
		({ person }) => person === 'People/Ana Ruiz.md',
	);
	return (
		found
			.map((one) =>
				brief(one)
					.slice('2026-05-01 '.length)
					.replace(/ g\d+$/, ''),
			)
			.join('; ') || 'none'
	);
}

const isEqual = (read: readonly string[], label: readonly string[]): boolean =>
	read.length === label.length && label.every((part, at) => part === '~' || part === read[at]);

const fits = (read: string, label: string): boolean => isEqual(read.split(' '), label.split(' '));

const hasKindAndActor = (read: string, label: string): boolean =>
	isEqual(read.split(' ').slice(1, 3), label.split(' ').slice(1, 3));

function misread(
	lines: readonly LabelledLine[],
	isDaily: boolean,
	isWhole: boolean,
): readonly string[] {
	return lines.flatMap(([text, label]) => {
		const read = readAs(text, isDaily);
		const isRight = isWhole ? fits(read, label) : hasKindAndActor(read, label);
		return isRight ? [] : [`${text}: ${label}, read as ${read}`];
	});
}

describe('ordinary lines', () => {
	const own = [...OWN_LINES, ...LATER_OWN_LINES, ...THIRD_OWN_LINES];
	const daily = [...DAILY_LINES, ...LATER_DAILY_LINES, ...THIRD_DAILY_LINES];
	const count = own.length + daily.length;

	it('are read as what they are labelled, in 95 of 100 at least', () => {
		const wrong = [...misread(own, false, true), ...misread(daily, true, true)];
		expect(1 - wrong.length / count, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
	});

	it('have the right kind and actor in 97 of 100 at least', () => {
		const wrong = [...misread(own, false, false), ...misread(daily, true, false)];
		expect(1 - wrong.length / count, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
	});

	it('tell how asks ended, what did not happen and who acted, in 95 of 100 at least', () => {
		const wrong = [
			...misread(TOLD_OWN_LINES, false, true),
			...misread(TOLD_DAILY_LINES, true, true),
		];
		const count = TOLD_OWN_LINES.length + TOLD_DAILY_LINES.length;
		expect(1 - wrong.length / count, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
	});

	it.each([
		['ten', 'tuned on', TEN_OWN_LINES, TEN_DAILY_LINES, 0.96],
		['ten', 'held out', TEN_HELD_OUT_OWN_LINES, TEN_HELD_OUT_DAILY_LINES, 0.9],
		['seven more', 'tuned on', JOTTED_OWN_LINES, JOTTED_DAILY_LINES, 0.87],
		['six more', 'held out', HELD_OUT_OWN_LINES, HELD_OUT_DAILY_LINES, 0.88],
		['many more', 'tuned on', VOICES_OWN_LINES, VOICES_DAILY_LINES, 0.86],
		['many more', 'held out', VOICES_HELD_OUT_OWN_LINES, VOICES_HELD_OUT_DAILY_LINES, 0.86],
		['plain', 'tuned on', SET_OWN_LINES, [], 0.87],
		['everyday', 'tuned on', EVERYDAY_OWN_LINES, [], 0.86],
		['further', 'tuned on', FURTHER_OWN_LINES, [], 0.83],
		['other', 'held out', OTHERS_OWN_LINES, [], 0.96],
		['prose', 'tuned on', PROSE_OWN_LINES, [], 0.83],
		['four other', 'held out', FOUR_HANDS_OWN_LINES, [], 0.92],
		['German', 'tuned on', GERMAN_OWN_LINES, GERMAN_DAILY_LINES, 0.97],
		['German', 'held out', GERMAN_HELD_OUT_OWN_LINES, GERMAN_HELD_OUT_DAILY_LINES, 0.9],
	])('of %s writers, %s, have the right kind and actor', (_, __, ofNote, ofDay, least) => {
		const wrong = [...misread(ofNote, false, false), ...misread(ofDay, true, false)];
		expect(
			1 - wrong.length / (ofNote.length + ofDay.length),
			wrong.join('\n'),
		).toBeGreaterThanOrEqual(least);
	});

	it.each([
		['tuned on', VOICES_OWN_LINES, VOICES_DAILY_LINES, 0.8],
		['held out', VOICES_HELD_OUT_OWN_LINES, VOICES_HELD_OUT_DAILY_LINES, 0.75],
	])('of many more writers, %s, tell how asks ended', (_, ofNote, ofDay, least) => {
		const asks = (lines: readonly LabelledLine[]): readonly LabelledLine[] =>
			lines.filter(([, label]) => label.startsWith('~ ask'));
		const wrong = [...misread(asks(ofNote), false, true), ...misread(asks(ofDay), true, true)];
		const count = asks(ofNote).length + asks(ofDay).length;
		expect(1 - wrong.length / count, wrong.join('\n')).toBeGreaterThanOrEqual(least);
	});
});

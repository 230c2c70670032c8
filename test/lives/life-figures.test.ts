import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Favor } from '../../src/core/action/favor';
import { analyze, favorsOf, whoToAsk } from '../../src/core/analyze';
import { detectConventions } from '../../src/core/people/conventions';
import { summaryOf } from '../../src/core/people/note-summary';
import { buildNotebook } from '../../src/core/people/notebook';
import { readNote } from '../../src/core/people/read-note';
import { readSettings } from '../../src/core/settings';
import { day } from '../examples';
import { note } from '../core/people/vault';
import { EMBARRASSING, EXPECTED_ASKS, EXPECTED_FAVORS } from './halifax';

const TODAY = day('2026-10-15');

const notes = readFileSync('test/lives/halifax.txt', 'utf8')
	.split(/^=== /m)
	.filter((part) => part !== '')
	.map((part) => {
		const end = part.indexOf('\n');
		return note(part.slice(0, end), part.slice(end + 1));
	});
const conventions = detectConventions(notes.map(summaryOf), {});
const notebook = buildNotebook(
	notes.map((one) => readNote(one, conventions)),
	conventions,
	TODAY,
);
const analysis = analyze(notebook, readSettings(undefined).settings, TODAY);

const all = favorsOf(analysis);
const of = (name: string): readonly Favor[] => all.filter(({ person }) => person.name === name);

const isAbout = ({ kind, subject = '', with: other }: Favor, wanted: string, about: string) =>
	(wanted === 'any' || kind === wanted) && `${subject} ${other?.name ?? ''}`.includes(about);

describe('a life of sixty people', () => {
	test('is read as that', () => {
		expect(notebook.people).toHaveLength(60);
	});

	test('has the favors that were expected among the first three, for 9 in 10', () => {
		const missed = EXPECTED_FAVORS.filter(
			([name, ...expected]) =>
				!of(name)
					.slice(0, 3)
					.some((favor) => expected.some(([kind, about]) => isAbout(favor, kind, about))),
		).map(
			([name]) =>
				`${name}: ${of(name)
					.map(({ kind, subject = '' }) => `${kind} ${subject}`)
					.join(', ')}`,
		);
		expect(missed.length / EXPECTED_FAVORS.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
	});

	test.each(EMBARRASSING)('%s gets no %s favor about "%s"', (name, kind, about) => {
		expect(of(name).filter((favor) => isAbout(favor, kind, about))).toEqual([]);
	});

	test('has the person who was expected first, for 9 in 10 asks', () => {
		const firstFor = (action: string, topic: string): string => {
			const ranking = whoToAsk(analysis, action, topic);
			return (ranking?.people[0] ?? ranking?.nearMisses[0])?.person.name ?? 'nobody';
		};
		const missed = EXPECTED_ASKS.filter(
			([action, topic, ...names]) => !names.includes(firstFor(action, topic)),
		).map(([action, topic]) => `${action} ${topic}: ${firstFor(action, topic)}`);
		expect(missed.length / EXPECTED_ASKS.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
	});
});

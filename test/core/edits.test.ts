import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, type Analysis } from '../../src/core/analyze';
import { addDays, type Day } from '../../src/core/day';
import { buildNotebook, type Notebook } from '../../src/core/people/notebook/notebook';
import { type NoteReading, readNote } from '../../src/core/people/entries/read-note';
import { readSettings } from '../../src/core/settings';
import { CONVENTIONS, note, TODAY } from './people/vault';

const PATHS = [
	'People/Ana Ruiz.md',
	'People/Bo Lind.md',
	'People/Cy Young.md',
	'People/Cy Young/Cy Young.md',
	'People/Cy Young/Trip.md',
	'Daily/2026-11-20.md',
	'Daily/2026-11-25.md',
	'Meetings/2026-11-21 Plan.md',
	'Notes/Bees.md',
	'Me.md',
] as const;

const HEADS = [
	'',
	'---\naliases: [Ana]\n---\n',
	'---\naliases: [Bo, Ana]\ncloseness: 8\n---\n',
	'---\nattendees: [Ana Ruiz, Bo, Nobody]\n---\n',
	'---\ntype: me\ncan: [translate]\n---\n',
	'---\ntopics: [honey]\n---\n',
	'---\nwould: [hour]\nlast_contact: 2026-11-22\n---\n',
] as const;

const LINES = [
	'- 2026-05-01 call with [[Bo Lind]]',
	'- 2026-11-02 got: an hour on the deck (1h)',
	'- 2026-11-03 asked: feedback -> yes',
	'- 2026-08-03 asked: an hour on the stall -> no',
	'- 2026-10-26 asked: introduction',
	'- 2026-11-24 asked me: a lift -> yes',
	'- 2026-11-26 lunch with [[Ana Ruiz]] and [[Cy Young]]',
	'lunch with [[Ana Ruiz]], @Bo and [[Trip]]',
	'- call with [[Cy Young|Cy]] about honey',
	'- [x] gave: a review of the plan to [[Bo Lind]] ✅ 2026-11-10',
	'- [ ] write to [[Ana Ruiz]] 📅 2026-11-30',
	'40m LinkedIn',
	'## Can help with\n- bookkeeping',
	'we met on 2026-11-24',
	'- 2026-02-30 call',
] as const;

/** A change of the vault: a note written anew, another path for it, none at all; or days that pass. */
type Change =
	| { readonly is: 'write'; readonly path: string; readonly text: string }
	| { readonly is: 'rename'; readonly path: string; readonly to: string }
	| { readonly is: 'delete'; readonly path: string }
	| { readonly is: 'days'; readonly count: number };

const path = fc.constantFrom(...PATHS);
const text = fc
	.tuple(fc.constantFrom(...HEADS), fc.array(fc.constantFrom(...LINES), { maxLength: 6 }))
	.map(([head, lines]) => `${head}${lines.join('\n')}\n`);
const change: fc.Arbitrary<Change> = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ is: fc.constant('write' as const), path, text }) },
	{ weight: 1, arbitrary: fc.record({ is: fc.constant('rename' as const), path, to: path }) },
	{ weight: 1, arbitrary: fc.record({ is: fc.constant('delete' as const), path }) },
	{
		weight: 2,
		arbitrary: fc.record({
			is: fc.constant('days' as const),
			count: fc.integer({ min: -2, max: 9 }),
		}),
	},
);

const read = (at: string, written: string): NoteReading => readNote(note(at, written), CONVENTIONS);

/** A vault that is read once a change, as the plugin reads it. */
interface Running {
	readonly texts: Map<string, string>;
	readonly readings: Map<string, NoteReading>;
	today: Day;
	notebook: Notebook | undefined;
}

function apply({ texts, readings, ...running }: Running, one: Change): Day {
	const put = (at: string, written: string): void => {
		texts.set(at, written);
		readings.set(at, read(at, written));
	};
	const remove = (at: string): void => {
		texts.delete(at);
		readings.delete(at);
	};
	if (one.is === 'days') return addDays(running.today, one.count);
	if (one.is === 'write') put(one.path, one.text);
	else if (one.is === 'delete') remove(one.path);
	else {
		const written = texts.get(one.path);
		remove(one.path);
		if (written !== undefined) put(one.to, written);
	}
	return running.today;
}

/** All that is shown of an analysis, made anew so that values which are worked out late are compared too. */
const shown = ({ notebook, network, outlooks, ladder }: Analysis): unknown => ({
	notebook: { ...notebook },
	ties: network.ties.map((tie) => ({ ...tie })),
	lessons: outlooks.lessons.asks.map(({ deed, asked, logOdds }) => ({ deed, asked, logOdds })),
	experience: outlooks.experience,
	evidence: outlooks.people.map(({ evidence }) => evidence),
	ladder,
});

describe('an analysis that goes on from the one before', () => {
	it('is what it would be from scratch, after any edits, renames, deletions and days', () => {
		const { settings } = readSettings(undefined);
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
				const running: Running = {
					texts: new Map(),
					readings: new Map(),
					today: TODAY,
					notebook: undefined,
				};
				for (const one of changes) {
					running.today = apply(running, one);
					const { today, texts, readings } = running;
					running.notebook = buildNotebook(readings.values(), CONVENTIONS, today, running.notebook);
					const continued = analyze(running.notebook, settings, today, { isSteady: true });
					const anew = [...texts].map(([at, written]) => read(at, written));
					const scratch = analyze(
						buildNotebook(anew, CONVENTIONS, today),
						{ ...settings, ladder: [...settings.ladder] },
						today,
						{ isSteady: true },
					);
					expect(shown(continued)).toEqual(shown(scratch));
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('keeps the logs of people whom an edit does not touch', () => {
		const ana = read('People/Ana Ruiz.md', '- 2026-05-01 call');
		const before = buildNotebook([ana, read('People/Bo Lind.md', '')], CONVENTIONS, TODAY);
		const bo = read('People/Bo Lind.md', '- 2026-05-02 lunch');
		const after = buildNotebook([ana, bo], CONVENTIONS, TODAY, before);
		const { settings } = readSettings(undefined);
		const [was, is] = [before, after].map((one) => analyze(one, settings, TODAY).network);
		expect(is?.byId.get('People/Ana Ruiz.md')).toBe(was?.byId.get('People/Ana Ruiz.md'));
		expect(is?.byId.get('People/Bo Lind.md')?.interactions).toHaveLength(1);
	});
});

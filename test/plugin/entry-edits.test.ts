import { describe, expect, it } from 'vitest';
import { FAVOR_KINDS } from '../../src/core/action/favors/favor';
import type { Interaction } from '../../src/core/people/interaction';
import { buildNotebook } from '../../src/core/people/notebook/notebook';
import { readNote } from '../../src/core/people/entries/read-note';
import { detectConventions } from '../../src/core/people/persons/conventions';
import { summaryOf } from '../../src/core/people/persons/note-summary';
import type { Conventions } from '../../src/core/people/persons/vault-conventions';
import { draftEntry, favorLine, withEntry, withTaskDone } from '../../src/plugin/entry-edits';
import { formatEntry } from '../../src/core/people/writing/format-entry';
import type { WritingGround } from '../../src/core/people/writing/read-back';
import { en } from '../../src/view/words/en';
import { addDays } from '../../src/core/day';
import { day } from '../examples';
import { TODAY, aFavor, aPerson } from '../view/makers';
import { readNoteOf } from './open-app';

const PATH = 'People/Ana Ruiz.md';
const ana = aPerson('Ana Ruiz');

function conventionsOf(text: string): Conventions {
	return detectConventions([summaryOf(readNoteOf(PATH, text))], {});
}

const groundOf = (text: string): WritingGround => ({
	parse: readNoteOf,
	conventions: conventionsOf(text),
});

/** The entries of Ana's note. */
function entriesOf(text: string): readonly Interaction[] {
	const conventions = conventionsOf(text);
	const reading = readNote(readNoteOf(PATH, text), conventions);
	return buildNotebook([reading], conventions, TODAY).interactions;
}

describe('ticking a promise', () => {
	const task = { person: ana.id, text: 'send the photos', path: PATH, line: 2 };

	it('ticks the box and says when', () => {
		expect(withTaskDone('# Ana\n  - [ ] send the photos\n', task, TODAY)).toBe(
			'# Ana\n  - [x] send the photos ✅ 2026-05-20\n',
		);
	});

	it('keeps the spaces at the end of the line', () => {
		expect(withTaskDone('# Ana\n- [ ] send the photos  \n', task, TODAY)).toBe(
			'# Ana\n- [x] send the photos ✅ 2026-05-20  \n',
		);
	});

	it('declines where there is no open box any more', () => {
		expect(withTaskDone('# Ana\n- [x] send the photos\n', task, TODAY)).toBeUndefined();
		expect(withTaskDone('# Ana\n', task, TODAY)).toBeUndefined();
	});

	it('declines where another task stands there now', () => {
		expect(withTaskDone('# Ana\n- [ ] buy bread\n', task, TODAY)).toBeUndefined();
	});
});

describe('a favor that is written', () => {
	const subject = 'proofreading her grant text';

	it.each(FAVOR_KINDS)(
		'%s: done it is one entry of ego or of both, and nothing else changes',
		(kind) => {
			const favor = aFavor(ana, { kind, subject, minutes: 45 });
			const deed = en.favor.deed(kind, { name: 'Ana', other: 'Piotr Nowak', subject, minutes: 45 });
			const before = '# Ana\n\nText.\n\n## Log\n- 2026-05-01 call 10m: hi\n';
			const after = withEntry(before, favorLine(favor, deed, TODAY), groundOf(before));
			const added = entriesOf(after).filter(({ date }) => date === TODAY);
			expect(added).toHaveLength(1);
			expect(added[0]).toMatchObject({ minutes: 45 });
			expect(['ego', 'both']).toContain(added[0]?.by);
			expect(
				after
					.split('\n')
					.filter((line) => !line.includes('2026-05-20'))
					.join('\n'),
			).toBe(before);
		},
	);

	it.each(FAVOR_KINDS)('%s: as a task it is nothing until it is ticked', (kind) => {
		const favor = aFavor(ana, { kind, subject });
		const deed = en.favor.deed(kind, { name: 'Ana', other: 'Piotr Nowak', subject, minutes: 30 });
		const before = '# Ana\n';
		for (const form of ['plain', 'emoji', 'field'] as const) {
			const task = { ...favorLine(favor, deed, TODAY), task: form };
			const after = withEntry(before, task, groundOf(before));
			expect(entriesOf(after)).toEqual([]);
			const later = addDays(TODAY, -2);
			const open = {
				person: ana.id,
				text: 'x',
				path: PATH,
				line: after.split('\n').findIndex((line) => line.includes('[ ]')) + 1,
			};
			const text = after.split('\n')[open.line - 1]?.replace(/^\s*- \[ \] /, '') ?? '';
			const ticked = entriesOf(withTaskDone(after, { ...open, text }, later) ?? '');
			expect(ticked).toHaveLength(1);
			expect(ticked[0]).toMatchObject({ date: later, minutes: 30 });
			if (form === 'plain') {
				expect(entriesOf(after.replace('- [ ]', '- [x]'))[0]).toMatchObject({ date: TODAY });
			}
		}
	});
});

describe('a logged interaction', () => {
	it('in each form is the line it says', () => {
		const draft = { person: ana, date: day('2026-05-19'), channel: 'meal', words: 'soup' } as const;
		const line = (rest: Partial<Parameters<typeof draftEntry>[0]>): string =>
			formatEntry(draftEntry({ ...draft, form: 'met', ...rest }));
		expect(line({ minutes: 90 })).toBe('2026-05-19 meal 1h30: soup');
		expect(line({ words: '' })).toBe('2026-05-19 meal');
		expect(line({ form: 'gave', minutes: 60 })).toBe('2026-05-19 gave: soup (1h)');
		expect(line({ form: 'got' })).toBe('2026-05-19 got: soup');
		expect(line({ form: 'asked', outcome: 'open' })).toBe('2026-05-19 asked: soup');
		expect(line({ form: 'askedMe', outcome: 'yes' })).toBe('2026-05-19 asked me: soup -> yes');
	});
});

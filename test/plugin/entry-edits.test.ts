import { describe, expect, it } from 'vitest';
import { FAVOR_KINDS } from '../../src/core/action/favor';
import type { Interaction, Outcome } from '../../src/core/people/interaction';
import { buildNotebook } from '../../src/core/people/notebook';
import { readNote } from '../../src/core/people/read-note';
import { detectConventions } from '../../src/core/people/conventions';
import { summaryOf } from '../../src/core/people/note-summary';
import type { Conventions } from '../../src/core/people/vault-conventions';
import {
	draftEntry,
	favorLine,
	favorTaskLine,
	withLine,
	withOutcome,
	withTaskDone,
} from '../../src/plugin/entry-edits';
import type { EditGround } from '../../src/plugin/entry-edits';
import { formatEntry } from '../../src/core/people/write-entry';
import { en } from '../../src/view/words/en';
import { day } from '../examples';
import { TODAY, aFavor, aPerson } from '../view/makers';
import { readNoteOf } from './open-app';

const PATH = 'People/Ana Ruiz.md';
const ana = aPerson('Ana Ruiz');

function conventionsOf(text: string): Conventions {
	return detectConventions([summaryOf(readNoteOf(PATH, text))], {});
}

const groundOf = (text: string): EditGround => ({
	parse: readNoteOf,
	conventions: conventionsOf(text),
});

/** The entries of Ana's note. */
function entriesOf(text: string): readonly Interaction[] {
	const conventions = conventionsOf(text);
	const reading = readNote(readNoteOf(PATH, text), conventions);
	return buildNotebook([reading], conventions, TODAY).interactions;
}

function closed(text: string, outcome: Outcome = 'yes'): string | undefined {
	const ask = entriesOf(text).find((entry) => entry.outcome === 'open');
	if (ask === undefined) throw new Error('There is no open ask');
	return withOutcome(text, ask, { outcome, ground: groundOf(text) });
}

describe('closing an ask', () => {
	it.each([
		['yes', 'yes'],
		['partly', 'partly'],
		['no', 'no'],
		['silence', 'no answer'],
	] as const)('with %s writes it behind the line, and it is read back', (outcome, words) => {
		const text = '# Ana\n- 2026-05-12 asked: feedback on the deck\n- 2026-05-01 call 10m: hi\n';
		const written = closed(text, outcome);
		expect(written).toBe(text.replace('the deck', `the deck -> ${words}`));
		expect(entriesOf(written ?? '').map((entry) => entry.outcome)).toContain(outcome);
	});

	it('keeps line ends, and a block id at the end of the line', () => {
		const text = '- 2026-05-12 asked: feedback ^ask1  \r\n- 2026-05-01 call 10m: hi\r\n';
		expect(closed(text)).toBe(
			'- 2026-05-12 asked: feedback -> yes ^ask1  \r\n- 2026-05-01 call 10m: hi\r\n',
		);
	});

	it('declines where the line is no longer what was read', () => {
		const text = '- 2026-05-12 asked: feedback\n';
		const [ask] = entriesOf(text);
		if (ask === undefined) throw new Error('There is no ask');
		const at = { outcome: 'yes', ground: groundOf(text) } as const;
		expect(withOutcome('- 2026-05-12 asked: a loan\n', ask, at)).toBeUndefined();
		expect(withOutcome('', ask, at)).toBeUndefined();
		expect(withOutcome(`\n${text}`, ask, at)).toBeUndefined();
	});

	it('keeps the two spaces of a line break at the end of the line', () => {
		expect(closed('- 2026-05-12 asked: a loan  \n  for the fair\n')).toBe(
			'- 2026-05-12 asked: a loan -> yes  \n  for the fair\n',
		);
	});

	it('declines where the outcome would not be read back', () => {
		const text = '- 2026-05-12 asked: feedback\n';
		const [ask] = entriesOf(text);
		if (ask === undefined) throw new Error('There is no ask');
		const inCode = `\`\`\`\n${text}\`\`\`\n`;
		const moved = { ...ask, line: 2 };
		expect(withOutcome(inCode, moved, { outcome: 'yes', ground: groundOf(text) })).toBeUndefined();
	});
});

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
			const after = withLine(before, favorLine(favor, deed, TODAY), groundOf(before));
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
		const after = withLine(before, favorTaskLine(favor, deed, TODAY), groundOf(before));
		expect(entriesOf(after)).toEqual([]);
		const ticked = entriesOf(after.replace('- [ ]', '- [x]'));
		expect(ticked).toHaveLength(1);
		expect(ticked[0]).toMatchObject({ date: TODAY, minutes: 30 });
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withOutcome } from '../../../../src/core/people/writing/add-outcome';
import { OUTCOMES, type Outcome } from '../../../../src/core/people/interaction';
import { ENTRY_SHAPES } from '../entries/entry-shapes';
import { CONVENTIONS, note, notebookOf } from '../vault';

const PATH = 'People/Ana Ruiz.md';
const GROUND = { parse: note, conventions: CONVENTIONS };

function ended(text: string, outcome: Outcome = 'yes', path = PATH): string | undefined {
	const { interactions } = notebookOf({ [PATH]: '', [path]: text });
	const ask = interactions.find((one) => one.outcome === 'open');
	if (ask === undefined) throw new Error('There is no open ask');
	return withOutcome(text, ask, { outcome, ground: GROUND });
}

describe('the outcome of an ask', () => {
	it.each([
		['yes', 'yes'],
		['partly', 'partly'],
		['no', 'no'],
		['silence', 'no answer'],
	] as const)('%s is written behind the line, and read back', (outcome, words) => {
		const text = '# Ana\n- 2026-05-12 asked: feedback on the deck\n- 2026-05-01 call 10m: hi\n';
		const written = ended(text, outcome);
		expect(written).toBe(text.replace('the deck', `the deck -> ${words}`));
		const { interactions } = notebookOf({ [PATH]: written ?? '' });
		expect(interactions.map((entry) => entry.outcome)).toContain(outcome);
	});

	it.each([
		['- 2026-05-12 asked: a loan ^ask1  ', '- 2026-05-12 asked: a loan -> yes ^ask1  '],
		[
			'- 2026-05-12 asked: a loan  \n  for the fair',
			'- 2026-05-12 asked: a loan -> yes  \n  for the fair',
		],
		[
			'- [x] 2026-05-12 asked: a loan 📅 2026-05-20 ✅ 2026-05-13',
			'- [x] 2026-05-12 asked: a loan -> yes 📅 2026-05-20 ✅ 2026-05-13',
		],
		[
			'- 2026-05-12 asked if she would lend me her van',
			'- 2026-05-12 asked if she would lend me her van -> yes',
		],
		['- 2026-05-12 [asked:: a loan]', '- 2026-05-12 [asked:: a loan] [outcome:: yes]'],
		['- 2026-05-12 a loan #asked', '- 2026-05-12 a loan #asked -> yes'],
		[
			'> [!note] x\n> - 2026-05-12 asked: a loan',
			'> [!note] x\n> - 2026-05-12 asked: a loan -> yes',
		],
		['### 2026-05-12\nasked: a loan\n', '### 2026-05-12\nasked: a loan -> yes\n'],
		['### 2026-05-12\n- asked: a loan\n', '### 2026-05-12\n- asked: a loan -> yes\n'],
		['### 2026-05-12 — asked: a loan', '### 2026-05-12 — asked: a loan -> yes'],
		[
			'| Date | What | Outcome |\n|---|---|---|\n| 2026-05-12 | asked: a loan |  |',
			'| Date | What | Outcome |\n|---|---|---|\n| 2026-05-12 | asked: a loan | yes |',
		],
		[
			'\u{feff}# A\r\n- 2026-05-12 asked: a loan\r\nx',
			'\u{feff}# A\r\n- 2026-05-12 asked: a loan -> yes\r\nx',
		],
	])('%s', (text, written) => {
		expect(ended(text)).toBe(written);
	});

	it('stands on its line in a daily note too', () => {
		expect(ended('- asked [[Ana Ruiz]]: a loan\n', 'no', 'Daily/2026-05-12.md')).toBe(
			'- asked [[Ana Ruiz]]: a loan -> no\n',
		);
	});

	it('is not written where the line is no longer what was read', () => {
		const [ask] = notebookOf({ [PATH]: '- 2026-05-12 asked: feedback\n' }).interactions;
		if (ask === undefined) throw new Error('There is no ask');
		const at = { outcome: 'yes', ground: GROUND } as const;
		expect(withOutcome('- 2026-05-12 asked: a loan\n', ask, at)).toBeUndefined();
		expect(withOutcome('', ask, at)).toBeUndefined();
		expect(withOutcome('\n- 2026-05-12 asked: feedback\n', ask, at)).toBeUndefined();
		const inCode = { ...ask, line: 2 };
		expect(withOutcome('```\n- 2026-05-12 asked: feedback\n```\n', inCode, at)).toBeUndefined();
	});

	it('is read back, whichever it is', () => {
		for (const outcome of OUTCOMES) {
			if (outcome === 'open') continue;
			const once = ended('- 2026-05-12 asked: feedback\n', outcome) ?? '';
			expect(notebookOf({ [PATH]: once }).interactions[0]?.outcome).toBe(outcome);
		}
	});
});

describe('an outcome behind an ask in any shape', () => {
	const asks = fc.constantFrom('asked: a loan', 'asked her for a loan', 'asked me: feedback');

	it('is read back, and nothing else of the note changes by a byte', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...ENTRY_SHAPES),
				fc.tuple(asks, fc.constantFrom('', '# Ana\n', '---\na: 1\n---\n')),
				fc.tuple(fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\u{feff}')),
				fc.constantFrom('', '\n', '\n\n- 2026-03-01 lunch\n'),
				fc.constantFrom(...OUTCOMES.filter((outcome) => outcome !== 'open')),
				(shape, [words, before], [eol, mark], after, outcome) => {
					const body = (before + shape.of(words) + after).replace(/\n/g, eol);
					const text = mark + body;
					const line = before.split('\n').length - 1 + shape.line;
					const { interactions } = notebookOf({ [PATH]: text });
					const ask = interactions.find((one) => one.line === line && one.kind === 'ask');
					if (ask === undefined) throw new Error(`There is no ask in ${text}`);
					const ended = withOutcome(text, ask, { outcome, ground: GROUND });
					const lines = body.split(eol);
					const changed = (ended ?? '').slice(mark.length).split(eol);
					expect((ended ?? '').startsWith(mark)).toBe(true);
					expect(changed.filter((written, at) => written !== lines[at])).toHaveLength(1);
					expect(changed).toHaveLength(lines.length);
					const read = notebookOf({ [PATH]: ended ?? '' }).interactions;
					expect(read.find((one) => one.line === line && one.kind === 'ask')?.outcome).toBe(
						outcome,
					);
				},
			),
			{ numRuns: 300 },
		);
	});
});

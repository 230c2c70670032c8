import { describe, expect, it } from 'vitest';
import { DEFAULT_ACTIONS } from '../../../src/core/action/ladder';
import { rungOf, rungWords } from '../../../src/core/action/rung-of';
import { en } from '../../../src/view/words/en';
import { rungWords as wordsOfRung } from '../../../src/view/words/words';
import { aPerson, anInteraction } from '../makers';

describe('an ask recorded by what the ladder calls it', () => {
	it.each(DEFAULT_ACTIONS.map((action, rung) => ({ action, rung })))(
		'is read as that rung: $action.id',
		({ action, rung }) => {
			const { thing } = wordsOfRung(action, en);
			const topic = `${thing}, the fair in June`;
			const ask = anInteraction(aPerson('Ana Ruiz'), {
				kind: 'ask',
				by: 'ego',
				channel: 'help',
				outcome: 'yes',
				topic,
				text: `2026-05-01 asked: ${topic} -> yes`,
			});
			expect(rungOf(ask, rungWords(DEFAULT_ACTIONS))).toBe(rung);
		},
	);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deedsOf } from '../../../../src/core/action/deed';
import {
	type Evidence,
	readHistory,
	type RungRecord,
} from '../../../../src/core/action/chance/evidence';
import {
	evidenceOf,
	type GrowingLog,
	growingLog,
	withDeed,
	withInteraction,
} from '../../../../src/core/action/chance/growing-log';
import { DEFAULT_ACTIONS } from '../../../../src/core/action/ladder';
import { buildProfile, ladderRules } from '../../../../src/core/action/chance/profile';
import { willingnessAt, willingnessByRung } from '../../../../src/core/action/chance/willingness';
import { addDays, type Day } from '../../../../src/core/day';
import { buildTie } from '../../../../src/core/network/network';
import { DEFAULT_PARAMETERS } from '../../../../src/core/network/parameters';
import { runningEvidence } from '../../../../src/core/network/strength';
import { compareInteractions, type Interaction } from '../../../../src/core/people/interaction';
import { logs, pastDays } from '../../../arbitraries';
import { anInteraction, aPerson, TODAY } from '../../../examples';
import { leftOf } from '../../../../src/core/action/chance/fading-sum';

const rules = ladderRules({
	actions: DEFAULT_ACTIONS,
	parameters: DEFAULT_PARAMETERS,
	suggestedChance: 0.5,
});
const experience = {
	answerRate: 0.6,
	offsets: DEFAULT_ACTIONS.map(({ offset }) => offset),
};

/** The whole log read at once, up to a day. */
function readAtOnce(log: readonly Interaction[], until: Day): Evidence {
	const sorted = [...log].sort(compareInteractions);
	const tie = buildTie(aPerson(), sorted, { today: TODAY, parameters: DEFAULT_PARAMETERS });
	return readHistory(buildProfile(tie, rules).history, until, rules);
}

/** The same log as it comes: entry by entry, an open ask settled on its day. */
function readAsItComes(log: readonly Interaction[], until: Day): Evidence {
	const sorted = [...log].sort(compareInteractions);
	const lapsed = deedsOf(sorted, rules.words, DEFAULT_PARAMETERS.openAskDays).filter(
		({ settled, interaction }) => settled > interaction.date,
	);
	const steps = [
		...sorted.map((entry) => ({
			day: entry.date,
			step: (grown: GrowingLog) => withInteraction(grown, entry, rules),
		})),
		...lapsed.map((deed) => ({
			day: deed.settled,
			step: (grown: GrowingLog) => withDeed(grown, deed, rules),
		})),
	].sort((a, b) => a.day - b.day);
	const first = steps[0]?.day ?? until;
	const grown = steps
		.filter(({ day }) => day <= until)
		.reduce((soFar, { step }) => step(soFar), growingLog(undefined, first < until ? first : until));
	return evidenceOf(grown, rules);
}

/** What of the evidence bears on anything, as of a day. */
function measures(evidence: Evidence, today: Day): readonly unknown[] {
	const { rateHalfLife, deedHalfLife } = DEFAULT_PARAMETERS;
	const rung = ([at, { yes, no, silence, lastYes, lastNo }]: readonly [number, RungRecord]) => [
		at,
		...[yes, no, silence].map((sum) => leftOf(sum, today, deedHalfLife).toFixed(9)),
		lastYes?.interaction.date,
		lastNo?.interaction.date,
	];
	return [
		...[
			evidence.answers,
			evidence.silences,
			evidence.meetings,
			evidence.actedDays,
			evidence.reachedOutDays,
		].map((sum) => leftOf(sum, today, rateHalfLife).toFixed(9)),
		[...evidence.rungs].sort(([a], [b]) => a - b).map(rung),
		evidence.daysActed,
		evidence.favorsGiven,
		evidence.asks,
		evidence.asksMet,
	];
}

describe('a log read entry by entry', () => {
	test('says on any day what the whole log says when it is read at once', () => {
		fc.assert(
			fc.property(logs, pastDays, (log, until) => {
				const [grown, whole] = [readAsItComes(log, until), readAtOnce(log, until)];
				expect(measures(grown, until)).toEqual(measures(whole, until));
				const [a, b] = [grown, whole].map(({ strength }) =>
					runningEvidence(strength, until, DEFAULT_PARAMETERS),
				);
				expect(a).toBeCloseTo(b ?? NaN, 9);
			}),
			{ numRuns: 300 },
		);
	});

	test('counts of one day the largest entry, whenever it comes', () => {
		const reaction = anInteraction({ channel: 'reaction', by: 'alter' });
		const letter = anInteraction({ channel: 'message', by: 'alter', line: 11 });
		const strength = (...entries: readonly Interaction[]): number => {
			const log = entries.reduce(
				(grown, entry) => withInteraction(grown, entry, rules),
				growingLog(undefined, TODAY),
			);
			return runningEvidence(evidenceOf(log, rules).strength, TODAY, DEFAULT_PARAMETERS);
		};
		expect(strength(reaction, letter)).toBe(strength(letter, reaction));
		expect(strength(letter, letter, letter)).toBe(strength(letter));
		expect(strength(letter)).toBeGreaterThan(strength(reaction));
	});

	test('takes an open ask for contact until it is settled', () => {
		const ask = anInteraction({ kind: 'ask', by: 'ego', topic: 'reply', outcome: 'open' });
		const asked = withInteraction(growingLog(undefined, TODAY), ask, rules);
		expect(evidenceOf(asked, rules).silences.value).toBe(0);
		const settled = addDays(TODAY, 7);
		const deed = { rung: 0, verdict: 'silence', settled, isAsk: true, interaction: ask } as const;
		const evidence = evidenceOf(withDeed(asked, deed, rules), rules);
		expect(evidence.silences).toEqual({ value: 1, day: settled });
		expect(evidence.strength).toEqual(evidenceOf(asked, rules).strength);
	});
});

test('willingness at one rung is that of the whole ladder', () => {
	fc.assert(
		fc.property(logs, fc.nat(DEFAULT_ACTIONS.length - 1), (log, rung) => {
			const evidence = readAtOnce(log, TODAY);
			const profile = { closeness: 0, words: [] };
			const question = { profile, evidence, experience, today: TODAY };
			expect(willingnessAt(question, { rung }, rules)).toBe(
				willingnessByRung(question, rules)[rung],
			);
		}),
		{ numRuns: 50 },
	);
});

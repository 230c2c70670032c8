import type { AskRanking } from '../core/action/asks/ask';
import type { Favor } from '../core/action/favors/favor';
import type { Standing } from '../core/action/ladder';
import type { Reason } from '../core/action/reason';
import type { Analysis, Review } from '../core/analyze';
import { formatDay } from '../core/day';
import type { Diagnostic } from '../core/diagnostic';
import type { Interaction } from '../core/people/interaction';
import { titleOf } from '../view/give-model';
import { reasonText, type Words } from '../view/words/words';
import { favorScreen, strongestFirst } from './screen.mjs';

/** A value as `JSON.stringify` takes it; what is `undefined` is left out. */
export type Json = unknown;

const reasonJson =
	({ today }: Analysis, words: Words) =>
	(reason: Reason): Json => ({
		text: reasonText(reason, today, words),
		path: reason.path,
		line: reason.line,
	});

/** `people`: strongest first. */
export function peopleJson(analysis: Analysis): Json {
	const actionable = new Map<string, string[]>();
	for (const rung of analysis.ladder) {
		for (const { person } of rung.people) {
			const actions = actionable.get(person.id) ?? [];
			actions.push(rung.action.id);
			actionable.set(person.id, actions);
		}
	}
	return strongestFirst(analysis).map(({ person, strength, basis, lastContact, interactions }) => ({
		person: person.id,
		name: person.name,
		strength,
		basis,
		lastContact: lastContact === undefined ? undefined : formatDay(lastContact),
		interactions: interactions.length,
		actionable: actionable.get(person.id) ?? [],
	}));
}

/** One entry of `interactions` and `explain`. */
export function interactionJson(interaction: Interaction): Json {
	const { person, date, channel, kind, by, minutes, outcome, groupSize, topic, path, line, text } =
		interaction;
	return {
		person,
		date: formatDay(date),
		channel,
		kind,
		by,
		minutes,
		outcome,
		groupSize,
		topic,
		path,
		line,
		text,
	};
}

/** `ladder`. */
export function ladderJson({ today, ladder }: Analysis): Json {
	return {
		today: formatDay(today),
		rungs: ladder.map(({ action, threshold, people }) => ({
			action: action.id,
			threshold,
			count: people.length,
			people: people.map(({ person, chance, because }) => ({
				person: person.id,
				name: person.name,
				chance,
				because,
			})),
		})),
	};
}

const standingJson =
	(analysis: Analysis, words: Words) =>
	({ person, chance, ability, willingness, because, reasons }: Standing): Json => ({
		person: person.id,
		name: person.name,
		chance,
		ability,
		willingness,
		because,
		reasons: reasons.map(reasonJson(analysis, words)),
	});

/** `ask`. */
export function askJson(
	{ action, topic, people, nearMisses }: AskRanking,
	analysis: Analysis,
	words: Words,
): Json {
	return {
		action: action.id,
		topic,
		people: people.map(standingJson(analysis, words)),
		nearMisses: nearMisses.map(standingJson(analysis, words)),
	};
}

/** `favors`. */
export function favorsJson(favors: readonly Favor[], analysis: Analysis, words: Words): Json {
	const screen = favorScreen(analysis, words);
	return favors.map((favor) => ({
		person: favor.person.id,
		with: favor.with?.id,
		kind: favor.kind,
		title: titleOf(favor, screen),
		minutes: favor.minutes,
		gain: favor.gain,
		from: favor.from,
		to: favor.to,
		reasons: favor.reasons.map(reasonJson(analysis, words)),
	}));
}

/** `review`. */
export function reviewJson({ weeks, dilution, calibration }: Review): Json {
	return {
		weeks: weeks.map(({ week, interactions, minutes, actionable }) => ({
			week,
			interactions,
			minutes,
			actionable: Object.fromEntries(actionable),
		})),
		dilution,
		calibration,
	};
}

/** `check`. */
export function diagnosticJson({ path, line, column, rule, severity, reason }: Diagnostic): Json {
	return { path, line, column, rule, severity, reason };
}

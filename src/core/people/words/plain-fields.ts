import type { Channel } from '../channel';
import { parseMinutes } from './duration';
import type { Actor, Outcome } from '../interaction';
import { actorNamed, labelNamed } from './languages';
import { channelNamed, outcomeNamed } from './plain-words';
import type { Words } from './words';

/** What inline fields beside the words say. */
export interface PlainFields {
	readonly minutes?: number;
	readonly outcome?: Outcome;
	readonly unreadOutcome?: string;
	readonly channel?: Channel;
	readonly by?: Actor;
}

export function fieldsOf(words: Words): PlainFields {
	let found: PlainFields = {};
	for (const { key, value } of words.fields) {
		const label = labelNamed(key);
		if (label === 'duration') {
			const minutes = parseMinutes(value);
			if (minutes !== undefined) found = { ...found, minutes };
		} else if (label === 'outcome') {
			const outcome = outcomeNamed(value);
			found = outcome === undefined ? { ...found, unreadOutcome: value } : { ...found, outcome };
		} else if (label === 'channel') {
			const channel = channelNamed(value);
			if (channel !== undefined) found = { ...found, channel };
		} else if (label === 'direction') {
			const by = /^(?:\[\[|@)/.test(value) ? 'alter' : actorNamed(value);
			if (by !== undefined) found = { ...found, by };
		}
	}
	return found;
}

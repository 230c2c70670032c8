import type { Channel } from '../channel';
import { plainHead } from './languages';
import { asChannel, channelNamed } from './plain-words';

/** Words for these name a contact; those for a party or a note name what it is about too. */
const MEETINGS: ReadonlySet<Channel> = new Set(['call', 'video', 'meeting', 'meal']);

/** Whether a folded word may say what happened: "call", "gave", "hike", "review". */
export const mayTell = (word: string): boolean =>
	plainHead(word) !== undefined || channelNamed(word) !== undefined;

/** Whether a folded word says what happened and hardly anything else: "call", "gave", "coffee", not "hike". */
export function surelyTells(word: string): boolean {
	if (plainHead(word) !== undefined || asChannel(word) !== undefined) return true;
	const channel = channelNamed(word);
	return channel !== undefined && MEETINGS.has(channel);
}

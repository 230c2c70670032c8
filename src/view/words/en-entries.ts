import type { Channel } from '../../core/people/channel';
import type { Actor, Interaction, Kind, Outcome } from '../../core/people/interaction';
import { counted, durationWords } from './en-time';

const DEEDS: Record<Kind, Record<Actor, string>> = {
	contact: {
		ego: 'you reached out',
		alter: 'they reached out',
		both: 'in touch, both of you',
		unknown: 'in touch',
	},
	favor: {
		ego: 'you did something for them',
		alter: 'they did something for you',
		both: 'you did something for each other',
		unknown: 'a favor, not said whose',
	},
	ask: {
		ego: 'you asked them',
		alter: 'they asked you',
		both: 'you asked each other',
		unknown: 'an ask, not said whose',
	},
};

const CHANNELS: Record<Channel, string> = {
	mention: 'a mention',
	reaction: 'a reaction',
	comment: 'a comment',
	message: 'a message',
	email: 'an email',
	call: 'a call',
	video: 'a video call',
	meeting: 'a meeting',
	meal: 'a meal',
	event: 'an event',
	gift: 'a gift',
	help: 'help',
	review: 'a review',
	introduction: 'an introduction',
	recommendation: 'a recommendation',
	loan: 'a loan',
	other: '',
};

const OUTCOMES: Record<Outcome, string> = {
	yes: 'the answer was yes',
	partly: 'the answer was partly',
	no: 'the answer was no',
	silence: 'no answer came',
	open: 'still open',
};

/** As what an entry was read, in plain words: `they did something for you: an introduction, 1 h`. */
export function entryWords({
	kind,
	by,
	channel,
	minutes,
	outcome,
	groupSize,
}: Pick<Interaction, 'kind' | 'by' | 'channel' | 'minutes' | 'outcome' | 'groupSize'>): string {
	const details = [
		CHANNELS[channel],
		minutes === undefined ? '' : durationWords(minutes),
		outcome === undefined ? '' : OUTCOMES[outcome],
		groupSize === undefined ? '' : `with ${counted(groupSize, 'person', 'people')}`,
	].filter((part) => part !== '');
	if (channel === 'mention' && kind === 'contact') return details.join(', ');
	return details.length === 0 ? DEEDS[kind][by] : `${DEEDS[kind][by]}: ${details.join(', ')}`;
}

/** How people were in touch, from the lightest to the deepest. */
export const CHANNELS = [
	'mention',
	'reaction',
	'comment',
	'message',
	'email',
	'call',
	'video',
	'meeting',
	'meal',
	'event',
	'gift',
	'help',
	'review',
	'introduction',
	'recommendation',
	'loan',
	'other',
] as const;
export type Channel = (typeof CHANNELS)[number];

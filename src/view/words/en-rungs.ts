/** How an ask is said: as a heading, inside "would ...", and inside "you could ask for ...". */
export interface RungWords {
	/** On the ladder: `Introduction`. */
	readonly name: string;
	/** After "would": `introduce you`. */
	readonly would: string;
	/** After "for": `an introduction`. */
	readonly thing: string;
}

/** The asks of the default ladder, by action id. */
export const RUNGS: ReadonlyMap<string, RungWords> = new Map([
	['reply', { name: 'Reply', would: 'reply', thing: 'a reply' }],
	[
		'share',
		{ name: 'Share something', would: 'share something of yours', thing: 'sharing something' },
	],
	['lend-1', { name: 'Lend 1', would: 'lend you 1', thing: 'a loan of 1' }],
	['feedback', { name: 'Feedback', would: 'give you feedback', thing: 'feedback' }],
	['lend-10', { name: 'Lend 10', would: 'lend you 10', thing: 'a loan of 10' }],
	['introduction', { name: 'Introduction', would: 'introduce you', thing: 'an introduction' }],
	['hour', { name: 'An hour of help', would: 'give you an hour', thing: 'an hour of help' }],
	['lend-100', { name: 'Lend 100', would: 'lend you 100', thing: 'a loan of 100' }],
	['recommendation', { name: 'Recommendation', would: 'recommend you', thing: 'a recommendation' }],
	['referral', { name: 'Referral', would: 'refer you', thing: 'a referral' }],
	['lend-1000', { name: 'Lend 1,000', would: 'lend you 1,000', thing: 'a loan of 1,000' }],
	[
		'crisis',
		{
			name: 'Drop everything',
			would: 'drop everything for you',
			thing: 'dropping everything',
		},
	],
]);

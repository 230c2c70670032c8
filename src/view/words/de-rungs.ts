import type { RungWords } from './en-rungs';

/** The asks of the default ladder, by action id. */
export const RUNGS: ReadonlyMap<string, RungWords> = new Map([
	['reply', { name: 'Antworten', would: 'dir antworten', thing: 'eine Antwort' }],
	['share', { name: 'Weitersagen', would: 'etwas von dir weitersagen', thing: 'Weitersagen' }],
	['lend-1', { name: '1 leihen', would: 'dir 1 leihen', thing: '1 leihweise' }],
	['feedback', { name: 'Rückmeldung', would: 'dir Rückmeldung geben', thing: 'eine Rückmeldung' }],
	['lend-10', { name: '10 leihen', would: 'dir 10 leihen', thing: '10 leihweise' }],
	[
		'introduction',
		{ name: 'Vorstellen', would: 'dich jemandem vorstellen', thing: 'eine Vorstellung' },
	],
	[
		'hour',
		{ name: 'Eine Stunde Hilfe', would: 'dir eine Stunde helfen', thing: 'eine Stunde Hilfe' },
	],
	['lend-100', { name: '100 leihen', would: 'dir 100 leihen', thing: '100 leihweise' }],
	['recommendation', { name: 'Empfehlung', would: 'dich empfehlen', thing: 'eine Empfehlung' }],
	['referral', { name: 'Vermittlung', would: 'dich vermitteln', thing: 'eine Vermittlung' }],
	['lend-1000', { name: '1.000 leihen', would: 'dir 1.000 leihen', thing: '1.000 leihweise' }],
	[
		'crisis',
		{
			name: 'Alles stehen lassen',
			would: 'für dich alles stehen lassen',
			thing: 'alles stehen zu lassen',
		},
	],
]);

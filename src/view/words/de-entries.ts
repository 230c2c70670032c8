import type { Channel } from '../../core/people/channel';
import type { Actor, Interaction, Kind, Outcome } from '../../core/people/interaction';
import { counted, durationWords } from './de-time';

const DEEDS: Record<Kind, Record<Actor, string>> = {
	contact: {
		ego: 'du hast dich gemeldet',
		alter: 'hat sich gemeldet',
		both: 'ihr hattet Kontakt',
		unknown: 'Kontakt',
	},
	favor: {
		ego: 'du hast etwas getan',
		alter: 'hat etwas für dich getan',
		both: 'ihr habt füreinander etwas getan',
		unknown: 'ein Gefallen, ungesagt wessen',
	},
	ask: {
		ego: 'du hast gefragt',
		alter: 'hat dich gefragt',
		both: 'ihr habt einander gefragt',
		unknown: 'eine Bitte, ungesagt wessen',
	},
};

const CHANNELS: Record<Channel, string> = {
	mention: 'eine Erwähnung',
	reaction: 'eine Reaktion',
	comment: 'ein Kommentar',
	message: 'eine Nachricht',
	email: 'eine E-Mail',
	call: 'ein Anruf',
	video: 'ein Videoanruf',
	meeting: 'ein Treffen',
	meal: 'ein Essen',
	event: 'ein Anlass',
	gift: 'ein Geschenk',
	help: 'Hilfe',
	review: 'eine Durchsicht',
	introduction: 'eine Vorstellung',
	recommendation: 'eine Empfehlung',
	loan: 'eine Leihgabe',
	other: '',
};

const OUTCOMES: Record<Outcome, string> = {
	yes: 'die Antwort war ja',
	partly: 'die Antwort war zum Teil ja',
	no: 'die Antwort war nein',
	silence: 'keine Antwort',
	open: 'noch offen',
};

/** Als was ein Eintrag gelesen wurde. */
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
		groupSize === undefined ? '' : `mit ${counted(groupSize, 'Person', 'Personen')}`,
	].filter((part) => part !== '');
	if (channel === 'mention' && kind === 'contact') return details.join(', ');
	return details.length === 0 ? DEEDS[kind][by] : `${DEEDS[kind][by]}: ${details.join(', ')}`;
}

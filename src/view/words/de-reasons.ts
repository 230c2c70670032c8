import type { Day } from '../../core/day';
import type { Reason, ReasonCode } from '../../core/action/reason';
import { entryWords, hasWords, plainText } from '../plain-text';
import { agoWords, counted, dayWords, durationWords, untilWords } from './de-time';

const CIRCLES: ReadonlyMap<string, string> = new Map([
	['partner', 'Partner oder Partnerin'],
	['family', 'Familie'],
	['friend', 'Freundschaft'],
	['colleague', 'Arbeit'],
]);

type ReasonText = (reason: Reason, today: Day) => string;

/** `lead, 12. Mai: „quote“`, with what is known of it. */
const noted =
	(lead: string): ReasonText =>
	({ date, quote }, today) => {
		const when = date === undefined ? '' : `, ${dayWords(date, today)}`;
		const words = quote !== undefined && hasWords(quote) ? `: „${entryWords(quote)}“` : '';
		return `${lead}${when}${words}`;
	};

const named = (reason: Reason, otherwise: string): string =>
	reason.name === undefined ? otherwise : plainText(reason.name);

const tally = ({ count = 0 }: Reason): number => count;

/** One sentence for each reason the model can give. */
export const REASONS: Record<ReasonCode, ReasonText> = {
	'did-it': noted('Hat das schon getan'),
	'did-larger': (reason, today) =>
		noted(`Hat schon mehr getan (${named(reason, 'etwas Größeres')})`)(reason, today),
	'did-similar': noted('Hat Ähnliches getan'),
	refused: noted('Sagte nein'),
	'did-not-answer': noted('Antwortete nicht'),
	'owner-says-would': noted('Du schriebst: würde es tun'),
	'owner-says-would-not': noted('Du schriebst: würde es nicht tun'),
	answers: (reason) =>
		`Sagte ja zu ${String(tally(reason))} von ${counted(reason.outOf ?? tally(reason), 'Bitte', 'Bitten')}`,
	'last-contact': ({ date }, today) =>
		date === undefined ? 'Kein Kontakt notiert' : `Zuletzt Kontakt ${agoWords(date, today)}`,
	'acted-before': (reason) => `Tat an ${counted(tally(reason), 'Tag', 'Tagen')} etwas für dich`,
	'never-acted': () => 'Noch keine Tat notiert',
	circle: (reason) => `Dein Kreis: ${CIRCLES.get(reason.name ?? '') ?? named(reason, 'bekannt')}`,
	closeness: (reason) => `Du nanntest die Nähe ${String(tally(reason))} von 10`,
	'favors-given': (reason) => `Du tatest ${counted(tally(reason), 'Gefallen', 'Gefallen')}`,
	'no-evidence': () => 'Noch nichts notiert',
	'asked-often': (reason, today) =>
		`Du hast zuletzt ${counted(tally(reason), 'Mal', 'Mal')} gefragt${
			reason.date === undefined
				? ''
				: `; ab ${dayWords(reason.date, today)} oder nach einem Gefallen fällt es leichter`
		}`,
	'missing-favors': (reason, today) =>
		`Es fehlt: ${counted(tally(reason), 'Gefallen', 'Gefallen')} von dir${
			reason.date === undefined || reason.date === today
				? ''
				: `, einer je Woche bis ${dayWords(reason.date, today)}`
		}`,
	'favors-fall-short': (reason, today) =>
		`Ein Gefallen je Woche${
			reason.date === undefined ? '' : ` bis ${dayWords(reason.date, today)}`
		} reichte allein nicht; ein Ja zu einer solchen Bitte schon`,
	can: noted('Kann'),
	cannot: noted('Kann nicht'),
	'role-matches': noted('Passt zum Beruf'),
	'knows-them': (reason) => `Kennt ${named(reason, 'sie')}`,
	'note-speaks': noted('Du notiertest'),
	'nothing-says-whether-they-can': () => 'Nichts sagt, ob es möglich ist',
	'topic-unmatched': (reason) => `Nichts in der Notiz spricht von „${named(reason, 'dem Thema')}“`,
	'light-contact': (reason) =>
		`${counted(tally(reason), 'leichte Berührung', 'leichte Berührungen')} in den letzten 30 Tagen`,
	'feed-time': (reason) =>
		`${durationWords(tally(reason))} in den letzten 30 Tagen gingen an ${named(reason, 'Feeds')} und an niemanden`,
	'they-need': noted('Gesucht'),
	'ego-can': noted('Du kannst'),
	'other-can': (reason, today) => noted(`${named(reason, 'Die andere Seite')} kann`)(reason, today),
	'other-needs': (reason, today) =>
		noted(`${named(reason, 'Die andere Seite')} sucht`)(reason, today),
	interest: noted('Interessiert sich für'),
	'subject-note': (reason) => `Deine Notiz „${named(reason, 'dazu')}“`,
	'they-gave': noted('Das geschah für dich'),
	'not-returned': (reason) =>
		`${counted(tally(reason), 'Gefallen', 'Gefallen')} seit deinem letzten`,
	promised: noted('Du hast versprochen'),
	'work-of-theirs': noted('Ein Werk von ihnen'),
	birthday: ({ date }, today) =>
		date === undefined
			? 'Ein Geburtstag ist nah'
			: `Geburtstag am ${dayWords(date, today)}, ${untilWords(date, today)}`,
	'long-silence': ({ date }, today) =>
		date === undefined ? 'Lange nichts gehört' : `Zuletzt Kontakt ${agoWords(date, today)}`,
	'long-without-talk': ({ date }, today) =>
		date === undefined ? 'Lange kein Gespräch' : `Zuletzt gesprochen ${agoWords(date, today)}`,
	'not-thanked': noted('Das geschah für dich, und kein Dank ist notiert'),
};

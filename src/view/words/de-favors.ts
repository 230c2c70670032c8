import type { FavorKind } from '../../core/action/favors/favor';
import { plainText } from '../plain-text';
import type { FavorWords } from './en-favors';

/** A `gave:` already on the line: titles and tasks add their own. */
const WRITTEN_FORM = /^(?:gave|gegeben):? /i;
const SEEKING = /^(?:sie |er )?(?:sucht|braucht|benötigt|suche) /i;
/** Dates, repeats and ids that task plugins write behind a task. */
const TASK_MARKS = /\s*(?:📅|⏳|🛫|➕|✅|🔁|🆔|⛔)\uFE0F?\s*[\w-]*/gu;

/** The subject as a phrase inside a sentence. */
function phrase(subject: string): string {
	return plainText(subject)
		.replace(TASK_MARKS, '')
		.replace(/[.!?;,\s]+$/, '')
		.replace(WRITTEN_FORM, '')
		.replace(SEEKING, '');
}

const behind = (lead: string, subject: string | undefined): string =>
	subject === undefined ? lead : `${lead}: ${phrase(subject)}`;

type FavorText = (words: FavorWords) => string;

/** The deed, as a title. */
const DEEDS: Record<FavorKind, FavorText> = {
	swap: ({ name, minutes, feed }) =>
		`${name} ${String(minutes)} Minuten anrufen, statt ${
			feed === undefined ? 'noch einmal auf dies und das zu reagieren' : `noch eine Stunde ${feed}`
		}`,
	need: ({ name, subject }) => behind(`${name} helfen`, subject),
	introduction: ({ name, other, subject }) =>
		`${name} mit ${other ?? 'jemandem, der helfen kann,'} bekannt machen${
			subject === undefined ? '' : `: ${name} sucht ${phrase(subject)}`
		}`,
	share: ({ name, subject }) =>
		subject === undefined
			? `${name} eine Notiz von dir schicken`
			: `${name} deine Notiz „${plainText(subject)}“ schicken`,
	return: ({ name, subject }) => behind(`${name} einen Gefallen erwidern`, subject),
	promise: ({ name, subject }) => behind(`${name} gegenüber Wort halten`, subject),
	recommend: ({ name, subject }) =>
		subject === undefined
			? `${name} eine Empfehlung schreiben`
			: `Für ${name} eine Besprechung schreiben: ${phrase(subject)}`,
	call: ({ name, minutes }) => `${name} ${String(minutes)} Minuten anrufen`,
	thanks: ({ name, subject }) => behind(`${name} danken und erzählen, wie es ausging`, subject),
	occasion: ({ name }) => `Etwas zum Geburtstag von ${name} tun`,
};

/** Title of a favor: it names the deed. */
export function favorTitle(kind: FavorKind, words: FavorWords): string {
	return DEEDS[kind](words);
}

/** What is written after `gave:` in the person's own note. */
const WRITTEN: Record<FavorKind, FavorText> = {
	swap: ({ minutes }) => `ein Anruf von ${String(minutes)} Minuten`,
	need: ({ subject }) => behind('Hilfe', subject),
	introduction: ({ other, subject }) => behind(`Vorstellung bei ${other ?? 'jemandem'}`, subject),
	share: ({ subject }) =>
		subject === undefined ? 'eine Notiz von mir' : `meine Notiz „${plainText(subject)}“`,
	return: () => 'ein Gefallen zurück',
	promise: ({ subject }) => (subject === undefined ? 'was ich versprach' : phrase(subject)),
	recommend: ({ subject }) => behind('Empfehlung', subject),
	call: ({ minutes }) => `ein Anruf von ${String(minutes)} Minuten`,
	thanks: ({ subject }) => behind('Dank, und wie es ausging', subject),
	occasion: () => 'etwas zum Geburtstag',
};

/** The words a favor is logged by. */
export function favorDeed(kind: FavorKind, words: FavorWords): string {
	return WRITTEN[kind](words);
}

/** Name of each kind, for a label beside a title. */
export const FAVOR_KIND_NAMES: Record<FavorKind, string> = {
	swap: 'Statt leichter Berührung',
	need: 'Etwas, das gebraucht wird',
	introduction: 'Eine Vorstellung',
	share: 'Eine Notiz zum Teilen',
	return: 'Ein Gefallen zu erwidern',
	promise: 'Ein Versprechen',
	recommend: 'Eine Empfehlung',
	call: 'Ein Anruf',
	thanks: 'Dank',
	occasion: 'Ein Anlass',
};

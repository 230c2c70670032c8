import type { Block } from '../../note/outline';
import { accountOf, type Given } from '../words/account';
import { LANGUAGES } from '../words/languages';
import { FACT_TITLES } from '../lexicon/title-words';
import { isAttendeeTitle } from '../lexicon/attendee-words';
import type { Part } from '../dates/block-date';
import { skipClock } from '../dates/date-tail';
import type { Scope, Walk } from './entry-walk';
import { foldWords } from '../fold';
import { readMeaning } from '../words/meaning';
import { channelNamed, phraseIn } from '../words/plain-words';
import { fieldOfSection } from '../persons/sections';
import { readWords } from '../words/words';

export function headingKind(walk: Walk, text: string): Scope['kind'] {
	const words = foldWords(text);
	if (isPlanTitle(words)) return 'plan';
	if (isAttendeeTitle(words)) return 'attendees';
	if (!walk.isOwn) return undefined;
	if (FACT_TITLES.has(words)) return 'fact';
	const field = fieldOfSection(text, { names: walk.names, isEgo: false });
	return field === 'owedByEgo' || field === 'owedToEgo' ? 'statement' : undefined;
}

/** "Next steps", "Tomorrow", "Ideas": what stands below is not done. */
function isPlanTitle(words: string): boolean {
	const list = words.split(' ');
	if (list.length > 4) return false;
	return LANGUAGES.some((index) => {
		const match = phraseIn(list, 0, index);
		const isPlan = match?.senses.some(({ is }) => is === 'planLabels' || is === 'later') === true;
		return isPlan && match.length === list.length;
	});
}

const AMBIENT = new Set(['call', 'video', 'meeting', 'meal', 'event']);

/** A heading that is nothing but a way of contact: "Calls", "Meetings", "Lunch". */
export function ambientOfHeading(text: string): { readonly ambient?: Given } {
	const words = foldWords(text);
	if (words === '' || words.split(' ').length > 3) return {};
	const channel = channelNamed(text);
	return channel !== undefined && AMBIENT.has(channel) ? { ambient: { channel } } : {};
}

/** "Lunch with" over a list of links: the parent's words say how. Where nothing is nested, nobody asks. */
export function ambientOfItem(walk: Walk, part: Part): Pick<Scope, 'ambient' | 'isAmbientPlan'> {
	if (!walk.parentLines.has(part.block.line) || part.text.length > 200) return {};
	const words = readWords({ text: part.text, line: part.line, column: part.column }, []);
	const meaning = readMeaning(accountOf(words, []), { of: 'owner' });
	if (meaning === 'plan' || meaning === 'negated') return { isAmbientPlan: true };
	if (typeof meaning === 'string' || meaning.kind !== 'contact' || meaning.channel === 'other')
		return {};
	const { channel, by } = meaning;
	const minutes = meaning.minutes ?? skipClock(part.text, 0).minutes;
	return { ambient: { channel, by, ...(minutes === undefined ? {} : { minutes }) } };
}

/** The words beside the entry that say how they were in touch: parent item, heading, callout. */
export function ambientFor(block: Block, above: Scope | undefined): Given | undefined {
	if (above?.ambient !== undefined) return above.ambient;
	const channel = block.callout === undefined ? undefined : channelNamed(block.callout);
	return channel !== undefined && AMBIENT.has(channel) ? { channel } : undefined;
}

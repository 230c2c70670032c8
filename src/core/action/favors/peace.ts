import { addDays } from '../../day';
import { hasAlterActed } from '../../network/weight';
import { favorSaying } from '../../people/words/favor-languages';
import type { Outlook } from '../chance/outlook';
import { entriesSince } from '../recent-entries';

const saysLeftAlone = favorSaying(({ leftAlone }) => leftAlone);

/** So long what an entry says of being left alone holds, unless they act before (chosen; no source). */
const PEACE_DAYS = 365;

/** They want to be left alone: the note says so, or an entry of the last year, and they have not acted since. */
export function wantsPeace({ profile: { person, tie }, today }: Outlook): boolean {
	if (person.remarks.some(({ text }) => saysLeftAlone(text))) return true;
	const since = addDays(today, -PEACE_DAYS);
	const alone = person.news.filter(({ date, text }) => date >= since && saysLeftAlone(text));
	for (const entry of entriesSince(tie.interactions, since)) {
		if (saysLeftAlone(entry.text)) return true;
		if (hasAlterActed(entry)) return alone.some(({ date }) => date > entry.date && date <= today);
	}
	return alone.some(({ date }) => date <= today);
}

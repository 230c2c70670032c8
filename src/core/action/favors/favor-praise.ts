import { favorPhrases, favorWords } from '../../people/words/favor-languages';
import { isFavorGiven } from '../../network/weight';
import type { Interaction } from '../../people/interaction';
import type { Person, Statement } from '../../people/person';
import { type FavorFinder, type FavorIdea, needReason, statementReason } from './favor-idea';
import { contentStems, coverage } from '../matching';
import type { Outlook } from '../chance/outlook';
import { unmetWishes } from './met-need';
import type { Wish } from './wish';

const INDEFINITE: ReadonlySet<string> = new Set(favorWords(({ indefinite }) => indefinite));

/** What only says what sort of work the one before is: "The Long Ferry, a podcast". */
const isMereKind = (text: string): boolean => INDEFINITE.has(text.split(' ', 1)[0] ?? '');

const isPraise = ({ channel }: Interaction): boolean =>
	channel === 'review' || channel === 'recommendation';

/** Works of theirs that ego has not reviewed or recommended yet. */
function unpraised({ person, tie }: Outlook['profile']): readonly FavorIdea[] {
	const praised = tie.interactions
		.filter((interaction) => isFavorGiven(interaction) && isPraise(interaction))
		.map(({ topic, text }) => contentStems(topic ?? text));
	return person.projects
		.filter(({ text, line }, at) => !(isMereKind(text) && person.projects[at - 1]?.line === line))
		.filter(({ text }) => {
			const work = [...contentStems(text)];
			return !praised.some((stems) => work.some((stem) => stems.has(stem)));
		})
		.map((work) => ({
			kind: 'recommend' as const,
			subject: work.text,
			reasons: [statementReason('work-of-theirs', person, work)],
		}));
}

/** Up to three words before the thing itself: "a short written". */
const LEAD = '^(?:[\\p{L}\\p{N}-]+\\s){0,3}';
const PRAISE = new RegExp(`${LEAD}${favorPhrases(({ praise }) => praise)}\\s*`, 'iu');
const PRAISE_OF = new RegExp(`${LEAD}${favorPhrases(({ praiseOf }) => praiseOf)}\\s+`, 'iu');
const NAMED_TO = new RegExp(`^${favorPhrases(({ namedTo }) => namedTo)}`, 'iu');
/** The name of a work: with a capital, or in quotes or emphasis. */
const NAME = /^["“„«*_]{0,3}\p{Lu}/u;

/** What is to be praised: a named work, or, with `undefined`, the person; null where no praise is looked for. */
function praiseIn({ text }: Statement): string | undefined | null {
	const ofWork = PRAISE_OF.exec(text);
	if (ofWork !== null) {
		const work = text.slice(ofWork[0].length);
		return NAME.test(work) ? work : null;
	}
	const found = PRAISE.exec(text);
	return found !== null && !NAMED_TO.test(text.slice(found[0].length)) ? undefined : null;
}

/** Whether what they look for is a good word of ego's. */
export const isForPraise = (need: Statement): boolean => praiseIn(need) !== null;

/** A good word that they look for: "a written recommendation", "a review of The Wet Side". */
function wished(person: Person, wishes: readonly Wish[]): readonly FavorIdea[] {
	return wishes
		.filter(({ need }) => isForPraise(need))
		.map(({ need }) => {
			const work = praiseIn(need) ?? undefined;
			return {
				kind: 'recommend' as const,
				...(work === undefined ? {} : { subject: work }),
				reasons: [needReason(person, need)],
			};
		});
}

const isAbout = (a: FavorIdea, b: FavorIdea): boolean =>
	coverage(contentStems(a.subject ?? ''), contentStems(b.subject ?? '')) === 1;

/** `recommend`: a work of theirs that ego has not praised yet, or a good word that they look for; each once. */
export const findRecommendations: FavorFinder = (outlook) => {
	const asked = wished(outlook.profile.person, unmetWishes(outlook));
	const rest = unpraised(outlook.profile).filter(
		(work) => !asked.some((one) => isAbout(work, one)),
	);
	return [...asked, ...rest];
};

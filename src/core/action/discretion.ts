import { asidesOf, favorAside, favorSaying, favorWords } from '../people/words/favor-languages';
import { foldWords } from '../people/fold';
import { keptAbout } from '../people/kept';
import type { Person, Statement } from '../people/person';

const isJoke = favorAside(({ jokes }) => jokes, { isWhole: true });
const isHushAside = favorAside(({ hushAside }) => hushAside, { isWhole: true });
const saysHush = favorSaying(({ hush }) => hush);
const saysWarning = favorSaying(({ warnings }) => warnings);
const isWarningAside = favorAside(({ warningAside }) => warningAside, { isWhole: true });
const saysFull = favorSaying(({ full }) => full);
const saysUnkept = favorSaying(({ unkept }) => unkept);
const DAYS: ReadonlySet<string> = new Set(favorWords(({ days }) => days));

/** A statement that is meant, and that one may act on: no joke ("(ha)"), and nothing told in confidence. */
export function isOpenlyMeant({ text }: Pick<Statement, 'text'>): boolean {
	const parts = asidesOf(text);
	return !parts.some((part) => isJoke(part) || isHushAside(part)) && !saysHush(text);
}

/** The owner's own words warn of them: "keeps deposits, never trust him". */
export const isWarnedOf = keptAbout(({ remarks }: Pick<Person, 'remarks'>): boolean =>
	remarks.some(({ text }) => saysWarning(text) || asidesOf(text).some(isWarningAside)),
);

/** They take on nothing more for now: "takes on nobody new before February". */
export const isFull = keptAbout(
	({ cannot, remarks }: Pick<Person, 'cannot' | 'remarks'>): boolean =>
		[...cannot, ...remarks].some(({ text }) => saysFull(text)),
);

const SENTENCES = /[.!?;\n]/u;

/** Their note says that they keep no birthday, or that the day is not to be spoken of. */
export function keepsNoBirthday({ remarks }: Pick<Person, 'remarks'>): boolean {
	return remarks
		.flatMap(({ text }) => text.split(SENTENCES).map(foldWords))
		.some((said) => saysUnkept(said) && said.split(' ').some((word) => DAYS.has(word)));
}

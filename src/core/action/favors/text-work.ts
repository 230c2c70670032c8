import { favorWords } from '../../people/words/favor-languages';
import { hasRelative, stemOf } from '../matching';
import { isSameWork, isWork, kindsOf } from '../related-words';

type Stems = ReadonlySet<string>;

const stems = (words: readonly string[]): Stems => new Set(words.map(stemOf));

const LANGUAGES = stems(favorWords(({ languages }) => languages));
const TEXT = stems(favorWords(({ text }) => text));
const TEXT_WORK = stems(favorWords(({ textWork }) => textWork));

const isText = (stem: string): boolean =>
	TEXT.has(stem) || kindsOf(stem).some((kind) => TEXT.has(kind));

const languagesIn = (words: Stems): readonly string[] =>
	[...words].filter((stem) => LANGUAGES.has(stem));

const TRANSLATING = stems(favorWords(({ translating }) => translating));
const RIDES = stems(favorWords(({ rides }) => rides));
const DRIVING = stems(favorWords(({ driving }) => driving));
const VEHICLE = stems(favorWords(({ vehicle }) => vehicle));

/** Who translates from a language helps with what is to go from it into another: "interviews in German put into English". */
export function isLanguageHelp(wanted: Stems, offer: Stems): boolean {
	const deeds = [...offer].filter((stem) => !LANGUAGES.has(stem));
	if (deeds.length === 0 || !deeds.every((deed) => hasRelative(TRANSLATING, deed))) return false;
	const known = languagesIn(offer);
	const asked = languagesIn(wanted);
	if (known.length === 0 || !known.every((language) => asked.includes(language))) return false;
	const work = [...wanted].filter((stem) => !LANGUAGES.has(stem) && isWork(stem));
	return asked.length > 1 || work.some((one) => hasRelative(TRANSLATING, one));
}

/** Who drives, or lends a vehicle, helps whoever is to be taken somewhere: "a lift to the ferry". `wanted` is the heart of it. */
export function isRide(wanted: Stems, offer: Stems): boolean {
	if (![...wanted].some((stem) => RIDES.has(stem))) return false;
	return [...offer].some(
		(stem) =>
			DRIVING.has(stem) || VEHICLE.has(stem) || kindsOf(stem).some((kind) => VEHICLE.has(kind)),
	);
}

/**
 * Who reads one text can read another of its language: "proofreading English" meets "somebody to proofread the booklet"
 * and "a website text in English", but not "a letter in French". `wanted` are all words of what is looked for.
 */
export function isTextHelp(wanted: Stems, offer: Stems): boolean {
	const known = languagesIn(offer);
	const deeds = [...offer].filter((stem) => !LANGUAGES.has(stem));
	if (deeds.length === 0 || !deeds.every((deed) => hasRelative(TEXT_WORK, deed))) return false;
	if (![...wanted].some(isText)) return false;
	const asked = languagesIn(wanted);
	if (asked.some((language) => !known.includes(language))) return false;
	const work = [...wanted].filter((stem) => !isText(stem) && isWork(stem));
	if (work.length === 0) return asked.length > 0;
	return work.some((one) => deeds.some((deed) => isSameWork(one, deed)));
}

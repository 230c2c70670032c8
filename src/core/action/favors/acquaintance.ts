import { favorSaying } from '../../people/words/favor-languages';
import { foldName, foldWords } from '../../people/fold';
import type { Interaction } from '../../people/interaction';
import type { Person } from '../../people/person';
import type { Outlook } from '../chance/outlook';

/** A name as a link or a property may give it: without path, brackets and heading. */
function plainName(text: string): string {
	const target = text.replace(/^\[\[|\]\]$/g, '').split(/[|#]/)[0] ?? '';
	return foldName(target.slice(target.lastIndexOf('/') + 1).replace(/\.md$/i, ''));
}

const LINK = /\[\[([^[\]\n]{1,200})\]\]/g;

function namesOf({ name, aliases, path }: Person): ReadonlySet<string> {
	return new Set([name, ...aliases, path].map(plainName).filter((one) => one !== ''));
}

/** One of them is said to know the other, or introduced ego to them. */
function isSaidToKnow(a: Person, b: Person): boolean {
	const names = namesOf(b);
	const known = [...a.knows, ...(a.introducedBy === undefined ? [] : [a.introducedBy])];
	return known.some((name) => names.has(plainName(name))) || isSpokenOf(a, b);
}

/**
 * The free words of one's note link or name the other: "was married to [[Ana]]", "met through Bo Lind". Such two need nobody
 * to introduce them, unless that is just what the words are about.
 */
function isSpokenOf({ remarks }: Person, other: Person): boolean {
	const names = namesOf(other);
	const spoken = [...names].filter((name) => name.includes(' ')).map(spaced);
	return remarks.some(({ text }) => {
		if (saysBringTogether(text)) return false;
		if ([...text.matchAll(LINK)].some(([, target = '']) => names.has(plainName(target))))
			return true;
		const said = spaced(text);
		return spoken.some((name) => said.includes(name));
	});
}

const saysBringTogether = favorSaying(({ bringsTogether }) => bringsTogether);

const placeOf = ({ path, line }: Interaction): string => `${String(line)}:${path}`;

/** Both took part in one entry. */
function haveMet(a: Outlook, b: Outlook): boolean {
	const shared = new Set(a.profile.tie.interactions.filter(isShared).map(placeOf));
	if (shared.size === 0) return false;
	return b.profile.tie.interactions.some((entry) => isShared(entry) && shared.has(placeOf(entry)));
}

const isShared = ({ groupSize }: Interaction): boolean => groupSize !== undefined && groupSize > 1;

/** Words with single spaces between and around them, so that `Jo` is not found in `join`. */
const spaced = (text: string): string => ` ${foldWords(text)} `;

/** An introduction in the log of one names the other: ego made them known, or one of them made the other known to ego. */
function wereIntroduced(a: Outlook, { profile: { person } }: Outlook): boolean {
	const names = [...namesOf(person)].map(spaced);
	return a.profile.tie.interactions
		.filter(({ channel }) => channel === 'introduction')
		.some(({ topic, text }) => {
			const said = spaced(`${topic ?? ''} ${text}`);
			return names.some((name) => said.includes(name));
		});
}

const isKin = ({ circle }: Person): boolean => circle === 'partner' || circle === 'family';

/** Names of two words and more that end alike. */
function haveOneSurname(a: Person, b: Person): boolean {
	const [one = [], other = []] = [a, b].map(({ name }) => foldName(name).split(' '));
	return one.length > 1 && other.length > 1 && one[one.length - 1] === other[other.length - 1];
}

/** One note, one family or one employer: they need nobody to introduce them. */
function belongTogether(a: Person, b: Person): boolean {
	if (a.path === b.path || (isKin(a) && isKin(b)) || haveOneSurname(a, b)) return true;
	return a.org !== undefined && b.org !== undefined && foldWords(a.org) === foldWords(b.org);
}

/**
 * The notes say that the two know each other: by name, by an introduction, by an entry both took part in, or because they
 * share a note, ego's family or an employer.
 */
export function knowEachOther(a: Outlook, b: Outlook): boolean {
	const [one, other] = [a.profile.person, b.profile.person];
	if (belongTogether(one, other)) return true;
	if (isSaidToKnow(one, other) || isSaidToKnow(other, one)) return true;
	return wereIntroduced(a, b) || wereIntroduced(b, a) || haveMet(a, b);
}

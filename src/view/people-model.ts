import type { Standing } from '../core/action/ladder';
import type { Reason, ReasonCode } from '../core/action/reason';
import type { Basis, Tie } from '../core/network/tie';
import { shownName } from '../core/people/person';
import type { Factor, PersonDetail, PersonRow } from './model';
import { entryWords, hasWords } from './plain-text';
import { placeOf, reasonLine } from './reason-line';
import type { Screen } from './screen';
import { reasonText } from './words/words';
import type { Words } from './words/words';

/** Ties by the id of their person. */
export type TiesById = ReadonlyMap<string, Tie>;

/** Said elsewhere in the row, or saying nothing that helps to choose. */
const NOT_IN_A_ROW: ReadonlySet<ReasonCode> = new Set([
	'last-contact',
	'no-evidence',
	'never-acted',
	'nothing-says-whether-they-can',
	'missing-favors',
	'favors-fall-short',
]);
/** Reasons whose lead repeats the status of the row: their quote alone is said. */
const QUOTE_ONLY: ReadonlySet<ReasonCode> = new Set(['did-it', 'did-larger']);

/** `in touch 3 weeks ago`, or that no contact is noted. */
export function contactWords(tie: Tie | undefined, { words, today }: Screen): string {
	if (tie?.lastContact === undefined) return words.persons.noContact;
	return words.persons.lastContact(words.time.ago(tie.lastContact, today));
}

function rowReason(reasons: readonly Reason[], screen: Screen): string | undefined {
	const reason = reasons.find(({ code }) => !NOT_IN_A_ROW.has(code));
	if (reason === undefined) return undefined;
	const { quote } = reason;
	if (QUOTE_ONLY.has(reason.code) && quote !== undefined && hasWords(quote)) {
		return screen.words.persons.quoted(entryWords(quote), reason.name);
	}
	return reasonText(reason, screen.today, screen.words);
}

/** What somebody lacks who is not far from a rung, where it is a favor or a yes. */
function missingWords(reasons: readonly Reason[], { persons }: Words): string | undefined {
	const favors = reasons.find(({ code }) => code === 'missing-favors')?.count;
	if (favors !== undefined) return persons.short(favors);
	return reasons.some(({ code }) => code === 'favors-fall-short') ? persons.shortOfYes : undefined;
}

/** How they stand: why they are on the rung, else what they lack, else how likely it is. */
function statusOf({ because, basis, chance, reasons }: Standing, { words }: Screen): string {
	const missing = because === undefined ? missingWords(reasons, words) : undefined;
	if (missing !== undefined) return missing;
	if (because === 'proven' || because === 'said') return words.because[because];
	return basis === 'known' ? words.chance(chance) : words.basis[basis];
}

/** One person against the chosen ask. */
export function standingRow(standing: Standing, ties: TiesById, screen: Screen): PersonRow {
	const { person, because, reasons } = standing;
	const tie = ties.get(person.id);
	const status = statusOf(standing, screen);
	const parts = [contactWords(tie, screen), rowReason(reasons, screen)];
	const hint = parts.filter((part) => part !== undefined).join(screen.words.separator);
	const row = { id: person.id, name: shownName(person), status, hint };
	return because === undefined ? row : { ...row, because };
}

function factor(
	name: string,
	text: string,
	share: number,
	{ words, showsNumbers }: Screen,
): Factor {
	return showsNumbers
		? { name, words: text, share, percent: words.about(share) }
		: { name, words: text, share };
}

/** What opens under a person: why they stand there, the two factors apart, and every reason with its line. */
export function standingDetail(standing: Standing, screen: Screen): PersonDetail {
	const { words } = screen;
	const { person, because, isHeld, ability, willingness, reasons } = standing;
	const detail = {
		factors: [
			factor(words.persons.could, words.persons.couldWords(ability), ability, screen),
			factor(words.persons.would, words.chance(willingness), willingness, screen),
		],
		reasons: reasons.map((reason) => reasonLine(reason, screen)),
		place: placeOf(person.path, undefined, screen),
	};
	if (because === undefined) return detail;
	const why = isHeld === true ? words.persons.held : words.persons.why[because];
	return { ...detail, because: why };
}

/** One person of whom the notes say too little for a chance. */
export function tieRow(tie: Tie, screen: Screen): PersonRow {
	const { person, interactions } = tie;
	const status = screen.words.persons.entries(interactions.length);
	const hint = contactWords(tie, screen);
	return { id: person.id, name: shownName(person), status, hint };
}

/** What opens under such a person: the way to their note. */
export function tieDetail({ person }: Tie, screen: Screen): PersonDetail {
	return { factors: [], reasons: [], place: placeOf(person.path, undefined, screen) };
}

const lastFirst = (a: Tie, b: Tie): number =>
	(b.lastContact ?? -Infinity) - (a.lastContact ?? -Infinity) ||
	(a.person.name < b.person.name ? -1 : 1);

const isShown = ({ person }: Tie): boolean => !person.isHidden && !person.hasDied;

/** Ties of one basis that are shown as what they are, apart from every chance; last met first. */
export function tiesApart(
	ties: readonly Tie[],
	basis: Exclude<Basis, 'known'>,
	onLadder: ReadonlySet<string>,
): readonly Tie[] {
	return ties
		.filter((tie) => tie.basis === basis && isShown(tie) && !onLadder.has(tie.person.id))
		.sort(lastFirst);
}

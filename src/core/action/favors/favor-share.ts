import { isFavorGiven } from '../../network/weight';
import type { Channel } from '../../people/channel';
import { favorPhrases, favorWords } from '../../people/words/favor-languages';
import { foldText, foldWords } from '../../people/fold';
import type { Person, Statement } from '../../people/person';
import { keptAbout } from '../../people/kept';
import type { SubjectNote } from '../../people/persons/subject-note';
import { isOpenlyMeant } from '../discretion';
import { type FavorFinder, type FavorGround, statementReason } from './favor-idea';
import { contentStems, coverage, stemOf } from '../matching';
import type { Outlook } from '../chance/outlook';
import { heartOf } from '../phrase';
import type { Profile } from '../chance/profile';
import { type Field, fieldCounts, fieldsOf, namesField, TELLING } from '../topics/fields';

type Stems = ReadonlySet<string>;

const MOST_SHARES = 2;
/** From this share of an interest's words on, a note meets it. */
const ENOUGH = 0.75;
/** What a note speaks of as it begins counts a little less than what it is called. */
const BY_OPENING = 0.9;

interface Subject {
	readonly note: SubjectNote;
	/** Of its title, tags and topics. */
	readonly stems: Stems;
	/** Of how it begins, too. */
	readonly all: Stems;
	/** The fields of life that it is of. */
	readonly fields: readonly Field[];
}

/** Notes by the words and by the fields they are of. */
interface SubjectIndex {
	readonly byStem: ReadonlyMap<string, readonly Subject[]>;
	readonly byField: ReadonlyMap<Field, readonly Subject[]>;
}

/** So much of a note's opening tells by itself what it is about. */
const FIRST_WORDS = 400;

const subjectIndex = keptAbout((notes: readonly SubjectNote[]): SubjectIndex => {
	const byStem = new Map<string, Subject[]>();
	const byField = new Map<Field, Subject[]>();
	for (const note of notes) {
		const stems = contentStems([note.title, ...note.subjects].join(' '));
		const first = contentStems(note.opening.slice(0, FIRST_WORDS));
		const all = new Set([...stems, ...first]);
		const subject = { note, stems, all, fields: fieldsTold(stems, all) };
		for (const stem of subject.all) listUnder(byStem, stem, subject);
		for (const field of subject.fields) listUnder(byField, field, subject);
	}
	return { byStem, byField };
});

function listUnder<Key>(lists: Map<Key, Subject[]>, key: Key, subject: Subject): void {
	const known = lists.get(key);
	if (known === undefined) lists.set(key, [subject]);
	else known.push(subject);
}

/** From so many words on of which one is of its title, tags and topics, a note is of a field as it begins (chosen; no source). */
const TELLING_AS_IT_BEGINS = 3;

/** The fields that a note is of by its title, tags and topics, or by one word of these and more as it begins. */
function fieldsTold(stems: Stems, all: Stems): readonly Field[] {
	const inAll = fieldCounts(all);
	return [...fieldCounts(stems)]
		.filter(([field, count]) => count >= TELLING || (inAll.get(field) ?? 0) >= TELLING_AS_IT_BEGINS)
		.map(([field]) => field);
}

/** From this share of an interest's words on, a note of their field meets it, after all that meet it by its words (chosen; no source). */
const BY_FIELD = 0.5;

/**
 * Whether a note is of the field of an interest, with or without its words. An interest in one thing of a field is none in all
 * of it: who cares about hedges may care for no dahlias.
 */
function isOfItsField(interest: Stems, { stems, fields }: Subject): boolean {
	if (interest.size === 1 && ![...interest].some(namesField)) return false;
	const isOf = (stem: string): boolean => fieldsOf(stem).some((field) => fields.includes(field));
	const told = [...interest].filter((stem) => isOf(stem) || stems.has(stem));
	return told.some(isOf) && told.length >= BY_FIELD * interest.size;
}

interface Match {
	readonly subject: Subject;
	readonly stems: Stems;
	readonly interest: Statement;
	readonly covered: number;
}

/**
 * The log says that ego has sent them this note: it is named, or something of ego's was given or sent that is about it.
 */
function isShared({ profile }: Outlook, { subject, stems: interest }: Match): boolean {
	const { note, stems } = subject;
	const name = foldText(note.title);
	return profile.tie.interactions.some((entry) => {
		if (foldText(entry.text).includes(name)) return true;
		if (!isFavorGiven(entry) && !(entry.by === 'ego' && SENDING.has(entry.channel))) return false;
		const said = contentStems(entry.text);
		const isWriting = interest.size > 1 || WRITINGS.some((word) => said.has(word));
		return (isWriting && coverage(interest, said) === 1) || coverage(stems, said) >= ENOUGH;
	});
}

const WRITINGS: readonly string[] = favorWords(({ writings }) => writings).map(stemOf);
const SENDING: ReadonlySet<Channel> = new Set(['message', 'email', 'gift', 'other']);

/** The note speaks of them: it is not for them to read. */
function speaksOf({ opening, title }: SubjectNote, { name, aliases }: Person): boolean {
	const said = ` ${foldWords(`${title} ${opening}`)} `;
	return [name, ...aliases].some((one) => one !== '' && said.includes(` ${foldWords(one)} `));
}

/** The history of radio is about both. */
const OF = new RegExp(
	favorPhrases(({ ofs }) => ofs.replaceAll(' ', '|')),
	'giu',
);

/** The last word of an interest is the thing itself: `animal glues` are glues. */
const headOf = (interest: Stems): Stems => new Set([...interest].slice(-1));

/**
 * How much of an interest a note meets, 0 to 1: by its title, tags and topics; or somewhat less by how it begins, where the
 * interest is more than one word (a river in a first sentence makes no note on rivers), or where its title names the thing
 * itself and its text the rest.
 */
function meets(interest: Stems, { note, stems, all }: Subject): number {
	const byTitle = coverage(interest, stems);
	if (byTitle >= ENOUGH || interest.size < 2) return byTitle;
	const byOpening = coverage(interest, all) * BY_OPENING;
	if (byOpening >= ENOUGH || coverage(headOf(interest), stems) < 1) return byOpening;
	return coverage(interest, new Set([...stems, ...contentStems(note.opening)])) * BY_OPENING;
}

function matchesOf(
	{ person }: Pick<Profile, 'person'>,
	{ byStem, byField }: SubjectIndex,
): readonly Match[] {
	const best = new Map<Subject, Match>();
	for (const interest of person.interests.filter(isOpenlyMeant)) {
		const stems = heartOf(interest.text.replace(OF, ' '))[0] ?? new Set<string>();
		const candidates = new Set([...stems].flatMap((stem) => byStem.get(stem) ?? []));
		const whole = contentStems(interest.text);
		const related = [...whole].flatMap(fieldsOf).flatMap((field) => byField.get(field) ?? []);
		for (const subject of new Set([...candidates, ...related])) {
			const byWords = candidates.has(subject) ? meets(stems, subject) : 0;
			const isMet = byWords >= ENOUGH || [stems, whole].some((one) => isOfItsField(one, subject));
			const covered = Math.max(byWords, ENOUGH);
			if (!isMet || covered <= (best.get(subject)?.covered ?? 0)) continue;
			best.set(subject, { subject, interest, stems, covered });
		}
	}
	return [...best.values()].sort(
		(a, b) => b.covered - a.covered || (a.subject.note.path < b.subject.note.path ? -1 : 1),
	);
}

/** `share`: a note of ego's that meets an interest of theirs and was not sent yet, with a word on why. */
export function shareFinder({ subjectNotes }: FavorGround): FavorFinder {
	const index = subjectIndex(subjectNotes);
	return (outlook) => {
		const { person } = outlook.profile;
		const unsent: Match[] = [];
		for (const match of matchesOf({ person }, index)) {
			if (unsent.length === MOST_SHARES) break;
			if (speaksOf(match.subject.note, person) || isShared(outlook, match)) continue;
			unsent.push(match);
		}
		return unsent.map(({ subject: { note }, interest }) => ({
			kind: 'share' as const,
			subject: note.title,
			reasons: [
				statementReason('interest', person, interest),
				{ code: 'subject-note' as const, name: note.title, path: note.path },
			],
		}));
	};
}

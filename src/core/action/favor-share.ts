import { foldText } from '../people/fold';
import type { SubjectNote } from '../people/subject-note';
import type { Statement } from '../people/person';
import { type FavorFinder, type FavorGround, statementReason } from './favor-idea';
import { contentStems, coverage } from './matching';
import type { Outlook } from './outlook';
import { heartOf } from './phrase';

const MOST_SHARES = 2;
/** From this share of an interest's words on, a note meets it. */
const ENOUGH = 0.75;
/** What a note speaks of as it begins counts a little less than what it is called. */
const BY_OPENING = 0.9;

interface Subject {
	readonly note: SubjectNote;
	/** Of its title, tags and topics. */
	readonly stems: ReadonlySet<string>;
	/** Of how it begins, too. */
	readonly all: ReadonlySet<string>;
}

function subjectIndex(notes: readonly SubjectNote[]): ReadonlyMap<string, readonly Subject[]> {
	const byStem = new Map<string, Subject[]>();
	for (const note of notes) {
		const stems = contentStems([note.title, ...note.subjects].join(' '));
		const subject = { note, stems, all: new Set([...stems, ...contentStems(note.opening)]) };
		for (const stem of subject.all) {
			const known = byStem.get(stem);
			if (known === undefined) byStem.set(stem, [subject]);
			else known.push(subject);
		}
	}
	return byStem;
}

/** The log or the person's note says that ego has sent them this note. */
function isShared({ profile }: Outlook, { title }: SubjectNote): boolean {
	const name = foldText(title);
	return profile.tie.interactions.some(({ text }) => foldText(text).includes(name));
}

interface Match {
	readonly note: SubjectNote;
	readonly interest: Statement;
	readonly covered: number;
}

/**
 * How much of an interest a note meets, 0 to 1: by its title, tags and topics, or somewhat less by how it begins, where the
 * interest is more than one word: a river in a first sentence makes no note on rivers.
 */
function meets(interest: ReadonlySet<string>, { stems, all }: Omit<Subject, 'note'>): number {
	const byTitle = coverage(interest, stems);
	if (byTitle >= ENOUGH || interest.size < 2) return byTitle;
	return coverage(interest, all) * BY_OPENING;
}

function matchesOf(
	{ profile }: Outlook,
	byStem: ReadonlyMap<string, readonly Subject[]>,
): readonly Match[] {
	const best = new Map<SubjectNote, Match>();
	for (const interest of profile.person.interests) {
		const stems = heartOf(interest.text)[0] ?? new Set<string>();
		const candidates = new Set([...stems].flatMap((stem) => byStem.get(stem) ?? []));
		for (const { note, ...subject } of candidates) {
			const covered = meets(stems, subject);
			if (covered < ENOUGH || covered <= (best.get(note)?.covered ?? 0)) continue;
			best.set(note, { note, interest, covered });
		}
	}
	return [...best.values()].sort(
		(a, b) => b.covered - a.covered || (a.note.path < b.note.path ? -1 : 1),
	);
}

/** `share`: a note of ego's that meets an interest of theirs and was not sent yet, with a word on why. */
export function shareFinder({ subjectNotes }: FavorGround): FavorFinder {
	const byStem = subjectIndex(subjectNotes);
	return (outlook) => {
		const { person } = outlook.profile;
		const matches = matchesOf(outlook, byStem);
		const unsent: Match[] = [];
		for (const match of matches) {
			if (unsent.length === MOST_SHARES) break;
			if (!isShared(outlook, match.note)) unsent.push(match);
		}
		return unsent.map(({ note, interest }) => ({
			kind: 'share' as const,
			subject: note.title,
			reasons: [
				statementReason('interest', person, interest),
				{ code: 'subject-note' as const, name: note.title, path: note.path },
			],
		}));
	};
}

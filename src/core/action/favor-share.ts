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

interface Subject {
	readonly note: SubjectNote;
	readonly stems: ReadonlySet<string>;
}

function subjectIndex(notes: readonly SubjectNote[]): ReadonlyMap<string, readonly Subject[]> {
	const byStem = new Map<string, Subject[]>();
	for (const note of notes) {
		const stems = contentStems([note.title, ...note.subjects].join(' '));
		for (const stem of stems) {
			const known = byStem.get(stem);
			if (known === undefined) byStem.set(stem, [{ note, stems }]);
			else known.push({ note, stems });
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

function matchesOf(
	{ profile }: Outlook,
	byStem: ReadonlyMap<string, readonly Subject[]>,
): readonly Match[] {
	const best = new Map<SubjectNote, Match>();
	for (const interest of profile.person.interests) {
		const stems = heartOf(interest.text)[0] ?? new Set<string>();
		const candidates = new Set([...stems].flatMap((stem) => byStem.get(stem) ?? []));
		for (const { note, stems: subject } of candidates) {
			const covered = coverage(stems, subject);
			if (covered < ENOUGH || covered <= (best.get(note)?.covered ?? 0)) continue;
			best.set(note, { note, interest, covered });
		}
	}
	return [...best.values()].sort(
		(a, b) => b.covered - a.covered || (a.note.path < b.note.path ? -1 : 1),
	);
}

/** `share`: a note of ego's that meets an interest of theirs and was not sent yet, with a word on why. Not to who never answers. */
export function shareFinder({ subjectNotes }: FavorGround): FavorFinder {
	const byStem = subjectIndex(subjectNotes);
	return (outlook) => {
		const { person, tie } = outlook.profile;
		if (tie.basis === 'unanswered') return [];
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

import type { Note } from '../../note/note';
import { favorWords } from '../words/favor-languages';
import { foldKey, foldText, foldWords } from '../fold';
import { statementTexts } from '../dates/property-value';
import { tagsOf } from './person-notes';

/** A note of ego's that is about a subject, not a person or a day: what a share favor can offer. */
export interface SubjectNote {
	readonly path: string;
	readonly title: string;
	/** Tags without `#`, in lower case, and the words of its `topics` or `keywords` property. */
	readonly subjects: readonly string[];
	/** How it begins: the first thousand characters of its paragraphs. */
	readonly opening: string;
}

const SUBJECT_KEYS: ReadonlySet<string> = new Set([
	'topics',
	'topic',
	'keywords',
	'subjects',
	'subject',
]);

const LONGEST_OPENING = 1000;

function openingOf({ outline }: Note): string {
	let opening = '';
	for (const { kind, container, text } of outline.blocks) {
		if (opening.length >= LONGEST_OPENING) break;
		if (kind !== 'paragraph' || container !== 'body') continue;
		opening += ` ${text.slice(0, LONGEST_OPENING).replace(/\s+/g, ' ').trim()}`;
	}
	return opening.trim().slice(0, LONGEST_OPENING);
}

const PRIVATE: ReadonlySet<string> = new Set(favorWords(({ isPrivate }) => isPrivate));

/** Ego's own affair: by tag, property or folder, or because it says so as it begins. Nobody is to be shown it. */
function isPrivate({ path, frontmatter }: Note, { subjects, opening }: SubjectNote): boolean {
	const folders = path.split('/').slice(0, -1).map(foldWords);
	const tags = subjects.flatMap((subject) => foldWords(subject).split(' '));
	const keys = [...frontmatter.data].flatMap(([key, value]) =>
		value === true ? foldKey(key) : [],
	);
	const [first = ''] = foldWords(opening.slice(0, 40)).split(' ');
	return [...folders, ...tags, ...keys, first].some((word) => PRIVATE.has(word));
}

/** What a note of ego's is about; undefined for one that is ego's own affair. */
export function readSubject(note: Note, title: string): SubjectNote | undefined {
	const subjects = new Set(tagsOf(note).map((tag) => tag.toLowerCase()));
	for (const [key, value] of note.frontmatter.data) {
		if (!SUBJECT_KEYS.has(foldKey(key))) continue;
		for (const text of statementTexts(value)) subjects.add(foldText(text).trim());
	}
	const opening = openingOf(note);
	const subject = { path: note.path, title, subjects: [...subjects], opening };
	return isPrivate(note, subject) ? undefined : subject;
}

import type { Note } from '../note/note';
import type { Conventions } from './vault-conventions';
import { foldKey, foldText } from './fold';
import { inlineFields } from './inline-field';
import { isNamedLikeTemplate } from './left-out';
import { plainText, valueItems } from './property-value';

/** Why a note is a person: said by a tag or property, or only by the folder it lies in. */
export type PersonRule = 'said' | 'folder';

const TAG_KEYS: ReadonlySet<string> = new Set(['tags', 'tag']);

/** The keywords of a denote file name: `20240715T101010--jane-doe__contact_friend`. */
function denoteTags(name: string): readonly string[] {
	const match = /^\d{8}T\d{4,6}.*?__([\p{L}\p{N}_]+)$/u.exec(name);
	return match?.[1]?.split('_').filter((tag) => tag !== '') ?? [];
}

/** The tags of a note, from its properties and its body, without `#`, each once. */
export function tagsOf(note: Note): readonly string[] {
	const tags = new Set<string>();
	for (const [key, value] of note.frontmatter.data) {
		if (!TAG_KEYS.has(key.toLowerCase())) continue;
		for (const item of valueItems(value)) {
			if (typeof item !== 'string' && typeof item !== 'number') continue;
			for (const tag of String(item).split(/[\s,]+/))
				if (tag !== '') tags.add(tag.replace(/^#+/, ''));
		}
	}
	for (const tag of denoteTags(note.name)) tags.add(tag);
	for (const { tag } of note.outline.tags) tags.add(tag.replace(/^#+/, ''));
	return [...tags];
}

/** Whether a tag is one of `wanted` or nested below one. */
export function isTagBelow(tag: string, wanted: readonly string[]): boolean {
	const folded = foldText(tag);
	return wanted.some((rule) => {
		const name = foldText(rule.replace(/^#/, ''));
		return name !== '' && (folded === name || folded.startsWith(`${name}/`));
	});
}

/** Whether a path lies in a folder (vault-relative, without case), at any depth. */
export function isInFolder(path: string, folder: string): boolean {
	const prefix = foldText(folder.replace(/^\/+|\/+$/g, ''));
	return prefix !== '' && foldText(path).startsWith(`${prefix}/`);
}

/** A value as marks of kind are compared: `[[People]]`, `crm/person`, `People`. */
export function foldMark(value: unknown): string {
	return foldText(plainText(value) ?? '')
		.replace(/^#/, '')
		.trim();
}

/** Whether a property or inline field of the note has one of these values. */
function hasProperty(note: Note, key: string, values: readonly string[]): boolean {
	const wanted = new Set(values.map(foldMark));
	const name = foldKey(key);
	for (const [written, value] of note.frontmatter.data) {
		if (foldKey(written) !== name) continue;
		if (valueItems(value).some((item) => wanted.has(foldMark(item)))) return true;
	}
	return note.outline.blocks.some(({ text }) =>
		inlineFields(text).some(
			(field) =>
				foldKey(field.key) === name &&
				valueItems(field.value).some((item) => wanted.has(foldMark(item))),
		),
	);
}

/** Marks of ego's own note. */
const EGO_MARKS: readonly string[] = ['me', 'ego', 'self', 'myself', 'ich', 'owner'];

/** Whether the note is the owner's own: chosen, or `type: me`. */
export function isEgoNote(note: Note, { egoNote }: Conventions): boolean {
	if (egoNote !== undefined && egoNote !== '') return note.path === egoNote;
	return hasProperty(note, 'type', EGO_MARKS);
}

/** Kinds of notes that may lie in a folder of people and are none. */
const OTHER_KINDS: ReadonlySet<string> = new Set(
	'meeting meetings call interaction conversation event daily journal company organization organisation project book article task gift'.split(
		' ',
	),
);

function saysOtherKind({ frontmatter }: Note): boolean {
	for (const [key, value] of frontmatter.data) {
		if (!/^(?:type|class|kind|file-?class|note-?type)$/i.test(key)) continue;
		if (valueItems(value).some((item) => OTHER_KINDS.has(foldMark(item)))) return true;
	}
	return false;
}

/** Why a note is about a person; undefined where it is not. `isDated`: its name is that of a day or of a meeting. */
export function personRule(
	note: Note,
	conventions: Conventions,
	isDated: boolean,
): PersonRule | undefined {
	if (isNamedLikeTemplate(note) && !isDated) return undefined;
	const { peopleProperties, peopleTags, peopleFolders } = conventions;
	if (peopleProperties.some(({ key, values }) => hasProperty(note, key, values))) return 'said';
	const bodyTags = new Set(note.outline.tags.map(({ tag }) => tag.replace(/^#+/, '')));
	const tags = tagsOf(note).filter((tag) => !isDated || !bodyTags.has(tag));
	if (tags.some((tag) => isTagBelow(tag, peopleTags))) return 'said';
	if (isDated || saysOtherKind(note)) return undefined;
	return peopleFolders.some((folder) => isInFolder(note.path, folder)) ? 'folder' : undefined;
}

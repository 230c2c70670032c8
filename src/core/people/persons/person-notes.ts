import type { Note } from '../../note/note';
import { ANY_VALUE, type Conventions } from './vault-conventions';
import { foldKey, foldText } from '../fold';
import { inlineFields } from '../inline-field';
import { isNamedLikeTemplate } from './left-out';
import { tierOfFolder } from './people-marks';
import { plainText, valueItems } from '../dates/property-value';

/** What marks a note as one about people: a property or tag of its own, or only the folder it lies in. */
export interface PersonMark {
	readonly kind: 'property' | 'tag' | 'folder';
	/** `type: person`, `person`, `People`: as the conventions name it. */
	readonly name: string;
}

const TAG_KEYS: ReadonlySet<string> = new Set(['tags', 'tag']);

/** The keywords of a denote file name: `20240715T101010--jane-doe__contact_friend`. */
export function denoteTags(name: string): readonly string[] {
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

/** The value, of those looked for, that a property or inline field of the note has; undefined where it has none. */
function markedValue(note: Note, key: string, values: readonly string[]): string | undefined {
	const wanted = new Map(values.map((value) => [foldMark(value), value]));
	const name = foldKey(key);
	const found = (written: unknown): string | undefined =>
		valueItems(written)
			.map((item) => wanted.get(foldMark(item)) ?? wanted.get(ANY_VALUE))
			.find((value) => value !== undefined);
	for (const [written, value] of note.frontmatter.data) {
		const known = foldKey(written) === name ? found(value) : undefined;
		if (known !== undefined) return known;
	}
	for (const { text } of note.outline.blocks) {
		for (const field of inlineFields(text)) {
			const known = foldKey(field.key) === name ? found(field.value) : undefined;
			if (known !== undefined) return known;
		}
	}
	return undefined;
}

/** Marks of ego's own note. */
const EGO_MARKS: readonly string[] = ['me', 'ego', 'self', 'myself', 'ich', 'owner'];

/** Whether the note is the owner's own: chosen, or `type: me`. */
export function isEgoNote(note: Note, { egoNote }: Conventions): boolean {
	if (egoNote !== undefined && egoNote !== '') return note.path === egoNote;
	return markedValue(note, 'type', EGO_MARKS) !== undefined;
}

/** Kinds of notes that may lie in a folder of people and are none. */
const OTHER_KINDS: ReadonlySet<string> = new Set(
	'meeting meetings call interaction conversation event events daily journal company companies organization organizations organisation organisations project projects book books article articles task tasks gift gifts recipe recipes rezept rezepte receta recetas movie movies film films show series episode episodes song songs album game games place places product products form page post posts email template index moc'.split(
		' ',
	),
);

/** Whether a value of a property that says what a note is, or a tag, names something that is no person. */
export function isOtherKind(mark: string): boolean {
	return OTHER_KINDS.has(mark);
}

function saysOtherKind({ frontmatter }: Note): boolean {
	for (const [key, value] of frontmatter.data) {
		if (!/^(?:type|class|kind|file-?class|note-?type)$/i.test(key)) continue;
		if (valueItems(value).some((item) => isOtherKind(foldMark(item)))) return true;
	}
	return false;
}

/** A note that bears the name of its folder of people, or a name of such folders, is about the folder: `People/People`. */
function isNamedLikeFolder({ name, path }: Note, { peopleFolders }: Conventions): boolean {
	if (tierOfFolder(name) === 'sure') return true;
	const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
	const own = folder.slice(folder.lastIndexOf('/') + 1);
	return foldText(own) === foldText(name) && isOneOf(folder, peopleFolders);
}

const isOneOf = (folder: string, folders: readonly string[]): boolean =>
	folders.some((one) => foldText(one.replace(/^\/+|\/+$/g, '')) === foldText(folder));

/** What marks a note as one about people; undefined where it is not. `isDated`: its name is that of a day or meeting. */
export function personMark(
	note: Note,
	conventions: Conventions,
	isDated: boolean,
): PersonMark | undefined {
	if (isNamedLikeTemplate(note) && !isDated) return undefined;
	const { peopleProperties, peopleTags, peopleFolders } = conventions;
	for (const { key, values } of peopleProperties) {
		const value = markedValue(note, key, values);
		if (value === ANY_VALUE && (isDated || saysOtherKind(note))) continue;
		const name = value === ANY_VALUE ? key : `${key}: ${value ?? ''}`;
		if (value !== undefined) return { kind: 'property', name };
	}
	if (isNamedLikeFolder(note, conventions)) return undefined;
	const bodyTags = new Set(note.outline.tags.map(({ tag }) => tag.replace(/^#+/, '')));
	const tags = tagsOf(note).filter((tag) => !isDated || !bodyTags.has(tag));
	const tag = peopleTags.find((rule) => tags.some((one) => isTagBelow(one, [rule])));
	if (tag !== undefined) return { kind: 'tag', name: tag };
	if (isDated || saysOtherKind(note)) return undefined;
	const folder = peopleFolders.find((one) => isInFolder(note.path, one));
	return folder === undefined ? undefined : { kind: 'folder', name: folder };
}

import type { Note } from '../../note/note';
import { foldKey, foldName } from '../fold';
import { FIELD_OF_PROPERTY } from './field-names';
import type { PersonField } from '../person-fields';
import { isRecord, type Property, textOf } from './person-properties';
import { plainText, valueItems } from '../dates/property-value';

const DENOTE = /^\d{8}T\d{4,6}(?:==[^-]*)?--([^_]+?)(?:__.*)?$/;

/** A name as a file name writes it: `@Jane Doe`, `20240715T101010--jane-doe__contact`. */
function fileTitle(name: string): string {
	const denote = DENOTE.exec(name);
	if (denote?.[1] !== undefined) {
		const words = denote[1].split('-').filter((word) => word !== '');
		return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
	}
	const plain = name.replace(/^@\s?/, '').trim();
	return plain === '' ? name : plain;
}

/** First and last name of a nested `name: { first: Jane, last: Doe }`. */
function nestedName(value: object): string | undefined {
	const parts = new Map<PersonField, string>();
	for (const [key, part] of Object.entries(value) as [string, unknown][]) {
		const field = FIELD_OF_PROPERTY.get(foldKey(key));
		const text = plainText(part);
		if (field !== undefined && text !== undefined) parts.set(field, text);
	}
	return joined(parts.get('firstName'), parts.get('lastName')) ?? parts.get('name');
}

function joined(first: string | undefined, last: string | undefined): string | undefined {
	const name = [first, last].filter((part) => part !== undefined && part !== '').join(' ');
	return first === undefined || name === '' ? undefined : name;
}

export function nameOf(note: Note, properties: readonly Property[]): string {
	const written = properties.find(({ field }) => field === 'name')?.value;
	const nested = isRecord(written) ? nestedName(written) : undefined;
	const last = textOf(properties, 'lastName');
	const parts = last === undefined ? undefined : joined(textOf(properties, 'firstName'), last);
	return (nested ?? textOf(properties, 'name') ?? parts ?? fileTitle(note.name)).trim();
}

export function aliasesOf(
	note: Note,
	properties: readonly Property[],
	name: string,
): readonly string[] {
	const found = new Map<string, string>();
	const add = (alias: string | undefined): void => {
		const text = alias?.trim() ?? '';
		if (text !== '' && foldName(text) !== foldName(name) && !found.has(foldName(text)))
			found.set(foldName(text), text);
	};
	add(fileTitle(note.name));
	for (const { field, value } of properties) {
		if (field === 'aliases')
			for (const item of valueItems(value)) add(plainText(item)?.replace(/^@/, ''));
	}
	return [...found.values()];
}

/** The names of a note about several people, where its properties or aliases say so. */
export function severalNames(
	note: Note,
	properties: readonly Property[],
	aliases: readonly string[],
): readonly string[] {
	for (const { field, value } of properties) {
		if (field !== 'people' && !(field === 'name' && Array.isArray(value))) continue;
		const names = valueItems(value).flatMap((item) => plainText(item) ?? []);
		if (names.length > 1 && names.length <= 6) return [...new Set(names)];
	}
	const parts = partsOf(note);
	if (parts.length < 2) return [];
	const firstWord = (text: string): string => foldName(text).split(' ')[0] ?? '';
	const named = parts.map((part) =>
		aliases.filter(
			(alias) => firstWord(alias) === firstWord(part) && !/\s(?:&|\+|and|und)\s/i.test(alias),
		),
	);
	if (named.some((list) => list.length === 0)) return [];
	return named.map(
		(list) => [...list].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? '',
	);
}

export const partsOf = (note: Note): readonly string[] =>
	fileTitle(note.name)
		.split(/\s(?:&|\+|and|und|y)\s/i)
		.map((part) => part.trim())
		.filter((part) => part !== '');

/** "Ann" of "Ann & Bo Smith" stays a name of hers where the note's aliases give her a longer one. */
export function partAliases(name: string, note: Note): readonly string[] {
	const first = foldName(name).split(' ')[0];
	const part = partsOf(note).find((text) => foldName(text).split(' ')[0] === first);
	return part === undefined || foldName(part) === foldName(name) ? [] : [part];
}

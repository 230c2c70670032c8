import type { Note } from '../../note/note';
import { leadingDate } from '../dates/date-text';
import { foldKey } from '../fold';
import { inlineFields } from '../inline-field';
import { saidBy } from '../dates/numbered-day';
import { FIELD_OF_PROPERTY } from './field-names';
import type { PersonField } from '../person-fields';
import { isYes, plainText, statementTexts } from '../dates/property-value';
import type { Conventions } from './vault-conventions';

/** One property of a person's note, from its frontmatter or an inline field. */
export interface Property {
	readonly field: PersonField;
	readonly key: string;
	readonly value: unknown;
	readonly line: number;
	readonly column: number;
	readonly itemLines: readonly number[];
}

/** All properties a person's note can have, frontmatter first. Fields of dated entries are theirs, not the person's. */
export function propertiesOf(note: Note, conventions: Conventions): readonly Property[] {
	const found: Property[] = [];
	for (const [key, value] of note.frontmatter.data) {
		const field = FIELD_OF_PROPERTY.get(foldKey(key));
		if (field === undefined || value === null || value === '') continue;
		const line = note.frontmatter.keyLines.get(key) ?? 1;
		const itemLines = note.frontmatter.itemLines.get(key) ?? [];
		found.push({ field, key, value, line, column: 1, itemLines });
	}
	for (const block of note.outline.blocks) {
		if (block.container === 'quote' || !block.text.includes('::')) continue;
		if (leadingDate(saidBy(block).text, conventions.dateOrder) !== undefined) continue;
		for (const { key, value, lineOffset } of inlineFields(block.text)) {
			const field = FIELD_OF_PROPERTY.get(foldKey(key));
			if (field === undefined || value === '') continue;
			const line = block.line + lineOffset;
			found.push({
				field,
				key,
				value,
				line,
				column: lineOffset === 0 ? block.column : 1,
				itemLines: [],
			});
		}
	}
	return found;
}

export function textOf(properties: readonly Property[], field: PersonField): string | undefined {
	for (const property of properties) {
		if (property.field !== field) continue;
		const text = plainText(property.value);
		if (text !== undefined && text !== '') return text;
	}
	return undefined;
}

/** A map of values: neither a list nor a single one. */
export const isRecord = (value: unknown): value is object =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export function firstItem(properties: readonly Property[], field: PersonField): string | undefined {
	for (const property of properties) {
		if (property.field !== field) continue;
		const { value } = property;
		const text = Array.isArray(value) ? statementTexts(value).join(', ') : plainText(value);
		if (text !== undefined && text !== '') return text;
	}
	return undefined;
}

export const isSet = (properties: readonly Property[], wanted: PersonField): boolean =>
	properties.some(({ field, value }) => field === wanted && isYes(value));

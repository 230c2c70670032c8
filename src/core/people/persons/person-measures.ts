import type { Diagnostic } from '../../diagnostic';
import type { Note } from '../../note/note';
import { foldKey } from '../fold';
import type { Person } from '../person';
import type { Property } from './person-properties';
import { propertyProblem } from './property-problem';
import { readBirthday, readCadence, readCircle, readCloseness } from './person-values';
import { isNo, plainText, readDay } from '../dates/property-value';
import type { FieldText } from './sections';
import type { Conventions } from './vault-conventions';

export interface PersonParts {
	readonly note: Note;
	readonly properties: readonly Property[];
	readonly texts: readonly FieldText[];
	readonly conventions: Conventions;
	readonly problems: Diagnostic[];
}

type Measures = Pick<
	Person,
	| 'circle'
	| 'closeness'
	| 'birthday'
	| 'lastContact'
	| 'nextContact'
	| 'cadenceDays'
	| 'snoozedUntil'
>;

/** A text that begins as a date does and is none; a year, and a year with a month, are enough. */
function isNoDay(value: unknown, order: Conventions['dateOrder']): boolean {
	const text = plainText(value) ?? '';
	if (!/^\d{1,4}[-/.]\d/.test(text) || /^\d{4}-\d{1,2}$/.test(text)) return false;
	return readDay(text, order) === undefined;
}

/** Properties that may be unreadable, with a diagnostic where they are. */
export function measures({
	note,
	properties,
	texts,
	conventions,
	problems,
}: PersonParts): Measures {
	const found: { -readonly [Key in keyof Measures]: Measures[Key] | undefined } = {};
	const order = conventions.dateOrder;
	const report = (property: Property, expected: string): void => {
		problems.push(propertyProblem(note.path, property, expected));
	};
	for (const property of properties) {
		const { field, key, value, line } = property;
		if (field === 'circle') {
			const circle = readCircle(value) ?? (foldKey(key) === 'circle' ? 'other' : undefined);
			if (circle !== undefined && (found.circle === undefined || found.circle === 'other'))
				found.circle = circle;
		} else if (field === 'closeness') {
			const isTierNumber = /tier|importance/i.test(key) && /^\d+$/.test(plainText(value) ?? '');
			const closeness = isTierNumber ? undefined : readCloseness(value);
			if (closeness !== undefined) found.closeness ??= closeness;
			else if (/^(?:closeness|relationshipstrength)$/.test(foldKey(key)))
				report(property, 'a number from 1 to 10, or a word such as `close`');
		} else if (field === 'birthday') {
			const birthday = readBirthday(value, line, order);
			if (birthday !== undefined) found.birthday ??= birthday;
			else if (!/^(?:born|birth)$/.test(foldKey(key))) report(property, 'a date like `1990-02-28`');
		} else if (field === 'lastContact') {
			const day = readDay(value, order);
			if (day === undefined) report(property, 'a date like `2026-02-28`');
			else if (found.lastContact === undefined || day > found.lastContact) found.lastContact = day;
		} else if (field === 'nextContact') {
			const day = readDay(value, order);
			if (day !== undefined) found.nextContact ??= day;
			else if (!isNo(plainText(value) ?? '')) report(property, 'a date like `2026-02-28`');
		} else if (field === 'snooze' && typeof value !== 'boolean') {
			const day = readDay(value, order);
			if (day === undefined) report(property, 'a date like `2026-02-28`');
			else found.snoozedUntil ??= day;
		} else if (field === 'died') {
			if (isNoDay(value, order)) report(property, 'a date like `2026-02-28`, a year, or `true`');
		} else if (field === 'cadence') {
			const days = readCadence(value);
			if (days === undefined) report(property, 'a number of days, or a word such as `monthly`');
			else if (days !== 'none') found.cadenceDays ??= days;
		}
	}
	for (const { field, text, line } of texts) {
		if (field === 'birthday') found.birthday ??= readBirthday(text, line, order);
		if (field === 'circle') found.circle ??= readCircle(text);
		if (field === 'closeness') found.closeness ??= readCloseness(text);
	}
	const { circle, closeness, birthday, lastContact, nextContact, cadenceDays, snoozedUntil } =
		found;
	return {
		...(circle === undefined ? {} : { circle }),
		...(closeness === undefined ? {} : { closeness }),
		...(birthday === undefined ? {} : { birthday }),
		...(lastContact === undefined ? {} : { lastContact }),
		...(nextContact === undefined ? {} : { nextContact }),
		...(cadenceDays === undefined ? {} : { cadenceDays }),
		...(snoozedUntil === undefined ? {} : { snoozedUntil }),
	};
}

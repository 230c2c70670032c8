import type { Conventions, PersonProperty } from './people/persons/vault-conventions';
import {
	choiceIn,
	type FieldReader,
	fieldOf,
	listIn,
	report,
	textIn,
	textsIn,
} from './settings-field';

/** What the owner has set of how the vault is read; the rest is detected. */
export type ConventionOverrides = Partial<Conventions>;

function readProperty(raw: unknown, name: string, reader: FieldReader): PersonProperty | undefined {
	const key = textIn(reader, `${name}.key`, fieldOf(raw, 'key'));
	if (key === undefined || key === '') {
		report(reader, name, { value: raw, expected: 'a property with `key` and `values`' });
		return undefined;
	}
	return { key, values: textsIn(reader, `${name}.values`, fieldOf(raw, 'values')) ?? [] };
}

/** Leaves out what is undefined. */
function present<Fields extends object>(fields: {
	readonly [Key in keyof Fields]: Fields[Key] | undefined;
}): Partial<Fields> {
	const given = Object.entries(fields).filter(([, value]) => value !== undefined);
	return Object.fromEntries(given) as Partial<Fields>;
}

/** Reads the owner's conventions from unknown data; what is missing or wrong is left to be detected. */
export function readConventions(raw: unknown, reader: FieldReader): ConventionOverrides {
	if (raw === undefined) return {};
	if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
		report(reader, 'conventions', { value: raw, expected: 'an object' });
		return {};
	}
	const texts = (key: keyof Conventions): readonly string[] | undefined =>
		textsIn(reader, `conventions.${key}`, fieldOf(raw, key));
	const text = (key: keyof Conventions): string | undefined =>
		textIn(reader, `conventions.${key}`, fieldOf(raw, key));
	return present<Conventions>({
		peopleFolders: texts('peopleFolders'),
		peopleTags: texts('peopleTags'),
		peopleProperties: listIn(reader, 'conventions.peopleProperties', {
			value: fieldOf(raw, 'peopleProperties'),
			read: (item, name) => readProperty(item, name, reader),
		}),
		meetingFolders: texts('meetingFolders'),
		dailyFolder: text('dailyFolder'),
		dailyFormat: text('dailyFormat'),
		templateFolder: text('templateFolder'),
		excluded: texts('excluded'),
		egoNote: text('egoNote'),
		dateOrder: choiceIn(reader, 'conventions.dateOrder', {
			value: fieldOf(raw, 'dateOrder'),
			choices: ['day-first', 'month-first'] as const,
		}),
	});
}

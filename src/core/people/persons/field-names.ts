import { OFFER_SECTIONS, PROPERTY_NAMES, SECTION_NAMES } from '../lexicon/person-words';
import { PERSON_FIELDS, type PersonField } from '../person-fields';

/** Folds a property's name the way the table's are: without accents too. */
function byName(table: Readonly<Record<PersonField, string>>): ReadonlyMap<string, PersonField> {
	const fields = new Map<string, PersonField>();
	for (const field of PERSON_FIELDS) {
		for (const name of table[field].split(' ')) {
			fields.set(name.normalize('NFKD').replace(/[\p{M}-]+/gu, ''), field);
		}
	}
	return fields;
}

/** Field by folded property name. */
export const FIELD_OF_PROPERTY: ReadonlyMap<string, PersonField> = byName(PROPERTY_NAMES);

/** Field by folded section name. */
export const FIELD_OF_SECTION: ReadonlyMap<string, PersonField> = new Map(
	[...SECTION_NAMES, ['needs', OFFER_SECTIONS] as const].flatMap(([field, names]) =>
		names
			.split('|')
			.map((name): [string, PersonField] => [name.normalize('NFKD').replace(/\p{M}/gu, ''), field]),
	),
);

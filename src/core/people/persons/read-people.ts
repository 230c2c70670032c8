import type { Diagnostic } from '../../diagnostic';
import type { Note } from '../../note/note';
import { foldKey, foldName } from '../fold';
import type { Ego, Person, Statement } from '../person';
import { isStatementField, type PersonField, type StatementField } from '../person-fields';
import { measures, type PersonParts } from './person-measures';
import { aliasesOf, nameOf, partAliases, severalNames } from './person-names';
import { isEgoNote, tagsOf } from './person-notes';
import { firstItem, isSet, propertiesOf, type Property } from './person-properties';
import { readRemarks } from './remarks';
import { propertyProblems } from './property-problem';
import { readHours } from './person-values';
import { linkTarget, statementTexts, valueItems } from '../dates/property-value';
import { type FieldText, readSections } from './sections';
import type { Conventions } from './vault-conventions';

/** What a note says of the people it is about. */
export interface PeopleReading {
	readonly people: readonly Person[];
	readonly ego?: Ego;
	/** Other names of ego. */
	readonly egoAliases: readonly string[];
	readonly diagnostics: readonly Diagnostic[];
}

const NOBODY: PeopleReading = { people: [], egoAliases: [], diagnostics: [] };

/** Reads the people a note is about. `isMarked`: it is about people at all (`personMark`), or else perhaps ego's own. */
export function readPeople(note: Note, conventions: Conventions, isMarked: boolean): PeopleReading {
	const isEgo = isEgoNote(note, conventions);
	if (!isEgo && !isMarked) return NOBODY;
	const properties = propertiesOf(note, conventions);
	const name = nameOf(note, properties);
	const aliases = aliasesOf(note, properties, name);
	const names = new Set(
		[name, ...aliases].flatMap((full) => [foldName(full), foldName(full).split(' ')[0] ?? '']),
	);
	names.delete('');
	const texts = readSections(note, { names, isEgo }, conventions.dateOrder);
	if (isEgo)
		return {
			people: [],
			ego: egoOf(note, name, properties, texts),
			egoAliases: aliases,
			diagnostics: propertyProblems(note.path, properties),
		};
	const problems = propertyProblems(note.path, properties);
	const shared = personOf({ note, properties, texts, conventions, problems });
	const several = severalNames(note, properties, aliases);
	const people =
		several.length > 1
			? several.map((one) => ({
					...shared,
					id: `${note.path}#${one}`,
					path: note.path,
					name: one,
					aliases: partAliases(one, note),
				}))
			: [{ ...shared, id: note.path, path: note.path, name, aliases }];
	return { people, egoAliases: [], diagnostics: problems };
}

function statementsOf(
	field: PersonField,
	properties: readonly Property[],
	texts: readonly FieldText[],
): Statement[] {
	const found: Statement[] = [];
	for (const property of properties) {
		if (property.field !== field) continue;
		const items = statementTexts(property.value);
		const isPlain = Array.isArray(property.value) && property.itemLines.length === items.length;
		for (const [at, text] of items.entries()) {
			found.push({
				text,
				line: isPlain ? (property.itemLines[at] ?? property.line) : property.line,
			});
		}
	}
	for (const { field: about, text, line, isOffered } of texts) {
		if (about === field) found.push({ text, line, ...(isOffered === true && { isOffered }) });
	}
	return found;
}

type Anonymous = Omit<Person, 'id' | 'path' | 'name' | 'aliases'>;

function personOf(parts: PersonParts): Anonymous {
	const { note, properties, texts, conventions } = parts;
	const statements = (field: StatementField): Statement[] => statementsOf(field, properties, texts);
	const text = (field: PersonField): string | undefined =>
		firstItem(properties, field) ?? texts.find((found) => found.field === field)?.text;
	const [location, org, role] = [text('location'), text('org'), text('role')];
	const introducedBy = introducer(properties, texts);
	return {
		tags: tagsOf(note),
		can: statements('can'),
		cannot: statements('cannot'),
		would: statements('would'),
		wouldNot: statements('wouldNot'),
		needs: statements('needs'),
		interests: statements('interests'),
		projects: statements('projects'),
		owedByEgo: statements('owedByEgo'),
		owedToEgo: statements('owedToEgo'),
		remarks: readRemarks(note, new Set(texts.map(({ line }) => line)), conventions.dateOrder),
		news: [],
		...(location === undefined ? {} : { location }),
		...(org === undefined ? {} : { org }),
		...(role === undefined ? {} : { role }),
		knows: knownPeople(properties, texts),
		...(introducedBy === undefined ? {} : { introducedBy }),
		...measures(parts),
		isPaused:
			isSet(properties, 'paused') ||
			properties.some(({ field, value }) => field === 'snooze' && value === true),
		isHidden: isSet(properties, 'hidden'),
		hasDied: isSet(properties, 'died'),
	};
}

function knownPeople(
	properties: readonly Property[],
	texts: readonly FieldText[],
): readonly string[] {
	const known = new Set<string>();
	for (const { field, value } of properties) {
		if (field !== 'knows') continue;
		for (const item of valueItems(value)) {
			const target = linkTarget(item);
			if (target !== undefined) known.add(target);
		}
	}
	for (const { field, links } of texts)
		if (field === 'knows') for (const link of links) known.add(link);
	return [...known];
}

/** How ego came to know them: a link, or a plain name where the property asks for nothing else. */
function introducer(
	properties: readonly Property[],
	texts: readonly FieldText[],
): string | undefined {
	for (const { field, key, value } of properties) {
		if (field !== 'introducedBy') continue;
		const first = valueItems(value)[0];
		const isLink = typeof first === 'string' ? /\[\[/.test(first) : Array.isArray(first);
		if (isLink || /^(?:introducedby|introby|metthrough|metvia|referredby)$/.test(foldKey(key)))
			return linkTarget(first);
	}
	return texts.find(({ field, links }) => field === 'introducedBy' && links.length > 0)?.links[0];
}

function egoOf(
	note: Note,
	name: string,
	properties: readonly Property[],
	texts: readonly FieldText[],
): Ego {
	const hours = properties
		.filter(({ field }) => field === 'hoursPerWeek')
		.map(({ value }) => readHours(value))
		.find((one) => one !== undefined);
	const statements = (field: 'can' | 'needs' | 'interests'): readonly Statement[] =>
		isStatementField(field) ? statementsOf(field, properties, texts) : [];
	return {
		path: note.path,
		name,
		can: statements('can'),
		needs: statements('needs'),
		interests: statements('interests'),
		...(hours === undefined ? {} : { hoursPerWeek: hours }),
	};
}

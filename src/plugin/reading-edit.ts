import type { Conventions, PersonProperty } from '../core/people/persons/vault-conventions';
import type { Settings } from '../core/settings';
import type { ReadingDeed, ReadingList, ReadingPart } from '../view/model';
import { formatProperties, parseProperties } from './setting-values';

const withConventions = (settings: Settings, changed: Partial<Conventions>): Settings => ({
	...settings,
	conventions: { ...settings.conventions, ...changed },
});

const without = (values: readonly string[], value: string): readonly string[] =>
	values.filter((one) => one !== value);

const withValue = (values: readonly string[], value: string): readonly string[] => [
	...without(values, value),
	value,
];

/** The properties as single texts, changed, and as properties again. */
function changedProperties(
	properties: readonly PersonProperty[],
	change: (texts: readonly string[]) => readonly string[],
): readonly PersonProperty[] {
	const texts = properties.flatMap((property) =>
		property.values.map((value) => formatProperties([{ ...property, values: [value] }])),
	);
	return parseProperties(change(texts).join('\n'));
}

/** Changes one list of the way of reading; from then on it is as set, not as found. */
function withList(
	settings: Settings,
	conventions: Conventions,
	part: ReadingList,
	change: (values: readonly string[]) => readonly string[],
): Settings {
	if (part === 'peopleProperties') {
		const peopleProperties = changedProperties(conventions.peopleProperties, change);
		return withConventions(settings, { peopleProperties });
	}
	return withConventions(settings, { [part]: change(conventions[part] ?? []) });
}

/** The settings once the owner has picked a value for a part of the way of reading. */
export function withPicked(
	settings: Settings,
	conventions: Conventions,
	{ part, value }: { readonly part: ReadingPart; readonly value: string },
): Settings {
	if (part === 'dailyFolder' || part === 'dailyFormat')
		return withConventions(settings, { [part]: value });
	return withList(settings, conventions, part, (values) => withValue(values, value));
}

/** What is chosen and is no way of reading: it stays when the owner goes back to what was found. */
function kept({ conventions: { egoNote } }: Settings): Settings['conventions'] {
	return egoNote === undefined ? {} : { egoNote };
}

/** Whether the owner has set anything that would be found otherwise. */
export function isReadingCorrected(settings: Settings): boolean {
	return Object.keys(settings.conventions).length > Object.keys(kept(settings)).length;
}

/** The settings once the owner has said so on the screen on how notes are read. */
export function withReadingDeed(
	settings: Settings,
	conventions: Conventions,
	deed: Exclude<ReadingDeed, { readonly is: 'pick' }>,
): Settings {
	switch (deed.is) {
		case 'confirm':
			return { ...settings, isReadingConfirmed: true };
		case 'reset':
			return { ...settings, conventions: kept(settings) };
		case 'remove':
			return withList(settings, conventions, deed.part, (values) => without(values, deed.value));
		case 'take-folder':
			return withPicked(settings, conventions, { part: 'peopleFolders', value: deed.folder });
		case 'order':
			return withConventions(settings, { dateOrder: deed.order });
	}
}

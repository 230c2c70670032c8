import type { Action } from '../core/action/ladder';
import type { Conventions, PersonProperty } from '../core/people/persons/vault-conventions';
import { LOG_PLACES } from '../core/settings';
import type { Settings } from '../core/settings';

/** Texts of one field, parted by commas or line ends. */
export function partedTexts(text: string): string[] {
	return text
		.split(/[,\n]/)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

/** `type: person, categories: People` as properties; the values of one key come together. */
export function parseProperties(text: string): PersonProperty[] {
	const values = new Map<string, string[]>();
	for (const part of partedTexts(text)) {
		const colon = part.indexOf(':');
		if (colon <= 0) continue;
		const key = part.slice(0, colon).trim();
		const value = part.slice(colon + 1).trim();
		if (value === '') continue;
		values.set(key, [...(values.get(key) ?? []), value]);
	}
	return [...values].map(([key, found]) => ({ key, values: found }));
}

/** Properties as the owner types them. */
export function formatProperties(properties: readonly PersonProperty[]): string {
	return properties
		.flatMap(({ key, values }) => values.map((value) => `${key}: ${value}`))
		.join(', ');
}

const without = <Fields extends object, Key extends keyof Fields>(
	fields: Fields,
	key: Key,
): Omit<Fields, Key> => {
	const { [key]: _left, ...rest } = fields;
	return rest;
};

/** Sets a convention, or leaves it to be detected again where nothing is given. */
function withConvention<Key extends keyof Conventions>(
	settings: Settings,
	key: Key,
	value: Conventions[Key] | undefined,
): Settings {
	const rest = without(settings.conventions, key);
	return { ...settings, conventions: value === undefined ? rest : { ...rest, [key]: value } };
}

const textOrNone = (value: unknown): string | undefined =>
	typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

const textsOrNone = (value: unknown): string[] | undefined => {
	const texts = partedTexts(textOrNone(value) ?? '');
	return texts.length === 0 ? undefined : texts;
};

/** How one setting is shown in its control, and what the settings become when the owner changes it. */
interface SettingValue {
	readonly read: (settings: Settings) => unknown;
	readonly write: (settings: Settings, value: unknown) => Settings;
}

const texts = (key: 'peopleFolders' | 'peopleTags' | 'excluded'): SettingValue => ({
	read: ({ conventions }) => (conventions[key] ?? []).join(', '),
	write: (settings, value) => withConvention(settings, key, textsOrNone(value)),
});

const text = (key: 'dailyFolder' | 'dailyFormat' | 'templateFolder' | 'egoNote'): SettingValue => ({
	read: ({ conventions }) => conventions[key] ?? '',
	write: (settings, value) => withConvention(settings, key, textOrNone(value)),
});

const HOURS_LIMIT = 100;

function withHours(settings: Settings, value: unknown): Settings {
	const rest = without(settings, 'hoursPerWeek');
	const hours = typeof value === 'number' && Number.isFinite(value) ? value : undefined;
	return hours === undefined
		? rest
		: { ...rest, hoursPerWeek: Math.max(0, Math.min(HOURS_LIMIT, hours)) };
}

/** Every setting with a control of its own, by its key. */
const VALUES = {
	peopleFolders: texts('peopleFolders'),
	peopleTags: texts('peopleTags'),
	peopleProperties: {
		read: ({ conventions }) => formatProperties(conventions.peopleProperties ?? []),
		write: (settings, value) => {
			const properties = parseProperties(textOrNone(value) ?? '');
			const given = properties.length === 0 ? undefined : properties;
			return withConvention(settings, 'peopleProperties', given);
		},
	},
	egoNote: text('egoNote'),
	dailyFolder: text('dailyFolder'),
	dailyFormat: text('dailyFormat'),
	templateFolder: text('templateFolder'),
	excluded: texts('excluded'),
	dateOrder: {
		read: ({ conventions }) => conventions.dateOrder ?? 'detected',
		write: (settings, value) =>
			withConvention(
				settings,
				'dateOrder',
				value === 'day-first' || value === 'month-first' ? value : undefined,
			),
	},
	hoursPerWeek: { read: ({ hoursPerWeek }) => hoursPerWeek, write: withHours },
	suggestedChance: {
		read: ({ suggestedChance }) => Math.round(suggestedChance * 100),
		write: (settings, value) =>
			typeof value === 'number' && Number.isFinite(value)
				? { ...settings, suggestedChance: Math.max(5, Math.min(95, value)) / 100 }
				: settings,
	},
	showsNumbers: {
		read: ({ showsNumbers }) => showsNumbers,
		write: (settings, value) => ({ ...settings, showsNumbers: value === true }),
	},
	completesNames: {
		read: ({ completesNames }) => completesNames,
		write: (settings, value) => ({ ...settings, completesNames: value === true }),
	},
	logInto: {
		read: ({ logInto }) => logInto,
		write: (settings, value) => ({
			...settings,
			logInto: LOG_PLACES.find((place) => place === value) ?? settings.logInto,
		}),
	},
} satisfies Record<string, SettingValue>;

export type SettingKey = keyof typeof VALUES;

const isKey = (key: string): key is SettingKey => Object.keys(VALUES).includes(key);

/** `rung-name:reply` and `rung-words:reply`: the name, and the words, of one rung. */
const RUNG_KEY = /^rung-(name|words):(.+)$/;

function rungOf(settings: Settings, key: string): { part: string; action: Action } | undefined {
	const match = RUNG_KEY.exec(key);
	const action = settings.ladder.find(({ id }) => id === match?.[2]);
	return action === undefined ? undefined : { part: match?.[1] ?? '', action };
}

/** What a control shows. */
export function readSetting(settings: Settings, key: string): unknown {
	if (isKey(key)) return VALUES[key].read(settings);
	const rung = rungOf(settings, key);
	if (rung === undefined) return undefined;
	return rung.part === 'name' ? rung.action.name : rung.action.words.join(', ');
}

/** The settings after a control was changed; the same where the value makes no sense. */
export function writeSetting(settings: Settings, key: string, value: unknown): Settings {
	if (isKey(key)) return VALUES[key].write(settings, value);
	const rung = rungOf(settings, key);
	if (rung === undefined) return settings;
	const { part, action } = rung;
	const changed =
		part === 'name'
			? { ...action, name: textOrNone(value) ?? action.name }
			: { ...action, words: (textsOrNone(value) ?? []).map((word) => word.toLowerCase()) };
	return {
		...settings,
		ladder: settings.ladder.map((one) => (one.id === action.id ? changed : one)),
	};
}

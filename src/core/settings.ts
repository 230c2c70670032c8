import { type Action, DEFAULT_ACTIONS } from './action/ladder';
import { type Day, parseDay } from './day';
import type { Diagnostic } from './diagnostic';
import { type ConventionOverrides, readConventions } from './settings-conventions';
import {
	choiceIn,
	type FieldReader,
	fieldOf,
	flagIn,
	listIn,
	numberIn,
	report,
	textIn,
} from './settings-field';
import { readLadder } from './settings-ladder';

/** Version of the shape of the settings on disk. */
export const SETTINGS_VERSION = 1;

/** Where a logged interaction is written. */
export const LOG_PLACES = ['person', 'daily'] as const;
export type LogPlace = (typeof LOG_PLACES)[number];

/** A favor the owner does not want to see. */
export interface SetAsideFavor {
	/** `Favor.id`. */
	readonly favor: string;
	/** Snoozed up to and including this day, `YYYY-MM-DD`; dismissed for good where absent. */
	readonly until?: string;
}

/** Everything the owner can choose; as it stands in `data.json`. */
export interface Settings {
	readonly version: typeof SETTINGS_VERSION;
	/** What is set here is not detected. */
	readonly conventions: ConventionOverrides;
	/** Rungs in rising size. */
	readonly ladder: readonly Action[];
	/** From this chance on the model suggests somebody, 0.05 to 0.95. */
	readonly suggestedChance: number;
	/** Hours a week for others, 0 to 100; absent: ego's own note says, else three. */
	readonly hoursPerWeek?: number;
	readonly logInto: LogPlace;
	/** Whether chances may be shown as numbers, where somebody asks for details. */
	readonly showsNumbers: boolean;
	/** Whether `@` and a name are completed in notes. */
	readonly completesNames: boolean;
	readonly setAside: readonly SetAsideFavor[];
	/** The owner has seen how the notes are read, and said that it is right. */
	readonly isReadingConfirmed: boolean;
	/** The owner has gone on from the first minute. */
	readonly isFirstMinuteOver: boolean;
}

/** Settings of a vault that has none; frozen. */
export const DEFAULT_SETTINGS: Settings = Object.freeze({
	version: SETTINGS_VERSION,
	conventions: Object.freeze({}),
	ladder: DEFAULT_ACTIONS,
	suggestedChance: 0.5,
	logInto: 'person',
	showsNumbers: false,
	completesNames: true,
	setAside: Object.freeze([]),
	isReadingConfirmed: false,
	isFirstMinuteOver: false,
});

function readSetAside(raw: unknown, name: string, reader: FieldReader): SetAsideFavor | undefined {
	const favor = fieldOf(raw, 'favor');
	if (typeof favor !== 'string' || favor === '') {
		report(reader, `${name}.favor`, { value: favor, expected: 'the id of a favor' });
		return undefined;
	}
	const until = textIn(reader, `${name}.until`, fieldOf(raw, 'until'));
	if (until === undefined) return { favor };
	if (parseDay(until) !== undefined) return { favor, until };
	report(reader, `${name}.until`, { value: until, expected: 'a date like `2026-02-28`' });
	return undefined;
}

function checkShape(raw: unknown, reader: FieldReader): void {
	if (raw === undefined || raw === null) return;
	if (typeof raw !== 'object' || Array.isArray(raw)) {
		report(reader, 'settings', { value: raw, expected: 'an object' });
		return;
	}
	const version = fieldOf(raw, 'version');
	if (version === undefined || version === SETTINGS_VERSION) return;
	report(reader, 'version', { value: version, expected: `\`${String(SETTINGS_VERSION)}\`` });
}

/**
 * Settings from unknown data: valid for any input, with a `setting-value` diagnostic for each field that had to be mended.
 * Nothing at all (first run) is no problem. Reading what was read changes nothing.
 */
export function readSettings(raw: unknown): {
	readonly settings: Settings;
	readonly diagnostics: readonly Diagnostic[];
} {
	const reader: FieldReader = { problems: [] };
	checkShape(raw, reader);
	const field = (key: keyof Settings): unknown => fieldOf(raw, key);
	const number = (key: keyof Settings, low: number, high: number): number | undefined =>
		numberIn(reader, key, { value: field(key), low, high });
	const hoursPerWeek = number('hoursPerWeek', 0, 100);
	const settings: Settings = {
		version: SETTINGS_VERSION,
		conventions: readConventions(field('conventions'), reader),
		ladder: readLadder(field('ladder'), reader) ?? DEFAULT_SETTINGS.ladder,
		suggestedChance: number('suggestedChance', 0.05, 0.95) ?? DEFAULT_SETTINGS.suggestedChance,
		...(hoursPerWeek === undefined ? {} : { hoursPerWeek }),
		logInto:
			choiceIn(reader, 'logInto', { value: field('logInto'), choices: LOG_PLACES }) ??
			DEFAULT_SETTINGS.logInto,
		showsNumbers:
			flagIn(reader, 'showsNumbers', field('showsNumbers')) ?? DEFAULT_SETTINGS.showsNumbers,
		completesNames:
			flagIn(reader, 'completesNames', field('completesNames')) ?? DEFAULT_SETTINGS.completesNames,
		setAside:
			listIn(reader, 'setAside', {
				value: field('setAside'),
				read: (item, name) => readSetAside(item, name, reader),
			}) ?? DEFAULT_SETTINGS.setAside,
		isReadingConfirmed:
			flagIn(reader, 'isReadingConfirmed', field('isReadingConfirmed')) ??
			DEFAULT_SETTINGS.isReadingConfirmed,
		isFirstMinuteOver:
			flagIn(reader, 'isFirstMinuteOver', field('isFirstMinuteOver')) ??
			DEFAULT_SETTINGS.isFirstMinuteOver,
	};
	return { settings, diagnostics: reader.problems };
}

/** What was set aside, by favor id: the last day of a snooze, undefined for good. The longest one counts. */
export function setAsideDays({
	setAside,
}: Pick<Settings, 'setAside'>): ReadonlyMap<string, Day | undefined> {
	const days = new Map<string, Day | undefined>();
	for (const { favor, until } of setAside) {
		const day = until === undefined ? undefined : parseDay(until);
		const known = days.get(favor);
		const isLonger = day === undefined || known === undefined || day > known;
		if (!days.has(favor) || (known !== undefined && isLonger)) days.set(favor, day);
	}
	return days;
}

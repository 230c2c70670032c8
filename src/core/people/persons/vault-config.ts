import type { Diagnostic } from '../../diagnostic';

/** Obsidian's own settings files of a vault, parsed from JSON and otherwise as they are; absent where there is none. */
export interface VaultConfigFiles {
	/** `daily-notes.json`. */
	readonly dailyNotes?: unknown;
	/** `plugins/periodic-notes/data.json`. */
	readonly periodicNotes?: unknown;
	/** `app.json`. */
	readonly app?: unknown;
	/** `templates.json`. */
	readonly templates?: unknown;
	/** `plugins/templater-obsidian/data.json`. */
	readonly templater?: unknown;
	/** Names of those that are there and are no JSON. */
	readonly broken?: readonly string[];
}

/** What these files say that is of use here. */
export interface VaultConfig {
	readonly dailyFolder?: string;
	readonly dailyFormat?: string;
	readonly templateFolder?: string;
	readonly excluded: readonly string[];
}

function at(value: unknown, ...keys: readonly string[]): unknown {
	let found = value;
	for (const key of keys) {
		if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined;
		found = new Map(Object.entries(found) as [string, unknown][]).get(key);
	}
	return found;
}

function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
	const found = at(value, ...keys);
	return typeof found === 'string' && found.trim() !== ''
		? found.trim().replace(/^\/+|\/+$/g, '')
		: undefined;
}

/** What Periodic Notes says of daily notes, in its own shape or in that of calendar sets; undefined where they are off. */
function periodicDaily(periodicNotes: unknown): unknown {
	const sets = at(periodicNotes, 'calendarSets');
	const list: readonly unknown[] = Array.isArray(sets) ? sets : [];
	const active = at(periodicNotes, 'activeCalendarSet');
	const chosen = list.find((set) => at(set, 'id') === active) ?? list[0];
	const daily = at(periodicNotes, 'daily') ?? at(chosen, 'day');
	return at(daily, 'enabled') === true ? daily : undefined;
}

/** Reads the settings files; whatever is not as expected is as if it were not there. */
export function readVaultConfig(files: VaultConfigFiles): VaultConfig {
	const periodic = periodicDaily(files.periodicNotes);
	const dailyFolder = textAt(periodic, 'folder') ?? textAt(files.dailyNotes, 'folder');
	const dailyFormat = textAt(periodic, 'format') ?? textAt(files.dailyNotes, 'format');
	const templateFolder =
		textAt(files.templates, 'folder') ??
		textAt(files.templater, 'templates_folder') ??
		textAt(files.templater, 'template_folder');
	const filters = at(files.app, 'userIgnoreFilters');
	const list: readonly unknown[] = Array.isArray(filters) ? filters : [];
	return {
		...(dailyFolder === undefined ? {} : { dailyFolder }),
		...(dailyFormat === undefined ? {} : { dailyFormat }),
		...(templateFolder === undefined ? {} : { templateFolder }),
		excluded: list.filter(
			(filter): filter is string => typeof filter === 'string' && filter !== '',
		),
	};
}

/**
 * The settings files, from a host's way to their texts by name within the app's folder; a text is empty where there is no
 * such file.
 */
export async function readConfigFiles(
	textOf: (name: string) => Promise<string>,
): Promise<VaultConfigFiles> {
	const broken: string[] = [];
	const at = async (name: string): Promise<unknown> => {
		const text = await textOf(name);
		if (text.trim() === '') return undefined;
		try {
			return JSON.parse(text) as unknown;
		} catch {
			broken.push(name);
			return undefined;
		}
	};
	const [app, dailyNotes, templates, periodicNotes, templater] = await Promise.all([
		at('app.json'),
		at('daily-notes.json'),
		at('templates.json'),
		at('plugins/periodic-notes/data.json'),
		at('plugins/templater-obsidian/data.json'),
	]);
	return { app, dailyNotes, templates, periodicNotes, templater, broken: broken.sort() };
}

/** Settings files of the app that are no JSON: what they say of daily notes and the like is lost. */
export function configProblems({ broken = [] }: VaultConfigFiles): readonly Diagnostic[] {
	return broken.map((path) => ({
		path,
		line: 1,
		column: 1,
		severity: 'warning',
		rule: 'setting-value',
		reason: `Unexpected text in \`${path}\`, expected JSON`,
	}));
}

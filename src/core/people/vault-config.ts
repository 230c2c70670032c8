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

/** Reads the settings files; whatever is not as expected is as if it were not there. */
export function readVaultConfig(files: VaultConfigFiles): VaultConfig {
	const isPeriodic = at(files.periodicNotes, 'daily', 'enabled') === true;
	const periodic = isPeriodic ? files.periodicNotes : undefined;
	const dailyFolder = textAt(periodic, 'daily', 'folder') ?? textAt(files.dailyNotes, 'folder');
	const dailyFormat = textAt(periodic, 'daily', 'format') ?? textAt(files.dailyNotes, 'format');
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

import { PluginSettingTab } from 'obsidian';
import type {
	App,
	Plugin,
	SettingControl,
	SettingDefinition,
	SettingDefinitionItem,
} from 'obsidian';
import { DEFAULT_ACTIONS } from '../core/action/ladder';
import type { Conventions } from '../core/people/persons/vault-conventions';
import type { Settings } from '../core/settings';
import type { Words } from '../view/words/words';
import { withRungAdded, withRungMoved, withoutRung } from './ladder-edit';
import { formatProperties, readSetting, writeSetting } from './setting-values';
import type { SettingKey } from './setting-values';

interface SettingsTabOptions {
	readonly settings: () => Settings;
	/** How the vault would be read if nothing were set. */
	readonly detected: () => Conventions | undefined;
	/** Minutes a week as they count now. */
	readonly minutes: () => number | undefined;
	readonly save: (settings: Settings) => Promise<void>;
	/** Shows in the sidebar how notes are read. */
	readonly showReading: () => void;
	readonly words: Words;
	readonly icon: string;
}

/** One row with a control. */
const row = (
	name: string,
	desc: string | undefined,
	control: SettingControl,
): SettingDefinition => ({
	name,
	...(desc === undefined ? {} : { desc }),
	control,
});

const textControl = (key: SettingKey, placeholder: string): SettingControl => ({
	type: 'text',
	key,
	placeholder,
});

/** The settings, as rows of data. */
export class SettingsTab extends PluginSettingTab {
	readonly #options: SettingsTabOptions;

	constructor(app: App, plugin: Plugin, options: SettingsTabOptions) {
		super(app, plugin);
		this.#options = options;
		this.icon = options.icon;
	}

	override getControlValue(key: string): unknown {
		return readSetting(this.#options.settings(), key);
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		await this.#options.save(writeSetting(this.#options.settings(), key, value));
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const { settings } = this.#options.words;
		const found = this.#options.detected();
		const minutes = this.#options.minutes();
		const folders = (found?.peopleFolders ?? []).join(', ');
		const tags = (found?.peopleTags ?? []).join(', ');
		return [
			row(
				settings.peopleFolders.name,
				settings.peopleFolders.desc(folders),
				textControl('peopleFolders', folders),
			),
			row(
				settings.peopleTags.name,
				settings.peopleTags.desc(tags),
				textControl('peopleTags', tags),
			),
			row(settings.egoNote.name, settings.egoNote.desc, {
				type: 'file',
				key: 'egoNote',
				filter: ({ extension }) => extension === 'md',
			}),
			row(settings.hoursPerWeek.name, settings.hoursPerWeek.desc, {
				type: 'number',
				key: 'hoursPerWeek',
				placeholder: minutes === undefined ? '' : String(minutes / 60),
				min: 0,
				max: 100,
				step: 0.5,
			}),
			row(settings.suggestedChance.name, settings.suggestedChance.desc, {
				type: 'slider',
				key: 'suggestedChance',
				min: 5,
				max: 95,
				step: 5,
			}),
			row(settings.showsNumbers.name, settings.showsNumbers.desc, {
				type: 'toggle',
				key: 'showsNumbers',
			}),
			row(settings.logInto.name, settings.logInto.desc, {
				type: 'dropdown',
				key: 'logInto',
				options: settings.logInto.options,
			}),
			row(settings.completesNames.name, settings.completesNames.desc, {
				type: 'toggle',
				key: 'completesNames',
			}),
			this.#setAside(),
			this.#ladder(),
			this.#reading(found),
		];
	}

	#setAside(): SettingDefinition {
		const { settings, save, words } = this.#options;
		const count = settings().setAside.length;
		return {
			name: words.settings.setAside.name,
			desc: words.settings.setAside.desc(count),
			disabled: count === 0,
			action: () => {
				void save({ ...settings(), setAside: [] }).then(() => {
					this.update();
				});
			},
		};
	}

	#reading(found: Conventions | undefined): SettingDefinitionItem {
		const { settings } = this.#options.words;
		const properties = formatProperties(found?.peopleProperties ?? []);
		const excluded = (found?.excluded ?? []).join(', ');
		return {
			type: 'page',
			name: settings.reading.name,
			desc: settings.reading.desc,
			items: [
				{
					name: settings.showReading.name,
					desc: settings.showReading.desc,
					action: this.#options.showReading,
				},
				row(
					settings.peopleProperties.name,
					settings.peopleProperties.desc(properties),
					textControl('peopleProperties', properties),
				),
				row(settings.dailyFolder.name, settings.found(found?.dailyFolder ?? ''), {
					type: 'folder',
					key: 'dailyFolder',
					includeRoot: true,
				}),
				row(
					settings.dailyFormat.name,
					settings.dailyFormat.desc,
					textControl('dailyFormat', found?.dailyFormat ?? ''),
				),
				row(settings.templateFolder.name, settings.templateFolder.desc, {
					type: 'folder',
					key: 'templateFolder',
				}),
				row(settings.excluded.name, settings.excluded.desc, textControl('excluded', excluded)),
				row(settings.dateOrder.name, undefined, {
					type: 'dropdown',
					key: 'dateOrder',
					options: settings.dateOrder.options,
				}),
			],
		};
	}

	#ladder(): SettingDefinitionItem {
		const { settings, words } = this.#options;
		const { ladder: text } = words.settings;
		const { ladder } = settings();
		return {
			type: 'page',
			name: text.name,
			desc: text.desc,
			displayValue: () => text.count(settings().ladder.length),
			items: [
				{
					type: 'list',
					items: ladder.map(({ id, name }) =>
						row(name, undefined, { type: 'text', key: `rung-name:${id}` }),
					),
					onReorder: (from, to) => {
						this.#changeLadder(withRungMoved(settings().ladder, from, to));
					},
					onDelete: (index) => {
						this.#changeLadder(withoutRung(settings().ladder, index));
					},
					addItem: {
						name: text.add,
						action: () => {
							this.#changeLadder(withRungAdded(settings().ladder, text.added));
						},
					},
				},
				{
					type: 'group',
					heading: text.wordsHeading,
					items: ladder.map(({ id, name }) =>
						row(text.wordsName(name), text.wordsDesc, { type: 'text', key: `rung-words:${id}` }),
					),
				},
				{
					name: text.reset,
					desc: text.resetDesc,
					action: () => {
						this.#changeLadder(DEFAULT_ACTIONS);
					},
				},
			],
		};
	}

	#changeLadder(ladder: Settings['ladder']): void {
		const { settings, save } = this.#options;
		void save({ ...settings(), ladder }).then(() => {
			this.update();
		});
	}
}

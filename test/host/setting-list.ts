import type {
	SettingControl,
	SettingDefinition,
	SettingDefinitionGroup,
	SettingDefinitionItem,
	SettingDefinitionList,
	SettingDefinitionPage,
} from 'obsidian';
import { setIcon } from './icon';
import { Setting, SettingGroup } from './setting';
import { drawField } from './setting-field';
import type { SettingTab } from './setting-tab';

type Predicate = boolean | (() => boolean) | undefined;

const holds = (predicate: Predicate, otherwise: boolean): boolean =>
	(typeof predicate === 'function' ? predicate() : predicate) ?? otherwise;

const resolved = <T>(value: T | (() => T)): T =>
	typeof value === 'function' ? (value as () => T)() : value;

/** Draws definitions of settings as rows, binds them to the tab's values, and keeps their predicates up to date. */
export class SettingList {
	private readonly checks: (() => void)[] = [];
	private readonly cleanups: (() => void)[] = [];

	constructor(
		private readonly tab: SettingTab,
		private readonly containerEl: HTMLElement,
		private readonly openPage: (name: string) => void,
	) {}

	/** Draws the rows; those outside any group share one without a heading. */
	draw(items: readonly SettingDefinitionItem[]): void {
		let loose: SettingGroup | undefined;
		for (const item of items) {
			if ('type' in item && item.type !== 'page') {
				loose = undefined;
				this.drawGroup(item);
			} else {
				loose ??= new SettingGroup(this.containerEl);
				this.drawItem(item, loose, 0);
			}
		}
		this.refresh();
	}

	/** Asks every predicate again. */
	refresh(): void {
		for (const check of this.checks) check();
	}

	/** Lets rows that draw themselves clean up. */
	remove(): void {
		for (const cleanup of this.cleanups.splice(0)) cleanup();
	}

	private drawGroup(item: SettingDefinitionGroup | SettingDefinitionList): void {
		const group = new SettingGroup(this.containerEl);
		if (item.heading !== undefined) group.setHeading(item.heading);
		if (item.cls !== undefined) group.addClass(...item.cls.split(/\s+/));
		for (const add of item.extraButtons ?? []) group.addExtraButton(add);
		this.checks.push(() => group.groupEl.toggle(holds(item.visible, true)));
		const children = item.items ?? [];
		const rows = children.map((child, at) => this.drawItem(child, group, at));
		if (item.search !== undefined) this.addSearch(group, item.search, children, rows);
		if (item.type === 'list') this.drawList(item, group, rows);
	}

	private addSearch(
		group: SettingGroup,
		search: NonNullable<SettingDefinitionGroup['search']>,
		children: readonly (SettingDefinition | SettingDefinitionPage)[],
		rows: readonly Setting[],
	): void {
		group.addSearch((field) => {
			field.setPlaceholder(search.placeholder ?? '').onChange((query) => {
				children.forEach((child, at) => {
					const matches = 'type' in child || search.match(child, query);
					rows[at]?.settingEl.toggle(matches);
				});
			});
		});
	}

	private drawList(item: SettingDefinitionGroup, group: SettingGroup, rows: Setting[]): void {
		if (!isList(item)) return;
		const { addItem, onDelete, onReorder, emptyState } = item;
		if (rows.length === 0 && emptyState !== undefined) {
			group.listEl.createDiv('setting-item setting-list-empty').setText(emptyState);
		}
		rows.forEach((row, at) => {
			if (onReorder !== undefined) this.addMoving(row, at, rows.length, onReorder);
			if (onDelete === undefined) return;
			row.addExtraButton((button) =>
				button
					.setIcon('trash-2')
					.setTooltip('Delete')
					.onClick(() => onDelete(at)),
			);
		});
		if (addItem === undefined) return;
		group.addExtraButton((button) =>
			button
				.setIcon('plus')
				.setTooltip(addItem.name)
				.onClick(() => addItem.action(button.extraSettingsEl)),
		);
	}

	/** The app drags; here a row moves by two buttons. */
	private addMoving(
		row: Setting,
		at: number,
		count: number,
		onReorder: (oldIndex: number, newIndex: number) => void,
	): void {
		const add = (icon: string, tooltip: string, to: number): void => {
			row.addExtraButton((button) =>
				button
					.setIcon(icon)
					.setTooltip(tooltip)
					.setDisabled(to < 0 || to >= count)
					.onClick(() => onReorder(at, to)),
			);
		};
		add('arrow-up', 'Move up', at - 1);
		add('arrow-down', 'Move down', at + 1);
	}

	private drawItem(
		item: SettingDefinition | SettingDefinitionPage,
		group: SettingGroup,
		at: number,
	): Setting {
		const setting = new Setting(group.listEl).setName(item.name);
		if (item.desc !== undefined) setting.setDesc(item.desc);
		this.checks.push(() => setting.settingEl.toggle(holds(item.visible, true)));
		if ('type' in item) this.drawPageLink(item, setting);
		else if (item.render !== undefined) {
			const cleanup = item.render(setting, group);
			if (typeof cleanup === 'function') this.cleanups.push(cleanup);
		} else if (item.action !== undefined) {
			const { action, disabled } = item;
			this.makePressable(setting, () => {
				if (!holds(disabled, false)) action(setting.settingEl, at);
			});
			this.checks.push(() => {
				setting.setDisabled(holds(disabled, false));
			});
		} else if (item.control !== undefined) this.drawControl(item.control, setting);
		return setting;
	}

	private makePressable(setting: Setting, press: () => void): void {
		const el = setting.settingEl;
		el.addClass('mod-pressable');
		el.setAttrs({ role: 'button', tabindex: 0 });
		el.addEventListener('click', press);
		el.addEventListener('keydown', (evt) => {
			if (evt.target === el && (evt.key === 'Enter' || evt.key === ' ')) press();
		});
	}

	private drawPageLink(item: SettingDefinitionPage, setting: Setting): void {
		const { displayValue, status } = item;
		setting.addDisplayValue((value) => {
			this.checks.push(() => {
				value.setValue(resolved(displayValue ?? ''));
				value.setStatus(resolved(status ?? null));
			});
		});
		setIcon(setting.controlEl.createSpan('setting-item-chevron'), 'chevron-right');
		this.makePressable(setting, () => this.openPage(item.name));
	}

	private drawControl(control: SettingControl, setting: Setting): void {
		const stored: unknown = this.tab.getControlValue(control.key) ?? control.defaultValue;
		const field = drawField(control, setting, stored, this.tab.app);
		field.onChange((value) => void this.accept(control, value, setting));
		this.checks.push(() => field.setDisabled(holds(control.disabled, false)));
		void this.check(control, stored, setting);
	}

	/** The words of `validate` under the row; undefined when the value is fine. */
	private async check(
		control: SettingControl,
		value: unknown,
		setting: Setting,
	): Promise<string | undefined> {
		if (value === undefined || control.validate === undefined) return undefined;
		const validate = control.validate as (value: unknown) => unknown;
		const reason = await validate(value);
		const message = typeof reason === 'string' && reason !== '' ? reason : null;
		setting.setErrorMessage(message);
		return message ?? undefined;
	}

	private async accept(control: SettingControl, value: unknown, setting: Setting): Promise<void> {
		if (value === undefined) return;
		if ((await this.check(control, value, setting)) !== undefined) return;
		await this.tab.setControlValue(control.key, value);
		this.refresh();
	}
}

function isList(
	item: SettingDefinitionGroup | SettingDefinitionList,
): item is SettingDefinitionList {
	return item.type === 'list';
}

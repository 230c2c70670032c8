import type {
	BaseComponent as RealBase,
	DisplayValueComponent as RealDisplayValue,
	Setting as RealSetting,
	SettingGroup as RealSettingGroup,
} from 'obsidian';
import { setTooltip } from './dom';
import {
	BaseComponent,
	ButtonComponent,
	ColorComponent,
	DropdownComponent,
	ExtraButtonComponent,
	MomentFormatComponent,
	ProgressBarComponent,
	SearchComponent,
	SliderComponent,
	TextAreaComponent,
	TextComponent,
	ToggleComponent,
} from './setting-component';

/** A value shown at the end of a row that leads to a page. */
export class DisplayValueComponent implements RealDisplayValue {
	valueEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		this.valueEl = containerEl.createSpan('setting-item-value');
	}

	setValue(value: string | null): this {
		this.valueEl.setText(value ?? '');
		return this;
	}

	setStatus(status: 'warning' | null): this {
		this.valueEl.toggleClass('mod-warning', status === 'warning');
		return this;
	}
}

let made = 0;

/** A row of settings: name, description, controls. */
export class Setting implements RealSetting {
	settingEl: HTMLElement;
	infoEl: HTMLElement;
	nameEl: HTMLElement;
	descEl: HTMLElement;
	controlEl: HTMLElement;
	components: RealBase[] = [];
	errorEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		made += 1;
		this.settingEl = containerEl.createDiv('setting-item');
		this.infoEl = this.settingEl.createDiv('setting-item-info');
		this.nameEl = this.infoEl.createDiv({
			cls: 'setting-item-name',
			attr: { id: `setting-name-${made}` },
		});
		this.descEl = this.infoEl.createDiv({
			cls: 'setting-item-description',
			attr: { id: `setting-description-${made}` },
		});
		this.controlEl = this.settingEl.createDiv('setting-item-control');
	}

	setErrorMessage(message: string | null): this {
		this.errorEl?.remove();
		this.errorEl = null;
		this.settingEl.toggleClass('has-error', message !== null && message !== '');
		if (message === null || message === '') return this;
		this.errorEl = this.infoEl.createDiv({
			cls: 'setting-item-error',
			text: message,
			attr: { role: 'alert' },
		});
		return this;
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name);
		return this;
	}

	setDesc(desc: string | DocumentFragment): this {
		this.descEl.setText(desc);
		return this;
	}

	setClass(cls: string): this {
		this.settingEl.addClasses(cls.split(/\s+/));
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.nameEl, tooltip);
		return this;
	}

	setHeading(): this {
		this.settingEl.addClass('setting-item-heading');
		this.nameEl.setAttrs({ role: 'heading', 'aria-level': 3 });
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass('is-disabled', disabled);
		for (const component of this.components) component.setDisabled(disabled);
		return this;
	}

	private add<T extends BaseComponent>(component: T, cb: (component: T) => unknown): this {
		this.components.push(component);
		const field = this.controlEl.querySelectorAll('input, select, textarea, [role="switch"]');
		field.forEach((el) => {
			el.setAttribute('aria-labelledby', this.nameEl.id);
			el.setAttribute('aria-describedby', this.descEl.id);
		});
		cb(component);
		return this;
	}

	addButton(cb: (component: ButtonComponent) => unknown): this {
		return this.add(new ButtonComponent(this.controlEl), cb);
	}

	addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this {
		return this.add(new ExtraButtonComponent(this.controlEl), cb);
	}

	addToggle(cb: (component: ToggleComponent) => unknown): this {
		return this.add(new ToggleComponent(this.controlEl), cb);
	}

	addText(cb: (component: TextComponent) => unknown): this {
		return this.add(new TextComponent(this.controlEl), cb);
	}

	addSearch(cb: (component: SearchComponent) => unknown): this {
		return this.add(new SearchComponent(this.controlEl), cb);
	}

	addTextArea(cb: (component: TextAreaComponent) => unknown): this {
		return this.add(new TextAreaComponent(this.controlEl), cb);
	}

	addMomentFormat(cb: (component: MomentFormatComponent) => unknown): this {
		return this.add(new MomentFormatComponent(this.controlEl), cb);
	}

	addDropdown(cb: (component: DropdownComponent) => unknown): this {
		return this.add(new DropdownComponent(this.controlEl), cb);
	}

	addColorPicker(cb: (component: ColorComponent) => unknown): this {
		return this.add(new ColorComponent(this.controlEl), cb);
	}

	addProgressBar(cb: (component: ProgressBarComponent) => unknown): this {
		return this.add(new ProgressBarComponent(this.controlEl), cb);
	}

	addSlider(cb: (component: SliderComponent) => unknown): this {
		return this.add(new SliderComponent(this.controlEl), cb);
	}

	addComponent<T extends RealBase>(cb: (el: HTMLElement) => T): this {
		this.components.push(cb(this.controlEl));
		return this;
	}

	addDisplayValue(cb: (component: DisplayValueComponent) => unknown): this {
		cb(new DisplayValueComponent(this.controlEl));
		return this;
	}

	then(cb: (setting: this) => unknown): this {
		cb(this);
		return this;
	}

	clear(): this {
		this.controlEl.empty();
		this.components = [];
		return this;
	}
}

/** Rows of settings under a heading. */
export class SettingGroup implements RealSettingGroup {
	readonly groupEl: HTMLElement;
	listEl: HTMLElement;
	private heading: Setting | undefined;

	constructor(containerEl: HTMLElement) {
		this.groupEl = containerEl.createDiv('setting-group');
		this.listEl = this.groupEl.createDiv('setting-items');
	}

	private headingRow(): Setting {
		if (this.heading === undefined) {
			this.heading = new Setting(this.groupEl).setHeading();
			this.groupEl.prepend(this.heading.settingEl);
		}
		return this.heading;
	}

	setHeading(text: string | DocumentFragment): this {
		this.headingRow().setName(text);
		return this;
	}

	addClass(...classes: string[]): this {
		this.groupEl.addClasses(classes);
		return this;
	}

	addSetting(cb: (setting: Setting) => void): this {
		cb(new Setting(this.listEl));
		return this;
	}

	addSearch(cb: (component: SearchComponent) => unknown): this {
		this.headingRow().addSearch(cb);
		return this;
	}

	addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this {
		this.headingRow().addExtraButton(cb);
		return this;
	}
}

import type {
	AbstractTextComponent as RealTextBase,
	BaseComponent as RealBase,
	ButtonComponent as RealButton,
	ColorComponent as RealColor,
	DropdownComponent as RealDropdown,
	ExtraButtonComponent as RealExtraButton,
	HSL,
	IconName,
	ProgressBarComponent as RealProgressBar,
	RGB,
	SearchComponent as RealSearch,
	SliderComponent as RealSlider,
	ToggleComponent as RealToggle,
	ValueComponent as RealValue,
} from 'obsidian';
import { setTooltip } from './dom';
import { setIcon } from './icon';

/** A control of a settings row. */
export abstract class BaseComponent implements RealBase {
	disabled = false;

	then(cb: (component: this) => unknown): this {
		cb(this);
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		return this;
	}
}

/** A control with a value. Setting it from code calls nobody back, unlike a change by hand. */
export abstract class ValueComponent<T> extends BaseComponent implements RealValue<T> {
	private changed: ((value: T) => unknown) | undefined;

	abstract getValue(): T;
	abstract setValue(value: T): this;

	registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
		listeners[key] = (value) => {
			if (value !== undefined) this.setValue(value);
			return this.getValue();
		};
		return this;
	}

	onChange(callback: (value: T) => unknown): this {
		this.changed = callback;
		return this;
	}

	onChanged(): void {
		this.changed?.(this.getValue());
	}
}

/** A field of text. */
export class AbstractTextComponent<T extends HTMLInputElement | HTMLTextAreaElement>
	extends ValueComponent<string>
	implements RealTextBase<T>
{
	constructor(public inputEl: T) {
		super();
		inputEl.addEventListener('input', () => this.onChanged());
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string {
		return this.inputEl.value;
	}

	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}

	setPlaceholder(placeholder: string): this {
		this.inputEl.placeholder = placeholder;
		return this;
	}
}

/** One line of text. */
export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: 'false' } }));
	}
}

/** Several lines of text. */
export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('textarea', { attr: { spellcheck: 'false' } }));
	}
}

/** A field to search with, and a button that empties it. */
export class SearchComponent extends AbstractTextComponent<HTMLInputElement> implements RealSearch {
	clearButtonEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		const el = containerEl.createDiv('search-input-container');
		super(el.createEl('input', { type: 'search', attr: { spellcheck: 'false' } }));
		this.clearButtonEl = el.createDiv('search-input-clear-button');
		this.clearButtonEl.addEventListener('click', () => {
			this.setValue('');
			this.onChanged();
		});
	}
}

/** A date format with an example of what it gives. */
export class MomentFormatComponent extends TextComponent {
	sampleEl = createSpan();

	setDefaultFormat(defaultFormat: string): this {
		return this.setPlaceholder(defaultFormat);
	}

	setSampleEl(sampleEl: HTMLElement): this {
		this.sampleEl = sampleEl;
		this.updateSample();
		return this;
	}

	/** Shows the format itself: the stand-in has no moment. */
	updateSample(): void {
		this.sampleEl.setText(this.getValue() || this.inputEl.placeholder);
	}
}

/** On or off. */
export class ToggleComponent extends ValueComponent<boolean> implements RealToggle {
	toggleEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.toggleEl = containerEl.createDiv({
			cls: 'checkbox-container',
			attr: { role: 'switch', tabindex: '0', 'aria-checked': 'false' },
		});
		this.toggleEl.addEventListener('click', () => this.onClick());
		this.toggleEl.addEventListener('keydown', (evt) => {
			if (evt.key !== ' ' && evt.key !== 'Enter') return;
			evt.preventDefault();
			this.onClick();
		});
	}

	override setDisabled(disabled: boolean): this {
		this.toggleEl.toggleClass('is-disabled', disabled);
		this.toggleEl.setAttr('aria-disabled', disabled ? 'true' : null);
		return super.setDisabled(disabled);
	}

	getValue(): boolean {
		return this.toggleEl.hasClass('is-enabled');
	}

	setValue(on: boolean): this {
		this.toggleEl.toggleClass('is-enabled', on);
		this.toggleEl.setAttribute('aria-checked', String(on));
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.toggleEl, tooltip);
		return this;
	}

	onClick(): void {
		if (this.disabled) return;
		this.setValue(!this.getValue());
		this.onChanged();
	}
}

/** One of several. */
export class DropdownComponent extends ValueComponent<string> implements RealDropdown {
	selectEl: HTMLSelectElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.selectEl = containerEl.createEl('select', 'dropdown');
		this.selectEl.addEventListener('change', () => this.onChanged());
	}

	override setDisabled(disabled: boolean): this {
		this.selectEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	addOption(value: string, display: string): this {
		this.selectEl.createEl('option', { value, text: display });
		return this;
	}

	addOptions(options: Record<string, string>): this {
		for (const [value, display] of Object.entries(options)) this.addOption(value, display);
		return this;
	}

	getValue(): string {
		return this.selectEl.value;
	}

	setValue(value: string): this {
		this.selectEl.value = value;
		return this;
	}
}

/** A number on a scale. Tells of a change when the handle is let go, or with `setInstant` while it moves. */
export class SliderComponent extends ValueComponent<number> implements RealSlider {
	sliderEl: HTMLInputElement;
	private readonly valueEl: HTMLElement;
	private format: (value: number) => string = String;
	private isInstant = false;

	constructor(containerEl: HTMLElement) {
		super();
		this.sliderEl = containerEl.createEl('input', { type: 'range', cls: 'slider' });
		this.valueEl = containerEl.createSpan('slider-value');
		this.sliderEl.addEventListener('input', () => {
			this.writeValue();
			if (this.isInstant) this.onChanged();
		});
		this.sliderEl.addEventListener('change', () => {
			if (!this.isInstant) this.onChanged();
		});
	}

	private writeValue(): void {
		const pretty = this.getValuePretty();
		this.valueEl.setText(pretty);
		this.sliderEl.setAttribute('aria-valuetext', pretty);
	}

	override setDisabled(disabled: boolean): this {
		this.sliderEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setInstant(instant: boolean): this {
		this.isInstant = instant;
		return this;
	}

	setLimits(min: number | null, max: number | null, step: number | 'any'): this {
		this.sliderEl.min = String(min ?? 0);
		this.sliderEl.max = String(max ?? 100);
		this.sliderEl.step = String(step);
		this.writeValue();
		return this;
	}

	getValue(): number {
		return Number(this.sliderEl.value);
	}

	setValue(value: number): this {
		this.sliderEl.value = String(value);
		this.writeValue();
		return this;
	}

	getValuePretty(): string {
		return this.format(this.getValue());
	}

	setDisplayFormat(format: (value: number) => string): this {
		this.format = format;
		this.writeValue();
		return this;
	}

	setDynamicTooltip(): this {
		return this;
	}
}

/** A colour as `#rrggbb`. */
export class ColorComponent extends ValueComponent<string> implements RealColor {
	private readonly inputEl: HTMLInputElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.inputEl = containerEl.createEl('input', { type: 'color' });
		this.inputEl.addEventListener('change', () => this.onChanged());
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string {
		return this.inputEl.value;
	}

	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}

	getValueRgb(): RGB {
		const number = Number.parseInt(this.getValue().slice(1), 16) || 0;
		return { r: (number >> 16) & 255, g: (number >> 8) & 255, b: number & 255 };
	}

	setValueRgb({ r, g, b }: RGB): this {
		const hex = [r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('');
		return this.setValue(`#${hex}`);
	}

	/** Hue in degrees, saturation and lightness in percent. */
	getValueHsl(): HSL {
		const { r, g, b } = this.getValueRgb();
		const parts = [r, g, b].map((part) => part / 255);
		const max = Math.max(...parts);
		const min = Math.min(...parts);
		const spread = max - min;
		const light = (max + min) / 2;
		const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
		return { h: hueOf(r, g, b), s: Math.round(saturation * 100), l: Math.round(light * 100) };
	}

	setValueHsl({ h, s, l }: HSL): this {
		const chroma = (s / 100) * Math.min(l / 100, 1 - l / 100);
		const part = (n: number): number => {
			const k = (n + h / 30) % 12;
			return Math.round(255 * (l / 100 - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
		};
		return this.setValueRgb({ r: part(0), g: part(8), b: part(4) });
	}
}

function hueOf(r: number, g: number, b: number): number {
	const max = Math.max(r, g, b);
	const spread = max - Math.min(r, g, b);
	if (spread === 0) return 0;
	if (max === r) return Math.round(60 * (((g - b) / spread + 6) % 6));
	return Math.round(60 * (max === g ? (b - r) / spread + 2 : (r - g) / spread + 4));
}

/** How far something is, 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> implements RealProgressBar {
	private readonly barEl: HTMLProgressElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.barEl = containerEl.createEl('progress', { attr: { max: 100, value: 0 } });
	}

	getValue(): number {
		return this.barEl.value;
	}

	setValue(value: number): this {
		this.barEl.value = value;
		return this;
	}
}

/** A button with words. */
export class ButtonComponent extends BaseComponent implements RealButton {
	buttonEl: HTMLButtonElement;
	private callback: ((evt: MouseEvent) => unknown) | undefined;

	constructor(containerEl: HTMLElement) {
		super();
		this.buttonEl = containerEl.createEl('button');
		this.buttonEl.addEventListener('click', (evt) => this.callback?.(evt));
	}

	override setDisabled(disabled: boolean): this {
		this.buttonEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setCta(): this {
		this.buttonEl.addClass('mod-cta');
		return this;
	}

	removeCta(): this {
		this.buttonEl.removeClass('mod-cta');
		return this;
	}

	setWarning(): this {
		this.buttonEl.addClass('mod-warning');
		return this;
	}

	setDestructive(): this {
		this.buttonEl.addClass('mod-destructive');
		return this;
	}

	removeDestructive(): this {
		this.buttonEl.removeClass('mod-destructive');
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.buttonEl, tooltip);
		return this;
	}

	setButtonText(name: string): this {
		this.buttonEl.setText(name);
		return this;
	}

	setIcon(icon: IconName): this {
		setIcon(this.buttonEl, icon);
		return this;
	}

	setClass(cls: string): this {
		this.buttonEl.addClasses(cls.split(/\s+/));
		return this;
	}

	onClick(callback: (evt: MouseEvent) => unknown): this {
		this.callback = callback;
		return this;
	}
}

/** A button with an icon. */
export class ExtraButtonComponent extends BaseComponent implements RealExtraButton {
	extraSettingsEl: HTMLElement;
	private callback: (() => unknown) | undefined;

	constructor(containerEl: HTMLElement) {
		super();
		this.extraSettingsEl = containerEl.createDiv({
			cls: 'clickable-icon extra-setting-button',
			attr: { role: 'button', tabindex: '0' },
		});
		setIcon(this.extraSettingsEl, 'settings');
		this.extraSettingsEl.addEventListener('click', () => this.press());
		this.extraSettingsEl.addEventListener('keydown', (evt) => {
			if (evt.key !== ' ' && evt.key !== 'Enter') return;
			evt.preventDefault();
			this.press();
		});
	}

	private press(): void {
		if (!this.disabled) this.callback?.();
	}

	override setDisabled(disabled: boolean): this {
		this.extraSettingsEl.toggleClass('is-disabled', disabled);
		this.extraSettingsEl.setAttr('aria-disabled', disabled ? 'true' : null);
		return super.setDisabled(disabled);
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.extraSettingsEl, tooltip);
		return this;
	}

	setIcon(icon: IconName): this {
		setIcon(this.extraSettingsEl, icon);
		return this;
	}

	onClick(callback: () => unknown): this {
		this.callback = callback;
		return this;
	}
}

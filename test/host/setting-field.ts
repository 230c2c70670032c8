import type { App as RealApp, SettingControl, TAbstractFile as RealAbstractFile } from 'obsidian';
import { TFile, TFolder } from './file';
import { AbstractInputSuggest } from './popover-suggest';
import type { Setting } from './setting';
import type { TextComponent, ValueComponent } from './setting-component';

/** A control of a row, whatever its kind. An undefined value (no number) is never stored. */
export interface Field {
	onChange(callback: (value: unknown) => void): void;
	setDisabled(disabled: boolean): void;
}

/** Suggests paths of the vault in a field. */
class PathSuggest extends AbstractInputSuggest<string> {
	constructor(
		app: RealApp,
		private readonly field: TextComponent,
		private readonly paths: () => string[],
	) {
		super(app, field.inputEl);
	}

	override getSuggestions(query: string): string[] {
		const wanted = query.toLowerCase();
		return this.paths().filter((path) => path.toLowerCase().includes(wanted));
	}

	override renderSuggestion(value: string, el: HTMLElement): void {
		el.setText(value);
	}

	override selectSuggestion(value: string): void {
		this.field.setValue(value);
		this.field.onChanged();
		this.close();
	}
}

function fieldOf<T>(
	component: ValueComponent<T>,
	toValue: (raw: T) => unknown = (raw) => raw,
): Field {
	return {
		onChange: (callback) => {
			component.onChange((raw) => callback(toValue(raw)));
		},
		setDisabled: (disabled) => {
			component.setDisabled(disabled);
		},
	};
}

function numberOf(text: string): number | undefined {
	const value = Number(text);
	return text.trim() === '' || !Number.isFinite(value) ? undefined : value;
}

function suggestPaths(control: SettingControl, field: TextComponent, app: RealApp): void {
	if (control.type !== 'file' && control.type !== 'folder') return;
	const fits = (file: RealAbstractFile): boolean => {
		if (control.type === 'file') {
			return file instanceof TFile && (control.filter?.(file) ?? true);
		}
		if (!(file instanceof TFolder)) return false;
		if (file.isRoot() && control.includeRoot !== true) return false;
		return control.filter?.(file) ?? true;
	};
	const paths = (): string[] =>
		app.vault
			.getAllLoadedFiles()
			.filter(fits)
			.map((file) => file.path)
			.sort();
	new PathSuggest(app, field, paths);
}

/** Puts the control of a definition into a row, showing the stored value. */
export function drawField(
	control: SettingControl,
	setting: Setting,
	stored: unknown,
	app: RealApp,
): Field {
	const text = typeof stored === 'string' || typeof stored === 'number' ? `${stored}` : '';
	let field: Field | undefined;
	const take = <T>(component: ValueComponent<T>, toValue?: (raw: T) => unknown): void => {
		field = fieldOf(component, toValue);
	};
	switch (control.type) {
		case 'toggle':
			setting.addToggle((toggle) => take(toggle.setValue(stored === true)));
			break;
		case 'dropdown':
			setting.addDropdown((dropdown) => take(dropdown.addOptions(control.options).setValue(text)));
			break;
		case 'slider':
			setting.addSlider((slider) => {
				const { min, max, step, displayFormat } = control;
				slider.setLimits(min, max, step).setValue(Number(stored ?? min));
				if (displayFormat !== undefined) slider.setDisplayFormat(displayFormat);
				take(slider);
			});
			break;
		case 'textarea':
			setting.addTextArea((area) => {
				area.inputEl.rows = control.rows ?? 3;
				take(area.setPlaceholder(control.placeholder ?? '').setValue(text));
			});
			break;
		case 'color':
			setting.addColorPicker((color) => take(color.setValue(text)));
			break;
		case 'number':
			setting.addText((line) => {
				const { min = null, max = null, step = null } = control;
				line.inputEl.setAttrs({ type: 'number', min, max, step });
				take(line.setPlaceholder(control.placeholder ?? '').setValue(text), numberOf);
			});
			break;
		default:
			setting.addText((line) => {
				suggestPaths(control, line, app);
				take(line.setPlaceholder(control.placeholder ?? '').setValue(text));
			});
	}
	if (field === undefined) throw new Error(`Unknown control: ${JSON.stringify(control)}`);
	return field;
}

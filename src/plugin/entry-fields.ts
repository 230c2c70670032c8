import { AbstractInputSuggest, Setting } from 'obsidian';
import type { App, ButtonComponent } from 'obsidian';
import type { Day } from '../core/day';
import { OUTCOMES } from '../core/people/interaction';
import type { Outcome } from '../core/people/interaction';
import type { Words } from '../view/words/words';
import { matchingPeople } from './person-match';
import type { KnownPerson } from './person-match';

/** Offers the people who go by what was typed. */
class PersonSuggest extends AbstractInputSuggest<KnownPerson> {
	readonly #people: readonly KnownPerson[];

	constructor(
		app: App,
		input: HTMLInputElement,
		{ people, onWrite }: Pick<PersonField, 'people' | 'onWrite'>,
	) {
		super(app, input);
		this.#people = people;
		// While the list is open its keys come before those of the window.
		this.scope.register(['Mod'], 'Enter', () => {
			onWrite();
			return false;
		});
	}

	protected override getSuggestions(query: string): KnownPerson[] {
		return matchingPeople(this.#people, query).map(({ known }) => known);
	}

	override renderSuggestion({ person }: KnownPerson, el: HTMLElement): void {
		el.setAttr('dir', 'auto');
		el.setText(person.name);
	}
}

interface PersonField {
	readonly app: App;
	readonly people: readonly KnownPerson[];
	readonly value: string;
	readonly words: Words;
	readonly onType: (typed: string) => void;
	readonly onChoose: (known: KnownPerson) => void;
	/** The key that writes the entry was pressed in the field. */
	readonly onWrite: () => void;
}

/** A field for a person, completed while one types. */
export function addPersonField(
	el: HTMLElement,
	{ app, people, value, words, onType, onChoose, onWrite }: PersonField,
): void {
	new Setting(el).setName(words.logModal.person).addText((text) => {
		text.setPlaceholder(words.logModal.personPlaceholder).setValue(value);
		text.inputEl.setAttr('dir', 'auto');
		text.onChange(onType);
		const suggest = new PersonSuggest(app, text.inputEl, { people, onWrite });
		suggest.onSelect((known) => {
			text.setValue(known.person.name);
			suggest.close();
			onChoose(known);
		});
	});
}

interface ChoiceField<Value extends string> {
	readonly name: string;
	readonly choices: readonly { readonly value: Value; readonly label: string }[];
	readonly value: Value;
	readonly onChange: (value: Value) => void;
}

/** A list to choose one from. */
export function addChoice<Value extends string>(
	el: HTMLElement,
	{ name, choices, value, onChange }: ChoiceField<Value>,
): void {
	new Setting(el).setName(name).addDropdown((dropdown) => {
		for (const choice of choices) dropdown.addOption(choice.value, choice.label);
		dropdown.setValue(value);
		dropdown.onChange((chosen) => {
			const found = choices.find((choice) => choice.value === chosen);
			if (found !== undefined) onChange(found.value);
		});
	});
}

/** Choices with their labels, in order. */
export const labelled = <Value extends string>(
	values: readonly Value[],
	labels: Readonly<Record<Value, string>>,
): { readonly value: Value; readonly label: string }[] =>
	values.map((value) => ({ value, label: labels[value] }));

interface TextField {
	readonly name: string;
	readonly placeholder: string;
	readonly value: string;
	/** What was typed, said in other words below the name. */
	readonly explain?: (typed: string) => string;
	readonly onChange: (typed: string) => void;
}

/** A line to type in. */
export function addLine(
	el: HTMLElement,
	{ name, placeholder, value, explain, onChange }: TextField,
): void {
	const setting = new Setting(el).setName(name);
	const say = (typed: string): void => {
		if (explain !== undefined) setting.setDesc(explain(typed));
	};
	say(value);
	setting.addText((text) => {
		text.setPlaceholder(placeholder).setValue(value);
		text.inputEl.setAttr('dir', 'auto');
		text.onChange((typed) => {
			say(typed);
			onChange(typed);
		});
	});
}

/** A field for a number of minutes. */
export function addMinutes(
	el: HTMLElement,
	{ name, placeholder, value, onChange }: Omit<TextField, 'explain'>,
): void {
	new Setting(el).setName(name).addText((text) => {
		text.inputEl.type = 'number';
		text.inputEl.min = '0';
		text.inputEl.inputMode = 'numeric';
		text.setPlaceholder(placeholder).setValue(value);
		text.onChange(onChange);
	});
}

interface DateField {
	readonly words: Words;
	readonly value: string;
	/** The day meant by what was typed; undefined for none, or one to come. */
	readonly parseDate: (text: string) => Day | undefined;
	/** A day as it is said below what was typed. */
	readonly dayWords: (day: Day) => string;
	readonly onChange: (typed: string, date: Day | undefined) => void;
}

/** A field for a day in everyday words, with the day that is meant. */
export function addDate(
	el: HTMLElement,
	{ words: { logModal }, value, parseDate, dayWords, onChange }: DateField,
): void {
	addLine(el, {
		name: logModal.date,
		placeholder: logModal.datePlaceholder,
		value,
		explain: (typed) => {
			const day = parseDate(typed);
			return day === undefined ? logModal.noDay : dayWords(day);
		},
		onChange: (typed) => {
			onChange(typed, parseDate(typed));
		},
	});
}

/** A field for how an ask ended. */
export function addOutcome(
	el: HTMLElement,
	{ words, value, onChange }: Pick<ChoiceField<Outcome>, 'value' | 'onChange'> & { words: Words },
): void {
	addChoice(el, {
		name: words.logModal.outcome,
		choices: labelled(OUTCOMES, words.outcomes),
		value,
		onChange,
	});
}

interface EndButtons {
	readonly cancel: string;
	readonly save: string;
	readonly onCancel: () => void;
	readonly onSave: () => void;
}

/** The buttons at the end of a form; gives the one that saves. */
export function addEnd(
	el: HTMLElement,
	{ cancel, save, onCancel, onSave }: EndButtons,
): ButtonComponent | undefined {
	let saveButton: ButtonComponent | undefined;
	new Setting(el)
		.addButton((button) => {
			button.setButtonText(cancel).onClick(onCancel);
		})
		.addButton((button) => {
			saveButton = button.setButtonText(save).setCta().onClick(onSave);
		});
	return saveButton;
}

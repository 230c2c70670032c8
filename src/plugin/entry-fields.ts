import { AbstractInputSuggest, Setting } from 'obsidian';
import type { App } from 'obsidian';
import type { Words } from '../view/words/words';
import { matchingPeople } from './person-match';
import type { KnownPerson } from './person-match';

/** Offers the people who go by what was typed. */
class PersonSuggest extends AbstractInputSuggest<KnownPerson> {
	readonly #people: readonly KnownPerson[];

	constructor(app: App, input: HTMLInputElement, people: readonly KnownPerson[]) {
		super(app, input);
		this.#people = people;
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
}

/** A field for a person, completed while one types. */
export function addPersonField(
	el: HTMLElement,
	{ app, people, value, words, onType, onChoose }: PersonField,
): void {
	new Setting(el).setName(words.logModal.person).addText((text) => {
		text.setPlaceholder(words.logModal.personPlaceholder).setValue(value);
		text.inputEl.setAttr('dir', 'auto');
		text.onChange(onType);
		const suggest = new PersonSuggest(app, text.inputEl, people);
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

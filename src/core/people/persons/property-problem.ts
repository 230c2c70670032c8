import type { Diagnostic } from '../../diagnostic';
import { leadingDate } from '../dates/date-text';
import { foldKey } from '../fold';
import type { PersonField } from '../person-fields';
import { isRecord, type Property } from './person-properties';
import { readHours } from './person-values';
import { isNo, isYesWord, linkTarget, plainText, valueItems } from '../dates/property-value';

/** A value that cannot be what its property is about. */
export function propertyProblem(
	path: string,
	{ value, line, column }: Property,
	expected: string,
): Diagnostic {
	const written = (plainText(value) ?? JSON.stringify(value) ?? '').slice(0, 60);
	const reason = `Unexpected \`${written}\`, expected ${expected}`;
	return { path, line, column, severity: 'warning', rule: 'property-value', reason };
}

/** What a property has to hold, and how that is told. */
interface Demand {
	readonly expected: string;
	readonly isMet: (value: unknown) => boolean;
}

/** Every item is a text or a number; a plain `false` stands for none. */
const isTexts = (value: unknown): boolean =>
	value === false || valueItems(value).every((item) => plainText(item) !== undefined);

/** Yes, no, or the day from which, or until which, it is so. */
const isAnswer = (value: unknown): boolean => {
	const text = plainText(value);
	if (text === undefined) return typeof value === 'boolean';
	return isNo(text) || isYesWord(text) || leadingDate(text, 'day-first')?.day !== undefined;
};

const TEXTS: Demand = { expected: 'a text or a list of texts', isMet: isTexts };
const ANSWER: Demand = { expected: '`true` or `false`', isMet: isAnswer };
const NAMES: Demand = {
	expected: 'a name or a list of names',
	isMet: (value) =>
		value === false || valueItems(value).every((item) => linkTarget(item) !== undefined),
};

/** What is demanded of each property; those with a day or a measure are told of where they are read. */
const DEMANDS: Readonly<Partial<Record<PersonField, Demand>>> = {
	name: { ...TEXTS, isMet: (value) => isRecord(value) || isTexts(value) },
	aliases: TEXTS,
	circle: {
		expected: 'a word such as `family`, `friend` or `colleague`',
		isMet: (value) => typeof value !== 'number' && isTexts(value),
	},
	can: TEXTS,
	cannot: TEXTS,
	would: TEXTS,
	wouldNot: TEXTS,
	needs: TEXTS,
	interests: TEXTS,
	projects: TEXTS,
	owedByEgo: TEXTS,
	owedToEgo: TEXTS,
	location: TEXTS,
	org: TEXTS,
	role: TEXTS,
	knows: NAMES,
	introducedBy: NAMES,
	paused: ANSWER,
	hidden: ANSWER,
	died: {
		expected: 'a date, a year, or `true`',
		isMet: (value) => typeof value === 'boolean' || plainText(value) !== undefined,
	},
	hoursPerWeek: {
		expected: 'a number of hours, up to 168',
		isMet: (value) => readHours(value) !== undefined,
	},
};

/** `hours: 9 to 5` and `friend: true` are names of other things too; a map of values says nothing under any name. */
const isMeant = ({ field, key, value }: Property): boolean =>
	isRecord(value) || foldKey(key) === foldKey(field);

/** The properties of a person's note, or of ego's own, that hold what they cannot. */
export function propertyProblems(path: string, properties: readonly Property[]): Diagnostic[] {
	return properties.flatMap((property) => {
		const demand = DEMANDS[property.field];
		if (demand === undefined || !isMeant(property) || demand.isMet(property.value)) return [];
		return [propertyProblem(path, property, demand.expected)];
	});
}

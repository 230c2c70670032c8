import { foldText } from '../fold';
import type { FormRules, Grammar } from '../lexicon';

/** Forms a word can be, as a set of bits. */
export type Forms = number;

/** The forms of a verb that matter: `past` "called", `participle` "was called", `ongoing` "calling", `present` "calls". */
export const FORM = {
	base: 1,
	past: 2,
	participle: 4,
	ongoing: 8,
	present: 16,
	finite: 2 | 16,
	any: 31,
} as const;

/** The forms the first fitting rule makes. */
export function regularForms(base: string, rules: FormRules): readonly string[] {
	for (const [ending, form] of rules)
		if (ending.test(base)) return form.split(',').map((one) => base.replace(ending, one));
	return [];
}

/** Past, participle and present of irregular verbs, as listed, by base form. */
export type Irregulars = ReadonlyMap<string, readonly string[]>;

export function irregularsOf({ irregular }: Grammar): Irregulars {
	return new Map(
		foldText(irregular)
			.split('|')
			.map((line): [string, readonly string[]] => {
				const [base = '', ...forms] = line.split(' ');
				return [base, forms];
			}),
	);
}

/** Every form of a verb with what it is. */
export function formsOf(
	base: string,
	grammar: Grammar,
	irregulars: Irregulars,
): readonly (readonly [string, Forms])[] {
	const [past = '-', participle = '-', present = '-'] = irregulars.get(base) ?? [];
	const listed = (forms: string, rules: FormRules): readonly string[] =>
		forms === '-' ? regularForms(base, rules) : forms.split(',');
	const isAsPast = participle === '-' && grammar.participle.length === 0;
	const ofPast = listed(past, grammar.past);
	return [
		[base, FORM.base],
		...ofPast.map((word) => [word, FORM.past] as const),
		...(isAsPast ? ofPast : listed(participle, grammar.participle)).map(
			(word) => [word, FORM.participle] as const,
		),
		...regularForms(base, grammar.ongoing).map((word) => [word, FORM.ongoing] as const),
		...listed(present, grammar.present).map((word) => [word, FORM.present] as const),
	];
}

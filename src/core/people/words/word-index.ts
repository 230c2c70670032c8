import { foldText } from '../fold';
import {
	FORM,
	type Forms,
	type Irregulars,
	formsOf,
	irregularsOf,
	regularForms,
} from './inflection';
import { lazily } from '../lazily';
import { OUTCOMES, type Outcome } from '../interaction';
import {
	type Lexicon,
	MARKS,
	type Mark,
	type Pronouns,
	type ThingRow,
	type VerbRow,
} from '../lexicon';

/** Where an outcome counts: anywhere, behind an ask, or there only as a clause of its own. */
export type OutcomePlace = 'any' | 'scene' | 'start';

/** What a phrase is, once found in a text. */
export type Sense =
	| { readonly is: 'act'; readonly row: VerbRow; readonly forms: Forms }
	| { readonly is: 'thing'; readonly row: ThingRow }
	| { readonly is: 'outcome'; readonly outcome: Outcome; readonly place: OutcomePlace }
	| { readonly is: Mark };

/** The words of a phrase after its first, and what the whole can be. */
export interface Phrase {
	readonly rest: readonly string[];
	readonly sense: Sense;
	/** Forms of the first word that count; of a verb only. */
	readonly forms: Forms;
}

/** A pronoun: whom it stands for, and as what it can stand ("her" is object and possessive). */
export interface Pronoun {
	readonly who: 'ego' | 'we' | 'alter';
	readonly isSubject: boolean;
	readonly isObject: boolean;
	readonly isPossessive: boolean;
	/** It may be many people. */
	readonly isMany: boolean;
}

/** A word of the plain form after the date. */
export type PlainHead = 'gave' | 'got' | 'asked' | 'asked me';

/** A lexicon ready for look-up. */
export interface WordIndex {
	readonly lexicon: Lexicon;
	/** Phrases by their first word, and those of verbs by its base form. */
	readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
	readonly verbs: ReadonlyMap<string, readonly Phrase[]>;
	/** Base forms, with the form it is, of every word that is a verb. */
	readonly bases: ReadonlyMap<string, ReadonlyMap<string, Forms>>;
	readonly plainHeads: ReadonlyMap<string, PlainHead>;
	readonly facts: ReadonlySet<string>;
	readonly currencies: ReadonlySet<string>;
	/** Sums by the words for them. */
	readonly sums: ReadonlyMap<string, number>;
	readonly abbreviations: ReadonlyMap<string, string>;
	readonly pronouns: ReadonlyMap<string, Pronoun>;
}

/** Stands for a person in phrases, for up to four words, and for any number of words of the clause. */
export const PERSON = '*';

const GAP = '~';

const LONG_GAP = '~~';

export const GAP_WORDS: ReadonlyMap<string, number> = new Map([
	[GAP, 4],
	[LONG_GAP, 16],
]);

const CHOICE = /\{([^{}]*)\}/;

/** `went {hiking,to the zoo}` stands for two phrases. */
function spelledOut(phrase: string): readonly string[] {
	const choice = CHOICE.exec(phrase);
	if (choice === null) return [phrase];
	const [whole, words = ''] = choice;
	return words.split(',').flatMap((word) => spelledOut(phrase.replace(whole, word)));
}

/** The phrases of a row, folded and each written out. A row is folded whole, which is many times faster. */
const phrasesOf = (row: string): readonly string[] =>
	foldText(row)
		.replace(/['’]/g, '')
		.split('|')
		.filter((text) => text !== '')
		.flatMap((text) => (text.includes('{') ? spelledOut(text) : text));

const wordsOf = (phrase: string): string[] => phrase.trim().split(/\s+/);

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [value]);
	else list.push(value);
}

const NO_WORDS: readonly string[] = [];

/** An index that is being built. */
interface Draft {
	readonly lexicon: Lexicon;
	readonly irregulars: Irregulars;
	readonly phrases: Map<string, Phrase[]>;
	readonly verbs: Map<string, Phrase[]>;
	readonly bases: Map<string, Map<string, Forms>>;
}

function addPhrase(draft: Draft, phrase: string, sense: Sense): void {
	if (!phrase.includes(' ')) {
		push(draft.phrases, phrase, { rest: NO_WORDS, sense, forms: FORM.past });
		return;
	}
	const [first = '', ...rest] = wordsOf(phrase);
	push(draft.phrases, first, { rest, sense, forms: FORM.past });
}

function addWords(draft: Draft, row: string, sense: Sense): void {
	for (const phrase of phrasesOf(row)) addPhrase(draft, phrase, sense);
}

function addThings(draft: Draft, row: ThingRow): void {
	const sense: Sense = { is: 'thing', row };
	for (const phrase of phrasesOf(row.words)) {
		addPhrase(draft, phrase, sense);
		for (const many of regularForms(phrase, draft.lexicon.grammar.plural))
			addPhrase(draft, many, sense);
	}
}

function addVerbs(draft: Draft, row: VerbRow): void {
	const sense: Sense = { is: 'act', row, forms: FORM.past };
	for (const phrase of phrasesOf(row.verbs)) {
		if (phrase.startsWith('=')) addPhrase(draft, phrase.slice(1), sense);
		else addVerb(draft, phrase, sense);
	}
}

function addVerb(draft: Draft, phrase: string, sense: Sense): void {
	const [first = '', ...rest] = wordsOf(phrase);
	const [particle = '', base] = first.split('+');
	const { verbs, bases, lexicon } = draft;
	if (base === undefined) {
		inflect(draft, first, '');
		push(verbs, first, { rest, sense, forms: FORM.any });
		return;
	}
	inflect(draft, base, '');
	inflect(draft, base, particle);
	const { infinitive } = lexicon.marks;
	const [to = ''] = infinitive.split('|');
	bases.set(particle + to + base, new Map([[particle + base, FORM.base]]));
	push(verbs, particle + base, { rest, sense, forms: FORM.any });
	push(verbs, base, { rest: [...rest, LONG_GAP, particle], sense, forms: FORM.finite });
}

/** Adds the forms of a verb, each behind the particle. */
function inflect({ bases, lexicon, irregulars }: Draft, base: string, particle: string): void {
	const whole = particle + base;
	if (bases.get(whole)?.has(whole) === true) return;
	const add = (word: string, form: Forms): void => {
		const known = bases.get(word) ?? new Map<string, Forms>();
		known.set(whole, (known.get(whole) ?? 0) | form);
		bases.set(word, known);
	};
	for (const [word, form] of formsOf(base, lexicon.grammar, irregulars)) add(particle + word, form);
	const { pastClitic } = lexicon.grammar;
	if (pastClitic !== '') add(whole + pastClitic, FORM.past | FORM.participle);
}

/** Writes out every form of every phrase: the dearest part of an index. */
function spellOut(lexicon: Lexicon): Draft {
	const irregulars = irregularsOf(lexicon.grammar);
	const draft: Draft = {
		lexicon,
		irregulars,
		phrases: new Map(),
		verbs: new Map(),
		bases: new Map(),
	};
	for (const base of irregulars.keys()) inflect(draft, base, '');
	for (const row of lexicon.verbs) addVerbs(draft, row);
	for (const row of lexicon.things) addThings(draft, row);
	for (const outcome of OUTCOMES) {
		addWords(draft, lexicon.outcomes[outcome], { is: 'outcome', outcome, place: 'any' });
		addWords(draft, lexicon.scenes[outcome], { is: 'outcome', outcome, place: 'scene' });
		addWords(draft, lexicon.shortOutcomes[outcome], { is: 'outcome', outcome, place: 'start' });
	}
	for (const mark of MARKS) addWords(draft, lexicon.marks[mark], { is: mark });
	return draft;
}

/** The index of a lexicon; its phrases are spelled out when the first is looked for. */
export function indexLexicon(lexicon: Lexicon): WordIndex {
	const spelled = lazily(() => spellOut(lexicon));
	return {
		lexicon,
		get phrases() {
			return spelled().phrases;
		},
		get verbs() {
			return spelled().verbs;
		},
		get bases() {
			return spelled().bases;
		},
		plainHeads: plainHeadsOf(lexicon),
		facts: new Set(phrasesOf(lexicon.facts)),
		abbreviations: new Map(
			phrasesOf(lexicon.abbreviations).map((pair): [string, string] => {
				const [short = '', ...long] = pair.split(' ');
				return [short, long.join(' ')];
			}),
		),
		currencies: new Set(phrasesOf(lexicon.currencies)),
		sums: new Map(
			phrasesOf(lexicon.sums).map((sum) => {
				const [word = '', amount = ''] = sum.split(' ');
				return [word, Number(amount)] as const;
			}),
		),
		pronouns: pronounsOf(lexicon),
	};
}

function plainHeadsOf({ plain }: Lexicon): ReadonlyMap<string, PlainHead> {
	const heads = new Map<string, PlainHead>();
	for (const word of phrasesOf(plain.gave)) heads.set(word, 'gave');
	for (const word of phrasesOf(plain.got)) heads.set(word, 'got');
	for (const word of phrasesOf(plain.asked)) heads.set(word, 'asked');
	for (const word of phrasesOf(plain.askedMe)) heads.set(word, 'asked me');
	return heads;
}

function pronounsOf(lexicon: Lexicon): ReadonlyMap<string, Pronoun> {
	const pronouns = new Map<string, Pronoun>();
	const many = new Set(phrasesOf(lexicon.pronouns.many));
	const none = { isSubject: false, isObject: false, isPossessive: false };
	const add = (who: Pronoun['who'], row: string, role: keyof typeof none): void => {
		for (const word of phrasesOf(row))
			pronouns.set(word, {
				...none,
				...pronouns.get(word),
				who,
				isMany: many.has(word),
				[role]: true,
			});
	};
	const addAll = (who: Pronoun['who'], forms: Pronouns): void => {
		add(who, forms.subject, 'isSubject');
		add(who, forms.object, 'isObject');
		add(who, forms.possessive, 'isPossessive');
	};
	addAll('ego', lexicon.pronouns.ego);
	addAll('we', lexicon.pronouns.we);
	addAll('alter', lexicon.pronouns.alter);
	return pronouns;
}

/** Whether a word by itself is this. */
export function isMark({ phrases }: WordIndex, word: string, mark: Mark): boolean {
	return (
		phrases.get(word)?.some(({ rest, sense }) => rest.length === 0 && sense.is === mark) ?? false
	);
}

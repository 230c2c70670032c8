import type { Channel } from './channel';
import type { Actor, Kind, Outcome } from './interaction';

/** Who acts in the event a verb tells of, seen from its grammatical subject. */
export type Acts =
	/** The subject: "she called". */
	| 'subject'
	/** The one from whom the subject gets something: "got advice from her". */
	| 'source'
	/** The one who was asked agrees or refuses: "she agreed to review my draft" is an ask of ego's. */
	| 'asked'
	| 'both'
	| 'unknown'
	/** Nobody of the two does anything to the other: "finished her book", "she moved out". */
	| 'nobody';

/**
 * Verbs that mean the same kind of act, by their base forms, with the words that belong to them. `|` separates phrases,
 * `{a,b}` choices in one, `*` is a person, `~` up to four words between ("pick ~ up"), `=` before a phrase takes it as it
 * stands, `+` divides a verb that comes apart ("an+rufen").
 */
export interface VerbRow {
	readonly verbs: string;
	readonly channel?: Channel;
	readonly kind: Kind;
	readonly acts: Acts;
	/** A thing named after it gives channel and kind: `must` where it says nothing without one. */
	readonly thing?: 'may' | 'must';
	/**
	 * It is an act only where the words name: whom it was for or whose thing it was ("drove her", "fixed her bike"), more
	 * than a mere object ("painted her fence", not "annoyed her"), who it came from ("wanted a reference from me"), or who
	 * did it ("she brought soup"), whom a thing was given ("got me a scarf"), or whose thing did it ("her tip worked").
	 */
	readonly needs?: 'beneficiary' | 'service' | 'source' | 'subject' | 'given' | 'tool';
	/** What follows is reported or meant, not done: "she told me that ...", "promised to ...". */
	readonly shields?: boolean;
	/** What follows is what was talked about: "asked after Mum". */
	readonly isTopical?: boolean;
	readonly outcome?: Outcome;
	/** It says that they were in touch, not how: "talked". */
	readonly isVague?: boolean;
	/** Something is offered, and so far no more than that. */
	readonly isOffer?: boolean;
	/** It never tells of something done for somebody by itself: "be", "have". */
	readonly isBare?: boolean;
	/** In somebody's own note it is theirs where nobody is named: "rang in tears". */
	readonly isAlters?: boolean;
}

/** Nouns that name an event or a thing. */
export interface ThingRow {
	readonly words: string;
	readonly channel: Channel;
	readonly kind: Kind;
	/** Both took part where nothing says who began. */
	readonly isMutual?: boolean;
	/** A favor even when it is only sent: advice, a lead. */
	readonly isStrong?: boolean;
}

/** Rules that make a form: the first whose ending fits does; a comma between variants. */
export type FormRules = readonly (readonly [ending: RegExp, form: string])[];

/** How a language builds words and sentences. */
export interface Grammar {
	/** The regular forms of a verb: "called", "was called" (where it differs), "calling", "calls"; and more than one thing. */
	readonly past: FormRules;
	readonly participle: FormRules;
	readonly ongoing: FormRules;
	readonly present: FormRules;
	readonly plural: FormRules;
	/** `base past participle present`, where they are not regular; a comma between variants, `-` for the regular form. */
	readonly irregular: string;
	/** What may stand before a verb and make another: "restrung". */
	readonly prefix: RegExp;
	/** How an unknown word looks that tells of something done, and one that says how. */
	readonly done: RegExp;
	readonly adverb: RegExp;
	/** What may stand after an apostrophe, with the word it stands for: "she'll" is "she will". */
	readonly clitics: Readonly<Record<string, string>>;
	/** After an apostrophe this makes the word before it an owner: "Ana's". */
	readonly possessive: string;
	/** After an apostrophe this makes any word a verb in the past: "msg'd". */
	readonly pastClitic: string;
	/** The verb may stand at the end, and cases rather than places tell subject and object. */
	readonly isVerbFinal: boolean;
	/** In a phrase it stands for any article, with up to two adjectives behind it: "gave her another quick call". */
	readonly article: string;
	/** Nouns grow at their front: "Mittagessen" is an "Essen". */
	readonly hasCompounds: boolean;
	/** Nouns begin with a capital letter, and verbs do not. */
	readonly hasCapitalNouns: boolean;
}

/** Words of one language, as data. Phrases are separated by `|`; a word is compared without case and accents. */
export interface Lexicon {
	readonly grammar: Grammar;
	readonly verbs: readonly VerbRow[];
	/** What a verb means that no row names. */
	readonly openVerb: VerbRow;
	readonly things: readonly ThingRow[];
	readonly outcomes: Readonly<Record<Outcome, string>>;
	/** Outcomes that only an ask before gives their meaning: "she's away", "was at the gate by eight". */
	readonly scenes: Readonly<Record<Outcome, string>>;
	/** Outcomes only at the start of a clause: "yes", "no". */
	readonly shortOutcomes: Readonly<Record<Outcome, string>>;
	/** Words that steer how others are read. */
	readonly marks: Readonly<Record<Mark, string>>;
	/** Dated words that are facts, no events: "birthday". Only as the whole entry. */
	readonly facts: string;
	readonly pronouns: {
		readonly ego: Pronouns;
		readonly we: Pronouns;
		readonly alter: Pronouns;
		/** Of these, many people where the text has another pronoun for the alter: "they wheeled her back". */
		readonly many: string;
	};
	/** Words of the plain form after the date. */
	readonly plain: {
		readonly gave: string;
		readonly got: string;
		readonly asked: string;
		readonly askedMe: string;
	};
	/** Words of direction in a field or label: "outbound", "incoming". */
	readonly actors: Readonly<Record<Actor, string>>;
	/** Short forms with what they stand for: `w with|abt about`. */
	readonly abbreviations: string;
	readonly currencies: string;
	/** Words for sums: `fiver 5|tenner 10`. */
	readonly sums: string;
	readonly lengths: Lengths;
	readonly labels: Readonly<Record<Label, string>>;
}

/** Forms of a pronoun by what it can stand as; `her` is object and possessive. */
export interface Pronouns {
	readonly subject: string;
	readonly object: string;
	readonly possessive: string;
}

/** Words for lengths of time. */
export interface Lengths {
	readonly hours: string;
	readonly minutes: string;
	/** Words for 1, 2, 3 ... hours: choices of one number are separated by spaces. */
	readonly numbers: readonly string[];
	readonly half: string;
	readonly andHalf: string;
	readonly quarter: string;
	readonly and: string;
	/** Before or after a length that is none of an event: "in an hour", "an hour ago". */
	readonly notAfter: string;
	readonly notBefore: string;
	/** After a length that is what was given: "an hour of advice". */
	readonly of: string;
}

/** What a label, a column or an inline field can say beside the words. */
export const LABELS = ['direction', 'channel', 'duration', 'outcome', 'next', 'summary'] as const;
export type Label = (typeof LABELS)[number];

/** Phrases that steer how others are read. */
export const MARKS = [
	/** What is meant to be done: "will", "should", "want to". */
	'plans',
	/** Days to come: "tomorrow", "next week". */
	'later',
	/** Behind the name of an event, that it is set and still to come: "booked", "is Friday now". */
	'toCome',
	'weekdays',
	/** After what ego sent: "email sent". */
	'sendings',
	/** Labels that need no colon: "to call". */
	'toDos',
	/** Labels of what is meant to be done: "next step". */
	'planLabels',
	/** A plan at the start of a clause, of ego's whatever follows: "must", "to". */
	'resolves',
	'negations',
	/** Denies only what it stands right before: "no call". */
	'noneOf',
	/** What was to happen and did not: "cancelled". */
	'voids',
	/** The same behind the name of an event, at the end of its clause: "lunch off". */
	'calledOff',
	/** What says by itself that there was no contact: "lost touch". */
	'absences',
	/** What is done again and again: "always", "on Sundays". */
	'routines',
	/** What somebody is like or does by habit, not what happened: "loves coffee". */
	'habits',
	/** Small words behind a verb, no nouns: "out", "along". */
	'particles',
	/** What has become of somebody, at the start of an entry: "new job", "promoted". */
	/** How fast it was done, where it was: "within the hour", "by noon". */
	'promptly',
	/** "gave it back" */
	'returns',
	/** "dinner at Ana's place" */
	'homes',
	/** "asked if I could ...": what the one who asks would do. */
	'permissions',
	/** Before what is talked about: "about", "regarding". */
	'topics',
	'with',
	'from',
	'to',
	'for',
	'by',
	'at',
	'of',
	/** Before how or on what occasion: "over lunch", "on the phone". */
	'occasions',
	/** Of these, before a means: "by email". */
	'means',
	'infinitive',
	/** Words that open a relative clause: "what she wrote". */
	'relatives',
	'articles',
	/** Of these, before what both know: "the". */
	'definites',
	'auxiliaries',
	'passives',
	/** Words that may stand at the start of a clause or before a verb and change nothing: "then", "finally". */
	'fillers',
	/** The same before a noun: "long", "weekly". */
	'adjectives',
	'conjunctions',
	/** Of these, joins what stands before to what follows: "and". */
	'joins',
	/** Of these, always begins another clause: "but". */
	'parts',
	/** People who are somebody's: "mother", "boss". */
	'kin',
	/** Of these, whom one minds for somebody: "the kids". */
	'charges',
	/** Before whom an act made better off: "so I could rest", "while she was away". */
	'benefits',
	/** What follows as a base form was done: "managed to", "was kind enough to". */
	'achieves',
	/** Before the one who made it happen: "thanks to her I ...". */
	'credits',
	/** Bind what follows a comma to what stands before: "fragte, ob". */
	'bonds',
	/** Verbs that go with "I" only, and with somebody else only: "am", "has". */
	'egoVerbs',
	'alterVerbs',
	/** After an owner who is the subject too: "her own". */
	'owns',
	/** Both of them: "together". */
	'together',
	/** Names of months that are also other words: "may". */
	'monthLike',
] as const;
export type Mark = (typeof MARKS)[number];

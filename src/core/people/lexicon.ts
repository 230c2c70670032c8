import { foldText } from './fold';
import type { Channel } from './channel';
import type { Kind, Outcome } from './interaction';

/** Who acts in the event a phrase tells of, seen from its grammatical subject. */
export type Acts =
	/** The subject: "she called". */
	| 'subject'
	/** The one from whom the subject gets something: "got advice from her". */
	| 'source'
	/** The one who was asked agrees or refuses: "she agreed to review my draft" is an ask of ego's. */
	| 'asked'
	| 'both'
	| 'unknown';

/** Phrases that tell of an act: verbs with what belongs to them. `|` separates phrases, `{a,b}` choices in one, `*` is a person. */
export interface ActRow {
	/** Forms that tell of something done ("called", "has been calling"). */
	readonly done: string;
	/** Base forms ("call"): acts only before a person, in a ticked task, or after another act ("called to ask for"). */
	readonly base?: string;
	readonly channel?: Channel;
	readonly kind: Kind;
	readonly acts: Acts;
	/** "my" and "her" after it name who it was done for: "reviewed my draft". */
	readonly isService?: boolean;
	/** A thing named after it gives channel and kind: `must` where it says nothing without one. */
	readonly thing?: 'may' | 'must';
	/** Only where a person is its object: "gave her ..." */
	readonly needsPerson?: boolean;
	/** Only where the words name whom it was for: "fixed her bike", not "fixed the bike". */
	readonly needsBeneficiary?: boolean;
	/** Only where the source is named: "wanted a reference from me". */
	readonly needsSource?: boolean;
	/** What follows is reported or meant, not done: "she told me that ...", "promised to ...". */
	readonly shields?: boolean;
	readonly outcome?: Outcome;
}

/** Phrases that name an event or a thing: nouns. */
export interface ThingRow {
	readonly words: string;
	readonly channel: Channel;
	readonly kind: Kind;
	/** Both took part where nothing says who began. */
	readonly isMutual?: boolean;
	/** A favor even when it is only sent: advice, a lead. */
	readonly isStrong?: boolean;
}

/** Words of one language, as data. Phrases are separated by `|`; a word is compared without case and accents. */
export interface Lexicon {
	readonly acts: readonly ActRow[];
	readonly things: readonly ThingRow[];
	readonly outcomes: Readonly<Record<Outcome, string>>;
	/** Outcomes only at the start of a clause: "yes", "no". */
	readonly shortOutcomes: Readonly<Record<Outcome, string>>;
	/** What is meant to be done: "will", "should", "want to". */
	readonly plans: string;
	/** After "asked if she": a question, no ask: "was", "had". */
	readonly questions: string;
	/** Days to come: "tomorrow", "next week". */
	readonly later: string;
	/** Labels of what is meant to be done: "next step". */
	readonly planLabels: string;
	readonly negations: string;
	/** What says by itself that there was no contact: "lost touch". */
	readonly absences: string;
	/** "gave it back" */
	readonly returns: string;
	/** "dinner at Ana's place" */
	readonly homes: string;
	/** "asked if I could ...": what the one who asks would do. */
	readonly permissions: string;
	/** What somebody is like or does by habit, not what happened: "loves coffee". */
	readonly habits: string;
	/** What was to happen and did not: "cancelled". */
	readonly voids: string;
	/** Before what is talked about: "about", "regarding". */
	readonly topics: string;
	readonly together: string;
	readonly from: string;
	readonly to: string;
	readonly by: string;
	/** Before how or on what occasion: "over lunch", "on the phone". */
	readonly occasions: string;
	/** Words that open a relative clause: "what she wrote". */
	readonly relatives: string;
	readonly articles: string;
	readonly auxiliaries: string;
	readonly passives: string;
	/** Words that may stand at the start of a clause or before a verb and change nothing: "then", "finally". */
	readonly fillers: string;
	readonly conjunctions: string;
	/** Dated words that are facts, no events: "birthday". Only as the whole entry. */
	readonly facts: string;
	readonly egoSubject: string;
	readonly egoObject: string;
	readonly egoPossessive: string;
	readonly we: string;
	readonly alterSubject: string;
	readonly alterObject: string;
	readonly alterPossessive: string;
	/** Words of the plain form after the date. */
	readonly gave: string;
	readonly got: string;
	readonly asked: string;
	readonly askedMe: string;
}

/** What a phrase is, once found in a text. */
export type Sense =
	| { readonly is: 'act'; readonly row: ActRow; readonly isBase: boolean }
	| { readonly is: 'thing'; readonly row: ThingRow }
	| { readonly is: 'outcome'; readonly outcome: Outcome; readonly isShort: boolean }
	| { readonly is: Mark };

/** Phrases that steer how others are read. */
export const MARKS = [
	'plans',
	'later',
	'planLabels',
	'negations',
	'voids',
	'absences',
	'habits',
	'returns',
	'homes',
	'permissions',
	'topics',
	'together',
	'from',
	'to',
	'by',
	'occasions',
	'relatives',
	'articles',
	'auxiliaries',
	'passives',
	'fillers',
	'conjunctions',
	'questions',
] as const;
export type Mark = (typeof MARKS)[number];

interface Phrase {
	readonly words: readonly string[];
	/** What it can be; a word such as "her" is several things. */
	readonly senses: readonly Sense[];
}

/** A lexicon ready for look-up: phrases by their first word, longest first. */
export interface WordIndex {
	readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
	readonly plainHeads: ReadonlyMap<string, 'gave' | 'got' | 'asked' | 'asked me'>;
	readonly facts: ReadonlySet<string>;
	readonly pronouns: ReadonlyMap<string, Pronoun>;
}

/** A pronoun: whom it stands for, and as what it can stand ("her" is object and possessive). */
export interface Pronoun {
	readonly who: 'ego' | 'we' | 'alter';
	readonly isSubject: boolean;
	readonly isObject: boolean;
	readonly isPossessive: boolean;
}

/** A token that stands for a person, in phrases with `*`. */
export const PERSON = '*';

const CHOICE = /\{([^{}]*)\}/;

/** `went {hiking,to the zoo}` stands for two phrases. */
function spelledOut(phrase: string): readonly string[] {
	const choice = CHOICE.exec(phrase);
	if (choice === null) return [phrase];
	const [whole, words = ''] = choice;
	return words.split(',').flatMap((word) => spelledOut(phrase.replace(whole, word)));
}

const phrasesOf = (row: string): readonly string[] =>
	row
		.split('|')
		.filter((text) => text !== '')
		.flatMap(spelledOut);
const wordsOf = (phrase: string): readonly string[] =>
	foldText(phrase).replace(/['’]/g, '').split(' ');

/** Builds the index of a lexicon. */
export function indexLexicon(lexicon: Lexicon): WordIndex {
	const senses = new Map<string, Sense[]>();
	const add = (row: string, sense: Sense): void => {
		for (const phrase of phrasesOf(row)) {
			const key = wordsOf(phrase).join(' ');
			const list = senses.get(key);
			if (list === undefined) senses.set(key, [sense]);
			else list.push(sense);
		}
	};
	for (const row of lexicon.acts) {
		add(row.done, { is: 'act', row, isBase: false });
		add(row.base ?? '', { is: 'act', row, isBase: true });
	}
	for (const row of lexicon.things) add(row.words, { is: 'thing', row });
	for (const outcome of ['yes', 'partly', 'no', 'silence', 'open'] as const) {
		add(lexicon.outcomes[outcome], { is: 'outcome', outcome, isShort: false });
		add(lexicon.shortOutcomes[outcome], { is: 'outcome', outcome, isShort: true });
	}
	for (const mark of MARKS) add(lexicon[mark], { is: mark });
	const plainHeads = new Map<string, 'gave' | 'got' | 'asked' | 'asked me'>();
	for (const word of phrasesOf(lexicon.gave)) plainHeads.set(foldText(word), 'gave');
	for (const word of phrasesOf(lexicon.got)) plainHeads.set(foldText(word), 'got');
	for (const word of phrasesOf(lexicon.asked)) plainHeads.set(foldText(word), 'asked');
	for (const word of phrasesOf(lexicon.askedMe)) plainHeads.set(foldText(word), 'asked me');
	return {
		phrases: byFirstWord(senses),
		plainHeads,
		facts: new Set(phrasesOf(lexicon.facts).map(foldText)),
		pronouns: pronounsOf(lexicon),
	};
}

function pronounsOf(lexicon: Lexicon): Map<string, Pronoun> {
	const pronouns = new Map<string, Pronoun>();
	const add = (
		row: string,
		who: Pronoun['who'],
		role: 'isSubject' | 'isObject' | 'isPossessive',
	): void => {
		for (const word of phrasesOf(row)) {
			const known = pronouns.get(word);
			const none = { who, isSubject: false, isObject: false, isPossessive: false };
			pronouns.set(word, { ...(known ?? none), [role]: true });
		}
	};
	add(lexicon.egoSubject, 'ego', 'isSubject');
	add(lexicon.egoObject, 'ego', 'isObject');
	add(lexicon.egoPossessive, 'ego', 'isPossessive');
	add(lexicon.we, 'we', 'isSubject');
	add(lexicon.alterSubject, 'alter', 'isSubject');
	add(lexicon.alterObject, 'alter', 'isObject');
	add(lexicon.alterPossessive, 'alter', 'isPossessive');
	return pronouns;
}

function byFirstWord(senses: ReadonlyMap<string, readonly Sense[]>): Map<string, Phrase[]> {
	const phrases = new Map<string, Phrase[]>();
	for (const [key, found] of senses) {
		const words = key.split(' ');
		const [first = ''] = words;
		const list = phrases.get(first) ?? [];
		list.push({ words, senses: found });
		phrases.set(first, list);
	}
	for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
	return phrases;
}

/** A phrase found at a place: how many words it took, and which of them was the person. */
export interface PhraseMatch {
	readonly length: number;
	readonly senses: readonly Sense[];
	/** Index of the person word inside the phrase, from its start. */
	readonly person?: number;
}

/** The longest phrase at `at`; `wordAt` gives a folded word, `isPerson` whether a word can stand for `*`. */
export function phraseAt(
	index: WordIndex,
	at: number,
	wordAt: (position: number) => string | undefined,
	isPerson: (position: number) => boolean,
): PhraseMatch | undefined {
	const first = wordAt(at);
	if (first === undefined) return undefined;
	for (const { words, senses } of index.phrases.get(first) ?? []) {
		let person: number | undefined;
		const fits = words.every((word, offset) => {
			if (offset === 0) return true;
			if (word !== PERSON) return wordAt(at + offset) === word;
			person = offset;
			return isPerson(at + offset);
		});
		if (!fits) continue;
		return person === undefined
			? { length: words.length, senses }
			: { length: words.length, senses, person };
	}
	return undefined;
}

import type { FavorKind } from '../../core/action/favors/favor';
import { plainText } from '../plain-text';

/** What a favor's title is made of, in words fit for a screen. */
export interface FavorWords {
	/** Short name of the person. */
	readonly name: string;
	/** Short name of the other person of an introduction. */
	readonly other?: string;
	/** What it is about, in the notes' words. */
	readonly subject?: string;
	readonly minutes: number;
	/** Where the time went that the favor is to take the place of. */
	readonly feed?: string;
}

const FINITE_VERBS: ReadonlySet<string> = new Set(
	(
		'ask bake book build buy check choose clean collect cook design draft drive edit feed fetch file fill find fix ' +
		'get give help hire improve install introduce keep learn lend lift make mend mind move organise organize pack ' +
		'paint pick plan plant practise practice prepare proofread raise read recommend rent repair replace research ' +
		'review run sell send set share show solve sort speak start take talk teach test translate try understand ' +
		'update visit walk watch water write'
	).split(' '),
);

const SEEKING =
	/^(?:is |she is |he is |they are )?(?:looking for|in need of|needs|searching for) /i;
const WANTING = /^(?:she|he|they) (?:wants?|would like|needs?|could use) /i;
/** A whole sentence, not a thing: it follows a colon. */
const SENTENCE =
	/^(?:she|he|they|it|there) |;|\b(?:is|are|was|were) (?:out|broken|not|too|still|in|on)\b/i;
const SOMEBODY_TO = /^(?:someone|somebody|a person|anyone|help) (?:to|who (?:can|could)) /i;
/** A `gave:` already on the line, and its duration: titles and tasks add their own. */
const WRITTEN_FORM = /^gave:? /i;
/** For whom it was, at the start of what somebody gave: the title says so. */
const FOR_ME = /^(?:me|us) (?=\p{L})/iu;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const firstWord = (text: string): string => text.split(' ', 1)[0]?.toLowerCase() ?? '';

/** Dates, repeats and ids that task plugins write behind a task. */
const TASK_MARKS = /\s*(?:📅|⏳|🛫|➕|✅|🔁|🆔|⛔)\uFE0F?\s*[\w-]*/gu;
const AT_NAME = /(^|\s)@(?=\p{L})/gu;
const HELP_WITH = /^help (?:with|on) /i;
/** A subject shorter than this says nothing beside the deed. */
const SHORTEST_SUBJECT = 4;

/** The subject as a phrase inside a sentence: no full stop, no seeking words before it, no marks of tasks. */
function phrase(subject: string): string {
	return plainText(subject)
		.replace(TASK_MARKS, '')
		.replace(AT_NAME, '$1')
		.replace(/[.!?;,\s]+$/, '')
		.replace(WRITTEN_FORM, '')
		.replace(FOR_ME, '')
		.replace(SEEKING, '')
		.replace(WANTING, '');
}

/** `help Marta find a flat`, `help Marta with her grant text`. */
function helping(name: string, subject: string): string {
	const said = phrase(subject);
	if (SEEKING.test(subject)) return `help ${name} find ${said}`;
	if (SENTENCE.test(said)) return `help ${name}: ${said}`;
	const infinitive = said.replace(SOMEBODY_TO, '');
	const isVerb =
		infinitive !== said || (FINITE_VERBS.has(firstWord(said)) && !HELP_WITH.test(said));
	return isVerb
		? `help ${name} ${lowerFirst(infinitive)}`
		: `help ${name} with ${said.replace(HELP_WITH, '')}`;
}

type FavorText = (words: FavorWords) => string;

/** The deed as a phrase, in lower case: `introduce Ana to Piotr: Ana looks for a bookkeeper`. */
const DEEDS: Record<FavorKind, FavorText> = {
	swap: ({ name, minutes, feed }) =>
		`call ${name} for ${String(minutes)} minutes instead of ${
			feed === undefined ? 'another dozen reactions' : `another hour of ${feed}`
		}`,
	need: ({ name, subject }) => (subject === undefined ? `help ${name}` : helping(name, subject)),
	introduction: ({ name, other, subject }) =>
		`introduce ${name} to ${other ?? 'somebody who can help'}${
			subject === undefined ? '' : `: ${name} looks for ${phrase(subject)}`
		}`,
	share: ({ name, subject }) =>
		subject === undefined
			? `send ${name} a note of yours`
			: `send ${name} your note “${plainText(subject)}”`,
	return: ({ name, subject = '' }) => {
		const said = phrase(subject);
		return said.length < SHORTEST_SUBJECT
			? `return a favor to ${name}`
			: `return the favor to ${name} (${said})`;
	},
	promise: ({ name, subject }) =>
		subject === undefined
			? `keep your promise to ${name}`
			: `keep your promise to ${name}: ${phrase(subject)}`,
	recommend: ({ name, subject }) =>
		subject === undefined
			? `write ${name} a recommendation`
			: `write a review of ${phrase(subject)} for ${name}`,
	call: ({ name, minutes }) => `call ${name} for ${String(minutes)} minutes`,
	thanks: ({ name, subject }) =>
		subject === undefined
			? `thank ${name} and say how it went`
			: `thank ${name} and say how it went: ${phrase(subject)}`,
	occasion: ({ name }) => `do something for ${name}’s birthday`,
};

/** Title of a favor: it names the deed. */
export function favorTitle(kind: FavorKind, words: FavorWords): string {
	const deed = DEEDS[kind](words);
	return deed.charAt(0).toUpperCase() + deed.slice(1);
}

/** What is written after `gave:` in the person's own note, where their name would be said twice. */
const WRITTEN: Record<FavorKind, FavorText> = {
	swap: ({ minutes }) => `a call of ${String(minutes)} minutes`,
	need: ({ subject }) =>
		subject === undefined ? 'help' : `help: ${phrase(subject).replace(SOMEBODY_TO, '')}`,
	introduction: ({ other, subject }) =>
		`introduction to ${other ?? 'somebody'}${subject === undefined ? '' : `, ${phrase(subject)}`}`,
	share: ({ subject }) =>
		subject === undefined ? 'a note of mine' : `my note “${plainText(subject)}”`,
	return: () => 'a favor in return',
	promise: ({ subject }) => (subject === undefined ? 'what I promised' : phrase(subject)),
	recommend: ({ subject }) =>
		subject === undefined ? 'recommendation' : `review of ${phrase(subject)}`,
	call: ({ minutes }) => `a call of ${String(minutes)} minutes`,
	thanks: ({ subject }) =>
		subject === undefined ? 'thanks, and how it went' : `thanks for ${phrase(subject)}`,
	occasion: () => 'something for the birthday',
};

/** The words a favor is logged by; the plain form is read back in this language. */
export function favorDeed(kind: FavorKind, words: FavorWords): string {
	return WRITTEN[kind](words);
}

/** Name of each kind, for a label beside a title. */
export const FAVOR_KIND_NAMES: Record<FavorKind, string> = {
	swap: 'Instead of light contact',
	need: 'Something they need',
	introduction: 'An introduction',
	share: 'A note to share',
	return: 'A favor to return',
	promise: 'A promise',
	recommend: 'A recommendation',
	call: 'A call',
	thanks: 'Thanks',
	occasion: 'An occasion',
};

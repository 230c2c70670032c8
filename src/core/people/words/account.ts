import type { Channel } from '../channel';
import { type Clause, clausesOf, mentionGroups, type Phrased } from './clauses';
import type { SceneClause } from './find';
import { isToldOf } from './finds';
import { languageOf } from './languages';
import type { Actor, Kind, Outcome } from '../interaction';
import type { PlainForm } from './plain-deed';
import { readPlainForm } from './plain-form';
import { lazily } from '../lazily';
import { mergeOwner } from './owner-tokens';
import type { Scene } from './roles';
import { type OwnerNames, signOf, type Token } from './token';
import { phrasesIn } from './phrases-in';
import { tokenize } from './tokens';
import type { WordIndex } from './word-index';
import type { Words } from './words';

/** What stands beside the words: a column, a label in the body, the hours of a calendar line. */
export interface Given {
	readonly channel?: Channel;
	readonly kind?: Kind;
	readonly by?: Actor;
	readonly outcome?: Outcome;
	readonly minutes?: number;
	readonly topic?: string;
}

/** What the grammar makes of words, wherever in a text they stand. */
export interface Shape {
	readonly matches: Phrased['matches'];
	readonly clauses: readonly Clause[];
	readonly lastMention: readonly number[];
	readonly groups: ReadonlyMap<number, ReadonlySet<number>>;
}

/** What the grammar works on. */
export interface Grammar extends Shape, Phrased {
	/** The same object for the same words. */
	readonly shape: Shape;
}

function shapeOf(tokens: readonly Token[], index: WordIndex): Shape {
	const matches = phrasesIn(tokens, index);
	const text = { tokens, matches, index };
	let last = -1;
	const lastMention = tokens.map(({ mention }) => {
		const before = last;
		if (mention !== undefined) last = mention;
		return before;
	});
	return { matches, clauses: clausesOf(text), lastMention, groups: mentionGroups(text) };
}

/** So many shapes of so many words are kept: "dinner with [[Ana]]" and "dinner with [[Bo]]" have one. Long texts have their own. */
const MAX_SHAPES = 2000;
const MAX_SHAPE = 40;

const SHAPES = new WeakMap<WordIndex, Map<string, Shape>>();

function knownShape(tokens: readonly Token[], index: WordIndex): Shape {
	if (tokens.length > MAX_SHAPE) return shapeOf(tokens, index);
	const shapes = SHAPES.get(index) ?? new Map<string, Shape>();
	SHAPES.set(index, shapes);
	const sign = tokens.map(signOf).join('\n');
	const known = shapes.get(sign);
	if (known !== undefined) return known;
	const shape = shapeOf(tokens, index);
	if (shapes.size >= MAX_SHAPES) shapes.clear();
	shapes.set(sign, shape);
	return shape;
}

function grammarOf(tokens: readonly Token[], index: WordIndex): Grammar {
	const shape = knownShape(tokens, index);
	return { ...shape, shape, tokens, index };
}

/** An entry's words, prepared once for all the people in it. */
export interface Account extends Grammar {
	/** Where the same words were read before, their mentions and fields are of that note. */
	readonly words: Words;
	/** All that the grammar works on; where the owner is not named, the same object for the same words. */
	readonly grammar: Grammar;
	readonly plain: PlainForm | undefined;
	readonly owner: OwnerNames;
	/** The owner is named in it. */
	readonly isNamed: boolean;
	readonly given: Given;
	/** A ticked task: what it names was done. */
	readonly isDone: boolean;
}

/** A text, each part prepared when it is first asked for: a line in the plain form needs no grammar. */
interface Told {
	readonly words: Words;
	readonly plain: () => PlainForm | undefined;
	readonly tokens: () => { readonly tokens: readonly Token[]; readonly index: WordIndex };
	readonly grammar: () => Grammar;
}

function tell(words: Words): Told {
	const tokens = lazily(() => {
		const index = languageOf(words.text);
		return { tokens: tokenize(words, index), index };
	});
	return {
		words,
		plain: lazily(() => readPlainForm(words)),
		tokens,
		grammar: lazily(() => grammarOf(tokens().tokens, tokens().index)),
	};
}

/** So many texts are kept, as people log the same words again ("call 30m"). */
const MAX_TOLD = 1000;
/** Longer texts are hardly written twice. */
const MAX_TEXT = 300;

const TOLD = new Map<string, Told>();

/** All of the words that their meaning depends on. */
function keyOf({ text, mentions, fields, tags }: Words): string {
	if (mentions.length + fields.length + tags.length === 0) return text;
	const places = mentions.map(({ start, end, field }) => [
		start,
		end,
		field === undefined ? -1 : fields.indexOf(field),
	]);
	return JSON.stringify([text, places, fields.map(({ key, value }) => [key, value]), tags]);
}

function toldOf(words: Words): Told {
	if (words.text.length > MAX_TEXT) return tell(words);
	const key = keyOf(words);
	const known = TOLD.get(key);
	if (known !== undefined) return known;
	if (TOLD.size >= MAX_TOLD) TOLD.clear();
	const told = tell(words);
	TOLD.set(key, told);
	return told;
}

/** Prepares an entry's words. */
export function accountOf(
	words: Words,
	owner: OwnerNames,
	{ given = {}, isDone = false }: { readonly given?: Given; readonly isDone?: boolean } = {},
): Account {
	const told = toldOf(words);
	const merged = lazily(() => {
		const { tokens, index } = told.tokens();
		return mergeOwner(tokens, owner, { text: words.text, index });
	});
	const isNamed = (): boolean => merged() !== told.tokens().tokens;
	const grammar = lazily(() =>
		isNamed() ? grammarOf(merged(), told.tokens().index) : told.grammar(),
	);
	return {
		words: told.words,
		get plain() {
			return told.plain();
		},
		get shape() {
			return grammar().shape;
		},
		get grammar() {
			return grammar();
		},
		get tokens() {
			return grammar().tokens;
		},
		get matches() {
			return grammar().matches;
		},
		get index() {
			return grammar().index;
		},
		get clauses() {
			return grammar().clauses;
		},
		get lastMention() {
			return grammar().lastMention;
		},
		get groups() {
			return grammar().groups;
		},
		get isNamed() {
			return isNamed();
		},
		owner,
		given,
		isDone,
	};
}

/** Whom the words are read for: the person whose note they stand in, or one of the mentions. */
export type View =
	| { readonly of: 'owner' }
	/** `isInOwnersNote`: a second person in somebody's note. */
	| { readonly of: 'mention'; readonly mention: number; readonly isInOwnersNote: boolean };

export function sceneOf(account: Account, view: View): Scene {
	const { tokens, index, matches, lastMention } = account;
	const alterMentions =
		view.of === 'owner'
			? new Set<number>()
			: (account.groups.get(view.mention) ?? new Set([view.mention]));
	return {
		tokens,
		matches,
		lastMention,
		index,
		alterMentions,
		hasSingular: tokens.some(({ pronoun }) => pronoun?.who === 'alter' && !pronoun.isMany),
		isOwn: view.of === 'owner',
		isGuest: view.of === 'mention' && view.isInOwnersNote,
	};
}

/** Whether a clause names the alter, else anybody. */
function namedIn({ tokens, alterMentions }: Scene, clause: Clause): 'alter' | 'other' | undefined {
	let isOther = false;
	for (let at = clause.from; at < clause.to; at++) {
		const mention = tokens[at]?.mention;
		if (mention === undefined) continue;
		if (alterMentions.has(mention)) return 'alter';
		isOther = true;
	}
	return isOther ? 'other' : undefined;
}

/**
 * The clauses that are about a mention: those that hold it, those after it that name nobody else, and, before the first
 * name of all, those that may say on what occasion.
 */
export function clausesAbout(account: Account, scene: Scene, view: View): SceneClause[] {
	if (view.of === 'owner') {
		return account.clauses.map((clause, index) => ({ ...clause, index, isPrelude: false }));
	}
	const about: SceneClause[] = [];
	const preludes: SceneClause[] = [];
	let current: 'nobody' | 'alter' | 'other' = 'nobody';
	let isTold = true;
	for (const [index, clause] of account.clauses.entries()) {
		const named = namedIn(scene, clause);
		const hasAlter = named === 'alter';
		current = named ?? current;
		if (hasAlter) isTold &&= isToldOf(scene, clause);
		if (current === 'alter') about.push({ ...clause, index, isPrelude: false });
		else if (current === 'nobody') preludes.push({ ...clause, index, isPrelude: true });
	}
	return isTold || view.isInOwnersNote ? about : [...preludes, ...about];
}

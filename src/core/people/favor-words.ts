/**
 * How one language tells of needs, abilities and favors, as data. `Words` are single words with spaces between; `Phrases`
 * are separated by `|`, with `{a,b}` for choices and `~` for up to three words between. Both are compared without case,
 * accents and apostrophes.
 */
export interface FavorWords {
	/** Words in all their forms that tell nothing of what a text is about. */
	readonly common: Words;
	/** The same, but only in a text with one of `common`: elsewhere they may be words of another language. */
	readonly commonBesideCommon: Words;
	/** Words that mean another thing than the word without their ending: `booking`, `surveyor`, `conversation`. */
	readonly apart: Words;
	/** Endings of who does a thing: `edit`, `editor`. */
	readonly doers: Words;
	/** Endings that make another word of the same thing: `account`, `accountant`. */
	readonly endings: Words;
	/** Before where a thing is or what it is a part of: `under`, `of`. */
	readonly placed: Words;
	/** Words that say little of what a text is about beside another: `plan`, `problem`. */
	readonly vague: Words;
	/** Groups of words for the same work, separated by `|`: `fix repair mend`. */
	readonly sameWork: string;
	/** Groups of words for the same thing, separated by `|`: `car auto`. */
	readonly sameThing: string;
	/** What belongs to a kind: who repairs furniture repairs chairs. Groups separated by `|`, the kind first. */
	readonly kinds: string;
	/** What goes with a trade unsaid, groups separated by `|`: the names with commas, a colon, the things. */
	readonly trades: string;
	/** What a trade may well know about, too loosely to bring people together by it: in the same form. */
	readonly tradeTalk: string;
	/** Words of one field of life, groups separated by `|`: who knows of one may know of the others, too loosely to bring people together by. */
	readonly fields: string;
	/** Of the kinds, the one that texts are. */
	readonly text: Words;
	/** Work on texts that the language of the text decides: `proofread`. */
	readonly textWork: Words;
	/** Work from one language into another: `translate`. */
	readonly translating: Words;
	/** To be taken somewhere; who takes one there; and the kind that vehicles are. */
	readonly rides: Words;
	readonly driving: Words;
	readonly vehicle: Words;
	/** Names of languages. */
	readonly languages: Words;

	/** Between two things of a list. */
	readonly joins: Phrases;
	/** Where a thing ends and what is said of it begins: `for`, `who`. `*` is a verb in the past. */
	readonly tails: Phrases;
	/** Of these, before a deed: `to`. */
	readonly deedTail: Words;
	/** Verbs that only have to do with a thing: `flying` a drone; and nouns for who does: a drone `pilot`. */
	readonly handles: Words;
	readonly agents: Words;
	/** Of the tails, where it begins what the thing is for, which who can do that is no help with. */
	readonly purposes: Words;
	/** Before what is to be helped with, as a whole: `a second pair of eyes on`. */
	readonly helpWith: Phrases;
	/** Before where somebody works whom they want to know: `an introduction to someone in`. */
	readonly contactWith: Phrases;
	/** A place to work or learn is wanted, not somebody to do it. */
	readonly places: Words;
	/** Who looks for such a place: `intern`. */
	readonly learners: Words;
	/** Work is wanted, not somebody to do it. */
	readonly work: Words;
	/** What ego itself says or does, which nobody can be introduced for: `review`. */
	readonly ownWords: Words;
	/** A good word for them, which ego can give whoever it is: `recommendation`. */
	readonly praise: Phrases;
	/** One for a work of theirs, before its name: `review of`. */
	readonly praiseOf: Phrases;
	/** Behind `praise`, it is somebody or something to be named to them: `for a plumber`. */
	readonly namedTo: Phrases;

	/** Before what they look for: `hunting for`; before what they want to learn; and before what they can do: `good with`. */
	readonly seeks: Phrases;
	readonly wantsToLearn: Phrases;
	readonly learning: Phrases;
	readonly ableAt: Phrases;
	/** Before what ego said it would do for them; and verbs such a thing begins with. */
	readonly promises: Phrases;
	readonly promisedDeeds: Words;
	/** Words for ego; for them, or that lead on to what they do; and between these and the verb: `is`, `still`. */
	readonly egos: Words;
	readonly they: Words;
	readonly auxiliaries: Words;
	/** Behind a comma, where another clause begins: `the`. */
	readonly clauseStarts: Words;
	/** What denies all that follows, besides `denials`: `nothing`. */
	readonly nothings: Words;
	/** Before a thing of theirs; and behind it, it wants mending: `packed up`. */
	readonly theirs: Phrases;
	readonly broken: Phrases;
	/** They asked ego itself: `asked me`. */
	readonly askedEgo: Phrases;

	/** At the start of a remark on a need that is one no more: `solved`. */
	readonly met: Phrases;
	/** Anywhere in one: `no longer needed`. */
	readonly noLonger: Phrases;
	/** Before what is only said of a work by kind: `a podcast`. */
	readonly indefinite: Words;
	/** Between a thing and what it is of, both of which tell: `the history of radio`. */
	readonly ofs: Words;
	/** In an entry on a need: they have what they looked for. */
	readonly foundMet: Phrases;
	/** A joke: `ha`. */
	readonly jokes: Phrases;
	/** Not to be spoken of: `never mention`; and as an aside only: `private`. */
	readonly hush: Phrases;
	readonly hushAside: Phrases;
	/** What one sends somebody to read: `article`. */
	readonly writings: Words;
	/** Marks a note as ego's own affair: `private`. */
	readonly isPrivate: Words;
	/** The owner wants nothing to do with them: `do not trust`. */
	readonly warnings: Phrases;
	/** The same, as an aside only: `careful`. */
	readonly warningAside: Phrases;
	/** They want no favor for now, or no contact: `asked to be left alone`. */
	readonly leftAlone: Phrases;
	/** They do or take nothing more for now: `takes on nobody new`. */
	readonly full: Phrases;
	/** Days that are kept: `birthday`. */
	readonly days: Words;
	/** With one of them in a sentence: it is not to be kept. */
	readonly unkept: Phrases;
	/** No answer came. */
	readonly unanswered: Phrases;

	/** Verbs that say nothing of what a promise is about. */
	readonly plainVerbs: Words;
	/** Words of a mere sign of life, and of these those that make one whatever follows. */
	readonly hellos: Words;
	/** Before the name of whom ego wants something of: `ask`. */
	readonly asksOf: Phrases;
	readonly answers: Words;
	readonly introduces: Words;
	/** Two should come to know each other: `should meet`. */
	readonly bringsTogether: Phrases;
	/** Thanks, said or due; and ego's word that somebody was not told or thanked. */
	readonly thanks: Phrases;
	readonly untold: Phrases;
	/** Ego paid for it; as an aside only; and what follows the latter where they did: `for us`. */
	readonly paid: Phrases;
	readonly paidAside: Phrases;
	readonly forEgo: Phrases;
	/** Asked for, it is ego's own: `back`. */
	readonly back: Phrases;
	/** Before a word they deny it: `no`, `without`; and what halves it: `half an hour`. */
	readonly denials: Words;
	readonly halves: Words;
	/** They sent ego work: `sent a customer`. */
	readonly sentWork: Phrases;
	/** Money without a sum. */
	readonly money: Words;

	/** Places where time goes to nobody, by name and by kind. */
	readonly feedNames: Phrases;
	readonly feeds: Phrases;
}

export type Words = string;
export type Phrases = string;

import type { Diagnostic } from '../core/diagnostic';
import type { FolderCount } from '../core/people/notebook/survey';
import type { Notice, Offer, ReasonLine } from './model';
import { folderQuestions } from './reading-model';
import { placeOf } from './reason-line';
import type { Screen } from './screen';
import type { Words } from './words/words';

/** How far the first reading is. `all` is 0 before the notes are counted. */
export interface Progress {
	readonly read: number;
	readonly all: number;
}

/** What decides whether there is anything to draw. */
export interface VaultFacts {
	/** Notes in the vault, whatever they are about. */
	readonly notes: number;
	readonly people: number;
	readonly entries: number;
	readonly diagnostics: readonly Diagnostic[];
	/** Folders that may hold people. */
	readonly candidates?: readonly FolderCount[];
}

/** Problems listed in place; the rest is one click away. */
const SHOWN_PROBLEMS = 6;

const readingOffer = (words: Words): Offer => ({
	label: words.notice.showReading,
	deed: 'show-reading',
});
const checkOffer = (words: Words): Offer => ({
	label: words.notice.checkNotes,
	deed: 'check-notes',
});

/** A problem as a line one can click. */
export function problemLine({ path, line, reason }: Diagnostic, screen: Screen): ReasonLine {
	const place = placeOf(path, line, screen);
	return { text: screen.words.notice.problem(place.label, reason), place };
}

/** While the notes are read for the first time. */
export function loadingNotice({ read, all }: Progress, { words }: Screen): Notice {
	const notice = {
		kind: 'loading',
		title: words.notice.loading,
		problems: [],
		offers: [],
	} as const;
	if (all === 0) return { ...notice, lines: [words.notice.loadingLine] };
	const lines = [words.notice.loadingCount(read, all), words.notice.loadingLine];
	return { ...notice, lines, progress: Math.min(1, read / all) };
}

/** Where the program itself went wrong: it says so instead of waiting for ever. */
export function failureNotice(failure: string, { words }: Screen): Notice {
	return {
		kind: 'failed',
		title: words.notice.failed,
		lines: words.notice.failedLines(failure),
		problems: [],
		offers: [],
	};
}

function emptyVault({ words, today }: Screen): Notice {
	return {
		kind: 'empty-vault',
		title: words.notice.emptyVault,
		lines: words.notice.emptyVaultLines,
		example: words.notice.example(today),
		problems: [],
		offers: [],
	};
}

function noPeople({ notes, candidates = [] }: VaultFacts, { words, today }: Screen): Notice {
	return {
		kind: 'no-people',
		title: words.notice.noPeople,
		lines: words.notice.noPeopleLines(notes),
		example: words.notice.example(today),
		problems: [],
		questions: folderQuestions(candidates, words),
		offers: [readingOffer(words)],
	};
}

function onlyBroken(errors: readonly Diagnostic[], screen: Screen): Notice {
	const { words } = screen;
	return {
		kind: 'only-broken',
		title: words.notice.onlyBroken,
		lines: words.notice.onlyBrokenLines(errors.length),
		problems: errors.slice(0, SHOWN_PROBLEMS).map((error) => problemLine(error, screen)),
		offers: [checkOffer(words)],
	};
}

function noEntries(people: number, { words, today }: Screen): Notice {
	return {
		kind: 'no-entries',
		title: words.notice.noEntries(people),
		lines: [words.notice.noEntriesLine],
		example: words.notice.example(today),
		problems: [],
		offers: [{ label: words.persons.log, deed: 'log' }],
	};
}

/** Says plainly what is the matter where there is nothing to draw; undefined where there is. */
export function vaultNotice(
	facts: VaultFacts,
	isAnybodyOnLadder: boolean,
	screen: Screen,
): Notice | undefined {
	const { notes, people, entries, diagnostics } = facts;
	if (notes === 0) return emptyVault(screen);
	const errors = diagnostics.filter(({ severity }) => severity === 'error');
	if (errors.length > 0 && (people === 0 || (entries === 0 && !isAnybodyOnLadder))) {
		return onlyBroken(errors, screen);
	}
	if (people === 0) return noPeople(facts, screen);
	return entries === 0 && !isAnybodyOnLadder ? noEntries(people, screen) : undefined;
}

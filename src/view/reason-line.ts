import type { Reason, ReasonCode } from '../core/action/reason';
import type { Place, ReasonLine } from './model';
import type { Screen } from './screen';
import { reasonText } from './words/words';

/** File name without folder and `.md`. */
export function noteName(path: string): string {
	const file = path.slice(path.lastIndexOf('/') + 1);
	return file.endsWith('.md') ? file.slice(0, -3) : file;
}

/** A line of a note as a place one can go to. */
export function placeOf(path: string, line: number | undefined, { words }: Screen): Place {
	const label = words.place(noteName(path), line);
	return line === undefined ? { path, label } : { path, line, label };
}

/** Reasons whose line is an entry. */
const ENTRIES: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
	'did-it',
	'did-larger',
	'refused',
	'did-not-answer',
	'they-gave',
	'not-thanked',
]);

/** A reason in words, with its line where it has one. */
export function reasonLine(reason: Reason, screen: Screen): ReasonLine {
	const text = reasonText(reason, screen.today, screen.words);
	if (reason.path === undefined) return { text };
	const place = placeOf(reason.path, reason.line, screen);
	return ENTRIES.has(reason.code) ? { text, place, isEntry: true } : { text, place };
}

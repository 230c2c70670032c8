import type { PlainForm } from './plain-deed';
import { readHead } from './plain-head';
import { readMarks } from './plain-tags';
import type { Words } from './words';

/** Reads a line that begins with a channel's name or `gave`, `got`, `asked`, `asked me`, or says so in fields or tags. */
export function readPlainForm(words: Words): PlainForm | undefined {
	const head = readHead(words);
	if (head !== undefined && head.kind !== 'contact') return head;
	const marks = readMarks(words);
	return marks?.kind === 'contact' ? (head ?? marks) : (marks ?? head);
}

import { emptyReading, type NoteReading } from '../entries/read-note';

/**
 * The reading of a note on which the reader itself failed: nothing but a diagnostic that says so. For hosts, which catch
 * at their edge, so that one note never costs the others.
 */
export function unreadNote(path: string, failure: unknown): NoteReading {
	const reason = failure instanceof Error ? failure.message : String(failure);
	return {
		...emptyReading({ path }, 'left-out'),
		diagnostics: [
			{
				path,
				line: 1,
				column: 1,
				severity: 'error',
				rule: 'entry-unread',
				reason: `Unexpected failure of the reader (${reason}), expected a note it can read: please report it`,
			},
		],
	};
}

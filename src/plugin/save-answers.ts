import type { App } from 'obsidian';
import type { Answer } from '../view/model';
import type { NoteWriter } from './note-writer';
import type { Screen } from '../view/screen';

/** The value of a property with one more thing in it; what stands there stays. */
function withThing(value: unknown, thing: string): unknown {
	if (value === undefined || value === null || value === '') return thing;
	const known: readonly unknown[] = Array.isArray(value) ? value : [value];
	return known.includes(thing) ? value : [...known, thing];
}

/** What saving answers needs. */
interface AnswerHost {
	readonly app: App;
	readonly screen: Screen;
	readonly writer: NoteWriter;
}

/** Writes each answer as a property of its person's note, `would` or `would_not`; all are taken back as one. */
export async function saveAnswers(
	answers: readonly Answer[],
	{ screen: { words }, writer }: AnswerHost,
): Promise<void> {
	await writer.writeProperties({
		edits: answers.map(({ person: path, thing, would }) => ({
			path,
			key: would ? 'would' : 'would_not',
			value: (before) => withThing(before, thing),
		})),
		said: words.said.answersSaved,
	});
}

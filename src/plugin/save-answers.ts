import { withThingInProperty } from '../core/people/writing/add-to-property';
import type { Answer } from '../view/model';
import type { LogHost } from './log-prompt';

/** Writes each answer into a property of its person's note, `would` or `would_not`; all are taken back as one. */
export async function saveAnswers(
	answers: readonly Answer[],
	{ analysis, ground, screen: { words }, writer }: LogHost,
): Promise<void> {
	await writer.writeAll({
		changes: answers.map(({ person: path, thing, would }) => {
			const added = { path, key: would ? 'would' : 'would_not', thing };
			const name = analysis.network.byId.get(path)?.person.name ?? path;
			return {
				path,
				apply: (text) => withThingInProperty(text, added, ground),
				declined: words.said.propertiesUnread(name),
			};
		}),
		said: words.said.answersSaved,
	});
}

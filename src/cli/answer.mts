import { favorsOf, reviewOf, whoToAsk, type Analysis } from '../core/analyze';
import { planWeek } from '../core/action/favors/plan';
import type { Person } from '../core/people/person';
import { askedCount } from '../view/asked-count';
import type { Words } from '../view/words/words';
import { UsageError, type Arguments } from './arguments.mjs';
import { explainedNote, explainJson } from './explain.mjs';
import { each } from './json-text.mjs';
import {
	askJson,
	diagnosticJson,
	favorsJson,
	interactionJson,
	ladderJson,
	peopleJson,
	reviewJson,
	type Json,
} from './json.mjs';
import {
	askText,
	checkText,
	explainText,
	favorsText,
	interactionsText,
	ladderText,
	peopleText,
	reviewText,
	withNotice,
} from './text.mjs';
import type { Vault } from './vault.mjs';

/** What a command found, in both forms; only the one asked for is made. */
export interface Answer {
	readonly text: () => string;
	readonly json: () => Json;
	readonly exitCode?: number;
}

/** Weeks of the review where nobody says how many. */
const USUAL_WEEKS = 12;

const folded = (text: string): string => text.normalize('NFC').toLowerCase();

/** The person of this id, path, name or alias. @throws {UsageError} where there is none, or more than one. */
function personNamed(wanted: string, { notebook }: Analysis): Person {
	const exact = notebook.people.find(({ id }) => id === wanted);
	if (exact !== undefined) return exact;
	const found = notebook.people.filter(({ path, name, aliases }) =>
		[path, path.replace(/\.md$/i, ''), name, ...aliases].some(
			(known) => folded(known) === folded(wanted),
		),
	);
	const [only, another] = found;
	if (only === undefined) throw new UsageError(`No person \`${wanted}\` in this vault`);
	if (another === undefined) return only;
	throw new UsageError(
		`\`${wanted}\` could be ${found.map(({ id }) => `\`${id}\``).join(' or ')}; name the path`,
	);
}

function favorsAnswer(args: Arguments, vault: Vault, words: Words): Answer {
	const { analysis } = vault;
	const { person, minutes } = args;
	const all = favorsOf(
		analysis,
		person === undefined ? undefined : personNamed(person, analysis).id,
	);
	const favors = minutes === undefined ? all : planWeek(all, minutes);
	const { empty, planEmpty } = words.give;
	const none = all.length === 0 ? empty : planEmpty;
	return {
		text: withNotice(vault, words, () => favorsText(favors, analysis, { words, none })),
		json: () => favorsJson(favors, analysis, words),
	};
}

function askAnswer(args: Arguments, vault: Vault, words: Words): Answer {
	const { analysis } = vault;
	const rung = analysis.ladder.find(({ action }) => action.id === args.action);
	const needed = rung === undefined ? undefined : askedCount(args.topic, rung.action, words);
	const ranking = whoToAsk(analysis, args.action ?? '', args.topic, needed);
	if (ranking === undefined) {
		const known = analysis.ladder.map(({ action }) => action.id).join(', ');
		throw new UsageError(`Unknown action \`${args.action ?? ''}\`, expected one of: ${known}`);
	}
	return {
		text: withNotice(vault, words, () => askText(ranking, analysis, words)),
		json: () => askJson(ranking, analysis, words),
	};
}

/** Runs one command on a vault. @throws {UsageError} for an action, person or note that is not there. */
export function answer(args: Arguments, vault: Vault, words: Words): Answer {
	const { analysis, diagnostics } = vault;
	const noticed = (text: () => string): (() => string) => withNotice(vault, words, text);
	switch (args.command) {
		case 'people':
			return { text: noticed(() => peopleText(analysis, words)), json: () => peopleJson(analysis) };
		case 'interactions': {
			const { interactions } = analysis.notebook;
			return {
				text: noticed(() => interactionsText(analysis)),
				json: () => each(interactions, interactionJson),
			};
		}
		case 'ladder':
			return { text: noticed(() => ladderText(analysis, words)), json: () => ladderJson(analysis) };
		case 'ask':
			return askAnswer(args, vault, words);
		case 'favors':
			return favorsAnswer(args, vault, words);
		case 'review': {
			const review = reviewOf(analysis, args.weeks ?? USUAL_WEEKS);
			return {
				text: noticed(() => reviewText(review, analysis, words)),
				json: () => reviewJson(review),
			};
		}
		case 'check':
			return {
				text: () => checkText(vault),
				json: () => diagnostics.map(diagnosticJson),
				exitCode: diagnostics.length === 0 ? 0 : 2,
			};
		case 'explain': {
			const explained = explainedNote(args.note ?? '', vault);
			if (explained === undefined)
				throw new UsageError(`No note \`${args.note ?? ''}\` in this vault`);
			return {
				text: () => explainText(explained, analysis, words),
				json: () => explainJson(explained, words),
			};
		}
	}
}

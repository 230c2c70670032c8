import { type Action, SORTS } from './action/ladder';
import {
	choiceIn,
	type FieldReader,
	fieldOf,
	listIn,
	numberIn,
	report,
	textIn,
	textsIn,
} from './settings-field';

/** Lowest offset a rung may have, in log-odds; below it nobody would ever act. */
const LOWEST_OFFSET = -12;
const LARGEST_AMOUNT = 1e12;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function readId(raw: unknown, name: string, reader: FieldReader): string | undefined {
	const id = fieldOf(raw, 'id');
	if (typeof id === 'string' && id.length <= 80 && ID.test(id)) return id;
	report(reader, `${name}.id`, { value: id, expected: 'an id like `guest-post`' });
	return undefined;
}

function readAction(raw: unknown, name: string, reader: FieldReader): Action | undefined {
	const id = readId(raw, name, reader);
	if (id === undefined) return undefined;
	const field = (key: string): unknown => fieldOf(raw, key);
	const sort = choiceIn(reader, `${name}.sort`, { value: field('sort'), choices: SORTS });
	const offset = numberIn(reader, `${name}.offset`, {
		value: field('offset'),
		low: LOWEST_OFFSET,
		high: 0,
	});
	const amount = numberIn(reader, `${name}.amount`, {
		value: field('amount'),
		low: 0,
		high: LARGEST_AMOUNT,
	});
	const words = textsIn(reader, `${name}.words`, field('words')) ?? [];
	return {
		id,
		name: textIn(reader, `${name}.name`, field('name')) ?? id,
		sort: sort ?? (amount === undefined ? 'work' : 'money'),
		offset: offset ?? 0,
		...(amount === undefined ? {} : { amount }),
		words: words.map((word) => word.toLowerCase()),
	};
}

/** Rungs in order of size, each id once, none easier than the one before it. */
function mended(actions: readonly Action[], reader: FieldReader): readonly Action[] {
	const ids = new Set<string>();
	let lowest = 0;
	return actions.flatMap((action, i) => {
		const name = `ladder[${String(i)}]`;
		if (ids.has(action.id)) {
			report(reader, `${name}.id`, { value: action.id, expected: 'an id of its own' });
			return [];
		}
		ids.add(action.id);
		if (action.offset > lowest) {
			const expected = `at most ${String(lowest)}, the offset of the rung before it`;
			report(reader, `${name}.offset`, { value: action.offset, expected });
		}
		lowest = Math.min(lowest, action.offset);
		return [{ ...action, offset: lowest }];
	});
}

/** Reads a ladder from unknown data; undefined where there is none, or none of its rungs can be read. */
export function readLadder(raw: unknown, reader: FieldReader): readonly Action[] | undefined {
	const actions = listIn(reader, 'ladder', {
		value: raw,
		read: (item, name) => readAction(item, name, reader),
	});
	if (actions === undefined) return undefined;
	if (actions.length > 0) return mended(actions, reader);
	report(reader, 'ladder', { value: raw, expected: 'at least one rung' });
	return undefined;
}

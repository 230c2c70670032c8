import { foldText } from '../fold';
import { actorNamed, isNameOf, labelNamed } from '../words/languages';
import { channelNamed } from '../words/plain-words';
import type { Words } from '../words/words';

/** What a field beside the words says that it cannot, and what it may say. */
export interface UnreadField {
	readonly written: string;
	readonly expected: string;
}

const says = /[\p{L}\p{N}]/u;

/** A field for a way of contact, or for who acted, that names none: `[channel:: zzz]`, `[by:: zzz]`. */
export function unreadField({ fields }: Words): UnreadField | undefined {
	for (const { key, value } of fields) {
		if (!says.test(value)) continue;
		const label = labelNamed(key);
		if (label === 'channel' && isNameOf(foldText(key), label) && channelNamed(value) === undefined)
			return { written: value, expected: 'a channel, such as `call` or `email`' };
		if (label === 'direction' && !/^(?:\[\[|@)/.test(value) && actorNamed(value) === undefined)
			return { written: value, expected: 'who acted: `me`, `them` or `both`' };
	}
	return undefined;
}

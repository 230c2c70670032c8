const MARKS = /\p{M}+/gu;

/** A text without case and accents, for comparing words: `Zoë` and `ZOE` fold to `zoe`. */
export function foldText(text: string): string {
	return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(/ß/g, 'ss');
}

/** A name as names are compared: without case, accents, a leading `@`, and with single spaces. */
export function foldName(name: string): string {
	return foldText(name).replace(/\s+/g, ' ').trim().replace(/^@\s?/, '');
}

/** A property's name as names of properties are compared: `Last Contact`, `last_contact` and `lastContact` are one. */
export function foldKey(key: string): string {
	return foldText(key).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The words of a heading or label, without case, accents, emoji and punctuation, with single spaces. */
export function foldWords(text: string): string {
	return foldText(text)
		.replace(/['’]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

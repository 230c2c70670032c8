const MARKS = /\p{M}+/gu;

const NOT_ASCII = /[^ -~]/;
const STROKED = /[ßæœøłđðħŧı]/g;

/** Letters that Unicode does not take apart. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
	['ß', 'ss'],
	['æ', 'ae'],
	['œ', 'oe'],
	['ø', 'o'],
	['ł', 'l'],
	['đ', 'd'],
	['ð', 'd'],
	['ħ', 'h'],
	['ŧ', 't'],
	['ı', 'i'],
]);

/** A text without case and accents, for comparing words: `Zoë` and `ZOE` fold to `zoe`. */
export function foldText(text: string): string {
	if (!NOT_ASCII.test(text)) return text.toLowerCase();
	const bare = text.normalize('NFKD').replace(MARKS, '').toLowerCase();
	return bare.replace(STROKED, (letter) => PLAIN_LETTERS.get(letter) ?? letter);
}

/** Marks of width and direction, which nobody sees. */
const UNSEEN = /[\u{AD}\u{61C}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2069}\u{FEFF}]/gu;

/** A name as names are compared: without case, accents, a leading `@`; dashes, apostrophes and spaces are of one sort. */
export function foldName(name: string): string {
	const folded = foldText(name).replace(/\s+/g, ' ').trim().replace(/^@\s?/, '');
	if (!NOT_ASCII.test(folded)) return folded;
	return folded
		.replace(UNSEEN, '')
		.replace(/[‘’ʼ´]/g, "'")
		.replace(/[‐‒–]/g, '-');
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

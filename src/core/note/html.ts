import {
	BACKSLASH,
	BANG,
	COLON,
	EQUALS,
	GREATER,
	LESS,
	NEWLINE,
	SLASH,
	UNDERSCORE,
	isBlankCode,
	isDigit,
	isLetter,
	isSpaceCode,
	skipBlanks,
} from './characters';

/**
 * How a block of HTML ends, by CommonMark's seven rules: 1 to 5 at a mark of their own, 6 and 7 at a blank line;
 * 7, any tag alone on its line, cannot begin within a paragraph.
 */
export type HtmlRule = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const VERBATIM_NAMES: ReadonlySet<string> = new Set(['pre', 'script', 'style', 'textarea']);

const BLOCK_NAMES: ReadonlySet<string> = new Set(
	(
		'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div ' +
		'dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe ' +
		'legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table ' +
		'tbody td tfoot th thead title tr track ul'
	).split(' '),
);

const LONGEST_NAME = 10;

/** The rule by which a line that begins with `<` opens a block of HTML; undefined when it opens none. */
export function htmlRule(text: string, at: number, end: number): HtmlRule | undefined {
	const code = text.charCodeAt(at + 1);
	if (code === BANG) {
		if (text.startsWith('--', at + 2)) return 2;
		if (text.startsWith('[CDATA[', at + 2)) return 5;
		return isLetter(text.charCodeAt(at + 2)) && at + 2 < end ? 4 : undefined;
	}
	if (code === 63) return 3;
	return nameRule(text, at, end) ?? (isTagAlone(text, at, end) ? 7 : undefined);
}

function nameRule(text: string, at: number, end: number): HtmlRule | undefined {
	const isClosing = text.charCodeAt(at + 1) === SLASH;
	const from = at + (isClosing ? 2 : 1);
	let after = from;
	while (after < end && after - from <= LONGEST_NAME && isNameCode(text.charCodeAt(after)))
		after += 1;
	const name = text.slice(from, after).toLowerCase();
	const follower = after < end ? text.charCodeAt(after) : NEWLINE;
	const isPlainEnd = follower === GREATER || follower === NEWLINE || isBlankCode(follower);
	if (!isClosing && isPlainEnd && VERBATIM_NAMES.has(name)) return 1;
	const isSelfClosing = follower === SLASH && text.charCodeAt(after + 1) === GREATER;
	return (isPlainEnd || isSelfClosing) && BLOCK_NAMES.has(name) ? 6 : undefined;
}

function isTagAlone(text: string, at: number, end: number): boolean {
	const after = htmlTagEnd(text, at, end);
	return after > 0 && skipBlanks(text, after, end) === end;
}

const ENDS = ['', '', '-->', '?>', '>', ']]>'];
const VERBATIM_ENDS = ['</script>', '</pre>', '</style>', '</textarea>'];

/** Whether a block of HTML opened by `rule` ends in this line. */
export function endsHtml(rule: HtmlRule, text: string, at: number, end: number): boolean {
	if (rule >= 6) return false;
	const line = text.slice(at, end);
	if (rule > 1) return line.includes(ENDS[rule] ?? '>');
	const lower = line.toLowerCase();
	return VERBATIM_ENDS.some((mark) => lower.includes(mark));
}

function isNameCode(code: number): boolean {
	return isLetter(code) || isDigit(code);
}

/**
 * Offset after the HTML tag that begins at `at`; 0 when none does; -1 when it is not over at the end of the line and
 * only its paragraph can tell.
 */
export function htmlTagEnd(text: string, at: number, end: number): number {
	const isClosing = text.charCodeAt(at + 1) === SLASH;
	let next = at + (isClosing ? 2 : 1);
	if (next >= end || !isLetter(text.charCodeAt(next))) return 0;
	while (next < end && (isNameCode(text.charCodeAt(next)) || text.charCodeAt(next) === 45))
		next += 1;
	if (isClosing) return closingEnd(text, skipBlanks(text, next, end), end);
	for (;;) {
		const after = skipBlanks(text, next, end);
		const attribute = after > next ? attributeEnd(text, after, end) : 0;
		if (attribute < 0) return -1;
		if (attribute === 0) return closeOf(text, after, end);
		next = attribute;
	}
}

function closingEnd(text: string, at: number, end: number): number {
	const code = at < end ? text.charCodeAt(at) : 0;
	if (code === NEWLINE) return -1;
	return code === GREATER ? at + 1 : 0;
}

function closeOf(text: string, at: number, end: number): number {
	const code = at < end ? text.charCodeAt(at) : 0;
	if (code === NEWLINE) return -1;
	if (code === GREATER) return at + 1;
	const isSelfClosing = code === SLASH && text.charCodeAt(at + 1) === GREATER && at + 1 < end;
	return isSelfClosing ? at + 2 : 0;
}

function attributeEnd(text: string, at: number, end: number): number {
	const first = at < end ? text.charCodeAt(at) : 0;
	if (!isLetter(first) && first !== UNDERSCORE && first !== COLON) return 0;
	let next = at + 1;
	while (next < end && isAttributeCode(text.charCodeAt(next))) next += 1;
	const equals = skipBlanks(text, next, end);
	if (equals < end && text.charCodeAt(equals) === NEWLINE) return -1;
	if (equals >= end || text.charCodeAt(equals) !== EQUALS) return next;
	return valueEnd(text, skipBlanks(text, equals + 1, end), end);
}

function isAttributeCode(code: number): boolean {
	return isNameCode(code) || code === UNDERSCORE || code === COLON || code === 45 || code === 46;
}

function valueEnd(text: string, at: number, end: number): number {
	const quote = at < end ? text.charCodeAt(at) : 0;
	if (quote === NEWLINE) return -1;
	if (quote !== 34 && quote !== 39) return unquotedEnd(text, at, end);
	for (let next = at + 1; next < end; next += 1) {
		const code = text.charCodeAt(next);
		if (code === quote) return next + 1;
		if (code === NEWLINE) return -1;
	}
	return 0;
}

function unquotedEnd(text: string, at: number, end: number): number {
	let next = at;
	for (; next < end; next += 1) {
		const code = text.charCodeAt(next);
		if (isSpaceCode(code) || code === 34 || code === 39 || code === 96) break;
		if (code === LESS || code === EQUALS || code === GREATER) break;
	}
	return next > at ? next : 0;
}

/** Offset after an autolink (`<https://...>`, `<a@b.c>`) that begins at `at`; 0 when none does. */
export function autolinkEnd(text: string, at: number, end: number): number {
	let hasMark = false;
	for (let next = at + 1; next < end; next += 1) {
		const code = text.charCodeAt(next);
		if (code === GREATER) return hasMark && next > at + 1 ? next + 1 : 0;
		if (code === LESS || code === BACKSLASH || isSpaceCode(code)) return 0;
		if (code === COLON || code === 64) hasMark = true;
	}
	return 0;
}

/** Target and display text of a link, as Obsidian caches them. */
export interface LinkText {
	readonly link: string;
	readonly display?: string;
}

/** What is between `[[` and `]]`: the display text begins after the first bar that is not the first character. */
export function readWikilink(content: string): LinkText {
	const inner = content.trim();
	const bar = inner.indexOf('|');
	const target = (bar > 0 ? inner.slice(0, bar) : inner).trim();
	// In a table the bar is written `\|`.
	const link = normal(target.endsWith('\\') ? target.slice(0, -1) : target);
	const display = bar > 0 ? inner.slice(bar + 1).trim() : '';
	return display === '' ? { link } : { link, display };
}

/**
 * A Markdown link's address (backslashes undone) and label. Undefined when it leads out of the vault: as in Obsidian
 * every address with a colon does, unless it begins with `./` or `../`.
 */
export function readMarkdownLink(
	address: string,
	label: string,
	isEmbed: boolean,
): LinkText | undefined {
	if (address === '') return undefined;
	const isRelative = address.startsWith('./') || address.startsWith('../');
	if (address.includes(':') && !isRelative) return undefined;
	const decoded = decode(address);
	if (decoded === undefined && !isEmbed) return undefined;
	const link = normal(decoded ?? address);
	const display = label.trim();
	return display === '' ? { link } : { link, display };
}

function decode(address: string): string | undefined {
	try {
		return decodeURI(address);
	} catch {
		return undefined;
	}
}

/** With common blanks and composed characters, as file names are compared. */
function normal(link: string): string {
	if (!/[^\x20-\x7e]/.test(link)) return link.trim();
	return link
		.replace(/\u00a0/g, ' ')
		.trim()
		.normalize('NFC');
}

/** What Obsidian caches as a link's display text: the given one, else `Note > Heading`. */
export function displayText({ link, display }: LinkText): string {
	if (display !== undefined) return display;
	const parts = link.split('#').filter((part) => part !== '');
	return parts.join(' > ').trim();
}

import { describe, expect, it } from 'vitest';
import {
	isBareLink,
	lineWithDeed,
	MENTION_DEEDS,
	type LinkPlace,
	type MentionDeed,
} from '../../../../src/core/people/writing/mention-line';
import { CONVENTIONS, note, TODAY } from '../vault';

const LINK = '[[Ana Ruiz|Ana]]';

function placeOf(text: string, path: string): LinkPlace {
	const lines = text.split('\n');
	const at = lines.findIndex((line) => line.includes(LINK));
	const written = lines[at] ?? '';
	const start = written.indexOf(LINK);
	return { path, text, line: at + 1, written, start, end: start + LINK.length };
}

const said = (text: string, deed: MentionDeed = 'gave', path = 'Daily/2026-05-01.md'): string =>
	lineWithDeed(placeOf(text, path), TODAY, {
		deed,
		target: 'Ana Ruiz',
		ground: { parse: note, conventions: CONVENTIONS },
	}) ?? 'none';

describe('a lone link as the beginning of an entry', () => {
	it.each<[MentionDeed, string]>([
		['gave', `- gave ${LINK}: `],
		['got', `- got from ${LINK}: `],
		['asked', `- asked ${LINK}: `],
		['met', `- meeting with ${LINK}: `],
	])('%s', (deed, line) => {
		expect(said(`- ${LINK}`, deed)).toBe(line);
	});

	it.each([
		[LINK, `gave ${LINK}: `],
		[`Text\n\n  * ${LINK}`, `  * gave ${LINK}: `],
		[`- [x] ${LINK}`, `- [x] gave ${LINK}: `],
		[`> [!note] x\n> - ${LINK}`, `> - gave ${LINK}: `],
		[`- 09:30 ${LINK}`, `- 09:30 gave ${LINK}: `],
		[`- 2026-04-30 ${LINK}`, `- 2026-04-30 gave ${LINK}: `],
	])('%s in a daily note', (text, line) => {
		expect(said(text)).toBe(line);
	});

	it.each([
		[`- ${LINK}`, `- 2026-11-23 gave ${LINK}: `],
		[`* ${LINK}`, `* 2026-11-23 gave ${LINK}: `],
		[LINK, `- 2026-11-23 gave ${LINK}: `],
		[`- 2026-04-30 ${LINK}`, `- 2026-04-30 gave ${LINK}: `],
	])('%s in a note without a day is of today', (text, line) => {
		expect(said(text, 'gave', 'Notes/Soup.md')).toBe(line);
	});

	it.each([`coffee with ${LINK}`, `- ${LINK} called`, `- [ ] ${LINK}`])(
		'is none where more stands on the line: %s',
		(text) => {
			expect(isBareLink(placeOf(text, 'a.md'))).toBe(false);
			expect(said(text)).toBe('none');
		},
	);

	it('is none in code', () => {
		for (const deed of MENTION_DEEDS) expect(said(`\`\`\`\n${LINK}\n\`\`\``, deed)).toBe('none');
	});
});

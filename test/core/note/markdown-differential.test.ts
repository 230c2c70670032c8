import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ourStructure, remarkStructure } from './markdown-oracle';

/*
 * Where Obsidian, and we with it, read otherwise than remark, random Markdown leaves out by construction:
 * - wikilinks, `%%` comments, `$$` math, callouts, boxes with other characters than a blank, `x` and `X`;
 * - a box with nothing after it (a task to Obsidian, none to remark);
 * - `---` or `===` below a paragraph of several lines (a break or text to Obsidian, a heading to remark);
 * - tables and footnotes right below a paragraph (text to Obsidian); rows without a bar (a paragraph to Obsidian).
 * And where remark departs from CommonMark:
 * - a bare list marker, or a number other than 1, behind another marker on a line below text, or right below indented
 *   code (no list to remark);
 * - any tag alone on a line that lazily continues a quote or item (HTML to remark).
 */

/** `@` stands for a word with a mark of its own. */
const bodies: readonly (readonly string[])[] = [
	['@'],
	['@'],
	['@'],
	['@', '@'],
	['@  ', '    @'],
	['# @'],
	['## @ ##'],
	['###'],
	['#@'],
	[''],
	['', ''],
	['', 'Title @', '---'],
	['', 'Title @', '==='],
	['***'],
	['* * *'],
	['_ _ _'],
	['```', '@', '```'],
	['```', '@'],
	['````js', '@', '```', '@', '````'],
	['~~~', '@', '', '@', '~~~'],
	['', '    @', '', '    @'],
	['    @'],
	['\t@'],
	['<div>@', '@', '</div>'],
	['<details>', '', '@', '', '</details>'],
	['<!-- @', '', '@ -->', '@'],
	['<!-- @ --> @'],
	['<pre>@', '', '@</pre>', '@'],
	['@ <b class="@">@</b>'],
	['@ <!-- @ --> @'],
	['`@` @'],
	['``@ ` @`` @ ` @'],
	['@ `@', '@` @'],
	['@ \\`@\\` `@'],
	['[@](https://example.org/@) @'],
	['@ <https://example.org/> @'],
	['', '| @ | b |', '| --- | :-: |', '| @ | `@` |', '', '@'],
	['', '[^1]: @', '    @', '', '    - @'],
	['', '[label]: https://example.org/@ "@"', '', '@'],
	['', '1. @', '2. @', '3. @'],
	['- @', '  - @', '    - @', '- @'],
	['- @', '\t- @', '\t\t- @', '- @'],
	['- @', '', '  @', '', '- @'],
	['1. @', '   ```', '   @', '   ```', '2. @'],
	['> @', '> @'],
	['> - @', '> - @'],
];

const containers = ['- ', '- ', '* ', '+ ', '1. ', '1) ', '> ', '> ', '>', '-   ', '-\t', '1.  '];
const indents = ['', '', '', '', '', ' ', '  ', '   ', '    ', '\t'];

interface Prefix {
	readonly first: string;
	readonly rest: string;
}

const container: fc.Arbitrary<Prefix> = fc
	.tuple(fc.constantFrom(...indents), fc.constantFrom(...containers))
	.map(([indent, mark]) => ({
		first: indent + mark,
		rest: indent + (mark.startsWith('>') ? mark : mark.replace(/\S/g, ' ')),
	}));

const task = fc.constantFrom('', '', '', '', '[ ] ', '[x] ', '[X] ');

/**
 * A body within up to three containers, after a blank line if it begins with one; its further lines are indented as they should be, or lazy, or
 * begin the containers again.
 */
const chunk: fc.Arbitrary<readonly string[]> = fc
	.record({
		prefixes: fc.array(container, { maxLength: 3 }),
		box: task,
		body: fc.constantFrom(...bodies),
		rest: fc.constantFrom('indented', 'indented', 'indented', 'lazy', 'again'),
	})
	.map(({ prefixes, box, body, rest }) => {
		const first = prefixes.map((prefix) => prefix.first).join('');
		const rests = { lazy: '', again: first, indented: prefixes.map((each) => each.rest).join('') };
		const isApart = body[0] === '' && body.length > 1;
		const [head = '', ...tail] = isApart ? body.slice(1) : body;
		const isTask = /[-.)+*][ \t]+$/.test(first) && head === '@';
		const lines = [first + (isTask ? box : '') + head, ...tail.map((line) => rests[rest] + line)];
		return isApart ? ['', ...lines] : lines;
	});

const isBareMarker = (line: string): boolean => /(?:^|[ \t>])(?:[-*+]|\d+[.)])[ \t>]*$/.test(line);

const isStrayUnderline = (line: string, before: string): boolean =>
	/(?:^|[\s>])(?:-{3,}|={3,})$/.test(line) && !/Title @$/.test(before);

/** A number other than 1 behind another marker, or right below a line that may be indented code. */
const isStrayNumber = (line: string, before: string): boolean =>
	/[-*+>.)][ \t]*[2-9][.)]/.test(line) ||
	(/^[ \t]*[2-9][.)]/.test(line) && /(?: {4}|\t)/.test(before));

const isLeftOut = (line: string, index: number, lines: readonly string[]): boolean => {
	const before = lines[index - 1] ?? '';
	return isBareMarker(line) || isStrayUnderline(line, before) || isStrayNumber(line, before);
};

const markdown: fc.Arbitrary<string> = fc
	.tuple(fc.array(chunk, { minLength: 1, maxLength: 7 }), fc.boolean())
	.map(([chunks, endsWithBreak]) => [...chunks.flat(), ...(endsWithBreak ? [''] : [])])
	.filter((lines) => !lines.some(isLeftOut))
	.map((lines) => {
		let count = 0;
		return lines.join('\n').replace(/@/g, () => `w #w${(count += 1)}`);
	});

/** Small notes as people write them, without what only Obsidian knows. */
const notes: Readonly<Record<string, string>> = {
	'a person with a log': `# Ana Prieto

Met at the choir in 2019. #w1

## Log

- 2026-05-01 call 30m: her grant, and the move #w2
- 2026-05-03 gave: an hour on her spreadsheet (1h)
\t- she sent the file later #w3
\t\t- with a \`#w4\` in it
- 2026-05-09 got: introduction to Bo Lind
  who works at Acme #w5

## To do
- [ ] send the photos
- [x] call back #w6 ✅ 2026-05-02
`,
	'meeting notes with code and a table': `2026-02-11 Meeting
==================

Attendees:
* Ana
* Bo
    1. brought the numbers #w1
    2. left early

| What | Who |
|------|-----|
| plan | Ana |

\`\`\`sh
# not a heading #w2
- not an item
\`\`\`

1. first
2. second

   with a paragraph #w3
3) another list
`,
	'a mail pasted in': `Hello,

> On Friday you wrote:
> > Could you look at it?
> - the deck
> - the numbers #w1
and the rest lazily goes on #w2

    indented, so code #w3

<div align="center">
- no item in HTML #w4
</div>

- item after #w5
***
Best, A.
`,
	'a loose list with parts in its items': `- one

  still one #w1

      code in one #w2

- two
  > quoted in two
  > - with an item #w3

  \`\`\`
  fenced in two #w4
  \`\`\`
- three
lazy three #w5
    - nested with four blanks
  - nested with two
not a heading
`,
	'escapes, addresses and footnotes': `\\# no heading, 1\\. no item, \\- none either

See [the page](https://example.org/#w1 "#w2") and <https://example.org/>. #w4[^1]

[^1]: A footnote
    that goes on. #w5

[ref]: https://example.org/#w6
`,
};

describe('our outline and remark', () => {
	it.each(Object.entries(notes))('agree on %s', (_name, text) => {
		expect(ourStructure(text)).toEqual(remarkStructure(text));
		expect(remarkStructure(text).liveMarks.length).toBeGreaterThan(1);
	});

	it('agree on headings, items and what is live in any Markdown that both read alike', () => {
		fc.assert(
			fc.property(markdown, (text) => {
				expect(ourStructure(text)).toEqual(remarkStructure(text));
			}),
			{ numRuns: 1500 },
		);
	});
});

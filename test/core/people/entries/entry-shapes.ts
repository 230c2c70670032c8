/** An entry of 1 May 2026 as notes hold it, around words of its own; `\n` breaks lines, and `line` is its place, from 1. */
export interface EntryShape {
	readonly of: (words: string) => string;
	readonly line: number;
}

/** A shape from a text in which `…` stands for the words. */
function shape(text: string): EntryShape {
	const [before = ''] = text.split('…');
	return { of: (words) => text.replace('…', () => words), line: before.split('\n').length };
}

const TABLE = '| Date | What |\n|---|---|\n';

/** The shapes in which an entry's words stand on the line of its date. */
export const ENTRY_SHAPES: readonly EntryShape[] = [
	'- 2026-05-01: …',
	'- 2026-05-01 - …',
	'- 2026-05-01 — …',
	'* 2026-05-01 … ^abc',
	'+ 2026-05-01 | …',
	'3. 2026-05-01 …',
	'  - 2026-05-01 · …',
	'- [2026-05-01] …',
	'- (2026-05-01) …',
	'- **2026-05-01** …',
	'- **2026-05-01:** …',
	'- ==2026-05-01== …',
	'- `2026-05-01` …',
	'- <b>2026-05-01</b> …',
	'- ~~2026-04-30~~ 2026-05-01 …',
	'- [[2026-05-01]] …',
	'- [[Daily/2026-05-01|Friday]] — …',
	'- [[May 1, 2026|2026-05-01]] …',
	'- 📞 2026-05-01 …',
	'- Fri, May 1, 2026: …',
	'- 1. Mai 2026: …',
	'- 1-May-26: …',
	"- 1 May '26 — …",
	'- 1.5.2026 …',
	'- ２０２６-０５-０１ …',
	'- 2026-05-01 14:30 …',
	'- 2026-05-01, 14:00–14:45: …',
	'- 1–3 May 2026: …',
	'- [x] 2026-05-01 …',
	'- [x] … ✅ 2026-05-01',
	'- [x] … 📅 2026-04-01 ✅ 2026-05-01',
	'- [x] … [completion:: 2026-05-01]',
	'- … [date:: 2026-05-01]',
	'- 2026-05-01 … [[Bo Lind]]',
	'- 2026-05-01 … #work',
	'2026-05-01 …',
	'Words before.\n2026-05-01 …',
	'### 2026-05-01 — …',
	'### [[2026-05-01]] …',
	'> [!log]\n> - 2026-05-01 …',
	'> [!log] 2026-05-01 …',
	'- call her mother\n  - 2026-05-01 …',
	'- 2026-05-01 …\n  - nested words',
	`${TABLE}| 2026-05-01 | … |`,
	`${TABLE}| **2026-05-01** |     … | `,
	`> [!log]\n> | Date | What |\n> |---|---|\n> | 2026-05-01 | … |`,
	'## May 2026\n- 1st: …',
	'## May 2026\n- Fri 1 - …',
	'## May 2026\n- 1. …',
	'**May 2026**\n- 01 …',
	'# 2026\n## Calls\n- May 1: …',
	'# 2026-W18\n- Friday: …',
	'- 2026\n\t- May\n\t\t- 1: …',
	'• 2026-05-01 …',
	'* * 2026-05-01 …',
].map(shape);

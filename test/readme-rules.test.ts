import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES, type Diagnostic } from '../src/core/diagnostic';
import { readSettings } from '../src/core/settings';
import { notebookOf } from './core/people/vault';

interface Row {
	readonly rule: string;
	readonly examples: readonly string[];
	readonly expected: string;
}

/** The table of the README: one row a rule, its examples between backticks. */
const ROWS: readonly Row[] = [
	...readFileSync('README.md', 'utf8').matchAll(/^\| `([a-z-]+)` +\| (.*?) +\| (.*?) +\|$/gm),
].map(([, rule = '', example = '', expected = '']) => ({
	rule,
	examples: [...example.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text),
	expected,
}));

const SAMS = {
	'People/Sam Lee.md': '---\naliases: [Sam]\n---\n',
	'People/Sam Roe.md': '---\naliases: [Sam]\n---\n',
};

/** What is wrong where this stands in a note: a fence, a line of the body, a property, or a setting. */
function problemsOf(example: string): readonly Diagnostic[] {
	if (example.startsWith('"')) return readSettings(JSON.parse(`{${example}}`)).diagnostics;
	const inNote = (path: string, text: string): readonly Diagnostic[] =>
		notebookOf({ ...SAMS, [path]: text }).diagnostics.filter((one) => one.path === path);
	const isFence = example.startsWith('---');
	if (isFence) return inNote('People/Zoe.md', `${example}\ntype: person\n`);
	if (example.endsWith('.md')) return inNote(example, '');
	if (example.startsWith('- ')) return inNote('People/Zoe.md', `${example}\n`);
	const properties = `---\n${example}\n---\n`;
	return [
		...inNote('People/Zoe.md', properties),
		...inNote('Meetings/2026-05-01 Budget.md', properties),
	];
}

describe('the table of rules in the README', () => {
	test('names every rule, in the order of the code', () => {
		expect(ROWS.map(({ rule }) => rule)).toEqual([...RULES]);
		expect(ROWS.every(({ expected }) => expected !== '')).toBe(true);
	});

	test.each(ROWS)('$rule has examples that break it', ({ rule, examples }) => {
		expect(examples).not.toEqual([]);
		for (const example of examples) {
			const rules = problemsOf(example).map((problem) => problem.rule);
			expect([example, rules]).toEqual([example, expect.arrayContaining([rule])]);
		}
	});

	test('every reason has one grammar', () => {
		const reasons = ROWS.flatMap(({ examples }) => examples)
			.flatMap(problemsOf)
			.map(({ reason }) => reason);
		for (const reason of reasons) expect(reason).toMatch(/^Unexpected .+, expected .+/);
	});
});

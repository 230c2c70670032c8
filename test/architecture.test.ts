import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((file) => `src/${file.replace(/\\/g, '/')}`)
	.filter((file) => /\.(?:ts|tsx|mts)$/.test(file));

const PATHS = new Set(SOURCES);

/** What a file imports, types included: files of ours by path, packages by name. */
function importsOf(file: string): readonly string[] {
	const text = readFileSync(file, 'utf8');
	const found = [
		...text.matchAll(/^(?:import|export)\b[^'"`;]*?from '([^']+)'|^import '([^']+)'/gm),
	];
	return found.map(([, from, bare]) => {
		const target = from ?? bare ?? '';
		if (!target.startsWith('.')) return target;
		const base = path.posix.join(path.posix.dirname(file), target).replace(/\.mjs$/, '');
		return (
			['.ts', '.tsx', '.mts', ''].map((end) => base + end).find((one) => PATHS.has(one)) ?? base
		);
	});
}

const IMPORTS = new Map(SOURCES.map((file) => [file, importsOf(file)]));

/** The stages, each of which may import from itself and from those before it. */
const STAGES: readonly RegExp[] = [
	/^src\/core\/(?:day|diagnostic|steps)\.ts$/,
	/^src\/core\/note\//,
	/^src\/core\/people\/[^/]+\.ts$/,
	/^src\/core\/people\/lexicon\//,
	/^src\/core\/people\/words\//,
	/^src\/core\/people\/dates\//,
	/^src\/core\/people\/persons\//,
	/^src\/core\/people\/entries\//,
	/^src\/core\/people\/notebook\//,
	/^src\/core\/people\/writing\//,
	/^src\/core\/network\//,
	/^src\/core\/action\/[^/]+\.ts$/,
	/^src\/core\/action\/topics\//,
	/^src\/core\/action\/chance\//,
	/^src\/core\/action\/favors\//,
	/^src\/core\/action\/asks\//,
	/^src\/core\/action\/review\//,
	/^src\/core\/[^/]+\.ts$/,
	/^src\/view\//,
	/^src\/(?:plugin|cli)\//,
];
const stageOf = (file: string): number => STAGES.findIndex((stage) => stage.test(file));

describe('the layers', () => {
	test('every file has a stage', () => {
		expect(SOURCES.filter((file) => stageOf(file) === -1)).toEqual([]);
		expect(SOURCES.length).toBeGreaterThan(50);
	});

	test('a file imports only from its own stage or a lower one', () => {
		const upward = SOURCES.flatMap((file) =>
			(IMPORTS.get(file) ?? [])
				.filter((target) => PATHS.has(target) && stageOf(target) > stageOf(file))
				.map((target) => `${file} imports ${target}`),
		);
		expect(upward).toEqual([]);
	});

	test('the two hosts do not know each other', () => {
		const across = SOURCES.flatMap((file) =>
			(IMPORTS.get(file) ?? [])
				.filter(
					(target) =>
						(file.startsWith('src/cli/') && target.startsWith('src/plugin/')) ||
						(file.startsWith('src/plugin/') && target.startsWith('src/cli/')),
				)
				.map((target) => `${file} imports ${target}`),
		);
		expect(across).toEqual([]);
	});

	test('no files import each other in a circle', () => {
		const circles: string[] = [];
		const done = new Set<string>();
		const visit = (file: string, trail: readonly string[]): void => {
			const seen = trail.indexOf(file);
			if (seen !== -1) circles.push([...trail.slice(seen), file].join(' -> '));
			if (seen !== -1 || done.has(file)) return;
			for (const target of IMPORTS.get(file) ?? []) {
				if (PATHS.has(target)) visit(target, [...trail, file]);
			}
			done.add(file);
		};
		for (const file of SOURCES) visit(file, []);
		expect(circles).toEqual([]);
	});

	test.each([
		['obsidian', /^src\/plugin\//],
		['gray-matter', /^src\/core\/note\/frontmatter\.ts$/],
		['unified', /^src\/core\/note\//],
		['remark-parse', /^src\/core\/note\//],
		['preact', /^src\/(?:view|plugin)\//],
		['yaml', /^src\/cli\//],
	])('%s is imported only where it belongs', (name, place) => {
		const users = SOURCES.filter((file) => IMPORTS.get(file)?.includes(name));
		expect(users.length).toBeGreaterThan(0);
		expect(users.filter((file) => !place.test(file))).toEqual([]);
	});

	test('Node is known to the command line alone', () => {
		const users = SOURCES.filter((file) =>
			(IMPORTS.get(file) ?? []).some((target) => target.startsWith('node:')),
		);
		expect(users.filter((file) => !file.startsWith('src/cli/'))).toEqual([]);
	});

	test('nothing below the hosts reads the clock', () => {
		const readers = SOURCES.filter((file) => !/^src\/(?:plugin|cli)\//.test(file)).filter((file) =>
			/\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bMath\.random\b/.test(
				readFileSync(file, 'utf8'),
			),
		);
		expect(readers).toEqual([]);
	});
});

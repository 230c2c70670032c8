import obsidianmd from 'eslint-plugin-obsidianmd';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Rules about code that runs inside the app: pop-out windows, its elements, its trash, its configuration folder. */
const APP_RULES = [
	'import/no-nodejs-modules',
	'no-restricted-globals',
	'obsidianmd/hardcoded-config-path',
	'obsidianmd/no-global-this',
	'obsidianmd/no-nodejs-modules',
	'obsidianmd/no-static-styles-assignment',
	'obsidianmd/prefer-create-el',
	'obsidianmd/prefer-file-manager-trash-file',
	'obsidianmd/prefer-window-timers',
];

export default tseslint.config(
	{ ignores: ['dist', 'main.js', 'node_modules', 'coverage', 'test/vaults'] },
	...obsidianmd.configs.recommended,
	{
		files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
	},
	{
		// What never runs in the app: the command line, the build, the tests with their stand-in for Obsidian.
		files: ['src/cli/**', 'test/**', '*.mjs', '*.config.ts'],
		languageOptions: { globals: { ...globals.node, NodeJS: 'readonly' } },
		rules: Object.fromEntries(APP_RULES.map((rule) => [rule, 'off'])),
	},
);

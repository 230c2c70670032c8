import obsidianmd from 'eslint-plugin-obsidianmd';
import globals from 'globals';
import tseslint from 'typescript-eslint';

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
		// What runs in Node and never in the app: the command line, the build, the tests.
		files: ['src/cli/**', 'test/**', '*.mjs', '*.config.ts'],
		languageOptions: { globals: globals.node },
		rules: { 'obsidianmd/no-nodejs-modules': 'off', 'import/no-nodejs-modules': 'off' },
	},
);

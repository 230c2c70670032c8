import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
	oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	resolve: {
		alias: {
			obsidian: at('./test/host/obsidian.ts'),
			'reader-version': at('./test/host/reader-version.ts'),
		},
	},
	test: {
		include: ['test/**/*.test.{ts,tsx,mts}'],
		globalSetup: ['test/build-once.ts'],
		// The browser tests start Chromium, and property tests run many cases: the machine may be slow.
		testTimeout: 60_000,
		hookTimeout: 120_000,
		env: { TZ: 'Pacific/Auckland' },
	},
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [
		{
			// templates/*.md are bundled as text by esbuild; the tests read them the same way.
			name: 'markdown-as-text',
			enforce: 'pre',
			load(id) {
				const path = id.split('?')[0] ?? id;
				return path.endsWith('.md') ? `export default ${JSON.stringify(readFileSync(path, 'utf8'))};` : null;
			},
		},
	],
	// The real module holds types alone.
	resolve: { alias: { obsidian: fileURLToPath(new URL('tests/host/obsidian.ts', import.meta.url)) } },
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/e2e/**', 'tests/vault/**'],
		env: { TZ: 'Europe/Copenhagen' },
		// Both cores of the machine that checks: by itself vitest leaves one idle.
		maxWorkers: 2,
		// Properties over thousands of texts, on a machine that does other things too.
		testTimeout: 120_000,
		// Where many things run on a slow machine, a second try; scripts/test.mjs names what needed it.
		retry: process.env['CI'] === undefined ? 0 : 1,
	},
});

// Builds main.js, the whole plugin. Reproducible: no date, path or environment goes into the bundle.
import { mkdirSync, writeFileSync } from 'node:fs';
import { context, build } from 'esbuild';

const production = process.argv.includes('production');

/** What the app itself lends a plugin at run time. */
const external = ['obsidian', 'electron', '@codemirror/*', '@lezer/*'];

const options = {
	entryPoints: ['src/main.ts'],
	outfile: 'main.js',
	bundle: true,
	external,
	format: 'cjs',
	platform: 'browser',
	target: 'es2021',
	loader: { '.md': 'text' },
	minify: production,
	sourcemap: production ? false : 'inline',
	treeShaking: true,
	legalComments: 'none',
	logLevel: 'info',
	metafile: process.argv.includes('--metafile'),
};

if (production) {
	const { metafile } = await build(options);
	if (metafile) {
		mkdirSync('build', { recursive: true });
		writeFileSync('build/main.meta.json', JSON.stringify(metafile));
	}
} else {
	const watching = await context(options);
	await watching.watch();
}

// Builds the page's script from page.ts, in memory, and hands it what obsidian.d.ts promises so that what is lacking can throw.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { readApi } from './read-api';

const built = new Map<string, Promise<string>>();

/** The script of the page as one text, built once a process. `standIn` is the folder of the stand-in, `root` the project's. */
export function bundlePage(standIn: string, root: string): Promise<string> {
	const known = built.get(standIn) ?? buildPage(standIn, root);
	built.set(standIn, known);
	return known;
}

async function buildPage(standIn: string, root: string): Promise<string> {
	const entry = join(standIn, 'page.ts');
	if (!existsSync(entry)) return 'document.body.textContent = "The page is not written yet.";';
	const result = await build({
		entryPoints: [entry],
		bundle: true,
		write: false,
		format: 'iife',
		platform: 'browser',
		mainFields: ['browser', 'module', 'main'],
		target: 'es2022',
		// Names stay: an error in the page has to say where it was.
		minifyWhitespace: true,
		minifySyntax: true,
		plugins: [iconsAsText],
		loader: { '.svg': 'text', '.css': 'text', '.md': 'text' },
		define: { OBSIDIAN_API: JSON.stringify(readApi(root)), 'process.env.NODE_ENV': '"production"' },
		logLevel: 'error',
		absWorkingDir: root,
	});
	return result.outputFiles[0]?.text ?? '';
}

/** A browser takes the icons' half megabyte in sooner as a text to be parsed than as a literal. */
const iconsAsText: Plugin = {
	name: 'icons-as-text',
	setup: ({ onLoad }) => onLoad({ filter: /icon-nodes\.json$/ }, async ({ path }) => ({ contents: `export default JSON.parse(${JSON.stringify(await readFile(path, 'utf8'))});`, loader: 'js' })),
};

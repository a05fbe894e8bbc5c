// Builds what the stand-in needs before it starts: the released plugin, and its own server as a module that Node can run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..', '..');
const CACHE = join(ROOT, 'node_modules', '.cache', 'tillid');

/** main.js as it is released; throws where the build fails. */
export function buildPlugin() {
	const built = spawnSync(process.execPath, ['esbuild.config.mjs', 'production'], { cwd: ROOT, encoding: 'utf8' });
	if (built.status !== 0) throw new Error(`The plugin could not be built.\n${built.stderr}`);
}

/** The page's script as a file, for servers that are to share it; its path. */
export async function buildPage() {
	const outfile = join(CACHE, 'page-bundle.mjs');
	await build({ entryPoints: [join(ROOT, 'tests', 'fake-obsidian', 'server', 'page-bundle.ts')], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'error' });
	const { bundlePage } = await import(pathToFileURL(outfile).href);
	mkdirSync(CACHE, { recursive: true });
	const script = join(CACHE, 'page.js');
	writeFileSync(script, await bundlePage(join(ROOT, 'tests', 'fake-obsidian'), ROOT));
	return script;
}

/** The server's module: `{ startStandIn }`. */
export async function loadServer() {
	const outfile = join(CACHE, 'stand-in-server.mjs');
	const entry = join(ROOT, 'tests', 'fake-obsidian', 'server', 'start-stand-in.ts');
	if (!existsSync(entry)) throw new Error('The stand-in’s server is missing.');
	await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'error' });
	return import(pathToFileURL(outfile).href);
}

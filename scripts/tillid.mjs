// The command line: npm run -s tillid -- COMMAND VAULT [options]
// Bundles scripts/tillid/ when a source is newer than the bundle in build/, and hands over to it.
import { mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '..');
const BUNDLE = join(ROOT, 'build', 'tillid.mjs');
const INPUTS = join(ROOT, 'build', 'tillid.inputs.json');

/** The bundle is as new as all that went into it. */
function isFresh() {
	try {
		const made = statSync(BUNDLE).mtimeMs;
		const inputs = JSON.parse(readFileSync(INPUTS, 'utf8'));
		return Array.isArray(inputs) && inputs.length > 0 && inputs.every((input) => statSync(join(ROOT, input)).mtimeMs < made);
	} catch {
		return false;
	}
}

/** Where the fresh bundle is to be loaded from: the file in build/, or memory where nothing can be written there. */
async function makeBundle() {
	const { build } = await import('esbuild');
	const started = new Date();
	const { outputFiles, metafile } = await build({
		absWorkingDir: ROOT,
		entryPoints: ['scripts/tillid/main.ts'],
		bundle: true,
		// As in the plugin: the packages' own modules, not their Node builds.
		platform: 'browser',
		external: ['node:*'],
		target: 'node20',
		format: 'esm',
		loader: { '.md': 'text' },
		legalComments: 'none',
		metafile: true,
		write: false,
		logLevel: 'error',
	});
	const code = outputFiles[0].text;
	try {
		mkdirSync(dirname(BUNDLE), { recursive: true });
		replaceFile(INPUTS, JSON.stringify([...Object.keys(metafile.inputs), relative(ROOT, import.meta.filename)]));
		replaceFile(BUNDLE, code, started);
		return pathToFileURL(BUNDLE).href;
	} catch {
		return `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
	}
}

/** Whole or not at all: another run may be reading it. */
function replaceFile(path, text, time) {
	const beside = `${path}.${process.pid}.tmp`;
	writeFileSync(beside, text);
	if (time) utimesSync(beside, time, time);
	renameSync(beside, path);
}

const { main } = await import(isFresh() ? pathToFileURL(BUNDLE).href : await makeBundle());
process.exitCode = await main(process.argv.slice(2));

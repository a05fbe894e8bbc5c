// The benchmark: npm run bench [-- 1000|10000|100000] [--write] [--no-browser] [--rounds=N]. Bundles scripts/bench/ and hands over to it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '..');
const BUNDLE = join(ROOT, 'build', 'bench.mjs');

// A process that measures is started by the benchmark itself, with the bundle that is there.
if (!['--round', '--heap'].includes(process.argv[2])) {
	const { build } = await import('esbuild');
	await build({
		absWorkingDir: ROOT,
		entryPoints: ['scripts/bench/main.ts'],
		outfile: BUNDLE,
		bundle: true,
		// As in the plugin: the packages' own modules, not their Node builds.
		platform: 'browser',
		external: ['node:*', 'gray-matter', 'esbuild', '@playwright/test'],
		target: 'node20',
		format: 'esm',
		loader: { '.md': 'text' },
		legalComments: 'none',
		logLevel: 'error',
	});
}

const { main } = await import(pathToFileURL(BUNDLE).href);
process.exitCode = await main(ROOT, process.argv.slice(2));

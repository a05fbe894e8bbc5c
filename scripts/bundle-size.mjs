// Builds main.js and tells how large it is and which part takes how much. Ends with 1 when it is larger than allowed: npm run size
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** Bytes, minified: a phone reads all of it at every start. */
const LIMIT = 250_000;

/** The part of the house, or the package, that a source file of the bundle belongs to. */
export function partOf(path) {
	const within = path.lastIndexOf('node_modules/');
	if (within >= 0) {
		const [first, second] = path.slice(within + 'node_modules/'.length).split('/');
		return first.startsWith('@') ? `${first}/${second}` : first;
	}
	const [top, room] = path.split('/');
	if (top !== 'src') return top;
	return room.endsWith('.ts') ? path : `src/${room}`;
}

/** The parts with their bytes in the bundle, the largest first. */
export function sharesOf(inputs) {
	const bytes = new Map();
	for (const [path, { bytesInOutput }] of Object.entries(inputs)) bytes.set(partOf(path), (bytes.get(partOf(path)) ?? 0) + bytesInOutput);
	return [...bytes].filter(([, size]) => size > 0).sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || (a < b ? -1 : 1));
}

if (process.argv[1] === import.meta.filename) main();

function main() {
	const built = spawnSync(process.execPath, ['esbuild.config.mjs', 'production', '--metafile'], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
	if (built.status !== 0) process.exit(built.status ?? 1);
	const { bytes, inputs } = JSON.parse(readFileSync(join(ROOT, 'build', 'main.meta.json'), 'utf8')).outputs['main.js'];
	for (const [part, size] of sharesOf(inputs)) console.log(row(part, size, bytes));
	console.log(row('main.js', bytes, bytes));
	if (bytes <= LIMIT) return;
	console.error(`main.js is ${bytes - LIMIT} bytes larger than the ${LIMIT} that are allowed.`);
	process.exit(1);
}

function row(part, size, whole) {
	return `${part.padEnd(24)}${(size / 1000).toFixed(1).padStart(8)} kB${String(Math.round((100 * size) / whole)).padStart(5)} %`;
}

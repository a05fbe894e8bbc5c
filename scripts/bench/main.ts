// The benchmark: npm run bench [-- 1000|10000|100000] [--write] [--no-browser] [--rounds=N]
// Everything that is compared is measured in the same run, by turns, in fresh processes: the ratios hold where the milliseconds do not.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { DEFAULT_READING } from '../../src/model/reading-options';
import { paint } from './browser';
import type { VaultFile } from './contenders';
import { heapPerNote } from './heap';
import { madeVault } from './made-vault';
import { mayMatterText } from './may-matter-text';
import { figureOf, timed, type Figure } from './measure';
import { pageWith, reportOf, type Measured } from './report-page';
import { runRound, type Round, type RoundName } from './round';

const SIZES = [1000, 10_000, 100_000];

/** How often a round goes over the vault. */
const PASSES = new Map([[10_000, '1'], [100_000, '1']]);

export async function main(root: string, args: readonly string[]): Promise<number> {
	const [child, folder = '', passes = '1'] = args;
	if (child === '--round') return tell(runRound(folder, filesOf(folder), Number(passes)));
	if (child === '--heap') return tell(heapPerNote(folder, filesOf(folder)));
	const size = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 1000);
	if (!SIZES.includes(size)) {
		console.error(`The size is one of ${SIZES.join(', ')}.`);
		return 2;
	}
	const report = reportOf(await measure(root, { size, rounds: roundsOf(size, args), browser: !args.includes('--no-browser') }));
	console.log(report);
	const page = join(root, 'docs', 'performance.md');
	if (args.includes('--write')) writeFileSync(page, pageWith(readFileSync(page, 'utf8'), size, report));
	return 0;
}

interface Run {
	readonly size: number;
	readonly rounds: number;
	readonly browser: boolean;
}

/** How many fresh processes, each a round: of the largest vault one takes minutes. */
const ROUNDS = new Map([[1000, 5], [10_000, 3], [100_000, 2]]);

function roundsOf(size: number, args: readonly string[]): number {
	const asked = Number(args.find((arg) => arg.startsWith('--rounds='))?.slice('--rounds='.length) ?? 0);
	return asked > 0 ? asked : (ROUNDS.get(size) ?? 1);
}

const began = Date.now();

/** Beside the report, so that it can be sent to a file. */
function say(what: string): void {
	console.error(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${what}`);
}

async function measure(root: string, { size, rounds, browser }: Run): Promise<Measured> {
	say('main.js is built');
	// First, for it is what may fail.
	const bundle = bundleFigures(root);
	const loadBefore = loadavg()[0] ?? 0;
	const folder = mkdtempSync(join(tmpdir(), 'tillid-bench-'));
	try {
		say('the vault is written');
		const vault = writeVault(folder, size);
		const told = Array.from({ length: rounds }, (_, at) => {
			say(`round ${at + 1} of ${rounds}`);
			return ask<Round>(['--round', folder, PASSES.get(size) ?? '3']);
		});
		const names = Object.keys(told[0] ?? {}).filter((name): name is RoundName => name in (told[0] ?? {}));
		const figures = new Map(names.map((name) => [name, figureOf(told.map((round) => round[name]))]));
		say('memory');
		const heap = ask<number>(['--heap', folder]);
		if (browser) say('the browser draws');
		return { size, ...vault, figures, heap, bundle, painted: browser ? await paint(root, 5) : null, load: Math.max(loadBefore, loadavg()[0] ?? 0) };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Writes the notes, and beside them which there are and which matter. */
function writeVault(folder: string, size: number): { readonly bytes: number; readonly read: number } {
	const files: VaultFile[] = [];
	let bytes = 0;
	for (const { path, text } of madeVault(size)) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
		bytes += Buffer.byteLength(text);
		files.push({ path, matters: mayMatterText(text, DEFAULT_READING.typeProperty) });
	}
	writeFileSync(join(folder, LIST), JSON.stringify(files));
	return { bytes, read: files.filter(({ matters }) => matters).length };
}

const LIST = 'files.json';

function filesOf(folder: string): readonly VaultFile[] {
	const files: unknown = JSON.parse(readFileSync(join(folder, LIST), 'utf8'));
	return Array.isArray(files) ? files : [];
}

/** The answer of a fresh process. */
function ask<Answer>(args: readonly string[]): Answer {
	const { stdout, status } = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=8192', process.argv[1] ?? '', ...args], { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'inherit'] });
	if (status !== 0) throw new Error(`A process that measures ended: ${args.join(' ')}`);
	return JSON.parse(stdout);
}

function tell(answer: unknown): number {
	console.log(JSON.stringify(answer));
	return 0;
}

/** main.js as it is released: its size, and how long the engine takes to compile it. */
function bundleFigures(root: string): { readonly bytes: number; readonly compile: Figure } {
	const built = spawnSync(process.execPath, ['esbuild.config.mjs', 'production'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
	if (built.status !== 0) throw new Error('main.js could not be built.');
	const code = readFileSync(join(root, 'main.js'), 'utf8');
	// A comment at the end makes it another text each time, so that nothing is taken from the engine's memory.
	const compile = Array.from({ length: 15 }, (_, at) => timed(() => void new Script(`${code}\n//${at}`)));
	return { bytes: Buffer.byteLength(code), compile: figureOf(compile) };
}

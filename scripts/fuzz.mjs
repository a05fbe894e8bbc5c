// npm run fuzz [-- WHAT [TIMES [SEED]]]: the tests that draw their texts by chance, many times over. What they find becomes a test with a name.
// WHAT: parsers, edits, interleavings or killed; without one the first three, 20 times the usual. TIMES: how many times the usual; of interleavings the steps, of killed
// the runs that are killed. SEED: where chance begins, to find a fault again; interleavings take one seed for each thousand steps.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const TESTS = {
	parsers: ['tests/parsers', 'tests/text/remembered-entries'],
	edits: ['tests/edit/every-edit', 'tests/edit/hostile-notes', 'tests/edit/interleaved-writes'],
	interleavings: ['tests/host/interleavings'],
	killed: ['tests/scripts/killed'],
};

/** Where 20 times would be next to nothing. */
const USUAL = { interleavings: 2000, killed: 100 };

const [first = 'all', ...others] = process.argv.slice(2);
const [what, given, seed = Date.now() % 1_000_000] = /^\d+$/.test(first) ? ['all', Number(first), ...others.map(Number)] : [first, ...others.map(Number)];
const tests = what === 'all' ? [...TESTS.parsers, ...TESTS.edits, ...TESTS.interleavings] : TESTS[what];
const times = given ?? USUAL[what] ?? 20;
if (tests === undefined || [times, seed].some(Number.isNaN)) {
	console.error(`npm run fuzz [-- ${Object.keys(TESTS).join('|')} [TIMES [SEED]]]`);
	process.exit(2);
}

console.log(`${what}, ${times}, seed ${seed}`);
const many = { interleavings: { TILLID_STEPS: String(times) }, killed: { TILLID_KILLS: String(times) } }[what] ?? { TILLID_TIMES: String(times) };
const { status } = spawnSync(process.execPath, [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--testTimeout', '3600000', ...tests], {
	cwd: join(import.meta.dirname, '..'),
	stdio: 'inherit',
	env: { ...process.env, ...many, TILLID_SEED: String(seed) },
});
process.exitCode = status ?? 1;

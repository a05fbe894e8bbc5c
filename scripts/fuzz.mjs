// npm run fuzz [-- TIMES]: the tests that draw their notes by chance, many times over (TIMES the usual, else 20). What they find becomes a test with a name.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const times = Number(process.argv[2] ?? 20);
const TESTS = ['tests/edit/every-edit', 'tests/edit/interleaved-writes', 'tests/host/interleavings', 'tests/text/remembered-entries'];

const { status } = spawnSync(process.execPath, [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--testTimeout', '3600000', ...TESTS], {
	cwd: join(import.meta.dirname, '..'),
	stdio: 'inherit',
	env: { ...process.env, TILLID_TIMES: String(times), TILLID_SEED: String(Date.now() % 1_000_000) },
});
process.exitCode = status ?? 1;

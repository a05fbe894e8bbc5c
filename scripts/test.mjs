// npm test: the unit tests, then the end-to-end tests. The last line says how many passed and failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const CACHE = join(ROOT, 'node_modules', '.cache', 'tillid');
mkdirSync(CACHE, { recursive: true });

const unit = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(CACHE, 'unit.json')}`], 'unit.json', (report) => [report.numPassedTests, report.numFailedTests]);
const endToEnd = run('playwright', ['test'], 'e2e.json', (report) => [report.stats.expected + tellFlaky(report), report.stats.unexpected]);

const passed = unit.passed + endToEnd.passed;
const failed = unit.failed + endToEnd.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** A runner that fails without a failed test (a broken file, no browser) counts as one failure. */
function run(name, args, reportName, count) {
	const place = join(CACHE, reportName);
	rmSync(place, { force: true });
	const { status } = spawnSync(process.execPath, [entryOf(name), ...args], { cwd: ROOT, stdio: 'inherit' });
	let [passed, failed] = [0, 0];
	try {
		[passed, failed] = count(JSON.parse(readFileSync(place, 'utf8')));
	} catch {
		console.error(`${name} left no report.`);
	}
	return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
}

function entryOf(name) {
	return name === 'vitest' ? join(ROOT, 'node_modules', 'vitest', 'vitest.mjs') : join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
}

/** Names what passed at the second try only, and says how many. */
function tellFlaky({ suites, stats }) {
	const titles = (suite) => [...(suite.specs ?? []).filter((spec) => spec.tests.some(({ status }) => status === 'flaky')).map(({ file, title }) => `${file}: ${title}`), ...(suite.suites ?? []).flatMap(titles)];
	for (const title of suites.flatMap(titles)) console.log(`Passed at the second try only: ${title}`);
	return stats.flaky;
}

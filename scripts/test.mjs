// npm test: the unit tests, then the end-to-end tests. The last line says how many passed and failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { STRAY_ERRORS } from './stray-errors.mjs';

const ROOT = join(import.meta.dirname, '..');
/** Characters of one failure. */
const MOST_TOLD = 1500;
const CACHE = join(ROOT, 'node_modules', '.cache', 'tillid');
mkdirSync(CACHE, { recursive: true });
const STRAY = join(CACHE, 'stray.json');
rmSync(STRAY, { force: true });
process.env[STRAY_ERRORS] = STRAY;

const [fallen, flaky] = [[], []];
const unit = run('vitest', ['run', '--reporter=default', '--reporter=json', `--reporter=${join(ROOT, 'scripts', 'stray-errors.mjs')}`, `--outputFile.json=${join(CACHE, 'unit.json')}`], 'unit.json', (report) => {
	fallen.push(...unitFailures(report), ...strayErrors());
	flaky.push(...unitSecondTries(report));
	return [report.numPassedTests, report.numFailedTests];
});
const endToEnd = run('playwright', ['test'], 'e2e.json', (report) => {
	fallen.push(...browserFailures(report));
	flaky.push(...report.suites.flatMap((suite) => specsOf(suite, 'flaky')).map(({ file, title }) => `${file}: ${title}`));
	return [report.stats.expected + report.stats.flaky, report.stats.unexpected];
});

// At the end, where whoever reads it begins: a long run has long scrolled by.
for (const each of flaky) console.log(`Passed at the second try only: ${each}`);
for (const each of fallen) console.log(`\nFailed: ${each}`);
const passed = unit.passed + endToEnd.passed;
const failed = unit.failed + endToEnd.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** A runner that fails without a failed test (a broken file, no browser) counts as one failure. */
function run(name, args, reportName, count) {
	const place = join(CACHE, reportName);
	rmSync(place, { force: true });
	const before = fallen.length;
	const { status, signal } = spawnSync(process.execPath, [entryOf(name), ...args], { cwd: ROOT, stdio: 'inherit' });
	let [passed, failed] = [0, 0];
	try {
		[passed, failed] = count(JSON.parse(readFileSync(place, 'utf8')));
	} catch {
		console.error(`${name} left no report.`);
	}
	if (status !== 0 && fallen.length === before) fallen.push(`${name} ended with ${status ?? signal} and named nothing: it is told above.`);
	return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
}

function entryOf(name) {
	return name === 'vitest' ? join(ROOT, 'node_modules', 'vitest', 'vitest.mjs') : join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
}

/** Those that fell, and passed when they were tried once more. */
function unitSecondTries({ testResults }) {
	return testResults.flatMap(({ name, assertionResults }) => assertionResults.filter((each) => each.status === 'passed' && each.failureMessages.length > 0).map(({ fullName }) => `${relative(ROOT, name)}: ${fullName}`));
}

/** Each with its name and the beginning of what it says. */
function unitFailures({ testResults }) {
	const told = (name, messages) => `${relative(ROOT, name)}: ${shortened(messages)}`;
	return testResults.flatMap(({ name, status, message, assertionResults }) => {
		const failed = assertionResults.filter((each) => each.status === 'failed');
		// A file that could not be run has no tests.
		if (failed.length === 0) return status === 'failed' ? [told(name, message)] : [];
		return failed.map(({ fullName, failureMessages }) => told(name, `${fullName}\n${failureMessages.join('\n')}`));
	});
}

/** What fell outside of every test. */
function strayErrors() {
	return existsSync(STRAY) ? JSON.parse(readFileSync(STRAY, 'utf8')).map(shortened) : [];
}

function browserFailures({ suites, errors }) {
	const messages = (spec) => spec.tests.flatMap(({ results }) => results.flatMap((result) => result.errors.map(({ message }) => message)));
	return [...suites.flatMap((suite) => specsOf(suite, 'unexpected')).map((spec) => `${spec.file}: ${spec.title}\n${shortened(messages(spec).join('\n'))}`), ...errors.map(({ message }) => shortened(message))];
}

function specsOf(suite, status) {
	return [...(suite.specs ?? []).filter((spec) => spec.tests.some((test) => test.status === status)), ...(suite.suites ?? []).flatMap((inner) => specsOf(inner, status))];
}

function shortened(text) {
	return text.length > MOST_TOLD ? `${text.slice(0, MOST_TOLD)} …` : text;
}

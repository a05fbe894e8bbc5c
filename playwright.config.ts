// End-to-end tests: the released plugin in the stand-in app, in Chromium.
import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './scripts/find-browser.mjs';

// A page of these tests lives for seconds: compiling its code anew for speed costs a fifth of all its time, and brings less.
const FRUGAL = '--js-flags=--no-maglev --no-turbofan';

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'node_modules/.cache/tillid/e2e',
	globalSetup: './tests/e2e/build-plugin.ts',
	fullyParallel: true,
	workers: 2,
	// Long enough for a slow machine: what is stuck says so sooner, by the limits of a single action below.
	timeout: 120_000,
	expect: { timeout: 15_000 },
	forbidOnly: true,
	// Where many things run on a slow machine, a second try; what needed it is named at the end of the run.
	retries: process.env['CI'] === undefined ? 0 : 1,
	reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/tillid/e2e.json' }]],
	use: {
		browserName: 'chromium',
		// One page for all tests of a worker, which Playwright empties between them (storage, clock, routes): a new one costs a second of its own.
		reuseContext: true,
		// An action that cannot be done says so, and where, before the whole test runs out of time.
		actionTimeout: 20_000,
		navigationTimeout: 30_000,
		timezoneId: 'Europe/Copenhagen',
		locale: 'da-DK',
		// A browser without a window asks nobody, and refuses.
		permissions: ['clipboard-read', 'clipboard-write'],
		viewport: { width: 1600, height: 1000 },
		launchOptions: { executablePath: findBrowser(), args: [...browserArguments(), FRUGAL] },
		screenshot: 'only-on-failure',
	},
});

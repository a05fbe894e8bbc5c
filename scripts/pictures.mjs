// Draws the pictures of the README and the docs from the demo: npm run pictures [-- NAME …]
// Each is a real view of the sample vault on the day it belongs to. Look at each one after drawing it.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildPlugin, loadServer } from '../tests/fake-obsidian/build.mjs';
import { browserArguments, findBrowser } from './find-browser.mjs';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'docs', 'pictures');
const TODAY = new Date('2026-11-24T10:00:00+01:00');

const run = (id) => async (page) => {
	await page.evaluate((command) => window.standIn.app.commands.executeCommandById(`tillid:${command}`), id);
};
const form = (id, name) => async (page) => {
	await run(id)(page);
	await page.locator('.modal').waitFor();
	await page.keyboard.type(name);
	await page.locator('.suggestion-item').first().waitFor();
};
const closeDocks = async (page) => {
	await page.evaluate(() => {
		window.standIn.app.workspace.leftSplit.collapse();
		window.standIn.app.workspace.rightSplit.collapse();
	});
};

/** `clip`: the element that is pictured; the whole page without it. */
const PICTURES = {
	overview: { width: 1440, height: 900, steps: [] },
	relationships: { width: 1180, height: 900, steps: [run('open-relationships'), closeDocks], clip: '.mod-root' },
	commitments: { width: 1440, height: 900, steps: [run('open-commitments')], clip: '.mod-right-split' },
	form: { width: 1000, height: 820, steps: [closeDocks, form('new-conversation', 'be')] },
	'note-check': { width: 1180, height: 760, steps: [run('check-notes'), closeDocks], clip: '.mod-root' },
	'phone-relationships': { width: 390, height: 844, steps: [run('open-relationships')] },
	'phone-commitments': { width: 390, height: 844, steps: [run('open-commitments')] },
	'phone-form': { width: 390, height: 844, steps: [run('new-conversation')] },
	'first-run': { width: 1000, height: 700, empty: true, steps: [run('open-relationships'), closeDocks], clip: '.mod-root' },
};

const wanted = process.argv.slice(2);
const names = Object.keys(PICTURES).filter((name) => wanted.length === 0 || wanted.includes(name));
buildPlugin();
mkdirSync(FOLDER, { recursive: true });
const { startStandIn } = await loadServer();
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments(), env: { ...process.env, LANGUAGE: 'da' } });

for (const name of names) {
	for (const [language, theme] of [['da', 'light'], ['da', 'dark'], ['en', 'light']]) await draw(name, PICTURES[name], language, theme);
}
await browser.close();

async function draw(name, { width, height, steps, clip, empty }, language, theme) {
	const vault = empty ? mkdtempSync(join(tmpdir(), 'tillid-empty-')) : join(ROOT, 'tests', 'vault');
	const server = await startStandIn({ vault, root: ROOT, language, name: language === 'da' ? 'Prøve' : 'Sample' });
	const page = await browser.newPage({ viewport: { width, height }, timezoneId: 'Europe/Copenhagen', locale: language === 'da' ? 'da-DK' : 'en-GB', colorScheme: theme, reducedMotion: 'reduce' });
	await page.clock.install({ time: TODAY });
	await page.goto(`${server.url}/?bare&language=${language}&theme=${theme}`);
	await page.waitForFunction(() => window.standIn?.ready === true);
	await page.locator('.tillid-person, .tillid-steps').first().waitFor({ state: 'attached' });
	for (const step of steps) await step(page);
	await page.clock.runFor(1000);
	const path = join(FOLDER, `${name}.${language}${theme === 'dark' ? '-dark' : ''}.png`);
	await (clip === undefined ? page : page.locator(clip)).screenshot({ path, animations: 'disabled', caret: 'hide' });
	console.log(path.slice(ROOT.length + 1));
	await page.close();
	await server.stop();
}

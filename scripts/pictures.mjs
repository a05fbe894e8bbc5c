// Pictures of the views and dialogs, each a real one over the sample vault on the day it belongs to. Look at each one after drawing it.
//   npm run pictures [-- NAME …]                 those that the README and the docs show
//   npm run pictures -- --look FOLDER [NAME …]   every one in both languages, light and dark, at three widths, to be looked at
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { buildPlugin, loadServer } from '../tests/fake-obsidian/build.mjs';
import { browserArguments, findBrowser } from './find-browser.mjs';
import { SCREENS } from './pictures/screens.mjs';

const ROOT = join(import.meta.dirname, '..');
const DOCS = join(ROOT, 'docs', 'pictures');
const TODAY = new Date('2026-11-24T10:00:00+01:00');
const LOOKS = ['da', 'en'].flatMap((language) => ['light', 'dark'].map((theme) => ({ language, theme })));
const WIDTHS = [1600, 800, 390];
/** In the docs the dark theme is shown in Danish only: it is there to be seen once. */
const DOCS_LOOKS = LOOKS.filter(({ language, theme }) => theme === 'light' || language === 'da');

const args = process.argv.slice(2);
const look = args[0] === '--look' ? resolve(args[1] ?? '.') : null;
const wanted = look === null ? args : args.slice(2);
const unknown = wanted.filter((name) => !(name in SCREENS));
if (unknown.length > 0) {
	console.error(`There is no picture ${unknown.join(', ')}. There are: ${Object.keys(SCREENS).join(', ')}.`);
	process.exit(2);
}

buildPlugin();
const folder = look ?? DOCS;
mkdirSync(folder, { recursive: true });
const { startStandIn } = await loadServer();
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments(), env: { ...process.env, LANGUAGE: 'da' } });
const emptyVault = mkdtempSync(join(tmpdir(), 'tillid-empty-'));
let failed = 0;
for (const language of ['da', 'en']) {
	for (const empty of [false, true]) await drawIn(language, empty);
}
await browser.close();
rmSync(emptyVault, { recursive: true });
process.exit(failed === 0 ? 0 : 1);

async function drawIn(language, empty) {
	const names = Object.keys(SCREENS).filter((name) => (SCREENS[name].empty === true) === empty && (wanted.length === 0 || wanted.includes(name)));
	const vault = empty ? emptyVault : join(ROOT, 'tests', 'vault');
	const server = await startStandIn({ vault, root: ROOT, language, name: language === 'da' ? 'Prøve' : 'Sample' });
	for (const name of names) {
		for (const look of looksOf(name, language)) await draw(server, name, look).catch((error) => tellFailed(name, look, error));
		await server.reset();
	}
	await server.stop();
}

function looksOf(name, language) {
	const looks = look === null ? DOCS_LOOKS : LOOKS;
	const widths = look === null ? (SCREENS[name].docs ?? []) : WIDTHS;
	return widths.flatMap((width) => looks.filter((each) => each.language === language).map(({ theme }) => ({ language, theme, width })));
}

function tellFailed(name, { language, theme, width }, error) {
	failed++;
	console.error(`${name} (${language}, ${theme}, ${width}): ${error.message.split('\n')[0]}`);
}

async function draw(server, name, { language, theme, width }) {
	const { steps, clip } = SCREENS[name];
	const phone = width < 600;
	const viewport = { width, height: phone ? 844 : 900 };
	const page = await browser.newPage({ viewport, timezoneId: 'Europe/Copenhagen', locale: language === 'da' ? 'da-DK' : 'en-GB', colorScheme: theme, reducedMotion: 'reduce' });
	page.setDefaultTimeout(15_000);
	try {
		await page.clock.install({ time: TODAY });
		await page.goto(`${server.url}/?bare&language=${language}&theme=${theme}`);
		await page.waitForFunction(() => window.standIn?.ready === true);
		await page.locator('.tillid-person, .tillid-steps').first().waitFor({ state: 'attached' });
		for (const step of steps) await step(page);
		await page.clock.runFor(1000);
		await page.evaluate(hideFocusRing);
		const path = join(folder, fileName(name, { language, theme, width, phone }));
		await (clip === undefined || phone ? page : page.locator(clip)).screenshot({ path, animations: 'disabled', caret: 'hide' });
		console.log(path);
	} finally {
		await page.close();
	}
}

function fileName(name, { language, theme, width, phone }) {
	const dark = theme === 'dark' ? '-dark' : '';
	return look === null ? `${phone ? 'phone-' : ''}${name}.${language}${dark}.png` : `${name}.${width}.${language}${dark}.png`;
}

/** A view that a script opens shows a ring around what has the keyboard; whoever opens it by a click sees none. A field keeps its own. */
function hideFocusRing() {
	const focused = document.activeElement;
	if (focused instanceof HTMLElement && !focused.matches('input, textarea, select, [contenteditable]')) focused.blur();
}

// Pictures of the views and dialogs, each a real one over the sample vault on the day it belongs to. Look at each one after drawing it.
//   npm run pictures [-- NAME …]                 those that the README and the docs show
//   npm run pictures -- --look FOLDER [NAME …]   every one in both languages, light and dark, at three widths, to be looked at
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { buildPlugin, loadServer } from '../tests/fake-obsidian/build.mjs';
import { browserArguments, findBrowser } from './find-browser.mjs';
import { LONG_NOTES } from './pictures/long-notes.mjs';
import { SCREENS } from './pictures/screens.mjs';

const ROOT = join(import.meta.dirname, '..');
const DOCS = join(ROOT, 'docs', 'pictures');
const TODAY = new Date('2026-11-24T10:00:00+01:00');
const LOOKS = ['da', 'en'].flatMap((language) => ['light', 'dark'].map((theme) => ({ language, theme })));
const WIDTHS = [1600, 800, 390];
const FLOATING = '.modal, .prompt, .menu, .suggestion-container, .notice, .popover';
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
/** Vaults by the name under which a screen asks for one; the sample vault is read where it lies. */
const vaults = { sample: join(ROOT, 'tests', 'vault'), empty: makeVault({}), long: makeVault(LONG_NOTES) };
let failed = 0;
/** File names of what is drawn. */
const drawn = new Set();
for (const language of ['da', 'en']) {
	for (const vault of Object.keys(vaults)) await drawIn(language, vault);
}
await browser.close();
for (const vault of ['empty', 'long']) rmSync(vaults[vault], { recursive: true });
process.exit(failed === 0 ? 0 : 1);

function makeVault(notes) {
	const folder = mkdtempSync(join(tmpdir(), 'tillid-pictures-'));
	for (const [path, text] of Object.entries(notes)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

async function drawIn(language, vault) {
	const names = Object.keys(SCREENS).filter((name) => (SCREENS[name].vault ?? 'sample') === vault && (wanted.length === 0 || wanted.includes(name)));
	if (names.length === 0) return;
	const server = await startStandIn({ vault: vaults[vault], root: ROOT, language, name: language === 'da' ? 'Prøve' : 'Sample' });
	for (const name of names) {
		for (const look of looksOf(name, language)) {
			await draw(server, name, look).catch((error) => tellFailed(name, look, error));
			await server.reset();
		}
	}
	await server.stop();
}

/** One for each opening of the page. To be looked at, the same page is seen in light and dark, and wide and narrow; only a phone is another app. */
function looksOf(name, language) {
	if (look === null) return (SCREENS[name].docs ?? []).flatMap((width) => DOCS_LOOKS.filter((each) => each.language === language).map(({ theme }) => ({ language, themes: [theme], widths: [width] })));
	const shown = SCREENS[name].widths ?? WIDTHS;
	const split = [shown.filter(isPhone), shown.filter((width) => !isPhone(width))];
	const isMissing = (width) => !drawn.has(fileName(name, { language, theme: 'dark', width }));
	return split.map((widths) => ({ language, themes: ['light', 'dark'], widths: widths.filter(isMissing) })).filter(({ widths }) => widths.length > 0);
}

function isPhone(width) {
	return width < 600;
}

function tellFailed(name, { language, widths }, error) {
	failed++;
	console.error(`${name} (${language}, ${widths.join(', ')}): ${error.message.split('\n')[0]}`);
}

async function draw(server, name, { language, themes, widths }) {
	const { steps, bare = true, ring = false, apart = false } = SCREENS[name];
	const [width, ...narrower] = widths;
	const [first] = themes;
	const page = await browser.newPage({ viewport: viewportOf(width), timezoneId: 'Europe/Copenhagen', locale: language === 'da' ? 'da-DK' : 'en-GB', colorScheme: first, reducedMotion: 'reduce' });
	page.setDefaultTimeout(15_000);
	try {
		await page.clock.install({ time: TODAY });
		await page.goto(`${server.url}/?${bare ? 'bare&' : ''}language=${language}&theme=${first}`);
		await page.waitForFunction(() => window.standIn?.ready === true);
		await page.locator('.tillid-person, .tillid-steps').first().waitFor({ state: 'attached' });
		for (const step of steps) await step(page);
		await page.clock.runFor(1000);
		if (!ring) await page.evaluate(hideFocusRing);
		await shoot(page, name, { language, themes, width });
		// A menu stands where it was opened, and what floats was drawn in the words of its time.
		if ((await page.locator(FLOATING).count()) > 0) {
			if (narrower.length > 0) await draw(server, name, { language, themes, widths: narrower });
			return;
		}
		for (const other of look !== null && language === 'da' && !apart ? ['da', 'en'] : [language]) {
			if (other !== language) await page.evaluate(speak, other);
			for (const each of other === language ? narrower : widths) {
				await page.setViewportSize(viewportOf(each));
				await page.clock.runFor(1000);
				for (const step of steps) if (step.again === true) await step(page);
				await shoot(page, name, { language: other, themes, width: each });
			}
		}
	} finally {
		await page.close();
	}
}

function viewportOf(width) {
	return { width, height: isPhone(width) ? 844 : 900 };
}

/** Ends in the theme in which it began. */
async function shoot(page, name, { language, themes, width }) {
	for (const theme of themes) {
		if (themes.length > 1) await page.evaluate(showIn, theme);
		const path = join(folder, fileName(name, { language, theme, width }));
		await shootOne(page, name, path, isPhone(width));
		drawn.add(fileName(name, { language, theme, width }));
		console.log(path);
	}
	if (themes.length > 1) await page.evaluate(showIn, themes[0]);
}

/** In the docs the element that the screen is about; to be looked at, also what floats over it, and a dialog without the dimmed rest. */
async function shootOne(page, name, path, phone) {
	const { clip } = SCREENS[name];
	const options = { path, animations: 'disabled', caret: 'hide' };
	if (phone || (look === null && clip === undefined)) return page.screenshot(options);
	if (look === null) return page.locator(clip).screenshot(options);
	const box = await page.evaluate(boxAround, { places: clip ?? null, floating: FLOATING, margin: clip === undefined ? 24 : 0 });
	return page.screenshot({ ...options, ...(box === null ? {} : { clip: box }) });
}

function boxAround({ places, floating, margin }) {
	const seen = (selector) => (selector === null ? [] : [...document.querySelectorAll(selector)].map((el) => el.getBoundingClientRect()).filter(({ width, height }) => width > 0 && height > 0));
	const boxes = [...seen(places), ...seen(floating)];
	if (boxes.length === 0) return null;
	const x = Math.max(0, Math.min(...boxes.map(({ left }) => left)) - margin);
	const y = Math.max(0, Math.min(...boxes.map(({ top }) => top)) - margin);
	const right = Math.min(window.innerWidth, Math.max(...boxes.map(({ right }) => right)) + margin);
	const bottom = Math.min(window.innerHeight, Math.max(...boxes.map(({ bottom }) => bottom)) + margin);
	return { x, y, width: right - x, height: bottom - y };
}

/** Our own words change at once; those of the app around them do not. */
async function speak(language) {
	const { session } = window.standIn.app.plugins.plugins.tillid;
	await session.settingsStore.change({ screenLanguage: language });
	session.settingsChanged();
}

function showIn(theme) {
	document.body.classList.toggle('theme-dark', theme === 'dark');
	document.body.classList.toggle('theme-light', theme === 'light');
	window.standIn.app.workspace.trigger('css-change');
}

function fileName(name, { language, theme, width }) {
	const dark = theme === 'dark' ? '-dark' : '';
	return look === null ? `${isPhone(width) ? 'phone-' : ''}${name}.${language}${dark}.png` : `${name}.${width}.${language}${dark}.png`;
}

/** A view that a script opens shows a ring around what has the keyboard; whoever opens it by a click sees none. A field keeps its own. */
function hideFocusRing() {
	const focused = document.activeElement;
	if (focused instanceof HTMLElement && !focused.matches('input, textarea, select, [contenteditable]')) focused.blur();
}

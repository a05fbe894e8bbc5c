// Finds a Chromium for the end-to-end tests: CHROME_PATH, an installed one, Playwright's own download, else (as root on Debian) apt.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** First the browser without a window: the same engine, with none of the work of drawing tabs that nobody sees. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe', 'msedge'];
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'];

/** The path of a browser; throws with one clear line where there is none. */
export function findBrowser() {
	const given = process.env.CHROME_PATH;
	if (given) {
		if (existsSync(given)) return given;
		throw new Error(`CHROME_PATH says ${given}, and there is nothing there.`);
	}
	return installed() ?? playwrights() ?? fromApt() ?? none();
}

/** What Chromium is started with, so that it does nothing but what the tests do. */
export function browserArguments() {
	const quiet = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-dev-shm-usage'];
	return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}

function installed() {
	const paths = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
	return [...paths, ...PLACES].find((path) => existsSync(path));
}

function playwrights() {
	const path = chromium.executablePath();
	return path && existsSync(path) ? path : undefined;
}

function fromApt() {
	if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
	console.log('No Chromium found: installing it with apt-get (once, about 300 MB).');
	const apt = (...words) => spawnSync('apt-get', words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
	apt('update', '-qq');
	// Older Debians have the whole browser only.
	for (const name of ['chromium-headless-shell', 'chromium']) {
		if (!installed()) apt('install', '-y', '-qq', '--no-install-recommends', name);
	}
	return installed();
}

function none() {
	throw new Error('No browser for the end-to-end tests: install Chrome or Chromium, or say where one is with CHROME_PATH.');
}

if (process.argv[1] === import.meta.filename) {
	try {
		console.log(findBrowser());
	} catch (error) {
		console.error(error.message);
		process.exit(1);
	}
}

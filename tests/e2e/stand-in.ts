// The ground of every end-to-end test: a fresh copy of a vault, the stand-in over it, and a page that may not fail silently.
import { test as base, expect as patientExpect, type Page } from '@playwright/test';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startStandIn, type StandIn } from '../fake-obsidian/server/start-stand-in';
import type { StandInHandle } from '../fake-obsidian/page';

const ROOT = join(import.meta.dirname, '..', '..');

/** Tuesday 24 November 2026, ten in the morning in Copenhagen: the day to which the sample vault belongs. */
export const TODAY = new Date('2026-11-24T10:00:00+01:00');

export interface OpenOptions {
	readonly language?: 'da' | 'en';
	readonly theme?: 'light' | 'dark';
	readonly width?: 390 | 800 | 1600;
	readonly height?: number;
	/** The page as `npm run demo` shows it: with its bar, and the two views opened. */
	readonly demo?: boolean;
}

export interface StandInApp {
	readonly page: Page;
	readonly vaultFolder: string;
	/** Opens the app, or opens it again as a restart does. */
	open(options?: OpenOptions): Promise<void>;
	restart(): Promise<void>;
	/** Runs a command by its name, as its hotkey would. */
	command(name: string): Promise<void>;
	/** Runs a command by its name through the palette, with the keyboard. */
	fromPalette(name: string): Promise<void>;
	readNote(path: string): Promise<string>;
	/** Changes a file from outside, as sync does, and waits until the app that is open has heard of it and read it. */
	writeNote(path: string, text: string): Promise<void>;
	notice(text: string | RegExp): ReturnType<Page['locator']>;
	/** What went wrong in the page so far; a test that expects an error takes it away here. */
	readonly faults: string[];
}

/** One port for all tests of a worker: the same address lets the browser keep what it made of the scripts. */
let port = 0;

interface Fixtures {
	/** Which vault is copied, from the project's folder. */
	readonly vault: string;
	/** Another plugin's folder in place of the released one. */
	readonly plugin: string | null;
	readonly app: StandInApp;
}

declare global {
	interface Window { standIn: StandInHandle }
}

export const test = base.extend<Fixtures>({
	vault: ['tests/vault', { option: true }],
	plugin: [null, { option: true }],
	app: async ({ page, vault, plugin }, use) => {
		const server = await startServer(join(ROOT, vault));
		deaf.delete(page);
		const faults: string[] = [];
		watch(page, server, faults);
		if (plugin !== null) await servePlugin(page, join(ROOT, plugin));
		await page.clock.install({ time: TODAY });
		await slowDown(page);
		// The mouse lies where the last test left it, and would choose in a menu that opens under it.
		await page.mouse.move(0, 0);
		typeIntoFieldsOnly(page);
		await use(appOf(page, server, faults));
		// The page stays for the next test, without what this one left: before the server goes, or the page would miss it.
		await page.goto('about:blank');
		await server.stop();
		expect(faults).toEqual([]);
	},
});

/** Looks at the disk again after hundredths of a second: Playwright's own way waits for tenths, then halves, then whole ones. */
export const expect = new Proxy(patientExpect, {
	get: (patient, key): unknown => {
		if (key !== 'poll') return Reflect.get(patient, key);
		const poll: typeof patientExpect.poll = (look, options) => patient.poll(look, { intervals: [20, 30, 50, 100], ...(typeof options === 'string' ? { message: options } : options) });
		return poll;
	},
});

async function startServer(vault: string): Promise<StandIn> {
	const script = process.env['STAND_IN_SCRIPT'];
	const options = { vault, root: ROOT, language: 'da', ...(script === undefined ? {} : { script }) };
	const server = await startStandIn({ ...options, port }).catch(() => startStandIn(options));
	port = server.port;
	return server;
}

/** Milliseconds between what is seen and the next hotkey. */
const HAND = 40;

/** Pages that hear nothing of the disk from now on. */
export const deaf = new WeakSet<Page>();

const patient = new WeakSet<Page['keyboard']>();

/** Keys that are typed before a field has the focus are lost, and nobody is told: `keyboard.type` waits for one, in a dialog where one is open. */
function typeIntoFieldsOnly(page: Page): void {
	const { keyboard } = page;
	if (patient.has(keyboard)) return;
	patient.add(keyboard);
	const type = keyboard.type.bind(keyboard);
	keyboard.type = async (text, options) => {
		await page.waitForFunction(() => {
			const [at, dialog] = [document.activeElement, [...document.querySelectorAll('.modal-container')].at(-1)];
			return at?.matches('input, textarea, select, [contenteditable="true"]') === true && (dialog === undefined || dialog.contains(at));
		});
		await type(text, options);
	};
}

/** TILLID_SLOW=6 makes the page six times as slow: what holds on this machine by luck alone falls there. */
async function slowDown(page: Page): Promise<void> {
	const rate = Number(process.env['TILLID_SLOW'] ?? 1);
	if (rate > 1) await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate });
}

function appOf(page: Page, server: StandIn, faults: string[]): StandInApp {
	return {
		page,
		vaultFolder: server.vaultFolder,
		faults,
		open: async ({ language = 'da', theme = 'light', width = 1600, height = width === 390 ? 844 : 1000, demo = false } = {}) => {
			await page.setViewportSize({ width, height });
			await page.goto(`${server.url}/?${demo ? 'today=2026-11-24' : 'bare'}&language=${language}&theme=${theme}`);
			await isReady(page);
		},
		restart: async () => {
			await page.reload();
			await isReady(page);
		},
		command: async (name) => {
			await noDialog(page);
			// A hand that reaches for a hotkey takes longer than this.
			await page.waitForTimeout(HAND);
			await page.waitForFunction((wanted) => {
				const { commands } = window.standIn.app;
				const { id } = commands.listCommands().find((each) => each.name === wanted || each.name.endsWith(`: ${wanted}`)) ?? {};
				if (id === undefined) return false;
				commands.executeCommandById(id);
				return true;
			}, name);
		},
		fromPalette: async (name) => {
			await noDialog(page);
			await page.keyboard.press('Control+p');
			await page.locator('.mod-command-palette .prompt-input').fill(name);
			await expect(page.locator('.mod-command-palette .suggestion-item').first()).toContainText(name);
			await page.keyboard.press('Enter');
			await expect(page.locator('.mod-command-palette')).toHaveCount(0);
		},
		readNote: (path) => readFile(join(server.vaultFolder, path), 'utf8'),
		writeNote: async (path, text) => {
			await writeFile(join(server.vaultFolder, path), text);
			if (path.startsWith('.') || !page.url().startsWith(server.url) || deaf.has(page)) return;
			const { mtimeMs } = await stat(join(server.vaultFolder, path));
			await page.waitForFunction(
				([wanted, mtime]) => {
					const file = window.standIn?.app.vault.getFileByPath(wanted);
					return file === null || file === undefined ? false : file.stat.mtime >= mtime && window.standIn.app.metadataCache.isAtRest;
				},
				[path, Math.round(mtimeMs)] as const,
			);
		},
		notice: (text) => page.locator('.notice', { hasText: text }),
	};
}

/** A dialog that is about to close still takes the keys. */
async function noDialog(page: Page): Promise<void> {
	await expect(page.locator('.modal-container, .menu')).toHaveCount(0);
}

async function isReady(page: Page): Promise<void> {
	await page.waitForFunction(() => window.standIn?.ready === true);
}

/** An error in the console, one that nobody caught, or a word with anybody but the page's own server fails the test. */
function watch(page: Page, server: StandIn, faults: string[]): void {
	page.on('console', (message) => {
		// A refused file operation is an answer like any other; Chromium tells of each in the console.
		const isAnswer = message.location().url.startsWith(`${server.url}/vault/`) && message.text().startsWith('Failed to load resource');
		if (message.type() === 'error' && !isAnswer) faults.push(`console: ${message.text()} ${message.location().url}`);
	});
	page.on('pageerror', (error) => {
		// The clock of the tests, in a page that is being left for the next test: no line of it is the page's own.
		const isTheClock = error.message.includes("reading 'controller'") && error.stack?.includes(server.url) !== true;
		if (!isTheClock) faults.push(`uncaught: ${error.stack ?? error.message}`);
	});
	page.on('request', (request) => {
		if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(`${server.url}/`)) faults.push(`request: ${request.url()}`);
	});
	// Neither a socket nor another window is a request of this page.
	page.on('websocket', (socket) => {
		if (!socket.url().startsWith(`${server.url.replace(/^http/, 'ws')}/`)) faults.push(`socket: ${socket.url()}`);
	});
	page.on('popup', (other) => faults.push(`window: ${other.url()}`));
}

async function servePlugin(page: Page, folder: string): Promise<void> {
	for (const [name, contentType] of [['main.js', 'text/javascript'], ['manifest.json', 'application/json'], ['styles.css', 'text/css']] as const) {
		const body = await readFile(join(folder, name === 'main.js' ? 'main.cjs' : name), 'utf8');
		await page.route(`**/plugin/${name}`, (route) => route.fulfill({ body, contentType }));
	}
}

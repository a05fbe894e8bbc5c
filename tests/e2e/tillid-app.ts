// What the journeys need besides the stand-in: Tillid's views and their rows, the editor at hand, a vault of a few notes.
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Locator } from '@playwright/test';
import { deaf, expect, test as base, type OpenOptions, type StandInApp } from './stand-in';

export { expect, TODAY } from './stand-in';

const ROOT = join(import.meta.dirname, '..', '..');

export interface TillidApp extends StandInApp {
	/** The commitments pane. */
	readonly pane: Locator;
	/** The relationships view. */
	readonly table: Locator;
	/** Opens the app, and waits until the relationships view shows what was read. */
	openRead(options?: OpenOptions): Promise<void>;
	/** Opens the app with the commitments pane beside the relationships view, both scrolled to their end once, so that all their rows are drawn. */
	openBoth(options?: OpenOptions): Promise<void>;
	/** The row of the promise that holds these words. */
	promise(words: string): Locator;
	/** The row of the colleague in the table. */
	person(name: string): Locator;
	/** The note that holds these words; there is exactly one. */
	pathOf(words: string): Promise<string>;
	/** What was told last lies over the pane for some seconds: a click takes it away. */
	clearNotices(): Promise<void>;
	/** Chooses from the row's own menu. */
	promiseMenu(words: string, choice: string): Promise<void>;
	chooseInMenu(choice: string): Promise<void>;
	/** Every note on disk with its text, but what lies in the trash. */
	allNotes(): Promise<ReadonlyMap<string, string>>;
	openNote(path: string): Promise<void>;
	activePath(): Promise<string>;
	/** The line of the open editor that the cursor is on. */
	cursorLine(): Promise<string>;
	/** The text of the note in front. */
	editorText(): Locator;
	/** Lets the editor's two seconds pass, and whatever else waits on a timer. */
	waitForSave(): Promise<void>;
	runCommand(id: string): Promise<void>;
	/** How many leaves of this view there are, drawn or deferred. */
	leaves(viewType: string): Promise<number>;
	/** Whether the view waits behind another tab without having been drawn since the start. */
	isDeferred(viewType: string): Promise<boolean>;
	/** The plugin's data.json, before `open`, as sync brings it. */
	writeSettings(settings: Readonly<Record<string, unknown>>): Promise<void>;
	/** From here on the app hears nothing of what happens to the files, as when sync is quicker than the watcher. Before `open`. */
	holdDiskEvents(): Promise<() => void>;
}

interface Fixtures {
	/** The notes of a vault of its own, by path; null takes the sample vault. */
	readonly notes: Readonly<Record<string, string>> | null;
	readonly tillid: TillidApp;
}

export const test = base.extend<Fixtures>({
	notes: [null, { option: true }],
	vault: async ({ notes }, use) => {
		if (notes === null) {
			await use('tests/vault');
			return;
		}
		const folder = await mkdtemp(join(tmpdir(), 'tillid-notes-'));
		for (const [path, text] of Object.entries(notes)) {
			await mkdir(dirname(join(folder, path)), { recursive: true });
			await writeFile(join(folder, path), text);
		}
		await use(relative(ROOT, folder));
		await rm(folder, { recursive: true });
	},
	tillid: async ({ app }, use) => use(tillidOf(app)),
});

function tillidOf(app: StandInApp): TillidApp {
	const { page } = app;
	const pane = page.locator('.workspace-leaf-content[data-type="tillid-commitments"]');
	const table = page.locator('.workspace-leaf-content[data-type="tillid-relationships"]');
	const promise = (words: string): Locator => pane.locator('.tillid-promise', { hasText: words });
	const runCommand = (id: string): Promise<void> => page.evaluate((wanted) => void window.standIn.app.commands.executeCommandById(`tillid:${wanted}`), id);
	const clearNotices = (): Promise<void> => page.evaluate(() => document.querySelectorAll<HTMLElement>('.notice').forEach((notice) => notice.click()));
	const chooseInMenu = (choice: string): Promise<void> => page.locator('.menu-item', { hasText: choice }).first().click();
	const isRead = async (): Promise<void> => {
		await expect(table.getByRole('progressbar')).toHaveCount(0);
		await expect(table.locator('.tillid-person, .tillid-steps').first()).toBeVisible();
	};
	return {
		...app,
		pane,
		table,
		promise,
		runCommand,
		chooseInMenu,
		clearNotices,
		person: (name) => table.locator('.tillid-person', { hasText: name }),
		openRead: async (options) => {
			await app.open(options);
			await isRead();
		},
		openBoth: async (options) => {
			await app.open(options);
			await runCommand('open-commitments');
			await pane.locator('.tillid-pane-count').waitFor();
			await isRead();
			await drawAllRows(table);
			await drawAllRows(pane);
		},
		pathOf: async (words) => {
			const holding = [...(await notesIn(app.vaultFolder))].filter(([, text]) => text.includes(words)).map(([path]) => path);
			expect(holding).toHaveLength(1);
			return holding[0] ?? '';
		},
		promiseMenu: async (words, choice) => {
			await clearNotices();
			await promise(words).hover();
			await promise(words).locator('[data-part="menu"]').click();
			await chooseInMenu(choice);
		},
		allNotes: () => notesIn(app.vaultFolder),
		openNote: async (path) => {
			await page.waitForFunction((wanted) => window.standIn.app.vault.getFileByPath(wanted) !== null, path);
			await page.evaluate(async (wanted) => {
				const { app: obsidian } = window.standIn;
				const file = obsidian.vault.getFileByPath(wanted);
				if (file !== null) await obsidian.workspace.getLeaf('tab').openFile(file);
			}, path);
		},
		activePath: () => page.evaluate(() => window.standIn.app.workspace.getActiveFile()?.path ?? ''),
		cursorLine: () =>
			page.evaluate(() => {
				const editor = window.standIn.app.workspace.activeEditor?.editor;
				return editor?.getLine(editor.getCursor().line) ?? '';
			}),
		editorText: () => page.locator('.mod-root .cm-content:visible'),
		waitForSave: () => page.clock.runFor(3000),
		leaves: (viewType) => page.evaluate((type) => window.standIn.app.workspace.getLeavesOfType(type).length, viewType),
		isDeferred: (viewType) => page.evaluate((type) => window.standIn.app.workspace.getLeavesOfType(type).some((leaf) => leaf.isDeferred), viewType),
		writeSettings: async (settings) => {
			const folder = join(app.vaultFolder, '.obsidian', 'plugins', 'tillid');
			await mkdir(folder, { recursive: true });
			await writeFile(join(folder, 'data.json'), JSON.stringify(settings));
		},
		holdDiskEvents: async () => {
			let held = false;
			await page.routeWebSocket(/\/changes\?/, (socket) => {
				const server = socket.connectToServer();
				server.onMessage((message) => {
					// That a write of its own is done, the page still hears.
					if (!held || !String(message).startsWith('{"type":"changes"')) socket.send(message);
				});
			});
			return () => {
				held = true;
				deaf.add(page);
			};
		},
	};
}

/** Rows are drawn as they are seen: their end is brought into sight until there is no more to draw. */
export async function drawAllRows(view: Locator): Promise<void> {
	const isAll = (): Promise<boolean> =>
		view.evaluate((el) => {
			const end = el.querySelector('.tillid-end');
			end?.scrollIntoView();
			return end?.classList.contains('tillid-gone') === true;
		});
	await expect.poll(isAll, { intervals: [20, 50, 100] }).toBe(true);
	await view.evaluate((el) => {
		for (let at = el.querySelector('.tillid-end')?.parentElement; at && at !== el; at = at.parentElement) at.scrollTo(0, 0);
	});
}

/** The app writes meanwhile: a note that goes between the list and the reading is no fault, it is looked at once more. */
async function notesIn(folder: string): Promise<ReadonlyMap<string, string>> {
	for (;;) {
		const found = await readAll(folder).catch((error: unknown) => {
			if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
			throw error;
		});
		if (found !== null) return found;
	}
}

async function readAll(folder: string): Promise<ReadonlyMap<string, string>> {
	const found = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.md') && !path.startsWith('.')).sort();
	return new Map(await Promise.all(found.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)));
}

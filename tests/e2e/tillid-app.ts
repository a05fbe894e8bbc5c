// What the journeys need besides the stand-in: Tillid's pane and its rows, the editor at hand, an empty vault.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { test as base, type StandInApp } from './stand-in';

export { expect } from './stand-in';

export interface TillidApp extends StandInApp {
	/** The commitments pane. */
	readonly pane: Locator;
	/** The row of the promise that holds these words. */
	promise(words: string): Locator;
	/** Chooses from the row's own menu. */
	promiseMenu(words: string, choice: string): Promise<void>;
	openNote(path: string): Promise<void>;
	activePath(): Promise<string>;
	/** The line of the open editor that the cursor is on. */
	cursorLine(): Promise<string>;
	editorText(): Locator;
}

export const test = base.extend<{ readonly tillid: TillidApp }>({
	tillid: async ({ app }, use) => {
		const { page } = app;
		const pane = page.locator('.workspace-leaf-content[data-type="tillid-commitments"]');
		const promise = (words: string): Locator => pane.locator('.tillid-promise', { hasText: words });
		await use({
			...app,
			pane,
			promise,
			promiseMenu: async (words, choice) => {
				await promise(words).hover();
				await promise(words).locator('[data-part="menu"]').click();
				await page.locator('.menu-item', { hasText: choice }).first().click();
			},
			openNote: (path) =>
				page.evaluate(async (wanted) => {
					const { app: obsidian } = window.standIn;
					const file = obsidian.vault.getFileByPath(wanted);
					if (file === null) throw new Error(`There is no note ${wanted}`);
					await obsidian.workspace.getLeaf(false).openFile(file);
				}, path),
			activePath: () => page.evaluate(() => window.standIn.app.workspace.getActiveFile()?.path ?? ''),
			cursorLine: () =>
				page.evaluate(() => {
					const editor = window.standIn.app.workspace.activeEditor?.editor;
					return editor?.getLine(editor.getCursor().line) ?? '';
				}),
			editorText: () => page.locator('.workspace-leaf.mod-active .cm-content'),
		});
	},
});

/** A vault with nothing in it. */
export function emptyVault(): Promise<string> {
	return mkdtemp(join(tmpdir(), 'tillid-empty-'));
}

// The stand-in's editor: when it saves, what it takes in from outside, and two panes on one note.
import { expect, test, type StandInApp } from '../stand-in';

test.use({ plugin: 'tests/fake-obsidian/tests/probe-plugin', vault: 'tests/fake-obsidian/tests/small-vault' });

const NOTE = 'Mig.md';
const EDITOR = '.workspace-leaf.mod-active .cm-content';

async function openNote(app: StandInApp): Promise<void> {
	await app.open({ language: 'en' });
	await app.page.evaluate(async (path) => {
		const { vault, workspace } = window.standIn.app;
		const file = vault.getFileByPath(path);
		if (file) await workspace.getLeaf(false).openFile(file as never, { active: true });
	}, NOTE);
	await app.page.locator(EDITOR).click();
	await app.page.keyboard.press('Control+End');
}

test('saves two seconds after the last key, and not before', async ({ app }) => {
	await openNote(app);
	const before = await app.readNote(NOTE);
	await app.page.clock.pauseAt(new Date('2026-11-24T11:00:00+01:00'));
	await app.page.keyboard.type('X');
	await app.page.clock.runFor(1500);
	await app.page.keyboard.type('Y');
	await app.page.clock.runFor(1500);
	expect(await app.readNote(NOTE)).toBe(before);
	await app.page.clock.runFor(600);
	await expect.poll(() => app.readNote(NOTE)).toBe(`${before}XY`);
});

test('saves at once with Ctrl S, and neither when the editor loses the focus nor before another tab is in front', async ({ app }) => {
	await openNote(app);
	const before = await app.readNote(NOTE);
	await app.page.clock.pauseAt(new Date('2026-11-24T11:00:00+01:00'));
	await app.page.keyboard.type('S');
	await app.page.keyboard.press('Control+s');
	await expect.poll(() => app.readNote(NOTE)).toBe(`${before}S`);
	await app.page.keyboard.type('B');
	await app.page.locator('.workspace-ribbon .side-dock-settings .clickable-icon').focus();
	await app.page.getByRole('button', { name: 'New tab' }).click();
	await app.page.clock.runFor(1500);
	expect(await app.readNote(NOTE)).toBe(`${before}S`);
	await app.page.clock.runFor(600);
	await expect.poll(() => app.readNote(NOTE)).toBe(`${before}SB`);
});

test('takes in a change from outside, and keeps what was typed meanwhile', async ({ app }) => {
	await openNote(app);
	const before = await app.readNote(NOTE);
	await app.writeNote(NOTE, `${before}from outside\n`);
	await expect(app.page.locator(EDITOR)).toContainText('from outside');
	await app.page.keyboard.press('Control+Home');
	await app.page.evaluate(() => window.standIn.app.workspace.activeEditor?.editor.setCursor(0, 3));
	await app.page.evaluate(() => window.standIn.app.workspace.activeEditor?.editor.replaceRange('# mine\n', { line: 4, ch: 0 }));
	await app.writeNote(NOTE, `${before}from outside\nand again\n`);
	await expect(app.page.locator(EDITOR)).toContainText('and again');
	await expect.poll(async () => (await app.readNote(NOTE)).includes('# mine') && (await app.readNote(NOTE)).includes('and again')).toBe(true);
});

test('keeps two panes on one note alike while one types', async ({ app }) => {
	await openNote(app);
	await app.command('Split right');
	await app.page.locator(EDITOR).click();
	await app.page.keyboard.press('Control+End');
	await app.page.keyboard.type('both');
	const editors = app.page.locator('.mod-root .cm-content');
	await expect(editors).toHaveCount(2);
	for (const at of [0, 1]) await expect(editors.nth(at)).toContainText('both');
});

test('closes a note that is deleted while open, and writes it no more', async ({ app }) => {
	await openNote(app);
	await app.page.keyboard.type('gone');
	await app.page.evaluate(async (path) => {
		const file = window.standIn.app.vault.getFileByPath(path);
		if (file) await window.standIn.app.vault.delete(file);
	}, NOTE);
	await expect(app.page.locator('.mod-root .empty-state')).toBeVisible();
	await app.page.clock.runFor(3000);
	await expect(app.readNote(NOTE)).rejects.toThrow('ENOENT');
});

test('undoes a transaction in one step and reads selections', async ({ app }) => {
	await openNote(app);
	await app.page.evaluate(() => window.standIn.app.workspace.activeEditor?.editor.setValue('one\ntwo\nthree'));
	await app.page.clock.fastForward(1000);
	const told = await app.page.evaluate(() => {
		const editor = window.standIn.app.workspace.activeEditor?.editor;
		if (!editor) return null;
		editor.transaction({ changes: [{ from: { line: 0, ch: 0 }, to: { line: 0, ch: 3 }, text: '1' }, { from: { line: 2, ch: 0 }, text: '3 ' }], selection: { from: { line: 2, ch: 0 }, to: { line: 2, ch: 2 } } });
		const after = [editor.getValue(), editor.getSelection(), editor.posToOffset({ line: 1, ch: 1 }), editor.offsetToPos(4), editor.lineCount()];
		editor.undo();
		return [...after, editor.getValue()];
	});
	expect(told).toEqual(['1\ntwo\n3 three', '3 ', 3, { line: 1, ch: 2 }, 3, 'one\ntwo\nthree']);
});

test('runs an editor command only where there is an editor, and shows a plugin’s extension', async ({ app }) => {
	await openNote(app);
	await expect(app.page.locator(`${EDITOR}[data-probe="yes"]`)).toHaveCount(1);
	await app.command('Insert word');
	await expect(app.page.locator(EDITOR)).toContainText('inserted');
	await app.command('Open view');
	await app.page.keyboard.press('Control+p');
	await app.page.locator('.prompt-input').fill('Insert word');
	await expect(app.page.locator('.suggestion-empty')).toBeVisible();
});

test('reads a note with links that lead on, boxes and a plugin’s code block', async ({ app }) => {
	await app.open({ language: 'en' });
	await app.writeNote('Læs.md', '---\nname: "[[Mig]]"\n---\n# Læs\n\nSe [[Mig|mig selv]] og [[Ingen]].\n\n- [ ] åben\n- [x] gjort\n\n```probe\nhej\n```\n');
	await expect.poll(() => app.page.evaluate(() => window.standIn.app.metadataCache.getCache('Læs.md') !== null)).toBe(true);
	await app.page.evaluate(async () => {
		const file = window.standIn.app.vault.getFileByPath('Læs.md');
		if (file) await window.standIn.app.workspace.getLeaf(false).openFile(file as never, { state: { mode: 'preview' } });
	});
	const page = app.page.locator('.markdown-preview-view');
	await expect(page.locator('.task-list-item-checkbox')).toHaveCount(2);
	await expect(page.locator('.probe-block')).toHaveText('HEJ');
	await expect(page.locator('a.is-unresolved')).toHaveText('Ingen');
	await page.getByText('mig selv').click();
	await expect(app.page.locator('.mod-root .view-header-title').first()).toHaveText('Mig');
});

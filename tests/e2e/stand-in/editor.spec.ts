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

test('saves two seconds after the last key and not before, at once with Ctrl S, and neither when it loses the focus nor behind another tab', async ({ app }) => {
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

	await app.page.keyboard.type('S');
	await app.page.keyboard.press('Control+s');
	await expect.poll(() => app.readNote(NOTE)).toBe(`${before}XYS`);

	await app.page.keyboard.type('B');
	await app.page.locator('.workspace-ribbon .side-dock-settings .clickable-icon').focus();
	await app.page.getByRole('button', { name: 'New tab' }).click();
	await app.page.clock.runFor(1500);
	expect(await app.readNote(NOTE)).toBe(`${before}XYS`);
	await app.page.clock.runFor(600);
	await expect.poll(() => app.readNote(NOTE)).toBe(`${before}XYSB`);
});

test('takes in a change from outside and keeps what was typed meanwhile, keeps two panes alike, and closes both when the note is deleted', async ({ app }) => {
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

	await app.command('Split right');
	await app.page.locator(EDITOR).click();
	await app.page.keyboard.press('Control+End');
	await app.page.keyboard.type('both');
	const editors = app.page.locator('.mod-root .cm-content');
	await expect(editors).toHaveCount(2);
	for (const at of [0, 1]) await expect(editors.nth(at)).toContainText('both');

	await app.page.evaluate(async (path) => {
		const file = window.standIn.app.vault.getFileByPath(path);
		if (file) await window.standIn.app.vault.delete(file);
	}, NOTE);
	await expect(app.page.locator('.mod-root .empty-state')).toHaveCount(2);
	await app.page.clock.runFor(3000);
	await expect(app.readNote(NOTE)).rejects.toThrow('ENOENT');
});

test('has the Editor’s ways with text, one undo for a transaction, and commands only where there is an editor', async ({ app }) => {
	await openNote(app);
	await app.page.evaluate(() => window.standIn.app.workspace.activeEditor?.editor.setValue('one\ntwo\nthree'));
	await app.page.clock.fastForward(1000);
	const told = await app.page.evaluate(() => {
		const editor = window.standIn.app.workspace.activeEditor?.editor;
		if (!editor) return null;
		const at = (line: number, ch: number): { line: number; ch: number } => ({ line, ch });
		editor.transaction({ changes: [{ from: at(0, 0), to: at(0, 3), text: '1' }, { from: at(2, 0), text: '3 ' }], selection: { from: at(2, 0), to: at(2, 2) } });
		const after = [editor.getValue(), editor.getSelection(), editor.posToOffset(at(1, 1)), editor.offsetToPos(4), editor.lineCount()];
		editor.undo();
		const undone = editor.getValue();
		editor.redo();
		const redone = editor.getValue();
		editor.undo();
		const read = [editor.lastLine(), editor.getLine(1), editor.getRange(at(0, 1), at(1, 1)), editor.wordAt(at(2, 2)), editor.posToOffset(at(9, 9)), editor.posToOffset(at(0, 99)), editor.offsetToPos(99)];
		editor.setSelection(at(1, 2), at(1, 0));
		const selected = [editor.getCursor(), editor.getCursor('from'), editor.getCursor('to'), editor.getCursor('anchor'), editor.getSelection(), editor.somethingSelected()];
		editor.replaceSelection('TW');
		editor.setLine(0, 'ONE');
		editor.replaceRange('!', at(2, 5));
		editor.setCursor(2, 1);
		editor.setSelections([{ anchor: at(0, 0), head: at(0, 1) }, { anchor: at(1, 0) }]);
		const several = editor.listSelections().length;
		editor.processLines((line, text) => (line === 0 ? text : null), (_line, _text, value) => (value === null ? undefined : { from: at(0, 0), to: at(0, 3), text: `${value}!` }));
		let outOfRange = 'nothing thrown';
		try {
			editor.getLine(9);
		} catch (error) {
			outOfRange = (error as Error).name;
		}
		return [after, undone, redone, read, selected, several, editor.getValue(), outOfRange];
	});
	expect(told).toEqual([
		['1\ntwo\n3 three', '3 ', 3, { line: 1, ch: 2 }, 3], 'one\ntwo\nthree', '1\ntwo\n3 three',
		[2, 'two', 'ne\nt', { from: { line: 2, ch: 0 }, to: { line: 2, ch: 5 } }, 13, 3, { line: 2, ch: 5 }],
		[{ line: 1, ch: 0 }, { line: 1, ch: 0 }, { line: 1, ch: 2 }, { line: 1, ch: 2 }, 'tw', true],
		2, 'ONE!\nTWo\nthree!', 'RangeError',
	]);

	const seen = await app.page.evaluate(async () => {
		const editor = window.standIn.app.workspace.activeEditor?.editor;
		const top = async (): Promise<boolean> => {
			await sleep(50);
			return editor?.getScrollInfo().top === 0;
		};
		editor?.setValue('a\n'.repeat(500));
		editor?.setCursor(499, 0);
		editor?.setSelection({ line: 480, ch: 0 }, { line: 481, ch: 0 });
		editor?.replaceSelection('far away');
		const asSet = await top();
		editor?.scrollIntoView({ from: { line: 480, ch: 0 }, to: { line: 480, ch: 0 } });
		const asAsked = await top();
		editor?.setValue('');
		return [asSet, asAsked];
	});
	expect(seen, 'at the top after the cursor is set, and after the place is asked for').toEqual([true, false]);

	await expect(app.page.locator(`${EDITOR}[data-probe="yes"]`)).toHaveCount(1);
	const listed = (): Promise<readonly string[]> => app.page.evaluate(() => window.standIn.app.commands.listCommands().map(({ id }) => id).filter((id) => id.startsWith('probe:')));
	await app.page.evaluate(() => window.standIn.app.plugins.plugins['probe']?.addCommand({ id: 'says-nothing', name: 'Says nothing', editorCheckCallback: () => undefined }));
	expect(await listed()).toEqual(['probe:open', 'probe:dialog', 'probe:suggest', 'probe:insert']);
	await app.command('Insert word');
	await expect(app.page.locator(EDITOR)).toContainText('inserted');
	await app.command('Open view');
	expect(await listed()).toEqual(['probe:open', 'probe:dialog', 'probe:suggest']);
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

// A promise is settled on the very line that was shown, or not at all and with the reason: whatever sync, another pane or a second device does meanwhile.
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../tillid-app';

const talk = (name: string, ...lines: readonly string[]): string => `---\ntype: samtale\nkollega: "[[${name}]]"\ndato: 2026-11-05\n---\n## 5. Forpligtelse\n${lines.join('\n')}\n`;
const NAMES = ['Hanne Holm', 'Ali Demir', 'Bo Friis', 'Sofie Lund'] as const;
const pathOf = (name: string): string => `Samtaler/2026-11-05 ${name}.md`;
const NOTES: Readonly<Record<string, string>> = {
	...Object.fromEntries(NAMES.map((name) => [`Kolleger/${name}.md`, '---\ntype: kollega\n---\n'])),
	[pathOf('Hanne Holm')]: talk('Hanne Holm', '- [ ] Hanne: Spørge tre 📅 2026-11-26', '- [ ] Jeg: Finde siden 📅 2026-11-27'),
	[pathOf('Ali Demir')]: talk('Ali Demir', '- [ ] Ali: Ringe til klubben 📅 2026-11-26'),
	[pathOf('Bo Friis')]: talk('Bo Friis', '- [ ] Bo: Tage billeder 📅 2026-11-26', '- [ ] Bo: Vaske op'),
	[pathOf('Sofie Lund')]: talk('Sofie Lund', '- [ ] Sofie: Skrive referat 📅 2026-11-26'),
};

test.use({ notes: NOTES });

test('refuses each line that is no longer what was shown, says why, and writes no byte', async ({ tillid: app }) => {
	const hold = await app.holdDiskEvents();
	await app.openBoth();
	await expect(app.promise('Skrive referat')).toBeVisible();
	hold();
	const [hanne, ali, bo, sofie] = NAMES.map((name) => pathOf(name));
	const disk = (path = ''): string => join(app.vaultFolder, path);
	await app.writeNote(hanne ?? '', NOTES[hanne ?? '']?.replace('- [ ] Hanne: Spørge tre 📅 2026-11-26\n', '') ?? '');
	await rename(disk(ali), disk('Samtaler/Ali.md'));
	await app.writeNote(bo ?? '', NOTES[bo ?? '']?.replace('- [ ] Bo: Tage billeder', '- Bo: Tage billeder').replace('Vaske op', 'Vaske op hver dag') ?? '');
	await app.writeNote(sofie ?? '', NOTES[sofie ?? '']?.replace('## 5.', '## 5. Forpligtelse\n```\n- [ ] Sofie: Skrive referat 📅 2026-11-26\n```\n## 5.') ?? '');
	const before = await app.allNotes();

	for (const [words, why] of [
		['Spørge tre', /Linjen (er ændret|står ikke længere)/],
		['Ringe til klubben', 'Noten er der ikke længere'],
		['Tage billeder', /Linjen er ændret|ikke længere en opgave/],
		['Vaske op', 'Linjen er ændret'],
		['Skrive referat', 'mere end én gang'],
	] as const) {
		await app.promise(words).getByRole('checkbox').click();
		await expect(app.notice(why).first()).toBeVisible();
		await expect(app.promise(words)).toHaveAttribute('aria-busy', 'false');
		await expect(app.promise(words).getByRole('checkbox')).not.toBeChecked();
	}
	expect(await app.allNotes()).toEqual(before);
});

test('of several promises none is written where one stands in the way, and it is named', async ({ tillid: app }) => {
	const hold = await app.holdDiskEvents();
	await app.openBoth();
	await app.promise('Spørge tre').focus();
	await app.page.keyboard.press('Control+a');
	await expect(app.pane.getByRole('toolbar')).toContainText('6 valgt');
	hold();
	await app.writeNote(pathOf('Bo Friis'), talk('Bo Friis', '- [ ] Bo: Tage billeder 📅 2026-11-26', '- [ ] Bo: Vaske op hver dag'));
	const before = await app.allNotes();
	await app.pane.getByRole('toolbar').getByRole('button', { name: 'Holdt' }).click();
	await expect(app.notice('”Vaske op”: Linjen er ændret, siden den blev vist, så intet er skrevet.')).toBeVisible();
	expect(await app.allNotes()).toEqual(before);
	await expect(app.pane.getByRole('toolbar')).toContainText('6 valgt');
	await app.promise('Vaske op').getByRole('gridcell').nth(1).click();
	await app.pane.getByRole('toolbar').getByRole('button', { name: 'Lad bortfalde' }).click();
	await expect(app.notice('5 løfter er bortfaldet.')).toBeVisible();
	expect([...(await app.allNotes()).values()].join('').match(/- \[-\] .*❌ 2026-11-24/g)).toHaveLength(5);
});

test('follows the line through a second pane that is typed in, and leaves another device’s copy alone', async ({ tillid: app }) => {
	await app.openBoth();
	const path = pathOf('Hanne Holm');
	const copy = path.replace('.md', '.sync-conflict-20261124-080000-ABCDEFG.md');
	await writeFile(join(app.vaultFolder, copy), NOTES[path] ?? '');
	await app.page.waitForFunction((wanted) => window.standIn.app.vault.getFileByPath(wanted) !== null, copy);
	await app.openNote(path);
	await app.openNote(path);
	await expect(app.promise('Spørge tre')).toHaveCount(1);

	// Typed into the promise itself, and not yet on disk: the row still shows the old words.
	await app.page.evaluate(() => window.standIn.app.workspace.activeEditor?.editor?.setCursor({ line: 6, ch: 23 }));
	await app.page.keyboard.type(' fra natholdet');
	await app.promise('Spørge tre').getByRole('checkbox').click();
	await expect(app.notice('Linjen er ændret')).toBeVisible();
	await expect(app.promise('Spørge tre fra natholdet')).toBeVisible();
	const typed = NOTES[path]?.replace('Spørge tre', 'Spørge tre fra natholdet') ?? '';
	expect(await app.readNote(path)).toBe(typed);

	await app.promise('Spørge tre fra natholdet').getByRole('checkbox').click();
	const kept = typed.replace('- [ ] Hanne: Spørge tre fra natholdet 📅 2026-11-26', '- [x] Hanne: Spørge tre fra natholdet 📅 2026-11-26 ✅ 2026-11-24');
	await expect.poll(() => app.readNote(path)).toBe(kept);
	await app.waitForSave();
	expect(await app.readNote(path)).toBe(kept);
	await expect(app.editorText()).toContainText('✅ 2026-11-24');
	expect(await app.readNote(copy)).toBe(NOTES[path]);
});

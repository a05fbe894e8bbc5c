// What happens to the notes without Tillid: sync, another window, the user's own typing. A promise is settled on the line it stands on, or not at all.
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../tillid-app';

const PATH = 'Samtaler/2026-11-05 Hanne Holm.md';
const LINE = '- [ ] Hanne: Spørge tre i aftenvagten [slags:: ansvar] 📅 2026-11-26';
const KEPT = '- [x] Hanne: Spørge tre i aftenvagten [slags:: ansvar] 📅 2026-11-26 ✅ 2026-11-24';
const NOTE = `---\ntype: samtale\nkollega: "[[Hanne Holm]]"\ndato: 2026-11-05\n---\n## 3. Udforskning\n\n## 5. Forpligtelse\n${LINE}\n- [ ] Jeg: Finde siden om varsling 📅 2026-11-27\n`;

test.use({
	notes: {
		'Kolleger/Hanne Holm.md': '---\ntype: kollega\n---\n',
		'Kolleger/Ali Demir.md': '---\ntype: kollega\n---\n',
		[PATH]: NOTE,
	},
});

test('settles the very line after it moved by ten lines, which the app has not heard of yet', async ({ tillid: app }) => {
	const hold = await app.holdDiskEvents();
	await app.openBoth();
	await expect(app.promise('Spørge tre')).toBeVisible();
	hold();
	const moved = NOTE.replace('## 3. Udforskning\n', `## 3. Udforskning\n${'Hun fortalte om natten.\n'.repeat(10)}`);
	await app.writeNote(PATH, moved);
	await app.promise('Spørge tre').getByRole('checkbox').click();
	await expect.poll(() => app.readNote(PATH)).toBe(moved.replace(LINE, KEPT));
});

test('touches none of two equal lines when nobody can tell which was meant', async ({ tillid: app }) => {
	const hold = await app.holdDiskEvents();
	await app.openBoth();
	await expect(app.promise('Spørge tre')).toBeVisible();
	hold();
	const doubled = NOTE.replace('## 5. Forpligtelse\n', `## 5. Forpligtelse\nDet her sagde vi:\n${LINE}\n`);
	await app.writeNote(PATH, doubled);
	await app.promise('Spørge tre').getByRole('checkbox').click();
	await expect(app.notice('mere end én gang')).toBeVisible();
	expect(await app.readNote(PATH)).toBe(doubled);
});

test('says so when the note is gone before the app has heard of it', async ({ tillid: app }) => {
	const hold = await app.holdDiskEvents();
	await app.openBoth();
	await expect(app.promise('Spørge tre')).toBeVisible();
	hold();
	await rm(join(app.vaultFolder, PATH));
	await app.promise('Spørge tre').getByRole('checkbox').click();
	await expect(app.notice('Noten er der ikke længere')).toBeVisible();
	await expect(app.promise('Spørge tre')).toHaveAttribute('aria-busy', 'false');
	expect([...(await app.allNotes()).keys()]).not.toContain(PATH);
});

test('follows what others do to the notes', async ({ tillid: app }) => {
	await app.openBoth();
	await test.step('follows a colleague who gets another name and a conversation that gets another day', async () => {
		await expect(app.person('Hanne Holm')).toContainText('19 dage siden');
		await rename(join(app.vaultFolder, 'Kolleger/Ali Demir.md'), join(app.vaultFolder, 'Kolleger/Ali Demir Yilmaz.md'));
		await expect(app.person('Ali Demir Yilmaz')).toBeVisible();
		await app.writeNote(PATH, NOTE.replace('dato: 2026-11-05', 'dato: 2026-11-23'));
		await expect(app.person('Hanne Holm')).toContainText('i går');
		await rm(join(app.vaultFolder, 'Kolleger/Ali Demir Yilmaz.md'));
		await expect(app.table.locator('.tillid-person')).toHaveCount(1);
		await app.writeNote(PATH, NOTE);
		await expect(app.person('Hanne Holm')).toContainText('19 dage siden');
	});
	await test.step('keeps what was typed a moment ago when a promise of the same note is settled', async () => {
		await app.openNote(PATH);
		await app.page.keyboard.press('Control+End');
		await app.page.keyboard.type('Hun ringer på mandag.');
		expect(await app.readNote(PATH)).toBe(NOTE);
		await app.promise('Spørge tre').getByRole('checkbox').click();
		const both = `${NOTE.replace(LINE, KEPT)}Hun ringer på mandag.`;
		await expect.poll(() => app.readNote(PATH)).toBe(both);
		await app.waitForSave();
		await expect(app.editorText()).toContainText('Hun ringer på mandag.');
		await expect(app.editorText()).toContainText('✅ 2026-11-24');
		expect(await app.readNote(PATH)).toBe(both);
	});
	await test.step('lets a promise go from the pane with its note, and finds it again under the note’s new name', async () => {
		await app.writeNote(PATH, NOTE);
		await expect(app.promise('Spørge tre')).toBeVisible();
		const elsewhere = 'Samtaler/Med Hanne 2026.md';
		await rename(join(app.vaultFolder, PATH), join(app.vaultFolder, elsewhere));
		await app.page.waitForFunction((path) => window.standIn.app.vault.getFileByPath(path) !== null, elsewhere);
		await app.promise('Spørge tre').locator('.tillid-promise-text').click();
		await expect.poll(() => app.activePath()).toBe(elsewhere);
		await app.promise('Finde siden').getByRole('checkbox').click();
		await expect.poll(() => app.readNote(elsewhere)).toContain('- [x] Jeg: Finde siden om varsling 📅 2026-11-27 ✅ 2026-11-24');
		// The write is over when it is told; the disk is a moment earlier.
		await expect(app.notice('Holdt: ”Finde siden')).toBeVisible();
		await rm(join(app.vaultFolder, elsewhere));
		await expect(app.promise('Spørge tre')).toHaveCount(0);
		await expect(app.pane).toContainText('Ingen åbne løfter');
	});
});

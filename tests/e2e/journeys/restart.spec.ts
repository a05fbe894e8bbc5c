// What outlives a restart: how a view was left, also one that was not drawn again yet; that it is one view; and the way back.
import { expect, test } from '../tillid-app';

const PATH = 'Samtaler/2026-11-05 Hanne Holm.md';
const LINE = '- [ ] Hanne: Spørge tre i aftenvagten 📅 2026-11-26';

test.use({
	notes: {
		'Kolleger/Hanne Holm.md': '---\ntype: kollega\n---\n',
		'Kolleger/Ali Demir.md': '---\ntype: kollega\n---\n',
		[PATH]: `---\ntype: samtale\nkollega: "[[Hanne Holm]]"\ndato: 2026-11-05\n---\n## 5. Forpligtelse\n${LINE}\n- [ ] Jeg: Finde siden om varsling\n`,
	},
});

test('a view behind another tab keeps how it was left, before and after it is drawn again', async ({ tillid: app }) => {
	await app.openBoth();
	await app.table.getByRole('searchbox').fill('Ali');
	await expect(app.table.locator('.tillid-person')).toHaveCount(1);
	await app.openNote(PATH);
	await app.waitForSave();

	// Twice: a leaf that was never drawn must hand on what it was given.
	for (const _ of ['first', 'second']) {
		await app.restart();
		await expect(app.editorText()).toContainText('Spørge tre');
		expect(await app.isDeferred('tillid-relationships')).toBe(true);
		await app.waitForSave();
	}
	await app.command('Åbn relationer');
	await expect(app.table.getByRole('searchbox')).toHaveValue('Ali');
	await expect(app.table.locator('.tillid-person')).toHaveCount(1);
	expect(await app.leaves('tillid-relationships')).toBe(1);
});

test('a view that is open is brought to the front and never doubled', async ({ tillid: app }) => {
	await app.openBoth();
	await app.openNote(PATH);
	await expect(app.table).toBeHidden();
	await app.command('Åbn relationer');
	await expect(app.table).toBeVisible();
	await app.page.locator('.side-dock-ribbon-action[aria-label="Åbn relationer"]').click();
	await app.command('Åbn forpligtelser');
	await app.page.locator('.side-dock-ribbon-action[aria-label="Åbn forpligtelser"]').click();
	await expect(app.pane).toBeVisible();
	expect(await app.leaves('tillid-relationships')).toBe(1);
	expect(await app.leaves('tillid-commitments')).toBe(1);
});

test('what was written before the restart can be taken back after it', async ({ tillid: app }) => {
	await app.openBoth();
	const before = await app.readNote(PATH);
	await app.promise('Spørge tre').getByRole('checkbox').click();
	await expect.poll(() => app.readNote(PATH)).toBe(before.replace(LINE, `${LINE.replace('[ ]', '[x]')} ✅ 2026-11-24`));
	await app.waitForSave();
	await app.restart();
	await app.command('Fortryd den seneste ændring');
	await expect.poll(() => app.readNote(PATH)).toBe(before);
	await app.command('Gentag den seneste ændring');
	await expect.poll(() => app.readNote(PATH)).toContain('✅ 2026-11-24');
});

test('what was written over since is not taken back, and it is said', async ({ tillid: app }) => {
	await app.openBoth();
	await app.promise('Spørge tre').getByRole('checkbox').click();
	await expect.poll(() => app.readNote(PATH)).toContain('✅ 2026-11-24');
	const changed = (await app.readNote(PATH)).replace('✅ 2026-11-24', '✅ 2026-11-23');
	await app.writeNote(PATH, changed);
	await app.command('Fortryd den seneste ændring');
	await expect(app.notice('intet blev fortrudt')).toBeVisible();
	expect(await app.readNote(PATH)).toBe(changed);
});

// What outlives a restart: how a view was left, also one that was not drawn again yet; and that it is one view. The way back is in undo.spec.ts.
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

test('a view that is open is one view, and keeps how it was left behind another tab', async ({ tillid: app }) => {
	await app.openBoth();
	await test.step('a view that is open is brought to the front and never doubled', async () => {
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
	await test.step('a view behind another tab keeps how it was left, before and after it is drawn again', async () => {
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
});

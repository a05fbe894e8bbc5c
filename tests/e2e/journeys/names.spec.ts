// A name leads to its note in every way that a link of the app does: a click, a new tab, the app's own menu, the preview.
import { expect, test } from '../tillid-app';

test.use({
	notes: {
		'Kolleger/Hanne Holm.md': '---\ntype: kollega\nrolle: sosu-assistent\n---\nHanne samler på gamle sange.\n',
		'Samtaler/2026-11-05 Hanne Holm.md': '---\ntype: samtale\nkollega: "[[Hanne Holm]]"\ndato: 2026-11-05\n---\nVi sad ved søen.\n\n## 5. Forpligtelse\n- [ ] Hanne: Spørge tre i aftenvagten 📅 2026-11-26\n',
		'Samtaler/2026-11-20 Hanne Holm.md': '---\ntype: samtale\nkollega: "[[Hanne Holm]]"\ndato: 2026-11-20\nstatus: planlagt\n---\n',
	},
});

test('a name is a link like any other of the app', async ({ tillid: app }) => {
	await app.openBoth();
	/** The tab is there before its note is, and the note before it is in front for good: then it has the keyboard. */
	const inFront = async (path: RegExp): Promise<void> => {
		await expect.poll(() => app.activePath()).toMatch(path);
		await expect(app.editorText()).toBeFocused();
	};
	await test.step('without Ctrl no preview is in the way', async () => {
		await app.person('Hanne Holm').getByRole('link', { name: 'Hanne Holm' }).hover();
		await app.page.clock.runFor(1000);
		await expect(app.page.locator('.hover-popover')).toHaveCount(0);
	});
	await test.step('the preview shows with Ctrl, of a name in the table and of the note a promise comes from', async () => {
		const preview = app.page.locator('.hover-popover');
		await app.page.keyboard.down('Control');
		await app.person('Hanne Holm').getByRole('link', { name: 'Hanne Holm' }).hover();
		await expect(preview).toContainText('Hanne samler på gamle sange.');
		await app.promise('Spørge tre').locator('.tillid-promise-text').hover();
		await expect(preview).toContainText('Vi sad ved søen.');
		await app.page.keyboard.up('Control');
		await app.pane.locator('.tillid-pane-count').hover();
		await expect(preview).toHaveCount(0);
	});
	await test.step('Ctrl and the middle button open a new tab and leave the view where it is', async () => {
		const name = app.person('Hanne Holm').getByRole('link', { name: 'Hanne Holm' });
		const tabs = app.page.locator('.mod-root .workspace-tab-header');
		await name.click({ modifiers: ['Control'] });
		await expect(tabs).toHaveCount(2);
		await inFront(/^Kolleger\/Hanne Holm\.md$/);
		await app.runCommand('open-relationships');
		await name.click({ button: 'middle' });
		await expect(tabs).toHaveCount(3);
		await inFront(/^Kolleger\/Hanne Holm\.md$/);
		expect(await app.leaves('tillid-relationships')).toBe(1);
		await expect(app.table).toBeHidden();
		await app.runCommand('open-relationships');
	});
	await test.step('a name in the questions on top has the menu too', async () => {
		const asked = app.table.getByRole('region', { name: 'Blev samtalen holdt?' });
		await asked.getByRole('link', { name: 'Hanne Holm' }).click({ button: 'right' });
		await app.page.locator('.menu .menu-item', { hasText: 'Åbn i ny fane' }).click();
		await expect(app.page.locator('.mod-root .workspace-tab-header')).toHaveCount(4);
		await inFront(/Hanne Holm\.md$/);
		await expect(app.table).toBeHidden();
		await app.runCommand('open-relationships');
	});
	await test.step('the app’s menu for the note stands below our own choices, in the table and in the pane', async () => {
		const menu = app.page.locator('.menu');
		await app.person('Hanne Holm').getByRole('link', { name: 'Hanne Holm' }).click({ button: 'right' });
		await expect(menu).toContainText('Åbn den sidste samtale');
		const tabs = app.page.locator('.mod-root .workspace-tab-header');
		await menu.locator('.menu-item', { hasText: 'Åbn i ny fane' }).click();
		await expect(tabs).toHaveCount(5);
		await inFront(/^Kolleger\/Hanne Holm\.md$/);

		await app.promise('Spørge tre').click({ button: 'right' });
		await expect(menu).toContainText('Lad bortfalde');
		await menu.locator('.menu-item', { hasText: 'Åbn i ny fane' }).click();
		await expect(tabs).toHaveCount(6);
		await inFront(/^Samtaler\/2026-11-05 Hanne Holm\.md$/);
	});
});

// Views in a window of their own: they go on there by keyboard, with their menus and dialogs, and follow the notes.
import type { Page } from '@playwright/test';
import { expect, test, type TillidApp } from '../tillid-app';

test.use({
	notes: {
		'Kolleger/Hanne Holm.md': '---\ntype: kollega\n---\n',
		'Samtaler/2026-11-20 Hanne Holm.md': '---\ntype: samtale\nkollega: "[[Hanne Holm]]"\ndato: 2026-11-20\nstatus: holdt\n---\n## 5. Forpligtelse\n- [ ] Jeg: Sende siden 📅 2026-11-30\n- [ ] Hanne: Spørge tre 📅 2026-11-30\n',
	},
});

test('promises and relationships work on in windows of their own', async ({ tillid: app }) => {
	const talk = 'Samtaler/2026-11-20 Hanne Holm.md';
	await app.openBoth();

	const promises = await moveOut(app, 'tillid-commitments');
	await expect(app.pane).toHaveCount(0);
	const row = promises.locator('.tillid-promise', { hasText: 'Sende siden' });
	await row.getByRole('checkbox').focus();
	await promises.keyboard.press('Space');
	await expect.poll(() => app.readNote(talk)).toContain('- [x] Jeg: Sende siden');
	await promises.locator('.tillid-promise', { hasText: 'Spørge tre' }).click({ button: 'right' });
	await promises.locator('.menu-item', { hasText: 'Flyt frist' }).click();
	await promises.locator('.menu-item', { hasText: 'Vælg dato' }).click();
	await expect(promises.locator('.modal')).toBeVisible();
	await promises.locator('.modal input').first().fill('8. december');
	await promises.keyboard.press('Enter');
	await expect.poll(() => app.readNote(talk)).toContain('Spørge tre 📅 2026-12-08');
	await expect(promises.locator('.tillid-promise', { hasText: 'Spørge tre' })).toContainText('8. dec');

	const people = await moveOut(app, 'tillid-relationships');
	await expect(people.locator('.tillid-person')).toHaveCount(1);
	await app.writeNote('Kolleger/Ali Demir.md', '---\ntype: kollega\n---\n');
	await expect(people.locator('.tillid-person')).toHaveCount(2);
	await people.close();
	await expect.poll(() => app.leaves('tillid-relationships')).toBe(0);
	await promises.close();
	// No window but the two that were asked for.
	expect(app.faults.splice(0)).toEqual(['window: about:blank', 'window: about:blank']);
});

async function moveOut({ page }: TillidApp, type: string): Promise<Page> {
	const [opened] = await Promise.all([
		page.waitForEvent('popup'),
		page.evaluate((wanted) => {
			const { workspace } = window.standIn.app;
			const [leaf] = workspace.getLeavesOfType(wanted);
			if (leaf !== undefined) workspace.moveLeafToPopout(leaf);
		}, type),
	]);
	await expect(opened.locator(`.workspace-leaf-content[data-type="${type}"]`)).toBeVisible();
	return opened;
}

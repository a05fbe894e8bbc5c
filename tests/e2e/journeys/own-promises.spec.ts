// My own promises over the months: the way there, the picture and the very same as a table, each month leading to its promises.
import { expect, test } from '../tillid-app';

const PATH = 'Samtaler/2026-11-05 Hanne Holm.md';

test.use({
	notes: {
		'Kolleger/Hanne Holm.md': '---\ntype: kollega\n---\n',
		[PATH]: [
			'---', 'type: samtale', 'kollega: "[[Hanne Holm]]"', 'dato: 2026-11-05', '---', '## 5. Forpligtelse',
			'- [x] Jeg: Finde siden om varsling 📅 2026-11-20 ✅ 2026-11-23',
			'- [x] Jeg: Sende referatet 📅 2026-11-12 ✅ 2026-11-12',
			'- [ ] Jeg: Ringe til klubben 📅 2026-11-27',
			'- [-] Jeg: Låne lokalet 📅 2026-09-02 ❌ 2026-09-01',
			'- [ ] Jeg: Holde oplæg 📅 2026-12-08',
			'- [x] Hanne: Spørge tre 📅 2026-11-20 ✅ 2026-11-23', '',
		].join('\n'),
	},
});

test('leads from the pane to the months and on to their promises, by mouse and by keyboard, as a picture and as a table', async ({ tillid: app }) => {
	await app.openBoth();
	await app.pane.getByRole('button', { name: 'Gruppér' }).click();
	await app.chooseInMenu('Mine egne løfter over månederne');
	const view = app.page.locator('.workspace-leaf-content[data-type="tillid-own-promises"]');
	const picture = view.getByRole('group', { name: 'Mine egne løfter de sidste 12 måneder: 1 holdt til tiden, 1 holdt senere, 1 bortfaldet, 1 åbent.' });
	await expect(picture).toBeVisible();
	await expect(view.getByText('Holdt senere er holdt efter den dag, der var aftalt.')).toBeVisible();

	const november = view.getByRole('button', { name: 'november 2026: 1 holdt til tiden, 1 holdt senere, 1 åbent' });
	await november.click();
	await expect(november).toHaveAttribute('aria-expanded', 'true');
	await expect(view.getByRole('listitem').filter({ hasText: 'Finde siden om varsling' })).toContainText('til Hanne, lovet til 20. nov., holdt i går, 3 dage efter');
	await expect(view).not.toContainText('Spørge tre');

	await november.focus();
	await app.page.keyboard.press('ArrowLeft');
	await app.page.keyboard.press('ArrowLeft');
	await app.page.keyboard.press('Enter');
	await expect(view.getByRole('heading', { name: 'September 2026' })).toBeVisible();
	await expect(view.getByRole('listitem').filter({ hasText: 'Låne lokalet' })).toContainText('bortfaldet 1. sep.');
	await view.getByRole('button', { name: '1 til senere måneder' }).click();
	await expect(view.getByRole('listitem').filter({ hasText: 'Holde oplæg' })).toBeVisible();

	await view.getByRole('button', { name: 'Vis som tabel' }).click();
	await expect(view.getByRole('row', { name: 'november 2026 1 1 0 1 3' })).toBeVisible();
	await expect(picture).toBeHidden();
	await view.getByRole('button', { name: 'november 2026' }).click();
	await app.promise('Ringe til klubben').getByRole('checkbox').click();
	await expect(view.getByRole('row', { name: 'november 2026 2 1 0 0 3' })).toBeVisible();
	await app.page.clock.runFor(3000);
	await app.restart();
	await expect(view.getByRole('row', { name: 'november 2026 2 1 0 0 3' })).toBeVisible();
	await view.getByRole('link', { name: 'Sende referatet' }).click();
	await expect.poll(() => app.cursorLine()).toContain('Sende referatet');
});

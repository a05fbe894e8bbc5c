// The relationship index: the questions on top, and search, sort, filter and groups that outlive a restart.
import { expect, test } from '../tillid-app';

test('asks, follows the notes, searches, and keeps it over a restart', async ({ tillid: app }) => {
	await app.open();
	await test.step('a conversation that came to nothing is put aside, and its promises still count', async () => {
		const asked = app.page.getByRole('region', { name: 'Blev samtalen holdt?' });
		await asked.locator('.tillid-line', { hasText: 'Thanh Nguyen' }).getByRole('button', { name: 'Nej' }).click();
		await expect.poll(() => app.readNote('Samtaler/2026-11-23 Thanh Nguyen.md')).toMatch(/^status: aflyst$/m);
		await expect(asked.locator('.tillid-line')).toHaveCount(1);
		await expect(app.person('Thanh Nguyen')).toContainText('18 dage siden');
		await app.command('Fortryd den seneste ændring');
		await expect(asked.locator('.tillid-line')).toHaveCount(2);
	});
	await test.step('asks whether a planned conversation took place: yes, no, new date', async () => {
		const asked = app.page.getByRole('region', { name: 'Blev samtalen holdt?' });
		const fatima = asked.locator('.tillid-line', { hasText: 'Fatima El-Amin' });
		await fatima.getByRole('button', { name: 'Ja' }).press('Enter');
		await expect(fatima).toHaveCount(0);
		await expect(asked.locator('.tillid-line', { hasText: 'Thanh Nguyen' }).getByRole('button', { name: 'Ja' })).toBeFocused();
		await expect.poll(() => app.readNote('Samtaler/2026-11-20 Fatima El-Amin.md')).toMatch(/^status: (?:holdt|afholdt)$/m);

		await asked.locator('.tillid-line', { hasText: 'Thanh Nguyen' }).getByRole('button', { name: 'Ny dato' }).click();
		await app.page.locator('.modal input[type="date"]').fill('2026-12-02');
		await app.page.keyboard.press('Enter');
		await expect(asked).toHaveCount(0);
		await expect.poll(() => app.readNote('Samtaler/2026-11-23 Thanh Nguyen.md')).toMatch(/^dato: 2026-12-02T15:15$/m);
		await app.command('Fortryd den seneste ændring');
		await expect(asked.locator('.tillid-line')).toHaveCount(1);
	});
	await test.step('after the last answer the keyboard is on what stands below', async () => {
		const asked = app.page.getByRole('region', { name: 'Blev samtalen holdt?' });
		await asked.getByRole('button', { name: 'Nej' }).press('Enter');
		await expect(asked).toHaveCount(0);
		await expect(app.page.getByRole('region', { name: 'Hvem nu?' }).getByRole('button').first()).toBeFocused();
		await app.command('Fortryd den seneste ændring');
		await expect(asked.locator('.tillid-line')).toHaveCount(1);
	});
	await test.step('selecting from the menu puts the keyboard on that row, where the keys for several are heard', async () => {
		const row = app.person('Ali Demir');
		await row.hover();
		await row.locator('[data-part="menu"]').click();
		await app.chooseInMenu('Vælg');
		await expect(row).toHaveAttribute('aria-selected', 'true');
		await expect(row).toBeFocused();
		await app.page.keyboard.press('Escape');
		await expect(row).toHaveAttribute('aria-selected', 'false');
	});
	await test.step('opens a colleague from the name, and follows a note that changes', async () => {
		const row = app.page.locator('.tillid-person', { hasText: 'Bjørn Østergaard Thygesen' });
		await expect(row).toContainText('Ikke mødt endnu');
		await app.writeNote('Samtaler/2026-11-24 Bjørn.md', '---\ntype: samtale\nkollega: "[[Bjørn Østergaard Thygesen]]"\ndato: 2026-11-24\n---\n');
		await expect(row).toContainText('I rytme');
		await row.getByRole('link', { name: 'Bjørn Østergaard Thygesen' }).click();
		await expect.poll(() => app.activePath()).toBe('Kolleger/Bjørn Østergaard Thygesen.md');
		await app.command('Åbn relationer');
	});
	await test.step('searches, sorts and groups, and keeps it over a restart', async () => {
		const table = app.page.locator('.mod-root .tillid-view');
		await table.getByRole('button', { name: 'Gruppér' }).click();
		await app.page.locator('.menu-item', { hasText: 'Ingen grupper' }).click();
		await table.getByRole('button', { name: 'Sortér' }).click();
		await app.page.locator('.menu-item', { hasText: 'Navn' }).click();
		await expect(table.locator('.tillid-person').first()).toContainText('Ali Demir');
		const everybody = await table.locator('.tillid-person').count();
		await table.getByRole('searchbox').fill('vagtplaner');
		await expect.poll(() => table.locator('.tillid-person').count()).toBeLessThan(everybody);
		const people = await table.locator('.tillid-person').count();
		expect(people).toBeGreaterThan(1);
		await app.page.clock.runFor(3000);
		await app.restart();
		await expect(table.locator('.tillid-person')).toHaveCount(people);
		await expect(table.getByRole('searchbox')).toHaveValue('vagtplaner');
	});
});

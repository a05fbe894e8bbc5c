// The demo around the stand-in: what it says, its switches, and Reset.
import { expect, test } from '../stand-in';

test.use({ plugin: 'tests/fake-obsidian/tests/probe-plugin' });

test('says that it is not Obsidian, welcomes once, and tells the day', async ({ app }) => {
	await app.open({ demo: true, language: 'en' });
	await expect(app.page.locator('.stand-in-bar')).toContainText('This is not Obsidian');
	await expect(app.page.locator('.stand-in-bar')).toContainText('24 November 2026');
	await expect(app.page.locator('.stand-in-welcome li')).toHaveCount(3);
	await app.page.locator('.stand-in-welcome button').click();
	await app.restart();
	await expect(app.page.locator('.stand-in-bar')).toBeVisible();
	await expect(app.page.locator('.stand-in-welcome')).toHaveCount(0);
});

test('switches language and theme, and keeps both', async ({ app }) => {
	await app.open({ demo: true, language: 'en', theme: 'light' });
	await app.page.getByLabel('Theme').selectOption('dark');
	await expect(app.page.locator('body.theme-dark')).toHaveCount(1);
	await app.page.getByLabel('Language').selectOption('da');
	await expect(app.page.locator('.stand-in-bar')).toContainText('ikke Obsidian');
	await expect(app.page.locator('body.theme-dark')).toHaveCount(1);
	await expect.poll(() => app.page.evaluate(() => window.standIn?.ready === true && (window.standIn.obsidian as { getLanguage(): string }).getLanguage())).toBe('da');
});

test('Reset brings the vault and the layout back', async ({ app }) => {
	await app.open({ demo: true, language: 'en' });
	const before = await app.readNote('Mig.md');
	await app.command('Open view');
	await app.writeNote('Mig.md', 'spoiled');
	await app.page.getByRole('button', { name: 'Reset' }).click();
	await expect(app.page.locator('.stand-in-welcome')).toBeVisible();
	await expect(app.page.locator('[data-type="probe-view"]')).toHaveCount(0);
	expect(await app.readNote('Mig.md')).toBe(before);
});

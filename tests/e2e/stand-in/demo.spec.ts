// The demo around the stand-in: what it says, its switches, and Reset.
import { expect, test } from '../stand-in';

test.use({ plugin: 'tests/fake-obsidian/tests/probe-plugin', vault: 'tests/fake-obsidian/tests/small-vault' });

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

test('switches language and theme, in a window that is open too, and keeps both', async ({ app }) => {
	await app.open({ demo: true, language: 'en', theme: 'light' });
	const [other] = await Promise.all([app.page.waitForEvent('popup'), app.page.evaluate(() => void window.standIn.app.workspace.openPopoutLeaf())]);
	const looks = (): Promise<unknown[]> => Promise.all([app.page, other].map((page) => page.evaluate(() => [document.body.classList.contains('theme-dark'), document.body.classList.contains('theme-light'), getComputedStyle(document.body).getPropertyValue('--background-primary'), document.documentElement.lang])));
	const [before] = await looks();
	await expect.poll(looks).toEqual([before, before]);
	const welcome = (): Promise<string> => app.page.locator('.stand-in-welcome').evaluate((el) => getComputedStyle(el).backgroundColor);
	const bright = await welcome();
	await app.page.getByLabel('Theme').selectOption('dark');
	expect(await welcome()).not.toBe(bright);
	await expect(app.page.locator('body.theme-dark')).toHaveCount(1);
	const [after] = await looks();
	expect(after).not.toEqual(before);
	await expect.poll(looks).toEqual([after, after]);
	await other.close();
	expect(app.faults.splice(0)).toEqual(['window: about:blank']);
	// The one behind the other is not loaded at the next start, and would keep the title that it had.
	await app.page.evaluate(async () => {
		for (const leaf of [window.standIn.app.workspace.getLeaf('tab'), window.standIn.app.workspace.getLeaf('tab')]) await leaf.setViewState({ type: 'empty' });
	});
	await app.page.getByLabel('Language').selectOption('da');
	await expect(app.page.locator('.stand-in-bar')).toContainText('ikke Obsidian');
	await expect(app.page.locator('body.theme-dark')).toHaveCount(1);
	await expect.poll(() => app.page.evaluate(() => window.standIn?.ready === true && (window.standIn.obsidian as { getLanguage(): string }).getLanguage())).toBe('da');
	await expect(app.page.locator('.mod-root .workspace-tab-header').filter({ hasText: 'New tab' })).toHaveCount(0);
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

test('becomes a phone and a wide window again, each with its own layout, and loses nothing typed', async ({ app }) => {
	const { page } = app;
	await app.open({ demo: true, language: 'en' });
	await page.evaluate(async () => {
		const { vault, workspace } = window.standIn.app;
		const file = vault.getFileByPath('Mig.md');
		if (file !== null) await workspace.getLeaf('tab').openFile(file);
	});
	await expect(page.locator('.mod-root .cm-content:visible')).toContainText('Min historie');
	await page.keyboard.press('Control+End');
	await page.keyboard.type('One more line.');
	await page.setViewportSize({ width: 390, height: 844 });
	await expect(page.locator('body')).toHaveClass(/is-phone/);
	await expect.poll(() => app.readNote('Mig.md')).toContain('One more line.');
	await expect(page.locator('.stand-in-welcome li').nth(1)).toContainText('button at the top right');
	await expect(page.locator('.workspace-drawer.mod-right')).toHaveClass(/is-collapsed/);
	await page.setViewportSize({ width: 1600, height: 1000 });
	await expect(page.locator('body')).not.toHaveClass(/is-phone/);
	await expect(page.locator('.stand-in-welcome li').nth(1)).toContainText('To the right');
	await expect(page.locator('.mod-root .cm-content:visible')).toContainText('One more line.');
});

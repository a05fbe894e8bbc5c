// Nothing sticks out of the screen, in dark and in light, on a phone and on a desk; and on a phone all can be done without hover.
import type { Page } from '@playwright/test';
import { expect, test } from '../tillid-app';

for (const { theme, width } of [{ theme: 'dark', width: 390 }, { theme: 'light', width: 390 }, { theme: 'dark', width: 1600 }] as const) {
	test(`both views, the note check and the form fit in ${theme} at ${width} px`, async ({ tillid: app }) => {
		await app.openRead({ theme, width });
		await expect(app.page.locator('body')).toHaveClass(new RegExp(`theme-${theme}`));
		expect(await sticksOut(app.page)).toEqual([]);

		await app.command('Åbn forpligtelser');
		await expect(app.promise('Spørge tre i aftenvagten')).toBeVisible();
		expect(await sticksOut(app.page)).toEqual([]);

		await app.command('Tjek noter');
		await expect(app.page.locator('.mod-root .tillid-problem').first()).toBeVisible();
		expect(await sticksOut(app.page)).toEqual([]);

		await app.command('Ny samtale');
		await app.page.keyboard.type('Karen');
		await expect(app.page.locator('.suggestion-item').first()).toBeVisible();
		expect(await sticksOut(app.page)).toEqual([]);
	});
}

test('on a phone the main job is done by tapping', async ({ tillid: app }) => {
	await app.openRead({ width: 390 });
	await app.command('Åbn forpligtelser');
	const path = 'Samtaler/2026-11-05 Hanne Holm.md';
	const before = await app.readNote(path);
	await app.promise('Spørge tre i aftenvagten').locator('[data-part="menu"]').click();
	await app.chooseInMenu('Flyt frist');
	await app.chooseInMenu('I morgen');
	const moved = before.replace('[til:: [[Bedre vagtplaner]]] 📅 2026-11-26', '[til:: [[Bedre vagtplaner]]] 📅 2026-11-25');
	await expect.poll(() => app.readNote(path)).toBe(moved);
	await app.promise('Spørge tre i aftenvagten').getByRole('checkbox').click();
	await expect.poll(() => app.readNote(path)).toContain('📅 2026-11-25 ✅ 2026-11-24');
	await app.promise('Tage overenskomstens side').locator('.tillid-promise-text').click();
	await expect.poll(() => app.cursorLine()).toContain('Tage overenskomstens side om varsling med');
	await expect(app.editorText()).toBeVisible();
});

/** What is wider than the place it has: the page itself, and every element of ours that can be seen and does not scroll by itself. */
function sticksOut(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const said = (el: Element): string => `${el.tagName} ${el.className} ${String(el.scrollWidth)} > ${String(el.clientWidth)}`;
		const places = [document.documentElement, ...document.querySelectorAll('.tillid-view, .tillid-pane, .tillid-pane-body, .tillid-form-modal .modal-content, .tillid-form-modal')];
		const wide = places.filter((el) => el.scrollWidth > el.clientWidth + 1).map(said);
		const beyond = [...document.querySelectorAll('.tillid-view *, .tillid-pane *, .tillid-form-modal *')].filter((el) => {
			const box = el.getBoundingClientRect();
			return box.width > 1 && el.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && (box.right > window.innerWidth + 1 || box.left < -1) && el.closest('.workspace-drawer.is-collapsed') === null;
		});
		return [...wide, ...beyond.map((el) => `beyond the edge: ${el.tagName} ${String(el.className)}`)];
	});
}

// The whole way, from an empty vault to a promise that is settled: once by the keyboard alone, once by a finger on a phone.
import type { Page } from '@playwright/test';
import { expect, test, type TillidApp } from '../tillid-app';

const PATH = 'Samtaler/2026-11-24 Kirsten Åkær.md';
const OPEN = /- \[ \] Jeg: ringer til kommunen.* 📅 2026-11-27/;
const KEPT = /- \[x\] Jeg: ringer til kommunen.* 📅 2026-11-27 ✅ 2026-11-24/;

test.use({ notes: {} });

const labelInFocus = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

/** The key again and again, until what is in focus is called so. */
async function keyTo(page: Page, key: string, label: string): Promise<void> {
	for (let presses = 0; presses < 40; presses++) {
		if ((await labelInFocus(page)).startsWith(label)) return;
		await page.keyboard.press(key);
	}
	throw new Error(`${key} never came to ${label}, but to ${await labelInFocus(page)}`);
}

test('by the keyboard alone', async ({ tillid: app }) => {
	const { page } = app;
	await app.openRead();
	await app.fromPalette('Ny samtale');
	await page.keyboard.type('Kirsten Åkær');
	await page.keyboard.press('Escape');
	await keyTo(page, 'Tab', 'Sted');
	await page.keyboard.type('Kantinen');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Vi har aldrig rigtig talt sammen');
	await page.keyboard.press('Control+Enter');
	await expect.poll(() => app.activePath()).toBe(PATH);
	expect(await app.readNote(PATH)).toContain('sted: Kantinen');
	await page.keyboard.type('… og jeg begynder');

	await app.fromPalette('Tilføj løfte');
	await expect.poll(() => labelInFocus(page)).toBe('Hvad');
	await page.keyboard.press('Shift+Tab');
	await expect.poll(() => labelInFocus(page)).toBe('Hvem');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Tab');
	await page.keyboard.type('ringer til kommunen');
	await page.keyboard.press('Tab');
	await page.keyboard.type('på fredag');
	await expect(page.locator('.modal')).toContainText('fredag 27. november');
	await page.keyboard.press('Enter');
	await expect.poll(() => app.readNote(PATH)).toMatch(OPEN);
	expect(await app.readNote(PATH)).toContain('… og jeg begynder');

	await app.fromPalette('Åbn forpligtelser');
	await expect(app.promise('ringer til kommunen')).toBeVisible();
	await expect.poll(() => app.pane.evaluate((pane) => pane.contains(document.activeElement))).toBe(true);
	await keyTo(page, 'ArrowDown', 'ringer til kommunen');
	await page.keyboard.press('Space');
	await expect.poll(() => app.readNote(PATH)).toMatch(KEPT);
	await app.fromPalette('Fortryd den seneste ændring');
	await expect.poll(() => app.readNote(PATH)).toMatch(OPEN);
	await app.fromPalette('Gentag den seneste ændring');
	await expect.poll(() => app.readNote(PATH)).toMatch(KEPT);
	await app.fromPalette('Afslut samtale');
	await expect(page.locator('.modal')).toContainText('Afslut samtalen med Kirsten');
	await page.keyboard.press('Escape');
	await app.fromPalette('Åbn relationer');
	await expect(app.person('Kirsten Åkær')).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true });

	test('by a finger, on targets that it can hit', async ({ tillid: app }) => {
		const { page } = app;
		await app.openRead({ width: 390 });
		const small = async (place: string): Promise<void> => expect(await tooSmall(page, place), place).toEqual([]);
		await small('.tillid-view');
		await app.table.getByRole('button', { name: 'Ny samtale' }).tap();
		await page.getByLabel('Kollega', { exact: true }).tap();
		await page.keyboard.insertText('Kirsten Åkær');
		await page.locator('.suggestion-item', { hasText: 'Ny kollega' }).tap();
		await small('.modal');
		await page.getByRole('button', { name: 'Opret samtale' }).tap();
		// Told when the cursor stands in the first step; a pane that was opened before would be left again.
		await app.notice('er klar').tap({ position: { x: 8, y: 8 } });
		expect(await app.activePath()).toBe(PATH);

		await choose(app, 'open-briefing');
		await page.getByRole('button', { name: 'Nyt løfte' }).tap();
		await page.getByLabel('Hvem', { exact: true }).selectOption({ label: 'Mig' });
		await page.getByLabel('Hvad', { exact: true }).tap();
		await page.keyboard.insertText('ringer til kommunen');
		await page.getByLabel('Hvornår', { exact: true }).tap();
		await page.keyboard.insertText('på fredag');
		await small('.modal');
		await page.getByRole('button', { name: 'Tilføj løfte' }).tap();
		await expect.poll(() => app.readNote(PATH)).toMatch(OPEN);

		await choose(app, 'open-commitments');
		await small('.tillid-pane');
		await app.promise('ringer til kommunen').locator('.tillid-hit').tap();
		await expect.poll(() => app.readNote(PATH)).toMatch(KEPT);
		await app.notice('Holdt').getByRole('button', { name: 'Fortryd' }).tap();
		await expect.poll(() => app.readNote(PATH)).toMatch(OPEN);
		await choose(app, 'open-guide');
		await expect(page.getByRole('heading', { name: 'Kom i gang' })).toBeVisible();
		await small('.tillid-guide');
	});
});

/** A command from the phone's toolbar. */
async function choose(app: TillidApp, id: string): Promise<void> {
	await app.runCommand(id);
	await app.page.clock.runFor(300);
}

/** What a finger would miss (under 44 px in a direction, unless it is a link in a sentence), and fields whose letters the phone would zoom in on. */
function tooSmall(page: Page, place: string): Promise<readonly string[]> {
	return page.evaluate((root) => {
		const said = (el: Element, what: string): string => `${el.tagName.toLowerCase()} ${String(el.className)} ${(el.getAttribute('aria-label') ?? el.textContent).slice(0, 30)}: ${what}`;
		const seen = [...document.querySelectorAll<HTMLElement>(`${root} button, ${root} input, ${root} select, ${root} textarea, ${root} [role="button"]`)].filter((el) => el.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
		return seen.flatMap((el) => {
			const box = (el.closest('label') ?? el).getBoundingClientRect();
			const isField = el.matches('input:not([type="checkbox"]):not([type="range"]), select, textarea');
			const letters = Number.parseFloat(getComputedStyle(el).fontSize);
			const low = box.height > 0 && (box.height < 43.5 || box.width < 43.5);
			return [...(low ? [said(el, `${String(Math.round(box.width))} x ${String(Math.round(box.height))}`)] : []), ...(isField && letters < 16 ? [said(el, `${String(letters)} px letters`)] : [])];
		});
	}, place);
}

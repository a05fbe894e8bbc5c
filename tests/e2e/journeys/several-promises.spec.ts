// Several promises at once: selected by mouse or keyboard, changed by one command, taken back by one undo.
import { expect, test } from '../tillid-app';

const FIRST = 'Spørge tre i aftenvagten';
const SECOND = 'Tage overenskomstens side om varsling med';
const THIRD = 'Finde nøglerne til depotet';

test('several are selected by mouse or keyboard, changed in one step and taken back in one', async ({ tillid: app }) => {
	await app.openBoth();
	await test.step('selects by the menu, by a click and with Shift; keeps all and takes all back in one step', async () => {
		const before = await app.allNotes();
		const bar = app.pane.getByRole('toolbar');
		await expect(bar).toBeHidden();

		await app.promiseMenu(FIRST, 'Vælg');
		await expect(app.promise(FIRST)).toBeFocused();
		await expect(app.promise(FIRST)).toHaveAttribute('aria-selected', 'true');
		await expect(bar).toContainText('1 valgt');
		await app.promise(THIRD).locator('.tillid-promise-text').click();
		await expect(bar).toContainText('2 valgt');
		await app.promise(THIRD).locator('.tillid-promise-text').click();
		await app.promise(FIRST).locator('.tillid-promise-text').click();
		await expect(bar).toBeHidden();

		await app.promiseMenu(FIRST, 'Vælg');
		await app.promise(SECOND).locator('.tillid-promise-text').click({ modifiers: ['Shift'] });
		await expect(bar).toContainText('2 valgt');
		await bar.getByRole('button', { name: 'Holdt' }).click();
		await expect(app.notice('2 løfter')).toBeVisible();
		const note = await app.readNote('Samtaler/2026-11-05 Hanne Holm.md');
		expect(note.match(/- \[x\] .*✅ 2026-11-24/g)).toHaveLength(2);
		await expect(bar).toBeHidden();

		await app.command('Fortryd den seneste ændring');
		await expect.poll(() => app.allNotes()).toEqual(before);
	});
	await test.step('selects and moves by the keyboard, in notes of several people', async () => {
		await app.promise(FIRST).focus();
		await app.page.keyboard.press('x');
		await app.page.keyboard.press('Shift+ArrowDown');
		await expect(app.promise(SECOND)).toBeFocused();
		await expect(app.pane.locator('[aria-selected="true"]')).toHaveCount(2);
		await app.promise(THIRD).focus();
		await app.page.keyboard.press('x');
		await app.page.keyboard.press('m');
		await app.chooseInMenu('Flyt frist');
		await app.chooseInMenu('I morgen');
		await expect(app.notice('3 løfter')).toBeVisible();
		for (const words of [FIRST, SECOND, THIRD]) await expect(app.promise(words)).toContainText('i morgen');
		await app.promise(FIRST).focus();
		await app.page.keyboard.press('Escape');
		await expect(app.pane.locator('[aria-selected="true"]')).toHaveCount(0);
	});
});

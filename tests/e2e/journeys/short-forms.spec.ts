// Short forms sent with Ctrl+Enter, what they made taken away again, and a meeting to the calendar from its colleague's row.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../tillid-app';

test.use({
	notes: {
		'Kolleger/Hanne Holm.md': '---\ntype: kollega\n---\n',
		'Samtaler/2026-12-01 Hanne Holm.md': '---\ntype: samtale\nkollega: "[[Hanne Holm]]"\ndato: 2026-12-01T14:30\nstatus: planlagt\n---\n## 5. Forpligtelse\n- [ ] Hanne: Spørge tre 📅 2026-11-30\n',
	},
});

test('an own purpose comes and goes, a promise moves by a day in words, and a meeting goes to the calendar', async ({ tillid: app }) => {
	const { page, table } = app;
	await app.openBoth();
	const talk = 'Samtaler/2026-12-01 Hanne Holm.md';
	const form = page.locator('.modal').last();

	await app.person('Hanne Holm').click({ button: 'right' });
	await app.chooseInMenu('Til kalenderen');
	await expect(app.notice('Mødet ligger som en fil')).toBeVisible();
	const file = (await readdir(join(app.vaultFolder, 'Samtaler'))).filter((name) => name.endsWith('.ics'));
	expect(file).toHaveLength(1);
	expect(await app.readNote(`Samtaler/${file[0] ?? ''}`)).toContain('DTSTART:20261201T143000');

	await app.promiseMenu('Spørge tre', 'Flyt frist');
	await app.chooseInMenu('Vælg');
	await page.keyboard.type('om 14 dage');
	await page.keyboard.press('Control+Enter');
	await expect.poll(() => app.readNote(talk)).toContain('📅 2026-12-08');

	const purposes = async (): Promise<unknown> => (JSON.parse(await app.readNote('.obsidian/plugins/tillid/data.json').catch(() => '{}')) as { purposes?: unknown }).purposes;
	await page.evaluate(() => {
		window.standIn.app.setting.open();
		window.standIn.app.setting.openTabById('tillid');
	});
	await page.getByLabel('Nyt formål').click();
	await form.getByLabel('Navn', { exact: true }).fill('Fyraftensmøde');
	await form.getByLabel('Ord, der fyldes ind').fill('Kom og hør om …');
	await page.keyboard.press('Control+Enter');
	const row = page.locator('.setting-item', { hasText: 'Fyraftensmøde' }).first();
	await expect(row).toContainText('Kom og hør om');
	await expect.poll(purposes).toEqual([{ name: 'Fyraftensmøde', words: 'Kom og hør om …' }]);
	await row.getByLabel('Slet').click();
	await expect(row).toHaveCount(0);
	await expect.poll(purposes).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(table).toBeVisible();
});

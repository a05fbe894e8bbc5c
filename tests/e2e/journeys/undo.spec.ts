// The way back: over a restart, for what was made as for what was changed, refused where the text has changed since, and forgotten after a week.
import { expect, test } from '../tillid-app';

const PATH = 'Samtaler/2026-11-05 Hanne Holm.md';
const TEXT = '---\ntype: samtale\nkollega: "[[Hanne Holm]]"\ndato: 2026-11-05\n---\n## 5. Forpligtelse\n- [ ] Hanne: Spørge tre i aftenvagten 📅 2026-11-26\n- [ ] Jeg: Finde siden om varsling\n';
const WEEK = 7 * 24 * 60 * 60 * 1000;

test.use({ notes: { 'Kolleger/Hanne Holm.md': '---\ntype: kollega\n---\n', [PATH]: TEXT } });

test('takes back and does again over a restart, and finds the note under its new name', async ({ tillid: app }) => {
	await app.openBoth();
	await app.promise('Spørge tre').getByRole('checkbox').click();
	await expect(app.notice('Holdt')).toBeVisible();
	const kept = await app.readNote(PATH);
	await app.restart();
	await app.pane.getByRole('button', { name: 'Fortryd' }).click();
	await expect.poll(() => app.readNote(PATH)).toBe(TEXT);
	await app.restart();
	await app.command('Gentag den seneste ændring');
	await expect.poll(() => app.readNote(PATH)).toBe(kept);

	await app.page.evaluate(async (path) => {
		const { app: obsidian } = window.standIn;
		const file = obsidian.vault.getFileByPath(path);
		if (file !== null) await obsidian.fileManager.renameFile(file, 'Samtaler/Efteråret.md');
	}, PATH);
	await app.command('Fortryd den seneste ændring');
	await expect.poll(() => app.readNote('Samtaler/Efteråret.md')).toBe(TEXT);
});

test('makes a note again that was taken back, in this session only, and refuses where the line has changed since', async ({ tillid: app }) => {
	await app.openBoth();
	await test.step('makes a note again that was made and taken back, in this session only', async () => {
		const before = await app.allNotes();
		await app.command('Ny kollega');
		await app.page.keyboard.type('Ali Demir');
		await app.page.keyboard.press('Enter');
		await expect.poll(async () => [...(await app.allNotes()).keys()]).toContain('Kolleger/Ali Demir.md');
		const after = await app.allNotes();
		await app.command('Fortryd den seneste ændring');
		await expect.poll(() => app.allNotes()).toEqual(before);
		await app.command('Gentag den seneste ændring');
		await expect.poll(() => app.allNotes()).toEqual(after);
		await app.command('Fortryd den seneste ændring');
		await expect.poll(() => app.allNotes()).toEqual(before);
		await app.restart();
		await app.command('Gentag den seneste ændring');
		await expect(app.notice('ikke noget at gøre igen')).toBeVisible();
		expect(await app.allNotes()).toEqual(before);
	});
	await test.step('is refused, and says so, where the line has changed since', async () => {
		await app.promise('Spørge tre').getByRole('checkbox').click();
		await expect.poll(() => app.readNote(PATH)).toContain('- [x]');
		const changed = (await app.readNote(PATH)).replace('Spørge tre', 'Spørge fire');
		await app.writeNote(PATH, changed);
		await expect(app.pane.locator('.tillid-pane-count')).toHaveText('1 åbent');
		await app.command('Fortryd den seneste ændring');
		await expect(app.notice('ændret siden, så ændringen blev ikke fortrudt (Holdt: ”Spørge tre i aftenvagten”).')).toBeVisible();
		expect(await app.readNote(PATH)).toBe(changed);
	});
});

test('is forgotten after seven days', async ({ tillid: app }) => {
	await app.openBoth();
	await app.promise('Spørge tre').getByRole('checkbox').click();
	await expect(app.notice('Holdt')).toBeVisible();
	const kept = await app.readNote(PATH);
	await app.page.evaluate((week) => {
		const { app: obsidian } = window.standIn;
		const journal: unknown = obsidian.loadLocalStorage('tillid-undo');
		obsidian.saveLocalStorage('tillid-undo', JSON.parse(JSON.stringify(journal), (key, value: unknown) => (key === 'at' && typeof value === 'number' ? value - week : value)));
	}, WEEK);
	await app.restart();
	await expect.poll(() => app.page.evaluate(() => JSON.stringify(window.standIn.app.loadLocalStorage('tillid-undo')))).not.toContain('Spørge tre');
	await app.command('Fortryd den seneste ændring');
	await expect(app.notice('ikke noget at fortryde')).toBeVisible();
	expect(await app.readNote(PATH)).toBe(kept);
});

// Around one conversation: a promise and a contact by the keyboard alone, a note for next time, a question at the cursor, and the closing in one step.
import { expect, test, type TillidApp } from '../tillid-app';

const HANNE = 'Kolleger/Hanne Holm.md';
const NEXT = 'Samtaler/2026-12-03 Hanne Holm.md';

test('every small deed around one conversation', async ({ tillid: app }) => {
	await app.openRead();
	await test.step('logs a contact in two steps, and of a case only the day', async () => {
		await chooseColleague(app, 'Notér kontakt', 'Hanne Holm');
		await app.page.keyboard.type('talt ved kaffemaskinen');
		await app.page.keyboard.press('Enter');
		await expect.poll(() => app.readNote(HANNE)).toContain('- 2026-11-24 uformel: talt ved kaffemaskinen\n');
		await chooseColleague(app, 'Notér kontakt', 'Hanne Holm');
		await app.page.keyboard.type('en hemmelighed');
		await app.page.getByLabel('Slags').selectOption('case');
		await app.page.getByRole('button', { name: 'Notér kontakt' }).click();
		await expect.poll(() => app.readNote(HANNE)).toMatch(/- 2026-11-24 sag\n/);
		expect(await app.readNote(HANNE)).not.toContain('hemmelighed');
	});
	await test.step('adds a promise in three fields by the keyboard alone', async () => {
		await app.openNote(NEXT);
		const before = await app.readNote(NEXT);
		await app.command('Tilføj løfte');
		await expect(app.page.getByLabel('Hvad', { exact: true })).toBeFocused();
		await app.page.keyboard.press('Shift+Tab');
		await expect(app.page.getByLabel('Hvem', { exact: true })).toBeFocused();
		await app.page.keyboard.press('Tab');
		await app.page.keyboard.type('Spørge to mere i nattevagten på fredag');
		await expect(app.page.getByText('I løftet står der fredag 27. november.')).toBeVisible();
		await app.page.keyboard.press('Tab');
		await app.page.keyboard.type('om to uger');
		await expect(app.page.getByText('Frist tirsdag 8. december.')).toBeVisible();
		await app.page.keyboard.press('Enter');
		await expect(app.notice('Lovet: ”Spørge to mere i nattevagten på fredag”')).toBeVisible();
		await expect.poll(() => app.readNote(NEXT)).toMatch(/- \[ \] .*: Spørge to mere i nattevagten på fredag 📅 2026-12-08/);
		await app.command('Fortryd den seneste ændring');
		await expect.poll(() => app.readNote(NEXT)).toBe(before);
	});
	await test.step('keeps a note for next time, and the next conversation takes it over in one step', async () => {
		await app.openNote(HANNE);
		await app.command('Note til næste gang');
		await app.page.keyboard.type('Høre om kurset');
		await app.page.keyboard.press('Enter');
		await expect.poll(() => app.readNote(HANNE)).toContain('- Høre om kurset');
		const before = await app.readNote(HANNE);
		await app.command('Planlæg næste samtale');
		await expect(app.page.locator('.modal input').first()).toBeVisible();
		await app.page.keyboard.press('Control+Enter');
		await expect.poll(() => app.activePath()).toBe('Samtaler/2026-12-22 Hanne Holm.md');
		await expect(app.notice('er klar')).toBeVisible();
		await expect.poll(() => app.readNote('Samtaler/2026-12-22 Hanne Holm.md')).toContain('- Høre om kurset');
		await expect.poll(() => app.readNote(HANNE)).not.toContain('Høre om kurset');
		await app.command('Fortryd den seneste ændring');
		await expect.poll(() => app.readNote(HANNE)).toBe(before);
		await expect.poll(async () => (await app.allNotes()).has('Samtaler/2026-12-22 Hanne Holm.md')).toBe(false);
	});
	await test.step('closes a conversation by one form, in one step to undo', async () => {
		await app.openNote(NEXT);
		const before = await app.allNotes();
		await app.command('Afslut samtale');
		const form = app.page.locator('.modal', { hasText: 'Afslut samtalen med Hanne Holm' });
		await form.getByRole('button', { name: 'Nyt løfte' }).click();
		await app.page.keyboard.type('Tage varsling op');
		// Escape loses nothing: it asks, and pressed again it goes back to what was written.
		await app.page.keyboard.press('Escape');
		await expect(app.page.getByRole('dialog', { name: 'Vil du kassere det, du har skrevet?' })).toBeVisible();
		await app.page.keyboard.press('Escape');
		await expect(form.getByLabel('Hvad', { exact: true })).toBeFocused();
		await form.getByRole('button', { name: 'Om 4 uger' }).click();
		await app.page.keyboard.press('Control+Enter');
		await expect(app.notice('er afsluttet')).toBeVisible();
		const closed = await app.readNote(NEXT);
		expect(closed).toContain('status: afholdt');
		// It took place before its day.
		expect(closed).toMatch(/dato: 2026-11-24\b/);
		expect(closed).toContain('Tage varsling op');
		expect((await app.allNotes()).has('Samtaler/2026-12-22 Hanne Holm.md')).toBe(true);
		await app.command('Fortryd den seneste ændring');
		await expect.poll(() => app.allNotes()).toEqual(before);
	});
	await test.step('offers questions and puts the chosen one at the cursor', async () => {
		await app.openNote(NEXT);
		await app.command('Indsæt spørgsmål');
		const first = await app.page.locator('.prompt .suggestion-item').first().locator('div').first().innerText();
		await app.page.keyboard.press('Enter');
		await expect(app.editorText()).toContainText(`**${first}**`);
	});
});

/** Keys typed before the list is there would be lost. */
async function chooseColleague(app: TillidApp, command: string, name: string): Promise<void> {
	await app.command(command);
	await expect(app.page.locator('.prompt-input')).toBeFocused();
	await app.page.keyboard.type(name);
	await expect(app.page.locator('.suggestion-item.is-selected')).toContainText(name);
	await app.page.keyboard.press('Enter');
	await expect(app.page.locator('.modal input, .modal textarea').first()).toBeFocused();
}

// The main job: from a command to a conversation, a promise in it, and the promise settled, with the very bytes on disk.
import { expect, test } from '../tillid-app';

test('a conversation from a command, a promise written, seen in the pane, ticked', async ({ tillid: app }) => {
	await app.openBoth();
	await app.command('Ny samtale');
	await app.page.keyboard.type('Kirsten Åkær');
	await app.page.keyboard.press('Escape');
	await app.page.keyboard.press('Control+Enter');
	await expect(app.notice('Samtalen med Kirsten Åkær er klar')).toBeVisible();

	const path = 'Samtaler/2026-11-24 Kirsten Åkær.md';
	const made = await app.readNote(path);
	expect(made).toContain('kollega: "[[Kirsten Åkær]]"');
	expect(made).toContain('## 5. Forpligtelse');
	expect(await app.readNote('Kolleger/Kirsten Åkær.md')).toContain('type: kollega');

	await expect.poll(() => app.cursorLine()).toBe('- Derfor ville jeg gerne mødes: ');
	await app.page.keyboard.type('Vi har aldrig rigtig talt sammen.');
	await app.page.keyboard.press('Control+End');
	await app.page.keyboard.type('\n- [ ] [[Kirsten Åkær]]: spørger to i køkkenet [slags:: ansvar] 📅 2026-12-01');
	const row = app.promise('spørger to i køkkenet');
	await expect(row).toBeVisible();
	await expect(row).toContainText('1. dec.');

	const before = await app.readNote(path);
	expect(before).toContain('mødes: Vi har aldrig rigtig talt sammen.');
	await row.getByRole('checkbox').click();
	await expect(app.notice('Holdt')).toBeVisible();
	await expect.poll(() => app.readNote(path)).toBe(
		before.replace('- [ ] [[Kirsten Åkær]]: spørger to i køkkenet [slags:: ansvar] 📅 2026-12-01', '- [x] [[Kirsten Åkær]]: spørger to i køkkenet [slags:: ansvar] 📅 2026-12-01 ✅ 2026-11-24'),
	);
	await expect(app.editorText()).toContainText('✅ 2026-11-24');

	await app.notice('Holdt').getByText('Fortryd').click();
	await expect.poll(() => app.readNote(path)).toBe(before);
});

test('names: one that no file may have, one of two people, and the second on one day', async ({ tillid: app }) => {
	await app.openRead();
	await test.step('asks which of two people of one name is meant', async () => {
		await app.command('Ny samtale');
		await app.page.keyboard.type('Mette Sørensen');
		await app.page.keyboard.press('Escape');
		await app.page.keyboard.press('Control+Enter');
		const form = app.page.locator('.tillid-form-modal');
		await expect(form).toContainText('Flere kolleger hedder Mette Sørensen');
		await app.page.getByLabel('Kollega', { exact: true }).fill('Mette Sørensen');
		const choices = app.page.locator('.suggestion-item');
		await expect(choices).toHaveCount(2);
		await choices.last().click();
		await app.page.keyboard.press('Control+Enter');
		await expect.poll(() => app.activePath()).toBe('Samtaler/2026-11-24 Mette Sørensen.md');
		expect(await app.readNote('Samtaler/2026-11-24 Mette Sørensen.md')).toMatch(/kollega: "\[\[Kolleger\/(?:Dag|Nat)\/Mette Sørensen(?:\|Mette Sørensen)?\]\]"/);
	});
	await test.step('a name that no file may have, typed as it is said', async () => {
		await expect(app.notice('er klar')).toBeVisible();
		await app.clearNotices();
		await app.command('Ny samtale');
		await app.page.keyboard.type('Åse/Bo: "x"?');
		await app.page.keyboard.press('Escape');
		await app.page.keyboard.press('Control+Enter');
		await expect(app.notice('er klar')).toBeVisible();
		const file = await app.activePath();
		expect(file).toMatch(/^Samtaler\/2026-11-24 [^/:"?]+\.md$/);
		const link = /kollega: "\[\[([^\]]+)\]\]"/.exec(await app.readNote(file))?.[1] ?? '';
		expect(await app.readNote(`Kolleger/${link}.md`)).toMatch(/navn: .*Åse\/Bo: .*x.*\?/);
	});
	await test.step('a second conversation on the same day gets a name of its own; the first is untouched', async () => {
		const first = await app.readNote('Samtaler/2026-11-24 Amir Said.md').catch(() => null);
		for (const path of ['Samtaler/2026-11-24 Gitte Dam.md', 'Samtaler/2026-11-24 Gitte Dam 2.md']) {
			await app.command('Ny samtale');
			await app.page.keyboard.type('Gitte Dam');
			await app.page.keyboard.press('Enter');
			await app.page.keyboard.press('Control+Enter');
			await expect.poll(() => app.activePath()).toBe(path);
			await expect(app.notice('Samtalen med Gitte Dam er klar.').first()).toBeVisible();
		}
		expect(await app.readNote('Samtaler/2026-11-24 Amir Said.md').catch(() => null)).toBe(first);
	});
});

test.describe('in an empty vault', () => {
	test.use({ notes: {} });

	test('in English, from the first steps to the first promise', async ({ tillid: app }) => {
		await app.openBoth({ language: 'en' });
		await expect(app.pane.getByText('No open promises')).toBeVisible();
		await expect(app.table.getByText('Getting started')).toBeVisible();
		await app.table.getByRole('button', { name: 'New conversation' }).last().click();
		await app.page.keyboard.type('Amir Said');
		await app.page.keyboard.press('Escape');
		await app.page.keyboard.press('Control+Enter');
		await expect.poll(() => app.activePath()).toBe('Conversations/2026-11-24 Amir Said.md');
		expect(await app.readNote('Conversations/2026-11-24 Amir Said.md')).toContain('colleague: "[[Amir Said]]"');
		// Told when the cursor stands in the first step: until then keys go elsewhere.
		await expect(app.notice('is ready')).toBeVisible();
		await app.page.keyboard.press('Control+End');
		await app.page.keyboard.type('\n- [ ] Me: bring the big coffee pot 📅 2026-11-28');
		await expect(app.promise('bring the big coffee pot')).toContainText('on Saturday');
		await app.promise('bring the big coffee pot').getByRole('checkbox').click();
		await expect(app.notice('Kept')).toBeVisible();
		await expect.poll(() => app.readNote('Conversations/2026-11-24 Amir Said.md')).toContain('- [x] Me: bring the big coffee pot 📅 2026-11-28 ✅ 2026-11-24');
		await app.command('Open relationships');
		await expect(app.person('Amir Said')).toContainText('today');
	});
});

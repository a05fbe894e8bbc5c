// What people share: those around a topic, whom one could bring together, the neighbourhood in the briefing, and names that become links.
import { expect, test } from '../tillid-app';

const NOTES = {
	'Mig.md': '---\ntype: mig\ninteresser: ["[[Vagtplaner]]"]\n---\n',
	'Emner/Vagtplaner.md': '---\ntype: interesse\n---\n',
	'Kolleger/Hanne Holm.md': '---\ntype: kollega\nafdeling: Aften\ninteresser: ["[[Vagtplaner]]", Kor]\nressourcer: [Excel]\n---\nTaler godt med Ali. Alis vagt er om natten, siger `Ali`.\n',
	'Kolleger/Ali Demir.md': '---\ntype: kollega\ninteresser: ["[[Vagtplaner]]"]\n---\n',
	'Kolleger/Åse Vik.md': '---\ntype: kollega\ninteresser: [kor, "[[Vagtplaner]]"]\nudfordringer: [Støj]\n---\n',
	'Initiativer/Bedre vagter.md': '---\ntype: initiativ\nstatus: i gang\ntovholder: "[[Ali Demir]]"\ninteresser: ["[[Vagtplaner]]"]\nbehov: [Excel]\n---\n- [ ] [[Ali Demir]]: spørger natholdet 📅 2026-11-26\n',
};

test.use({ notes: NOTES });

test('shows those around a topic, follows the note, and lets a pair rest over a restart', async ({ tillid: app }) => {
	const { page } = app;
	const view = page.locator('.workspace-leaf-content[data-type="tillid-topics"]');
	const title = view.getByRole('heading', { level: 2 });
	await app.openRead();
	await app.openNote('Emner/Vagtplaner.md');
	await app.command('Hvem ellers går op i …');
	await expect(title).toHaveText('Vagtplaner');
	await expect(view.locator('.tillid-circle-line')).toHaveText([/^Ali Demir/, /^Hanne Holm.*Aften.*Kan bidrage med: Excel/, /^Åse Vik/, /^Dig/, /^Excel.*til Bedre vagter.*Har det: Hanne Holm/, /^Bedre vagter.*I gang/]);
	await view.getByRole('checkbox').click();
	await expect.poll(() => app.readNote('Initiativer/Bedre vagter.md')).toContain('- [x] [[Ali Demir]]: spørger natholdet 📅 2026-11-26 ✅ 2026-11-24');

	await app.openNote('Initiativer/Bedre vagter.md');
	await app.command('Åbn emner');
	await expect(title).toHaveText('Bedre vagter');
	await view.getByRole('searchbox').fill('kor');
	await expect(view.locator('.tillid-subject')).toHaveText([/^Kor/]);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(title).toHaveText('Kor');

	const pair = view.locator('.tillid-pair', { hasText: 'Hanne Holm' });
	await expect(pair).toHaveText(/Hanne Holm.*og.*Åse Vik.*Går begge op i Kor.*Vagtplaner.*Spørg dem begge først/);
	await pair.getByRole('button', { name: 'Ikke nu' }).click();
	await expect(app.notice('hviler i 90 dage')).toBeVisible();
	await expect(pair).toHaveCount(0);
	await app.restart();
	await expect(title).toHaveText('Kor');
	await expect(view.locator('.tillid-circle-line').first()).toBeVisible();
	await expect(pair).toHaveCount(0);

	const rename = (from: string, to: string): Promise<void> =>
		page.evaluate(([path, next]) => {
			const { app: obsidian } = window.standIn;
			const file = obsidian.vault.getFileByPath(path ?? '');
			// The links are asked about, and waited for.
			if (file !== null) void obsidian.fileManager.renameFile(file, next ?? '');
		}, [from, to]);
	await rename('Kolleger/Åse Vik.md', 'Kolleger/Åse Lund.md');
	await expect(view.locator('.tillid-circle-line').first()).toHaveText(/^Hanne Holm/);
	await expect(view.locator('.tillid-circle-line', { hasText: 'Åse Lund' })).toBeVisible();
	await expect(view.locator('.tillid-pair', { hasText: 'Åse Lund' })).toHaveCount(0);
	await view.getByRole('searchbox').fill('');
	await view.locator('.tillid-subject', { hasText: 'Vagtplaner' }).click();
	await rename('Emner/Vagtplaner.md', 'Emner/Skemaer.md');
	await expect(title).toHaveText('Skemaer');
	await expect(page.locator('.modal')).toContainText(/\d+ links i 5 noter peger/);
	await page.getByRole('button', { name: 'Ret denne gang' }).click();
	await expect(view.locator('.tillid-circle-line', { hasText: 'Åse Lund' })).toBeVisible();
});

test('in English, dark, on a phone: from the list to those around one and back, and a pair that rests comes back', async ({ tillid: app }) => {
	const { page } = app;
	const view = page.locator('.workspace-leaf-content[data-type="tillid-topics"]');
	await app.openRead({ language: 'en', theme: 'dark', width: 390 });
	await app.runCommand('open-topics');
	await expect(view.locator('.tillid-subject')).toHaveCount(4);
	await expect(view.locator('.tillid-pair').first()).toBeHidden();
	await view.getByRole('button', { name: 'Whom could you bring together?' }).click();
	const first = view.locator('.tillid-pair').first();
	const names = (await first.locator('.tillid-pair-names').textContent()) ?? '';
	await first.getByRole('button', { name: 'Not now' }).click();
	await view.getByRole('button', { name: 'Show it' }).click();
	await expect(view.locator('.tillid-pair.is-resting')).toContainText('Rests until');
	await view.getByRole('button', { name: 'Bring back' }).click();
	await expect(view.locator('.tillid-pair.is-resting')).toHaveCount(0);
	await expect(view.locator('.tillid-pair-names').first()).toHaveText(names);
	await view.locator('.tillid-subject', { hasText: 'Vagtplaner' }).click();
	await expect(view.getByRole('heading', { name: 'Who cares about it' })).toBeVisible();
	await expect(view.locator('.tillid-subject').first()).toBeHidden();
	await view.getByRole('button', { name: 'All topics' }).click();
	await expect(view.locator('.tillid-subject', { hasText: 'Vagtplaner' })).toBeFocused();
});

test('draws what a colleague shares with others, still while nothing changes, and is used by the keyboard', async ({ tillid: app }) => {
	const { page } = app;
	const drawing = page.locator('.tillid-neighbourhood');
	await app.openRead();
	await app.openNote('Kolleger/Hanne Holm.md');
	await app.runCommand('open-briefing');
	await expect(drawing.getByRole('link')).toHaveText(['Hanne Holm', 'Kor', 'Vagtplaner', 'Åse', 'Ali']);
	const svg = await drawing.locator('svg').elementHandle();
	await app.writeNote('Indkøb.md', 'mælk');
	await app.writeNote('Kolleger/Åse Vik.md', `${NOTES['Kolleger/Åse Vik.md']}Holder af te.\n`);
	await expect.poll(() => page.evaluate(() => window.standIn.app.vault.getFileByPath('Indkøb.md') !== null)).toBe(true);
	expect(await svg?.evaluate((el) => el.isConnected)).toBe(true);
	await drawing.getByRole('link', { name: 'Hanne Holm' }).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(drawing.getByRole('link', { name: 'Åse Vik' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect.poll(() => app.activePath()).toBe('Kolleger/Åse Vik.md');
	await page.getByRole('button', { name: 'Vis som liste' }).click();
	await expect(drawing.getByRole('listitem')).toHaveText(['Kor: Hanne Holm', 'Vagtplaner: Ali Demir, Hanne Holm, dig']);
});

test('links names one by one by the keyboard, in one step to undo, and refuses where the note has changed', async ({ tillid: app }) => {
	const { page } = app;
	const path = 'Kolleger/Hanne Holm.md';
	await app.openRead();
	await app.openNote(path);
	await app.command('Forbind navne i denne note');
	await expect(page.locator('.modal')).toContainText('1 af 2');
	await expect(page.locator('.modal mark')).toHaveText('Ali');
	await page.keyboard.press('Enter');
	await expect(page.locator('.modal')).toContainText('2 af 2');
	await page.keyboard.press('Enter');
	await expect.poll(() => app.readNote(path)).toContain('Taler godt med [[Ali Demir|Ali]]. [[Ali Demir|Ali]]s vagt er om natten, siger `Ali`.');
	await app.command('Fortryd den seneste ændring');
	await expect.poll(() => app.readNote(path)).toBe(NOTES[path]);

	await app.command('Forbind navne i denne note');
	await expect(page.locator('.modal mark')).toHaveText('Ali');
	const changed = NOTES[path].replace('godt', 'tit');
	await app.writeNote(path, changed);
	await expect(app.editorText()).toContainText('Taler tit');
	await page.getByRole('button', { name: 'Forbind alle 2' }).click();
	await expect(app.notice('ændret')).toBeVisible();
	expect(await app.readNote(path)).toBe(changed);

	await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await app.command('Kopiér grafens grupper');
	await expect(app.notice('Ny gruppe')).toBeVisible();
	expect((await page.evaluate(() => navigator.clipboard.readText())).split('\n')).toContain('["type":"initiativ" OR "initiative"]');

	await app.command('Lav baser');
	await expect(app.notice('Der er lavet 3 baser')).toBeVisible();
	expect(await app.readNote('Kolleger/Kolleger.base')).toContain('note.rolle');
	await app.command('Lav baser');
	await expect(app.notice('er der allerede')).toBeVisible();
	await app.command('Fortryd den seneste ændring');
	await expect.poll(() => app.readNote('Kolleger/Kolleger.base').catch(() => null)).toBeNull();
});

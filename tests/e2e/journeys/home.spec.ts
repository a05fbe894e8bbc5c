// At home: the guide and its example, names hidden on this screen, settings that are broken, changed elsewhere or ask for a ground.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type TillidApp } from '../tillid-app';

const PLUGIN = '.obsidian/plugins/tillid';

const settingsOf = async (app: TillidApp): Promise<Record<string, unknown>> => JSON.parse(await app.readNote(`${PLUGIN}/data.json`)) as Record<string, unknown>;

test.describe('in an empty vault', () => {
	test.use({ notes: {} });

	test('the guide leads from folders to an example, and takes exactly the example away again', async ({ tillid: app }) => {
		const { page } = app;
		await app.openRead();
		await app.table.getByRole('button', { name: 'Mapper, eksempel' }).click();
		const guide = page.locator('.workspace-leaf-content[data-type="tillid-guide"]');
		await expect(guide.getByRole('heading', { name: 'Kom i gang' })).toBeVisible();
		await guide.getByRole('button', { name: 'Vælg mapper' }).click();
		await page.getByLabel('Mappe til kolleger').fill('../ude');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('alert')).toContainText('inde i boksen');
		await page.getByLabel('Mappe til kolleger').fill('Folk');
		await page.keyboard.press('Enter');
		await expect(guide.locator('[data-step="folders"]')).toContainText('Kolleger i Folk');
		await expect.poll(() => settingsOf(app)).toMatchObject({ noteLanguage: 'da', folders: { colleagues: 'Folk', conversations: 'Samtaler' } });
		await guide.getByRole('button', { name: 'Det er på plads' }).click();
		await expect(guide.locator('[data-step="folder"]')).toContainText('24. nov. 2026');

		await guide.getByRole('button', { name: 'Lav eksempelnoter' }).click();
		await expect(app.person('Hanne Holm (eksempel)')).toBeVisible();
		expect([...(await app.allNotes()).keys()]).toEqual(expect.arrayContaining(['Folk/Hanne Holm (eksempel).md', 'Samtaler/2026-11-26 Ali Demir (eksempel).md']));
		await app.writeNote('Folk/Min egen.md', '---\ntype: kollega\n---\n');
		await app.writeNote('Folk/Ali Demir (eksempel).md', (await app.readNote('Folk/Ali Demir (eksempel).md')).replace('Ny i', 'Begyndte i'));
		await expect(app.person('Min egen')).toBeVisible();

		await app.command('Fjern eksemplet');
		await expect(page.locator('.modal')).toContainText('Det gælder Ali Demir (eksempel). Skal det også i papirkurven?');
		await page.getByRole('button', { name: 'Behold det, jeg har ændret' }).click();
		await expect.poll(async () => [...(await app.allNotes()).keys()]).toEqual(['Folk/Ali Demir (eksempel).md', 'Folk/Min egen.md']);
		await app.command('Fortryd den seneste ændring');
		await expect.poll(async () => (await app.allNotes()).size).toBe(6);

		await app.command('Kom i gang');
		await guide.getByRole('button', { name: 'Skriv den' }).click();
		await expect.poll(() => app.activePath()).toBe('Mig.md');
		expect(await app.leaves('tillid-guide')).toBe(1);
	});
});

test.describe('with people in it', () => {
	test.use({
		notes: {
			'Kolleger/Hanne Holm.md': '---\ntype: kollega\nmedlem: ja\n---\n',
			'Kolleger/Ali Demir.md': '---\ntype: kollega\n---\n',
			'Samtaler/2026-11-20 Hanne Holm.md': '---\ntype: samtale\nkollega: "[[Hanne Holm]]"\ndato: 2026-11-20\nstatus: holdt\nmine_interesser: [Kor]\n---\n## 5. Forpligtelse\n- [ ] Hanne: ringer til Ali Demir og Kim Krag\n- [ ] Jeg: finder en stol\n',
			'Løfter.md': '```tillid\n```\n',
			'Mig.md': '---\ntype: mig\nname: Maria\n---\n',
			'Anden.md': '---\ntype: mig\nname: Lone\n---\n',
		},
	});

	test('discreet mode hides names in every view on this device, and no note is changed', async ({ tillid: app }) => {
		await app.openBoth();
		const before = await app.allNotes();
		await app.command('Diskret visning til eller fra');
		await expect(app.table).not.toContainText(/Hanne|Holm|Ali|Demir/);
		await expect(app.pane).not.toContainText(/Hanne|Ali/);
		await expect(app.pane).toContainText('ringer til AD');
		expect(await app.pane.locator('[aria-label*="Hanne"], [title*="Hanne"]').count()).toBe(0);
		expect(await app.table.locator('[aria-label*="Hanne"], [title*="Hanne"]').count()).toBe(0);
		await app.promise('finder en stol').getByRole('checkbox').click();
		await expect.poll(() => app.readNote('Samtaler/2026-11-20 Hanne Holm.md')).toContain('- [x] Jeg: finder en stol');
		await app.restart();
		await app.command('Åbn briefing');
		await app.openNote('Kolleger/Hanne Holm.md');
		const briefing = app.page.locator('.workspace-leaf-content[data-type="tillid-briefing"]');
		await expect(briefing).toContainText('Medlemskab•••');
		await expect(briefing.getByRole('button', { name: 'Vis, til Obsidian lukkes' })).toHaveCount(0);
		await app.command('Tilføj løfte');
		await expect(app.page.getByRole('dialog', { name: 'Nyt løfte med HH' })).toBeVisible();
		await expect(app.page.getByRole('dialog')).not.toContainText('Hanne');
		await app.page.keyboard.press('Escape');
		await app.openNote('Anden.md');
		await app.command('Notér kontakt');
		const choices = app.page.locator('.prompt .suggestion-item');
		await expect(choices).toHaveText(['AD', 'HH']);
		await app.page.keyboard.type('h');
		await expect(choices).toHaveText(['Hanne Holm']);
		await app.page.keyboard.press('Escape');
		await app.openNote('Samtaler/2026-11-20 Hanne Holm.md');
		await app.runCommand('close-conversation');
		await app.page.getByRole('slider').fill('95');
		await expect(app.page.getByRole('slider')).toHaveAttribute('aria-valuetext', /kun H, der talte/);
		await app.page.locator('.modal-close-button').click();
		await expect(app.page.getByRole('button', { name: 'Skriv videre' })).toBeFocused();
		await app.page.keyboard.press('Enter');
		await expect(app.page.getByRole('slider')).toBeFocused();
		await app.page.keyboard.press('Escape');
		await app.page.getByRole('button', { name: 'Kassér' }).click();
		// Whoever becomes a colleague is hidden too where the name stands already.
		await app.openNote('Løfter.md');
		await app.page.evaluate(async () => {
			const leaf = window.standIn.app.workspace.getMostRecentLeaf();
			const state = leaf?.getViewState();
			if (leaf && state) await leaf.setViewState({ ...state, state: { ...state.state, mode: 'preview' } });
		});
		await expect(app.page.locator('.tillid-block')).toContainText('ringer til AD og Kim Krag');
		await app.writeNote('Kolleger/Kim Krag.md', '---\ntype: kollega\n---\n');
		await expect(app.page.locator('.tillid-block')).toContainText('ringer til AD og KK');
		await app.command('Tjek noter');
		const check = app.page.locator('.workspace-leaf-content[data-type="tillid-note-check"]');
		await expect(check).toContainText('Kolleger/HH, linje 3');
		await app.command('Diskret visning til eller fra');
		await expect(check).toContainText('Kolleger/Hanne Holm, linje 3');
		await app.openNote('Kolleger/Hanne Holm.md');
		await briefing.getByRole('button', { name: 'Vis, til Obsidian lukkes' }).click();
		await expect(briefing).toContainText('MedlemskabJa');
		await briefing.getByRole('button', { name: 'Skjul igen' }).click();
		await expect(briefing).toContainText('Medlemskab•••');
		expect((await app.allNotes()).get('Kolleger/Hanne Holm.md')).toBe(before.get('Kolleger/Hanne Holm.md'));
	});

	test('a sensitive property asks for its ground, and each device says which note is mine', async ({ tillid: app }) => {
		const { page } = app;
		await app.openRead();
		await app.command('Tjek noter');
		const check = page.locator('.workspace-leaf-content[data-type="tillid-note-check"]');
		await expect(check).toContainText('Hanne Holm, linje 3');
		await expect(check).toContainText('mere end én note om dig selv');

		await page.evaluate(() => window.standIn.app.setting.open());
		await page.evaluate(() => window.standIn.app.setting.openTabById('tillid'));
		const row = (name: string) => page.locator('.setting-item', { hasText: name });
		await row('Medlemskab').locator('.checkbox-container').click();
		await page.getByRole('button', { name: 'Slå til' }).click();
		await expect(page.getByRole('alert')).toContainText('hvorfor du må');
		await page.keyboard.press('Escape');
		await expect(row('Medlemskab').locator('.checkbox-container')).not.toHaveClass(/is-enabled/);
		await row('Medlemskab').locator('.checkbox-container').click();
		await page.getByLabel('Dit grundlag').fill('Aftalt med forbundet');
		await page.keyboard.press('Enter');
		await expect(row('Medlemskab').locator('.checkbox-container')).toHaveClass(/is-enabled/);
		await expect.poll(async () => (await settingsOf(app))['sensitive']).toMatchObject({ member: { ground: 'Aftalt med forbundet', since: '2026-11-24' }, assessment: null });
		await row('Noten om dig selv').locator('select').selectOption({ label: 'Mig' });
		await page.keyboard.press('Escape');
		await expect(check).toContainText('kan læses');
	});

	test('the note check mends what is safe to mend: shown first, undone like any other write', async ({ tillid: app }) => {
		const { page } = app;
		const path = 'Samtaler/2026-11-19 Uklart.md';
		const text = '---\ntype: samtale\nkollega: "[[Hane Holm|H]]" # skrevet i hast\ndato: 1. november 2026\n---\n';
		await app.writeNote(path, text);
		await app.openRead();
		await app.command('Tjek noter');
		const check = page.locator('.workspace-leaf-content[data-type="tillid-note-check"]');
		await check.getByRole('button', { name: 'Ret til Hanne Holm' }).click();
		await expect(page.locator('.modal ins')).toHaveText('Hanne');
		expect(await app.readNote(path)).toBe(text);
		await page.getByRole('button', { name: 'Ret det' }).click();
		await expect(page.locator('.modal')).toHaveCount(0);
		await expect.poll(() => app.readNote(path)).toBe(text.replace('Hane', 'Hanne'));
		await check.getByRole('button', { name: 'Skriv 2026-11-01' }).click();
		await page.getByRole('button', { name: 'Ret det' }).click();
		await expect(page.locator('.modal')).toHaveCount(0);
		await expect.poll(() => app.readNote(path)).toBe(text.replace('Hane', 'Hanne').replace('1. november 2026', '2026-11-01'));
		await app.command('Fortryd den seneste ændring');
		await app.command('Fortryd den seneste ændring');
		await expect.poll(() => app.readNote(path)).toBe(text);

		await app.writeNote(path, text.replace('dato', 'initiativ: ["[[Projekter/Ro]]", "[[Bedre vagter]]"]\ndato'));
		for (const [name, made] of [['Ro', 'Projekter/Ro.md'], ['Bedre vagter', 'Bedre vagter.md']] as const) {
			await app.clearNotices();
			await check.getByRole('button', { name: `Opret initiativet ${name}` }).click();
			await expect.poll(async () => (await app.allNotes()).get(made)).toBe('---\ntype: initiativ\n---\n');
			await expect(check.getByRole('button', { name: `Opret initiativet ${name}` })).toHaveCount(0);
		}
	});

	test('settings that cannot be understood are told, copied, and taken again when another device mends them', async ({ tillid: app }) => {
		await app.writeSettings({ cadences: 'tit', later: { kept: true } });
		await app.openRead();
		await expect(app.notice('Dage mellem kontakter')).toBeVisible();
		expect(JSON.parse(await app.readNote(`${PLUGIN}/data-before-repair.json`))).toEqual({ cadences: 'tit', later: { kept: true } });
		await app.writeSettings({ only: ['Ingen steder'], later: { kept: true } });
		await app.page.evaluate(() => window.standIn.settingsChangedOutside());
		await expect(app.table.locator('.tillid-steps')).toBeVisible();
		await writeFile(join(app.vaultFolder, PLUGIN, 'data.json'), '{ broken');
		await app.page.evaluate(() => window.standIn.settingsChangedOutside());
		await expect(app.notice('kan ikke læses')).toBeVisible();
		await expect(app.table.locator('.tillid-steps')).toBeVisible();
		expect(await readFile(join(app.vaultFolder, PLUGIN, 'data-before-repair-2.json'), 'utf8')).toBe('{ broken');
		expect((await readdir(join(app.vaultFolder, PLUGIN))).filter((name) => name.startsWith('data-before'))).toHaveLength(2);
	});

	test('the language of notes stays what it was at the first note, whatever the screen speaks later', async ({ tillid: app }) => {
		await app.openRead();
		await app.command('Ny kollega');
		await app.page.getByLabel('Navn', { exact: true }).fill('Bo Berg');
		await app.page.keyboard.press('Enter');
		await expect.poll(() => app.activePath()).toBe('Kolleger/Bo Berg.md');
		await expect.poll(() => settingsOf(app)).toMatchObject({ noteLanguage: 'da', folders: { colleagues: 'Kolleger' } });
		await app.open({ language: 'en' });
		await app.command('New colleague');
		await app.page.getByLabel('Name', { exact: true }).fill('Eva Dahl');
		await app.page.keyboard.press('Enter');
		await expect.poll(() => app.activePath()).toBe('Kolleger/Eva Dahl.md');
		expect(await app.readNote('Kolleger/Eva Dahl.md')).toContain('type: kollega');
	});
});

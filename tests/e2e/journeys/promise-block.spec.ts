// The code block in any note: put there by a command, the promises it asks for both ways, the same actions by mouse and keyboard, live, and its mistakes in words.
import type { TillidApp } from '../tillid-app';
import { expect, test } from '../tillid-app';

const NOTE = 'Dagbog/2026-11-24.md';
const TALK = 'Samtaler/2026-11-05 Hanne Holm.md';
const HANNE = 'Kolleger/Hanne Holm.md';

test.use({
	notes: {
		[HANNE]: '---\ntype: kollega\n---\nSes ofte i frokostpausen.\n',
		'Kolleger/Ali Demir.md': '---\ntype: kollega\n---\n- [ ] Jeg: Ringe til Ali\n',
		[TALK]: '---\ntype: samtale\nkollega: "[[Hanne Holm]]"\ndato: 2026-11-05\n---\n## 5. Forpligtelse\n- [ ] Hanne: Spørge tre i aftenvagten 📅 2026-11-26\n- [ ] Jeg: Finde siden om varsling\n- [x] Jeg: Låne lokalet ✅ 2026-10-01\n- [x] Jeg: Købe kaffe ✅ 2026-11-20\n',
		[NOTE]: '# I dag\n\n```tillid\nperson: [[Hanne Holm]]\nhvem: chefen\n```\n\n```tillid\n# Hvem?\nperson: Ukendt\ninitiativ: Væk\n```\n\n```tillid\nperson: denne\n```\n\n```tillid\ntilstand: afgjorte\n```\n',
	},
});

async function read(app: TillidApp): Promise<void> {
	await app.page.evaluate(async () => {
		const leaf = window.standIn.app.workspace.getMostRecentLeaf();
		const state = leaf?.getViewState();
		if (leaf && state) await leaf.setViewState({ ...state, state: { ...state.state, mode: 'preview' } });
	});
}

test('draws what it asks for, acts on it, and says what it does not understand in the language of the screen', async ({ tillid: app }) => {
	await app.openRead();
	await app.openNote(NOTE);
	await read(app);
	const block = (n: number) => app.page.locator('.tillid-block').nth(n);
	await expect(block(0).locator('.tillid-promise')).toHaveCount(2);
	await expect(block(0)).toContainText('Linje 2: ”chefen” kan ikke læses her. Vælg mellem: mig, dem, begge, ingen.');
	await expect(block(1)).toContainText('Linje 2: ”Ukendt” er ikke én bestemt kollega.');
	await expect(block(1)).toContainText('Linje 3: der er ikke noget initiativ, der hedder ”Væk”.');
	await expect(block(1).locator('.tillid-promise')).toHaveCount(0);
	await expect(block(2)).toContainText('Linje 1: noten her handler ikke om én bestemt kollega. Skriv et navn i stedet.');
	// Settled ones of the last thirty days, as in the pane.
	await expect(block(3).locator('.tillid-promise')).toHaveCount(1);
	await expect(block(3).locator('.tillid-promise')).toContainText('Købe kaffe');

	await block(0).locator('.tillid-promise', { hasText: 'Spørge tre' }).getByRole('checkbox').click();
	await expect.poll(() => app.readNote(TALK)).toContain('- [x] Hanne: Spørge tre i aftenvagten 📅 2026-11-26 ✅ 2026-11-24');
	await expect(block(0).locator('.tillid-promise')).toHaveCount(1);
	await expect(block(3).locator('.tillid-promise')).toHaveCount(2);
	await app.writeNote(TALK, (await app.readNote(TALK)).replace('Finde siden om varsling', 'Finde begge sider'));
	await expect(block(0).locator('.tillid-promise')).toContainText('Finde begge sider');

	await app.writeSettings({ screenLanguage: 'en' });
	await app.page.evaluate(() => window.standIn.settingsChangedOutside());
	await expect(block(0)).toContainText('Line 2: “chefen” cannot be read there. Choose one of: me, them, both, unassigned.');
	await expect(block(0)).toContainText('Me → Hanne');
});

test('is put into a colleague’s note by a command, shows the promises both ways, and is used by the keyboard', async ({ tillid: app }) => {
	await app.openRead();
	await app.openNote(HANNE);
	await app.page.keyboard.press('Control+End');
	await app.runCommand('insert-promises');
	await app.waitForSave();
	await expect.poll(() => app.readNote(HANNE)).toBe('---\ntype: kollega\n---\nSes ofte i frokostpausen.\n\n```tillid\nperson: denne\ngruppe: hvem\n```\n');
	await read(app);
	const block = app.page.locator('.tillid-block');
	await expect(block.locator('.tillid-group')).toHaveText([/Mine.*Finde siden om varsling/, /Andres.*Spørge tre/]);
	await block.locator('.tillid-promise', { hasText: 'Finde siden' }).focus();
	await app.page.keyboard.press('ArrowDown');
	await app.page.keyboard.press('ArrowDown');
	await expect(block.locator('.tillid-promise', { hasText: 'Spørge tre' })).toBeFocused();
	await app.page.keyboard.press('Space');
	await expect.poll(() => app.readNote(TALK)).toContain('- [x] Hanne: Spørge tre i aftenvagten 📅 2026-11-26 ✅ 2026-11-24');
	await expect(app.notice('Holdt')).toBeVisible();
});

// The briefing: follows the note at hand, stays where it is pinned, and its promises act as those of the commitments pane do.
import type { Locator } from '@playwright/test';
import { expect, test, type TillidApp } from '../tillid-app';

const HANNE = 'Kolleger/Hanne Holm.md';
const HELD = 'Samtaler/2026-11-05 Hanne Holm.md';

function briefingOf({ page }: TillidApp): Locator {
	return page.locator('.workspace-leaf-content[data-type="tillid-briefing"]');
}

test('follows the note, says so where it is about nobody, and stays with a pinned colleague over a restart', async ({ tillid: app }) => {
	await app.openRead();
	await app.command('Åbn briefing');
	const briefing = briefingOf(app);
	await expect(briefing.getByText('Ingen kollega her')).toBeVisible();
	await app.openNote(HANNE);
	await expect(briefing.getByRole('heading', { name: 'Hanne Holm' })).toBeVisible();
	await expect(briefing.getByText('I rytme. Sidst for 19 dage siden')).toBeVisible();
	await app.openNote('Kolleger/Bjørn Østergaard Thygesen.md');
	await expect(briefing.getByRole('heading', { name: 'Bjørn Østergaard Thygesen' })).toBeVisible();
	await expect(briefing.getByText('Fire spørgsmål at begynde med')).toBeVisible();
	await app.openNote(HELD);
	await expect(briefing.getByRole('heading', { name: 'Hanne Holm' })).toBeVisible();
	await app.runCommand('open-relationships');
	await expect(app.table).toBeVisible();
	await app.waitForSave();
	await expect(briefing.getByRole('heading', { name: 'Hanne Holm' })).toBeVisible();
	await briefing.getByRole('button', { name: 'Bliv hos denne kollega' }).click();
	await app.openNote('Kolleger/Bjørn Østergaard Thygesen.md');
	await expect(briefing.getByText('Bliver hos Hanne Holm')).toBeVisible();
	await app.waitForSave();
	await app.restart();
	await expect(briefing.getByText('Bliver hos Hanne Holm')).toBeVisible();
	await briefing.getByRole('button', { name: 'Følg noten igen' }).click();
	await expect(briefing.getByText('Følger noten')).toBeVisible();
});

test('settles a promise from the briefing and shows what came of it, and folds its sections by the keyboard', async ({ tillid: app }) => {
	await app.openRead();
	await app.openNote(HANNE);
	await app.command('Åbn briefing');
	const row = briefingOf(app).locator('.tillid-promise', { hasText: 'Tage overenskomstens side om varsling med' });
	await row.getByRole('checkbox').click();
	await expect(row).toHaveClass(/is-settled/);
	await expect.poll(() => app.readNote(HELD)).toMatch(/- \[x\] .*varsling med.* ✅ 2026-11-24/);
	const section = briefingOf(app).getByRole('button', { name: /^Løfter/ });
	await section.focus();
	await app.page.keyboard.press('Enter');
	await expect(section).toHaveAttribute('aria-expanded', 'false');
	await expect(briefingOf(app).locator('.tillid-promise')).toHaveCount(0);
});

test('makes a promise of what the colleague can bring into play', async ({ tillid: app }) => {
	await app.openRead();
	await app.openNote(HANNE);
	await app.command('Åbn briefing');
	await expect(briefingOf(app).getByText('Bedre vagtplaner')).toBeVisible();
	// What is written into a note is in the language of the notes, whatever the screen's.
	await app.writeSettings({ noteLanguage: 'en', screenLanguage: 'da' });
	await app.page.evaluate(() => window.standIn.settingsChangedOutside());
	await briefingOf(app).getByRole('button', { name: 'Nyt løfte: Bidrage med erfaring med vagtplanlægning' }).click();
	const form = app.page.locator('.modal');
	await expect(form.getByLabel('Hvad')).toHaveValue('Contribute erfaring med vagtplanlægning');
	await form.getByLabel('Hvad').fill('ser planen efter');
	await form.getByRole('button', { name: 'Tilføj løfte' }).click();
	await expect.poll(() => app.readNote(HANNE)).toContain('- [ ] [[Hanne Holm]]: ser planen efter [for:: [[Bedre vagtplaner]]]');
});

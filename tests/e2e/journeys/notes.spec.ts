// The other commands: the five steps into a note, marking as held, checking notes, linking shared interests; and the edges in the graph.
import { expect, test } from '../tillid-app';

test('puts the five steps into a note without a type, whose own words stay', async ({ tillid: app }) => {
	await app.open();
	await app.writeNote('Snak.md', '---\nkollega: "[[Hanne Holm]]"\nsted: Haven\n---\nVi ses ved bænken.\n');
	await app.openNote('Snak.md');
	await app.page.keyboard.press('Control+End');
	await app.command('Indsæt de fem trin');
	await app.page.clock.runFor(3000);
	await expect.poll(() => app.readNote('Snak.md')).toContain('type: samtale');
	const text = await app.readNote('Snak.md');
	expect(text).toContain('sted: Haven');
	expect(text).toContain('Vi ses ved bænken.');
	expect(text.indexOf('Vi ses ved bænken.')).toBeLessThan(text.indexOf('## 1. Forbindelse'));
});

test('asks first in a note of another kind', async ({ tillid: app }) => {
	await app.open();
	await app.openNote('Kolleger/Hanne Holm.md');
	const before = await app.readNote('Kolleger/Hanne Holm.md');
	await app.command('Indsæt de fem trin');
	await expect(app.page.locator('.modal-title')).toHaveText('Noten her er af en anden slags');
	await app.page.keyboard.press('Escape');
	expect(await app.readNote('Kolleger/Hanne Holm.md')).toBe(before);
});

test('marks the open conversation as held', async ({ tillid: app }) => {
	await app.open();
	await app.openNote('Samtaler/2026-11-20 Fatima El-Amin.md');
	await app.command('Markér samtalen som holdt');
	await expect.poll(() => app.readNote('Samtaler/2026-11-20 Fatima El-Amin.md')).toMatch(/^status: (?:holdt|afholdt)$/m);
});

test('checks the notes and leads to the line', async ({ tillid: app }) => {
	await app.open();
	await app.command('Tjek noter');
	const check = app.page.locator('.mod-root .tillid-view', { hasText: 'Datoer' });
	await expect(check).toContainText('2026-11-31');
	await check.locator('.tillid-problem, li, .tillid-line', { hasText: '2026-11-31' }).first().getByRole('button', { name: 'Åbn' }).click();
	await expect.poll(() => app.activePath()).toBe('Rodekassen/Samtale med Rasmus uden rigtig dato.md');
	await expect.poll(() => app.cursorLine()).toContain('2026-11-31');
});

test('shows every change before interests are linked; then the graph holds the edges', async ({ tillid: app }) => {
	await app.open();
	const edge = (from: string, to: string): Promise<boolean> => app.page.evaluate(([a, b]) => (window.standIn.app.metadataCache.resolvedLinks[a ?? '']?.[b ?? ''] ?? 0) > 0, [from, to]);
	expect(await edge('Samtaler/2026-11-05 Hanne Holm.md', 'Kolleger/Hanne Holm.md')).toBe(true);
	await app.command('Forbind fælles interesser');
	const preview = app.page.locator('.modal');
	await expect(preview.locator('.modal-title')).toHaveText('Forbind fælles interesser');
	const notes = await preview.locator('.tillid-change-note').allTextContents();
	expect(notes.length).toBeGreaterThan(1);
	await preview.locator('button.mod-cta').click();
	await expect(preview).toHaveCount(0);
	await expect(app.notice('forbundet')).toBeVisible();
	const fresh = await app.page.evaluate(() => window.standIn.app.vault.getMarkdownFiles().map(({ path }) => path).filter((path) => path.startsWith('Emner/')));
	const hub = fresh.find((path) => path.includes('dækning') || path.includes('Kaffe')) ?? fresh[0] ?? '';
	await expect.poll(async () => (await app.page.evaluate((path) => Object.values(window.standIn.app.metadataCache.resolvedLinks).filter((links) => path in links).length, hub)) > 1).toBe(true);
	await app.command('Fortryd den seneste ændring');
	await expect(app.notice('Fortrudt')).toBeVisible();
});

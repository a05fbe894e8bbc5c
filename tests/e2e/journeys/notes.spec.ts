// The other commands: the five steps into a note, marking as held, checking notes, linking shared interests; and the edges in the graph.
import { expect, test } from '../tillid-app';

test('puts the five steps into a note without a type, whose own words stay', async ({ tillid: app }) => {
	await app.openRead();
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
	await app.openRead();
	await app.openNote('Kolleger/Hanne Holm.md');
	const before = await app.readNote('Kolleger/Hanne Holm.md');
	await app.command('Indsæt de fem trin');
	await expect(app.page.locator('.modal-title')).toHaveText('Noten er af en anden slags');
	await app.page.keyboard.press('Escape');
	expect(await app.readNote('Kolleger/Hanne Holm.md')).toBe(before);
});

test('marks the open conversation as held', async ({ tillid: app }) => {
	await app.openRead();
	await app.openNote('Samtaler/2026-11-20 Fatima El-Amin.md');
	await app.command('Markér samtalen som holdt');
	await expect.poll(() => app.readNote('Samtaler/2026-11-20 Fatima El-Amin.md')).toMatch(/^status: (?:holdt|afholdt)$/m);
});

test('checks the notes and leads to the line', async ({ tillid: app }) => {
	await app.openRead();
	await app.command('Tjek noter');
	const check = app.page.locator('.mod-root .tillid-view', { hasText: 'Datoer' });
	await expect(check).toContainText('2026-11-31');
	await check.locator('.tillid-problem, li, .tillid-line', { hasText: '2026-11-31' }).first().getByRole('button', { name: 'Åbn' }).click();
	await expect.poll(() => app.activePath()).toBe('Rodekassen/Samtale med Rasmus uden rigtig dato.md');
	await expect.poll(() => app.cursorLine()).toContain('2026-11-31');
});

test('shows every change before interests are linked; then the graph holds the edges, and one undo takes it all back', async ({ tillid: app }) => {
	await app.openRead();
	const linksTo = (path: string): Promise<readonly string[]> =>
		app.page.evaluate((to) => Object.entries(window.standIn.app.metadataCache.resolvedLinks).filter(([, links]) => (links[to] ?? 0) > 0).map(([from]) => from), path);
	await expect.poll(() => linksTo('Kolleger/Hanne Holm.md')).toContain('Samtaler/2026-11-05 Hanne Holm.md');
	const before = await app.allNotes();

	await app.command('Forbind fælles interesser');
	const preview = app.page.locator('.modal');
	await expect(preview.locator('.modal-title')).toHaveText('Forbind fælles interesser');
	const shown = await preview.locator('.tillid-change-note').allTextContents();
	expect(shown.length).toBeGreaterThan(1);
	expect(await app.allNotes()).toEqual(before);

	await preview.locator('button.mod-cta').click();
	await expect(preview).toHaveCount(0);
	await expect(app.notice('forbundet')).toBeVisible();
	const made = [...(await app.allNotes()).keys()].filter((path) => !before.has(path));
	expect(made.length).toBeGreaterThan(0);
	for (const hub of made) await expect.poll(async () => (await linksTo(hub)).length).toBeGreaterThan(1);

	await app.command('Fortryd den seneste ændring');
	await expect.poll(() => app.allNotes()).toEqual(before);
});

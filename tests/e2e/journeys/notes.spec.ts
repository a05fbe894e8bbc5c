// The other commands: the five steps into a note, marking as held, checking notes, linking shared interests; and the edges in the graph.
import { drawAllRows, expect, test } from '../tillid-app';

test('puts the five steps where they belong, and asks where it cannot know', async ({ tillid: app }) => {
	await app.openRead();
	await test.step('asks first in a note of another kind', async () => {
		await app.openNote('Kolleger/Hanne Holm.md');
		const before = await app.readNote('Kolleger/Hanne Holm.md');
		await app.command('Indsæt de fem trin');
		await expect(app.page.locator('.modal-title')).toHaveText('Noten er af en anden slags');
		await app.page.keyboard.press('Escape');
		expect(await app.readNote('Kolleger/Hanne Holm.md')).toBe(before);

		const today = 'Dagbog/2026-11-22.md';
		await app.writeNote(today, '# Søndag\n- [ ] Hente cyklen\n');
		await app.openNote(today);
		await expect(app.editorText()).toContainText('Hente cyklen');
		await app.command('Indsæt de fem trin');
		await expect(app.page.locator('.modal-title')).toHaveText('Noten er en dagbogsnote');
		await app.page.keyboard.press('Escape');
		expect(await app.readNote(today)).toBe('# Søndag\n- [ ] Hente cyklen\n');
	});
	await test.step('puts the five steps into a note without a type, whose own words stay', async () => {
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
	await test.step('puts the headings alone into a diary note, or leads from it to a new conversation', async () => {
		const diary = 'Dagbog/Julen.md';
		const before = '---\ntype: dagbog\n---\nI dag var der stille på stuen.\n';
		await app.writeNote(diary, before);
		await app.openNote(diary);
		await expect(app.editorText()).toContainText('I dag var der stille');
		await expect(app.editorText()).toBeFocused();
		// The cursor stands where the app puts it, at the very beginning: in the frontmatter.
		await app.command('Indsæt de fem trin');
		await app.page.locator('.modal').getByRole('button', { name: 'I en ny samtale med link hertil' }).click();
		await app.page.keyboard.type('Gitte Dam');
		await app.page.keyboard.press('Enter');
		await app.page.keyboard.press('Control+Enter');
		const made = 'Samtaler/2026-11-24 Gitte Dam.md';
		await expect.poll(() => app.activePath()).toBe(made);
		await app.waitForSave();
		await expect.poll(() => app.readNote(diary)).toContain('[[2026-11-24 Gitte Dam');
		expect(await app.readNote(diary)).toBe(before.replace('I dag', '[[2026-11-24 Gitte Dam]]\nI dag'));
		expect(await app.readNote(made)).toContain('kollega: "[[Gitte Dam]]"');

		await app.openNote(diary);
		await expect(app.editorText()).toContainText('I dag var der stille');
		await expect(app.editorText()).toBeFocused();
		await app.page.keyboard.press('Control+End');
		await app.command('Indsæt de fem trin');
		await app.page.locator('.modal').getByRole('button', { name: 'Kun overskrifterne, her' }).click();
		await expect(app.notice('tæller et løfte kun')).toBeVisible();
		await app.waitForSave();
		await expect.poll(() => app.readNote(diary)).toContain('## 5. Forpligtelse');
		expect(await app.readNote(diary)).not.toContain('type: samtale');
	});
});

test('makes a colleague, marks as held, checks, and links interests with one step to undo', async ({ tillid: app }) => {
	await app.openRead();
	await test.step('makes a note for a new colleague, and none over one that is there', async () => {
		const hanne = await app.readNote('Kolleger/Hanne Holm.md');
		await app.command('Ny kollega');
		await app.page.getByLabel('Navn', { exact: true }).fill('hanne holm');
		await app.page.keyboard.press('Enter');
		await expect(app.page.locator('.modal')).toContainText('Der er allerede en kollega');
		await app.page.getByLabel('Navn', { exact: true }).fill('Pia Lund');
		await app.page.keyboard.press('Enter');
		await expect.poll(() => app.activePath()).toBe('Kolleger/Pia Lund.md');
		const pia = await app.readNote('Kolleger/Pia Lund.md');
		expect(pia).toContain('type: kollega');
		// What is written at once stands below the properties, also after a form was left.
		await app.page.locator('.mod-root .cm-content:visible').and(app.page.locator(':focus')).waitFor();
		await app.page.keyboard.type('Ses i køkkenet');
		await app.command('Tilføj løfte');
		await app.page.locator('.modal').getByLabel('Hvad').focus();
		await app.page.keyboard.press('Escape');
		await expect(app.page.locator('.modal')).toHaveCount(0);
		await app.page.keyboard.type(' om tirsdagen');
		await app.waitForSave();
		await expect.poll(() => app.readNote('Kolleger/Pia Lund.md')).toBe(`${pia}Ses i køkkenet om tirsdagen`);
		expect(await app.readNote('Kolleger/Hanne Holm.md')).toBe(hanne);
		await app.command('Åbn relationer');
		await drawAllRows(app.table);
		await expect(app.person('Pia Lund')).toContainText('Ikke mødt endnu');
	});
	await test.step('marks the open conversation as held', async () => {
		await app.openNote('Samtaler/2026-11-20 Fatima El-Amin.md');
		await app.command('Markér samtalen som holdt');
		await expect.poll(() => app.readNote('Samtaler/2026-11-20 Fatima El-Amin.md')).toMatch(/^status: (?:holdt|afholdt)$/m);
	});
	await test.step('checks the notes and leads to the line', async () => {
		await app.command('Tjek noter');
		const check = app.page.locator('.mod-root .tillid-view', { hasText: 'Datoer' });
		await expect(check).toContainText('2026-11-31');
		await check.locator('.tillid-problem, li, .tillid-line', { hasText: '2026-11-31' }).first().getByRole('button', { name: 'Åbn' }).click();
		await expect.poll(() => app.activePath()).toBe('Rodekassen/Samtale med Rasmus uden rigtig dato.md');
		await expect.poll(() => app.cursorLine()).toContain('2026-11-31');
	});
	await test.step('shows every change before interests are linked; then the graph holds the edges, and one undo takes it all back', async () => {
		const linksTo = (path: string): Promise<readonly string[]> =>
			app.page.evaluate((to) => Object.entries(window.standIn.app.metadataCache.resolvedLinks).filter(([, links]) => (links[to] ?? 0) > 0).map(([from]) => from), path);
		await expect.poll(() => linksTo('Kolleger/Hanne Holm.md')).toContain('Samtaler/2026-11-05 Hanne Holm.md');
		const before = await app.allNotes();

		await app.command('Forbind fælles interesser');
		const preview = app.page.locator('.modal');
		await expect(preview.locator('.modal-title')).toHaveText('Forbind fælles interesser');
		await expect.poll(() => preview.locator('.tillid-change-note').count()).toBeGreaterThan(1);
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
});

// A template of the user's own takes the place of the built-in one; what it names and nobody knows stays and is told.
import { expect, test } from '../tillid-app';

const TEMPLATE = `---
type: samtale
farve: grøn
---
# {{colleague}}, {{date:D. MMMM YYYY}}
Med {{colleague_link}} i {{place}}. Vejret: {{vejr}}

## 1. Forbindelse
- {{why}}

## 5. Forpligtelse
- [ ] Jeg: 
`;

test.use({
	notes: {
		'Mine skabeloner/Snak.md': TEMPLATE,
		'Kolleger/Hanne Holm.md': '---\ntype: kollega\n---\n',
	},
});

test('a note of the user’s own is the template, and an unknown placeholder stays and is told', async ({ tillid: app }) => {
	await app.writeSettings({ template: 'Mine skabeloner/Snak.md' });
	await app.openRead();
	await app.command('Ny samtale');
	await app.page.keyboard.type('Hanne');
	await app.page.keyboard.press('Enter');
	await app.page.getByLabel('Sted', { exact: true }).fill('Haven');
	await app.page.getByLabel('Hvorfor', { exact: true }).fill('Vi har meget til fælles.');
	await app.page.keyboard.press('Control+Enter');

	const path = 'Samtaler/2026-11-24 Hanne Holm.md';
	await expect.poll(() => app.activePath()).toBe(path);
	const text = await app.readNote(path);
	expect(text).toContain('# Hanne Holm, 24. november 2026\nMed [[Hanne Holm]] i Haven. Vejret: {{vejr}}\n');
	expect(text).toContain('## 1. Forbindelse\n- Vi har meget til fælles.\n');
	expect(text).toContain('farve: grøn\n');
	expect(text).toContain('kollega: "[[Hanne Holm]]"\n');
	expect(text.match(/^type:/gm)).toHaveLength(1);

	await expect(app.notice('er klar')).toBeVisible();
	await app.command('Tjek noter');
	const told = app.page.locator('.mod-root .tillid-problem:visible');
	await expect(told).toHaveCount(1);
	await expect(told).toContainText('{{vejr}}');
	expect(await app.readNote('Mine skabeloner/Snak.md')).toBe(TEMPLATE);
});

test('a template that is gone is said, and the built-in one is used', async ({ tillid: app }) => {
	await app.writeSettings({ template: 'Væk.md' });
	await app.openRead();
	await app.command('Ny samtale');
	await app.page.keyboard.type('Hanne');
	await app.page.keyboard.press('Enter');
	await app.page.keyboard.press('Control+Enter');
	await expect(app.notice('Væk.md')).toBeVisible();
	await expect.poll(() => app.activePath()).toBe('Samtaler/2026-11-24 Hanne Holm.md');
	expect(await app.readNote('Samtaler/2026-11-24 Hanne Holm.md')).toContain('## 5. Forpligtelse');
});

// Ways in from outside our views: an address, the app's own menus, a name or a promise dragged into a note.
import { expect, test } from '../tillid-app';

const PATH = 'Samtaler/2026-11-20 Hanne Holm.md';

test.use({
	notes: {
		'Kolleger/Hanne Holm.md': '---\ntype: kollega\n---\n',
		[PATH]: '---\ntype: samtale\nkollega: "[[Hanne Holm]]"\ndato: 2026-11-20\nstatus: holdt\n---\n## 5. Forpligtelse\n- [ ] Hanne: ringer til [to] fra | aftenvagten\n',
		'Dagbog.md': 'Første linje\n',
	},
});

test('an address opens a view or fills in the form, and never writes', async ({ tillid: app }) => {
	const { page } = app;
	const go = (uri: string): Promise<void> => page.evaluate((address) => window.standIn.openUri(address), uri);
	await app.openRead();
	const before = await app.allNotes();
	await go('obsidian://tillid?view=forpligtelser');
	await expect(app.promise('ringer til')).toBeVisible();
	for (const [uri, words] of [
		['obsidian://tillid?', 'siger ikke, hvad'],
		['obsidian://tillid?view=%3Cscript%3E', '”<script>” kan ikke bruges'],
		['obsidian://tillid?file=../../hemmeligt.md', 'kender ikke ”file”'],
		['obsidian://tillid?with=Hanne&date=2026-02-30', '”2026-02-30” kan ikke bruges'],
		[`obsidian://tillid?why=${'x'.repeat(2000)}`, 'for langt'],
	] as const) {
		await go(uri);
		await expect(app.notice(words)).toBeVisible();
	}
	await app.runCommand('discreet-mode');
	await go('obsidian://tillid?formål=Hanne%20Holm');
	await expect(app.notice('”HH” kan ikke bruges')).toBeVisible();
	await app.runCommand('discreet-mode');
	await expect(page.locator('.modal')).toHaveCount(0);
	await go('obsidian://tillid?med=Hanne%20Holm&dato=2026-12-01&tid=9.30&sted=Kantinen&hvorfor=Vagtplanen');
	await expect(page.getByLabel('Kollega', { exact: true })).toHaveValue('Hanne Holm');
	await expect(page.getByLabel('Dato', { exact: true })).toHaveValue('2026-12-01');
	await expect(page.getByLabel('Klokkeslæt', { exact: true })).toHaveValue('09:30');
	await expect(page.getByLabel('Sted', { exact: true })).toHaveValue('Kantinen');
	await expect(page.getByLabel('Hvorfor', { exact: true })).toHaveValue('Vagtplanen');
	await page.keyboard.press('Escape');
	await go('obsidian://tillid?with=../../Ny%20Person');
	await expect(page.getByLabel('Kollega', { exact: true })).toHaveValue('../../Ny Person');
	expect(await app.allNotes()).toEqual(before);
	await page.keyboard.press('Control+Enter');
	await expect.poll(async () => [...(await app.allNotes()).keys()].filter((path) => !before.has(path)).map((path) => path.split('/')[0])).toEqual(['Kolleger', 'Samtaler']);
});

test('menus of files, folders and the editor offer what fits, and what is dragged becomes a link', async ({ tillid: app }) => {
	const { page } = app;
	await app.openBoth();
	const offered = (path: string): Promise<readonly string[]> =>
		page.evaluate((wanted) => {
			const { app: obsidian } = window.standIn;
			const module = window.standIn.obsidian as typeof import('obsidian');
			const file = obsidian.vault.getAbstractFileByPath(wanted);
			const menu = new module.Menu();
			if (file !== null) obsidian.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
			menu.showAtPosition({ x: 10, y: 10 });
			const titles = [...document.querySelectorAll('.menu-item-title')].map((el) => el.textContent);
			menu.hide();
			return titles;
		}, path);
	expect(await offered('Kolleger/Hanne Holm.md')).toEqual(expect.arrayContaining(['Planlæg', 'Tilføj løfte', 'Note til næste gang']));
	expect(await offered(PATH)).toContain('Afslut samtale');
	expect(await offered('Kolleger')).toEqual(expect.arrayContaining(['Ny kollega', 'Ny samtale']));
	expect((await offered('Dagbog.md')).filter((title) => /samtale|løfte|Planlæg/.test(title))).toEqual([]);

	await app.person('Hanne Holm').click({ button: 'right' });
	const titles = page.locator('.menu-item-title');
	await expect(titles.first()).toBeVisible();
	const said = await titles.allTextContents();
	expect(new Set(said).size).toBe(said.length);
	await page.keyboard.press('Escape');

	const dragged = (locator: ReturnType<typeof app.promise>): Promise<string> =>
		locator.evaluate((el) => {
			const dataTransfer = new DataTransfer();
			dataTransfer.setData('text/uri-list', 'http://localhost/');
			el.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer }));
			return `${dataTransfer.getData('text/plain')}${dataTransfer.getData('text/uri-list')}`;
		});
	expect(await dragged(app.person('Hanne Holm').getByRole('link', { name: 'Hanne Holm' }))).toBe('[[Hanne Holm]]');
	expect(await dragged(app.promise('ringer til').locator('.tillid-promise-text'))).toBe('[[2026-11-20 Hanne Holm|ringer til to fra aftenvagten]]');

	await app.openNote('Dagbog.md');
	await app.promise('ringer til').locator('.tillid-promise-text').dragTo(app.editorText(), { targetPosition: { x: 5, y: 5 } });
	await expect(app.editorText()).toContainText('[[2026-11-20 Hanne Holm|ringer til to fra aftenvagten]]');
});

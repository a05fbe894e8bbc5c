// The stand-in's palette, dialogs, suggesters, menus, notices and settings, by keyboard and by mouse.
import { expect, test } from '../stand-in';

test.use({ plugin: 'tests/fake-obsidian/tests/probe-plugin', vault: 'tests/fake-obsidian/tests/small-vault' });

test('leads by keyboard through palette, dialogs and suggesters', async ({ app }) => {
	await app.open({ language: 'en' });
	await test.step('lists what can be run in the palette, and runs it by keyboard', async () => {
		await app.page.keyboard.press('Control+p');
		const palette = app.page.locator('.prompt');
		await app.page.keyboard.type('Probe');
		await expect(palette.locator('.suggestion-item').filter({ hasText: 'Open dialog' })).toBeVisible();
		await expect(palette.getByText('Never shown')).toHaveCount(0);
		await app.page.keyboard.press('Escape');
		await expect(palette).toHaveCount(0);
		await app.fromPalette('Open dialog');
		await expect(app.page.locator('.modal-title')).toHaveText('A dialog');
		await app.page.keyboard.press('Escape');
	});
	await test.step('closes a dialog by Escape, keeps the focus inside, and lets no key through', async () => {
		await app.fromPalette('Open dialog');
		const modal = app.page.locator('.modal');
		for (let at = 0; at < 6; at += 1) {
			await app.page.keyboard.press('Tab');
			expect(await modal.evaluate((el) => el.contains(document.activeElement) && document.activeElement !== el)).toBe(true);
		}
		await app.page.keyboard.press('Control+o');
		await expect(app.page.locator('.prompt')).toHaveCount(0);
		await app.page.keyboard.press('Escape');
		await expect(modal).toHaveCount(0);
		await expect(app.notice('Dialog closed').last()).toBeVisible();
	});
	await test.step('suggests under a field; Escape closes the list and not the dialog', async () => {
		await app.fromPalette('Open dialog');
		const field = app.page.locator('.modal input[type="text"]');
		await field.focus();
		await expect(app.page.locator('.suggestion-container .suggestion-item')).toHaveCount(3);
		await app.page.keyboard.press('Escape');
		await expect(app.page.locator('.suggestion-container')).toHaveCount(0);
		await expect(app.page.locator('.modal')).toHaveCount(1);
		await field.pressSequentially('b');
		await expect(app.page.locator('.suggestion-container .suggestion-item')).toHaveText(['Bente']);
		await app.page.keyboard.press('Enter');
		await expect(field).toHaveValue('Bente');
		await expect(app.page.locator('.modal-content')).toHaveAttribute('data-chosen', 'Bente');
		await app.page.keyboard.press('Escape');
	});
	await test.step('asks whether links shall follow a rename; closed without an answer, they do not', async () => {
		const links = '[[Hanne Holm]] og [[Hanne Holm|hende]]\n';
		await app.writeNote('Links.md', links);
		await app.page.locator('.nav-folder-title', { hasText: 'Kolleger' }).click();
		for (const [name, button, after] of [['Hanne Bo', null, links], ['Hanne Holm', null, links], ['Hanne B', 'Always update', links.replaceAll('Hanne Holm', 'Hanne B')]] as const) {
			await app.page.locator('.nav-file-title', { hasText: 'Hanne' }).click({ button: 'right' });
			await app.page.locator('.menu-item', { hasText: 'Rename...' }).click();
			await app.page.keyboard.type(name);
			await app.page.keyboard.press('Enter');
			// Led back to its old name, it is where the links lead.
			if (name !== 'Hanne Holm') await expect(app.page.locator('.modal')).toContainText('3 links in 2 notes lead');
			if (button !== null) await app.page.getByRole('button', { name: button }).click();
			else await app.page.keyboard.press('Escape');
			await expect(app.page.locator('.nav-file-title', { hasText: name })).toHaveCount(1);
			await expect.poll(() => app.readNote('Links.md')).toBe(after);
		}
		await expect.poll(() => app.readNote('.obsidian/app.json')).toContain('"alwaysUpdateLinks": true');
	});
	await test.step('chooses from a suggester by keyboard, and says when nothing fits', async () => {
		await app.fromPalette('Open suggester');
		await app.page.keyboard.press('ArrowDown');
		await app.page.keyboard.press('ArrowDown');
		await app.page.keyboard.press('ArrowUp');
		await expect(app.page.locator('.suggestion-item.is-selected')).toHaveText('Banana');
		await app.page.keyboard.press('Enter');
		await expect(app.notice('Chose Banana')).toBeVisible();
		await app.fromPalette('Open suggester');
		await app.page.keyboard.type('zzz');
		await expect(app.page.locator('.suggestion-empty')).toBeVisible();
	});
});

test('opens menus, and hides notices', async ({ app }) => {
	await app.open({ language: 'en' });
	await test.step('opens a menu by the mouse and chooses in it by keyboard', async () => {
		await app.fromPalette('Open view');
		await app.page.getByRole('button', { name: 'Menu' }).click();
		const menu = app.page.locator('.menu');
		await expect(menu.locator('.menu-separator')).toHaveCount(1);
		await expect(menu.locator('.mod-checked')).toHaveText('First');
		await app.page.keyboard.press('ArrowDown');
		await app.page.keyboard.press('ArrowDown');
		await app.page.keyboard.press('ArrowDown');
		await expect(menu.locator('.selected')).toHaveText('First');
		await app.page.keyboard.press('ArrowDown');
		await app.page.keyboard.press('Enter');
		await expect(menu).toHaveCount(0);
		await expect(app.notice('Second chosen')).toBeVisible();
		await app.page.getByRole('button', { name: 'Menu' }).click();
		await expect(menu).toBeVisible();
		await app.page.keyboard.press('Escape');
		await expect(menu).toHaveCount(0);
	});
	await test.step('lays a menu along the box that it belongs to, and beside it where it may not lie over it', async () => {
		const edges = await app.page.evaluate(() => {
			const { Menu } = window.standIn.obsidian as typeof import('obsidian');
			const right = (place: { x: number; width?: number; overlap?: boolean; left?: boolean }): [number, number] => {
				const menu = new Menu().addItem((item) => item.setTitle('One')).showAtPosition({ y: 100, ...place });
				const box = document.querySelector('.menu')?.getBoundingClientRect();
				menu.hide();
				return [box?.left ?? 0, box?.right ?? 0];
			};
			const edge = window.innerWidth - 40;
			return { under: right({ x: 200, width: 80, overlap: true })[0], beside: right({ x: 200, width: 80 })[0], turned: right({ x: edge, width: 30, overlap: true })[1] - window.innerWidth, turnedBeside: right({ x: edge, width: 30 })[1] - window.innerWidth, left: right({ x: 500, left: true })[1] };
		});
		expect(edges).toEqual({ under: 200, beside: 280, turned: -10, turnedBeside: -40, left: 500 });
	});
	await test.step('hides a notice by itself, and at a click', async () => {
		await app.page.evaluate(() => window.standIn.openUri('obsidian://probe?with=A'));
		await app.page.evaluate(() => window.standIn.openUri('obsidian://probe?with=B'));
		await app.notice('Asked for A').click();
		await expect(app.notice('Asked for A')).toHaveCount(0);
		await expect(app.notice('Asked for B')).toBeVisible();
		await app.page.evaluate(() => void new (window.standIn.obsidian as typeof import('obsidian')).Notice('Stays', 0));
		await app.page.clock.fastForward(6000);
		await expect(app.notice('Asked for B')).toHaveCount(0);
		await expect(app.notice('Stays')).toBeVisible();
	});
});

test('draws settings from their definitions, keeps them, and refuses what does not hold', async ({ app }) => {
	await app.open({ language: 'en' });
	await app.page.keyboard.press('Control+,');
	const row = (name: string) => app.page.locator('.setting-item', { has: app.page.locator('.setting-item-name', { hasText: name }) });
	const stored = async (): Promise<unknown> => JSON.parse(await app.readNote('.obsidian/plugins/probe/data.json'));
	await expect(row('Volume')).toBeHidden();
	await row('Shout').locator('.checkbox-container').click();
	await expect(row('Volume')).toBeVisible();
	await expect.poll(stored).toMatchObject({ shout: true });
	await row('Greeting').locator('input').fill('Hej!');
	await expect(row('Greeting').locator('.setting-item-error')).toHaveText('No exclamation marks');
	await row('Greeting').locator('input').fill('Hej');
	await expect(row('Greeting').locator('.setting-item-error')).toHaveCount(0);
	await expect.poll(stored).toMatchObject({ greeting: 'Hej' });
	await expect(row('Size').locator('input')).toBeEnabled();
	await row('Size').locator('input').fill('7');
	await expect.poll(stored).toMatchObject({ size: 7 });
	await row('Shout').locator('input').press(' ');
	await expect(row('Size').locator('input')).toBeDisabled();
	await row('Shout').locator('input').press('Enter');
	const names = app.page.locator('.setting-group.mod-list .setting-items .setting-item-name');
	await expect(app.page.locator('.setting-list-empty')).toHaveText('Nobody yet');
	for (let count = 0; count < 3; count += 1) await app.page.getByLabel('Add a name').click();
	await expect(names).toHaveText(['Name 1', 'Name 2', 'Name 3']);
	await app.page.getByLabel('Drag to rearrange').first().press('ArrowDown');
	await expect(names).toHaveText(['Name 2', 'Name 1', 'Name 3']);
	await app.page.locator('.setting-group.mod-list').getByLabel('Delete').last().click();
	await expect(names).toHaveText(['Name 2', 'Name 1']);
	await expect.poll(stored).toMatchObject({ names: ['Name 2', 'Name 1'] });
	await row('Say it').click();
	await expect(app.notice('Hej')).toBeVisible();
	await row('More').click();
	await row('Colour').locator('select').selectOption('blue');
	await app.page.getByRole('button', { name: 'Back', exact: true }).click();
	await expect(row('More')).toContainText('blue');
	await app.page.getByPlaceholder('Search settings').fill('colour');
	await app.page.locator('.setting-search-results button').click();
	await expect(row('Colour').locator('select')).toHaveValue('blue');
	await app.page.keyboard.press('Escape');
	await app.restart();
	await app.page.keyboard.press('Control+,');
	await expect(row('Volume')).toBeVisible();
});

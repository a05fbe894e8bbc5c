// Setting up the relationships, most of it by the keyboard: columns, cards, filters under a name, and a change to several colleagues.
import { expect, test } from '../tillid-app';

const MENU = '.menu-item';

test('columns, cards and a saved filter, over a restart', async ({ tillid: app }) => {
	const { page, table } = app;
	await app.openRead();
	// Who hears the table is told how long it is, whatever of it is drawn: heads, headings and people.
	const length = async (): Promise<number> => Number(await table.getByRole('table').getAttribute('aria-rowcount'));
	expect(await length()).toBeGreaterThan(await table.locator('tr').count());
	const byKeys = async (button: string, ...path: readonly string[]): Promise<void> => {
		await table.getByRole('button', { name: button, exact: true }).focus();
		await page.keyboard.press('Enter');
		for (const entry of path) {
			const item = page.locator(MENU, { hasText: entry }).first();
			await expect(item).toBeVisible();
			while (!(await item.evaluate((el) => el.classList.contains('selected')))) await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
		}
	};
	const choose = async (button: string, ...path: readonly string[]): Promise<void> => {
		await table.getByRole('button', { name: button, exact: true }).click();
		for (const entry of path) await app.chooseInMenu(entry);
	};

	await byKeys('Kolonner', 'Afdeling');
	await page.keyboard.press('Escape');
	await choose('Kolonner', 'Sidst');
	await page.keyboard.press('Escape');
	await expect(table.locator('thead th')).toHaveText(['Kollega', 'Rytme', 'Afdeling', 'Næste', 'Fælles', 'Mine løfter', 'Deres', 'Flere handlinger']);

	await byKeys('Filtrér', 'Vagt', 'nat');
	await choose('Filtrér', 'Rytme', 'På tide');
	await expect(table.locator('.tillid-person')).toHaveCount(1);
	expect(await length()).toBe(await table.locator('tr').count());
	await choose('Filtrér', 'Gem filteret');
	await page.keyboard.type('Nat på tide');
	await page.keyboard.press('Enter');
	await expect(app.notice('Nat på tide')).toBeVisible();
	await choose('Filtrér', 'Ryd filtre');
	await app.waitForSave();
	await app.restart();

	await expect(table.locator('thead th').nth(2)).toHaveText('Afdeling');
	await choose('Filtrér', 'Nat på tide');
	await expect(table.locator('.tillid-person')).toHaveCount(1);
	await expect(table.locator('.tillid-pill')).toHaveText(['Rytme: På tide', 'Vagt: nat']);
	await choose('Filtrér', 'Omdøb eller slet', 'Nat på tide', 'Omdøb');
	await page.keyboard.press('Control+a');
	await page.keyboard.type('Natten');
	await page.keyboard.press('Enter');
	await expect(app.notice('Natten')).toBeVisible();
	await choose('Filtrér', 'Omdøb eller slet', 'Natten', 'Slet');
	await app.notice('slettet').getByRole('button', { name: 'Fortryd' }).click();
	await expect(app.notice('”Natten” er gemt')).toBeVisible();
	await choose('Filtrér', 'Natten');
	await expect(table.locator('.tillid-pill')).toHaveCount(0);

	await choose('Kolonner', 'Vis som kort');
	const jesper = app.person('Jesper Kjær Andersen');
	await expect(jesper).toContainText('Fælles: Arbejdsmiljø (13. okt.)');
	await expect(jesper).toContainText('Ved ikke endnu:');
	await expect(jesper).toHaveAttribute('aria-posinset', /^\d+$/);
	await jesper.getByRole('link', { name: '13. okt.' }).click();
	await expect.poll(() => app.activePath()).toBe('Samtaler/2026-10-13 Jesper Kjær Andersen.md');
});

test.describe('a change to several', () => {
	test.use({
		notes: {
			'Colleagues/Anna.md': '---\r\ntype: colleague\r\ndepartment: East # since May\r\n---\r\nHers.',
			'Colleagues/Bo.md': '---\ntype: colleague\ndepartment: [East\n---\n',
			'Colleagues/Carl.md': '---\ntype: colleague\ndepartment: East\ntier: core\n---\n',
			'Departments/West.md': '',
			'Colleagues/Dan.md': '---\ntype: colleague\ndepartment: "[[West]]"\n---\n',
		},
	});

	test('is shown, names the note that cannot be changed, and is undone in one step', async ({ tillid: app }) => {
		const { page, table } = app;
		await app.openRead({ language: 'en', theme: 'dark', width: 800 });
		const before = await app.allNotes();
		await app.person('Anna').focus();
		await page.keyboard.press('x');
		await page.keyboard.press('Control+a');
		const bar = table.getByRole('toolbar', { name: 'What to do with the selected colleagues' });
		await expect(bar).toContainText('4 selected');
		await bar.getByRole('button', { name: 'Department' }).focus();
		await page.keyboard.press('Enter');
		await page.locator('.prompt-input').fill('west');
		await page.keyboard.press('Enter');

		const preview = page.locator('.modal');
		await expect(preview).toContainText('Department: West in 2 notes. Nothing is written yet. One has it already.');
		await expect(preview.locator('ins')).toHaveCount(2);
		await expect(preview).toContainText('Bo:');
		await page.keyboard.press('Enter');
		await expect(preview).toHaveCount(0);
		await expect.poll(() => app.readNote('Colleagues/Anna.md')).toBe('---\r\ntype: colleague\r\ndepartment: "[[West]]" # since May\r\n---\r\nHers.');
		expect((await app.allNotes()).get('Colleagues/Bo.md')).toBe(before.get('Colleagues/Bo.md'));
		await expect(table.locator('.tillid-group-row', { hasText: 'West' })).toContainText('3 colleagues');

		await app.command('Undo the last change');
		await expect.poll(() => app.allNotes()).toEqual(before);
		await app.person('Anna').focus();
		await page.keyboard.press('Escape');
		await expect(bar).toBeHidden();
	});
});

test.describe('four hundred colleagues', () => {
	const DEPARTMENTS = ['Aften', 'Birk', 'Café', 'Dag'];
	const people = Array.from({ length: 400 }, (_, i): [string, string] => {
		const number = String(i).padStart(3, '0');
		return [`Kolleger/K ${number}.md`, `---\ntype: kollega\nafdeling: ${DEPARTMENTS[Math.floor(i / 100)] ?? ''}\nvagt: ${i % 2 === 0 ? 'dag' : 'nat'}\n---\n`];
	});
	test.use({ notes: { ...Object.fromEntries(people), 'Samtaler/2026-11-10 K 003.md': '---\ntype: samtale\nkollega: "[[K 003]]"\ndato: 2026-11-10\nstatus: afholdt\n---\n' } });

	test('are drawn as far as they are seen, a page at a time; the coverage leads from a cell to its names', async ({ tillid: app }) => {
		const { page, table } = app;
		await app.openRead({ width: 390 });
		const rows = table.locator('.tillid-person');
		await expect(rows).toHaveCount(25);
		expect(await table.locator('*').count()).toBeLessThan(600);
		const birk = table.getByRole('button', { name: /^Birk/ });
		await expect(birk).toHaveCount(0);

		// The keyboard goes on to rows that are not drawn yet, and takes them; then to the end of the page.
		await rows.first().focus();
		for (let step = 0; step < 27; step++) await page.keyboard.press('ArrowDown');
		await expect(rows.nth(27)).toBeFocused();
		await expect(rows).toHaveCount(50);
		await page.keyboard.press('Shift+ArrowDown');
		await expect(table.locator('.tillid-person.is-selected')).toHaveCount(2);
		await page.keyboard.press('Control+a');
		await expect(table.locator('.tillid-person.is-selected')).toHaveCount(100);
		await page.keyboard.press('Escape');
		await page.keyboard.press('End');
		await expect(rows).toHaveCount(100);
		await expect(table.getByRole('button', { name: /^Dag/ })).toBeFocused();

		// Another list begins from above; the eye comes to the end of it.
		await table.getByRole('searchbox').fill('K 0');
		await expect(rows).toHaveCount(25);
		await table.getByRole('searchbox').fill('');
		await expect(rows).toHaveCount(25);
		await expect(async () => {
			await rows.last().scrollIntoViewIfNeeded();
			expect(await rows.count()).toBe(100);
		}).toPass();
		await expect(birk).toHaveAttribute('aria-expanded', 'false');
		await expect(birk).toContainText('100 kolleger');
		await birk.click();
		await expect(app.person('K 199')).toBeVisible();
		await expect(table.locator('.tillid-pace')).toContainText('400 kolleger');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

		await app.runCommand('open-coverage');
		const coverage = page.locator('.workspace-leaf-content[data-type="tillid-coverage"]');
		await expect(coverage).toContainText('1 af 400 kolleger siden 24. maj, 0 %');
		const cell = coverage.getByRole('button', { name: 'Aften, nat: 1 af 50' });
		await coverage.getByRole('button', { name: 'Aften, dag: ingen af 50 endnu' }).focus();
		await page.keyboard.press('ArrowRight');
		await expect(cell).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(cell).toHaveAttribute('aria-expanded', 'true');
		await coverage.getByRole('button', { name: /^Periode/ }).click();
		await app.chooseInMenu('Den sidste måned');
		await expect(coverage).toContainText('siden 24. oktober');
		await app.waitForSave();
		await app.restart();
		const names = coverage.getByRole('region', { name: 'Aften, nat' });
		await expect(names.locator('dd').first()).toHaveText('K 003 10. nov.');
		await expect(coverage).toContainText('siden 24. oktober');
		await names.getByRole('link', { name: 'K 003' }).click();
		await expect.poll(() => app.activePath()).toBe('Kolleger/K 003.md');
	});
});

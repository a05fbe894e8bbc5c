// Each action on a promise by the keyboard alone, and the counts of the pane, which agree with its rows throughout.
import type { TillidApp } from '../tillid-app';
import { expect, test } from '../tillid-app';

const PATH = 'Samtaler/2026-11-05 Hanne Holm.md';
const LINE = '- [ ] Spørge tre i aftenvagten 📅 2026-11-26';

test.use({
	notes: {
		'Kolleger/Hanne Holm.md': '---\ntype: kollega\n---\n',
		'Initiativer/Bedre vagtplaner.md': '---\ntype: initiativ\n---\n- [ ] Jeg: Skrive udkast 📅 2026-11-12\n',
		[PATH]: `---\ntype: samtale\nkollega: "[[Hanne Holm]]"\ndato: 2026-11-05\n---\n## 5. Forpligtelse\n${LINE}\n- [ ] Hanne: Ringe til klubben 📅 2026-11-12\n- [x] Jeg: Låne lokalet ✅ 2026-11-20\n`,
	},
});

/** Head, groups and rows tell the same. */
async function countsAgree(app: TillidApp, open: number): Promise<void> {
	await expect(app.pane.locator('.tillid-pane-count')).toHaveText(`${open} åbne`);
	await expect(async () => {
		const sections = await app.pane.locator('.tillid-group').all();
		let rows = 0;
		for (const section of sections) {
			const told = Number(await section.locator('.tree-item-flair').innerText());
			const settled = (await section.locator('[data-group]').getAttribute('data-group')) === 'settled';
			if (!settled) {
				expect(await section.locator('.tillid-promise').count()).toBe(told);
				rows += told;
			}
		}
		expect(rows).toBe(open);
	}).toPass();
}

test('does each of them, and writes what it says', async ({ tillid: app }) => {
	await app.openBoth();
	await countsAgree(app, 3);
	const { keyboard } = app.page;
	const row = app.promise('Spørge tre i aftenvagten');
	const reads = async (line: string): Promise<void> => {
		await expect.poll(async () => (await app.readNote(PATH)).split('\n').find((each) => each.includes('Spørge tre'))).toBe(line);
		// A row takes keys again when it shows what was written.
		await expect(row.getByRole('checkbox')).toHaveAttribute('data-task', line.charAt(3));
		await expect(row).toContainText(line.includes('11-25') ? 'i morgen' : 'på torsdag');
		await expect(row).toContainText(line.includes('[[Hanne Holm]]') ? 'Hanne → mig' : 'Begge');
		await expect(row).toHaveAttribute('aria-busy', 'false');
		await expect(row).toBeFocused();
	};
	await row.focus();
	await keyboard.press('i');
	await reads('- [/] Spørge tre i aftenvagten 📅 2026-11-26');
	await keyboard.press('i');
	await reads(LINE);
	await keyboard.press('h');
	await app.page.locator('.menu-item', { hasText: 'Hanne' }).waitFor();
	await keyboard.press('ArrowDown');
	await keyboard.press('ArrowDown');
	await keyboard.press('Enter');
	await reads('- [ ] [[Hanne Holm]]: Spørge tre i aftenvagten 📅 2026-11-26');
	await countsAgree(app, 3);
	await keyboard.press('d');
	await app.page.locator('.modal').getByLabel('Dagen med ord').fill('i morgen');
	await keyboard.press('Enter');
	await reads('- [ ] [[Hanne Holm]]: Spørge tre i aftenvagten 📅 2026-11-25');
	await keyboard.press('b');
	await expect(app.promise('Spørge tre')).toHaveCount(0);
	await countsAgree(app, 2);

	// Settled ones lie folded at the foot; opened again there, it is back among the others.
	await keyboard.press('End');
	await keyboard.press('ArrowRight');
	await app.promise('Spørge tre').focus();
	await keyboard.press('Space');
	await expect.poll(() => app.readNote(PATH)).toContain('- [ ] [[Hanne Holm]]: Spørge tre i aftenvagten 📅 2026-11-25\n');
	await countsAgree(app, 3);
});

test('changes kind and initiative from the row’s menu, which offers to talk about an overdue promise of theirs, not to remind', async ({ tillid: app }) => {
	await app.openBoth();
	await app.promiseMenu('Spørge tre i aftenvagten', 'Slags');
	await app.chooseInMenu('Tage ansvar');
	await expect.poll(() => app.readNote(PATH)).toContain('- [ ] Spørge tre i aftenvagten [slags:: ansvar] 📅 2026-11-26');
	await app.promiseMenu('Spørge tre i aftenvagten', 'Knyt til initiativ');
	await app.page.locator('.suggestion-item', { hasText: 'Bedre vagtplaner' }).click();
	await expect.poll(() => app.readNote(PATH)).toContain('- [ ] Spørge tre i aftenvagten [slags:: ansvar] [til:: [[Bedre vagtplaner]]] 📅 2026-11-26');

	for (const [choice, date, shown] of [['I dag', '2026-11-24', 'i dag'], ['I morgen', '2026-11-25', 'i morgen'], ['Om en uge', '2026-12-01', '1. dec.'], ['Om to uger', '2026-12-08', '8. dec.'], ['Uden dato', null, '']] as const) {
		await app.promiseMenu('Spørge tre i aftenvagten', 'Flyt frist');
		await app.chooseInMenu(choice);
		await expect.poll(() => app.readNote(PATH)).toContain(`[til:: [[Bedre vagtplaner]]]${date === null ? '' : ` 📅 ${date}`}\n`);
		await expect(app.promise('Spørge tre i aftenvagten').locator('.tillid-meta')).toHaveText(date === null ? /^Mig/ : new RegExp(`^${shown}`));
	}

	const late = app.promise('Ringe til klubben');
	await late.hover();
	await late.locator('[data-part="menu"]').click();
	const menu = app.page.locator('.menu');
	await expect(menu).toContainText('Tag det op næste gang');
	await expect(menu).toContainText('Planlæg samtale');
	await expect(menu).not.toContainText(/[Pp]åmind|[Rr]yk/);
	await app.chooseInMenu('Tag det op næste gang');
	await expect.poll(() => app.readNote('Kolleger/Hanne Holm.md')).toContain('Ringe til klubben');
	// My own stand first.
	await expect(app.pane.locator('.tillid-promise').first()).toContainText('Skrive udkast');
});

// No violation that axe-core knows of, in any of our views and dialogs, in light and in dark; and on a phone targets that a thumb can hit.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type TillidApp } from '../tillid-app';

const CONVERSATION = 'Samtaler/2026-11-05 Hanne Holm.md';

/** Each opens a dialog while a conversation's note is in front; the first word of what is drawn in it. */
const DIALOGS = ['new-conversation', 'new-colleague', 'add-promise', 'insert-question', 'log-contact', 'note-for-next-time', 'close-conversation', 'plan-next', 'link-interests', 'add-interest'] as const;

/** Types of our views that are open, each once. */
const ourTypes = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const types = new Set<string>();
		window.standIn.app.workspace.iterateAllLeaves((leaf) => void types.add(leaf.getViewState().type));
		return [...types].filter((type) => type.startsWith('tillid-'));
	});

/** In the page itself, and telling of faults alone: the other way opens a second page for each look. Left out is what the app draws itself: the cross of a dialog, the list of a prompt, and white on its accent. */
const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'], preload: false }).exclude('.modal-close-button').exclude('.mod-cta').exclude('.prompt-results');

async function check(page: Page, place: string, what: string): Promise<readonly string[]> {
	// What is said in the light holds in the dark; only its colours may not.
	const light = await axe(page).include(place).disableRules(['region']).analyze();
	await setTheme(page, 'dark');
	const dark = await axe(page).include(place).withRules(['color-contrast', 'link-in-text-block']).analyze();
	await setTheme(page, 'light');
	return [...light.violations, ...dark.violations].flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${what}: ${id}: ${html.slice(0, 160)} ${(failureSummary ?? '').split('\n')[1] ?? ''}`));
}

function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
	return page.evaluate((wanted) => {
		document.body.classList.toggle('theme-dark', wanted === 'dark');
		document.body.classList.toggle('theme-light', wanted === 'light');
	}, theme);
}

const commandsThatOpenViews = (app: TillidApp): Promise<readonly string[]> =>
	app.page.evaluate(() => [...window.standIn.app.commands.commands.keys()].filter((id) => id.startsWith('tillid:open-') || id === 'tillid:check-notes').map((id) => id.slice('tillid:'.length)));

test.use({
	notes: {
		'Mig.md': '---\ntype: mig\nnavn: Maria\ninteresser: ["[[Vagtplaner]]"]\n---\n',
		'Kolleger/Hanne Holm.md': '---\ntype: kollega\nafdeling: Køkkenet\nvagt: aften\ninteresser: ["[[Vagtplaner]]"]\nværdier: [Faglighed]\n---\n',
		'Kolleger/Ali Demir.md': '---\ntype: kollega\nafdeling: Køkkenet\nvagt: dag\nværdier: [Faglighed]\n---\n',
		'Kolleger/Bo Berg.md': '---\ntype: kollega\nansvarlig: "[[Ukendt Berg]]"\nkadence: snart\n---\n',
		'Emner/Vagtplaner.md': '---\ntype: interesse\n---\n',
		'Initiativer/Bedre vagtplaner.md': '---\ntype: initiativ\nmål: Fire ugers varsel\ninteresser: ["[[Vagtplaner]]"]\n---\n',
		[CONVERSATION]: '---\ntype: samtale\nkollega: "[[Hanne Holm]]"\ndato: 2026-11-05T14:30\nstatus: holdt\ninteresser: [Kor]\nmine_interesser: [Kor]\n---\n## 3. Udforskning\nHun vil gerne vide det i god tid.\n## 5. Forpligtelse\n- [ ] Hanne: spørger tre [til:: [[Bedre vagtplaner]]] 📅 2026-11-20\n- [/] Jeg: skriver til lederen 📅 2026-11-26\n- [ ] finder en dag\n- [x] Jeg: sender siden 📅 2026-11-10 ✅ 2026-11-08\n- [ ] Begge: mødes igen [slags:: mødes igen]\n',
		'Samtaler/2026-11-20 Ali Demir.md': '---\ntype: samtale\nkollega: "[[Ali Demir]]"\ndato: 2026-11-20\nstatus: planlagt\n---\n',
	},
});

test('no view and no dialog has a fault that axe knows of', async ({ tillid: app }) => {
	test.setTimeout(240_000);
	const { page } = app;
	await app.openBoth();
	await page.addStyleTag({ content: '* { transition: none !important; animation: none !important; }' });
	const faults: string[] = [];
	const views = await commandsThatOpenViews(app);
	expect(views.length).toBeGreaterThan(4);
	await app.openNote('Kolleger/Hanne Holm.md');
	for (const view of views) await app.runCommand(view);
	await expect.poll(() => ourTypes(page)).toHaveLength(views.length);
	for (const type of await ourTypes(page)) {
		await page.evaluate(async (wanted) => {
			const { workspace } = window.standIn.app;
			const [leaf] = workspace.getLeavesOfType(wanted);
			if (leaf !== undefined) await workspace.revealLeaf(leaf);
		}, type);
		const view = page.locator(`.workspace-leaf-content[data-type="${type}"]`);
		await expect(view.locator('.view-content')).toContainText(/\S/);
		faults.push(...(await check(page, `.workspace-leaf-content[data-type="${type}"]`, type)));
	}
	await app.openNote(CONVERSATION);
	for (const dialog of DIALOGS) {
		await app.runCommand(dialog);
		await expect(page.locator('.modal, .prompt').first()).toBeVisible();
		faults.push(...(await check(page, '.modal-container', dialog)));
		await page.keyboard.press('Escape');
		if ((await page.locator('.modal, .prompt').count()) > 0) await page.keyboard.press('Escape');
		await expect(page.locator('.modal, .prompt')).toHaveCount(0);
	}
	expect([...new Set(faults)], `looked at ${views.length} views and ${DIALOGS.length} dialogs`).toEqual([]);
});

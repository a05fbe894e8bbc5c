// No violation that axe-core knows of, in any of our views and dialogs, in light and in dark; and on a phone targets that a thumb can hit.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type TillidApp } from '../tillid-app';

const CONVERSATION = 'Samtaler/2026-11-05 Hanne Holm.md';

/** Each opens a dialog while a conversation's note is in front; the first word of what is drawn in it. */
const DIALOGS = ['new-conversation', 'new-colleague', 'add-promise', 'insert-question', 'log-contact', 'note-for-next-time', 'close-conversation', 'plan-next', 'link-interests', 'add-interest'] as const;

declare global {
	interface Window { axe: { run(context: unknown, options: unknown): Promise<{ violations: readonly { id: string; nodes: readonly { html: string; failureSummary?: string }[] }[] }> } }
}

/** Left out is what the app draws itself: the cross of a dialog, the list of a prompt, and white on its accent. */
const OF_THE_APP = ['.modal-close-button', '.mod-cta', '.prompt-results'];

/** Axe comes into the page once, by its own builder: it would bring it anew for each look. */
const bringAxe = async (page: Page): Promise<void> => void (await new AxeBuilder({ page }).setLegacyMode(true).withRules(['html-has-lang']).analyze());

/** What is said in the light holds in the dark; only its colours may not. */
async function check(page: Page, place: string, what: string): Promise<readonly string[]> {
	const found = await page.evaluate(
		async ([include, exclude]) => {
			const look = async (options: Readonly<Record<string, unknown>>): ReturnType<typeof window.axe.run> => window.axe.run({ include: [include], exclude }, { resultTypes: ['violations'], preload: false, ...options });
			const show = (theme: 'light' | 'dark'): void => {
				document.body.classList.toggle('theme-dark', theme === 'dark');
				document.body.classList.toggle('theme-light', theme === 'light');
			};
			const light = await look({ rules: { region: { enabled: false } } });
			show('dark');
			const dark = await look({ runOnly: ['color-contrast', 'link-in-text-block'] });
			show('light');
			return [...light.violations, ...dark.violations].flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${(failureSummary ?? '').split('\n')[1] ?? ''}`));
		},
		[place, OF_THE_APP] as const,
	);
	return found.map((fault) => `${what}: ${fault}`);
}

/** The view that the command opened, by its type. */
async function opened(app: TillidApp, command: string): Promise<string> {
	await app.runCommand(command);
	const types = (): Promise<readonly string[]> =>
		app.page.evaluate(() => {
			const open: string[] = [];
			window.standIn.app.workspace.iterateAllLeaves((leaf) => void open.push(leaf.getViewState().type));
			return open.filter((type) => type.startsWith('tillid-'));
		});
	await expect.poll(types).toHaveLength(1);
	return (await types())[0] ?? '';
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
	await app.open();
	await page.addStyleTag({ content: '* { transition: none !important; animation: none !important; }' });
	await bringAxe(page);
	const faults: string[] = [];
	const views = await commandsThatOpenViews(app);
	expect(views.length).toBeGreaterThan(4);
	await app.openNote('Kolleger/Hanne Holm.md');
	const types = new Set<string>();
	// One at a time: axe walks through all that is in the page.
	for (const command of views) {
		const type = await opened(app, command);
		const place = `.workspace-leaf-content[data-type="${type}"]`;
		await expect(page.locator(`${place} .view-content`)).toContainText(/\S/);
		await expect(page.locator(`${place} [role="progressbar"]:visible`)).toHaveCount(0);
		faults.push(...(await check(page, place, type)));
		types.add(type);
		await page.evaluate((gone) => window.standIn.app.workspace.detachLeavesOfType(gone), type);
	}
	expect(types.size).toBe(views.length);
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

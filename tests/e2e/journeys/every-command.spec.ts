// Every command there is, chosen in the palette by the keyboard and by the mouse, and what is seen of it. A new command fails here until it is told.
import { expect, test, type TillidApp } from '../tillid-app';

const TALK = 'Samtaler/2026-11-20 Hanne Holm.md';

/** What a command shows: a view, a dialog or a notice with these words, or words in the note. */
type Shown = { readonly view: string } | { readonly dialog: string } | { readonly notice: string } | { readonly note: string };

/** In the order in which they are run: what one writes, a later one takes away. */
const COMMANDS: Readonly<Record<string, Shown>> = {
	'new-conversation': { dialog: 'Ny samtale' },
	'new-colleague': { dialog: 'Ny kollega' },
	'add-promise': { dialog: 'Nyt løfte med Hanne Holm' },
	'log-contact': { dialog: 'Hvem drejer det sig om?' },
	'note-for-next-time': { dialog: 'Til næste gang med Hanne Holm' },
	'close-conversation': { dialog: 'Afslut samtalen med Hanne Holm' },
	'plan-next': { dialog: 'Ny samtale' },
	'add-interest': { dialog: 'Hørt i samtalen med Hanne Holm' },
	'link-interests': { dialog: 'Forbind fælles interesser' },
	'insert-question': { dialog: 'Hvilket spørgsmål?' },
	'who-else': { dialog: 'Hvilket emne eller initiativ?' },
	'link-names': { dialog: 'Forbind navne i noten' },
	'open-relationships': { view: 'tillid-relationships' },
	'open-commitments': { view: 'tillid-commitments' },
	'open-coverage': { view: 'tillid-coverage' },
	'open-own-promises': { view: 'tillid-own-promises' },
	'open-briefing': { view: 'tillid-briefing' },
	'open-guide': { view: 'tillid-guide' },
	'open-topics': { view: 'tillid-topics' },
	'check-notes': { view: 'tillid-note-check' },
	'insert-promises': { note: '```tillid' },
	'insert-steps': { notice: 'De fem trin står i noten' },
	'remove-guidance': { notice: 'Vejledningen er ude af noten' },
	'mark-held': { notice: 'markeret som holdt' },
	'meeting-to-calendar': { notice: 'Mødet ligger som en fil' },
	'copy-invitation': { notice: 'Invitationen til Hanne Holm er kopieret' },
	'copy-graph-groups': { notice: 'Grafens grupper er kopieret' },
	'discreet-mode': { notice: 'Diskret visning er slået' },
	'write-own-note': { notice: 'Din egen note' },
	'make-example': { notice: 'Eksemplet er lavet' },
	'remove-example': { notice: 'eksempelnoter er lagt i papirkurven' },
	'create-bases': { notice: 'Der er lavet 3 baser' },
	undo: { notice: 'Ændringen er fortrudt' },
	redo: { notice: '3 baser' },
};

test.use({
	notes: {
		'Kolleger/Hanne Holm.md': '---\ntype: kollega\ninteresser: [Sang]\n---\n',
		'Kolleger/Ali Demir.md': '---\ntype: kollega\ninteresser: [Sang]\n---\n',
		[TALK]: '---\ntype: samtale\nkollega: "[[Hanne Holm]]"\ndato: 2026-11-20\nstatus: planlagt\n---\nAli Demir kommer med.\n\n## 5. Forpligtelse\n- [ ] Hanne: Spørge tre\n',
	},
});

for (const by of ['keyboard', 'mouse'] as const) {
	test(`does every command from the palette by the ${by}`, async ({ tillid: app }) => {
		await app.openRead();
		const names = await namesOfCommands(app);
		expect([...names.keys()].sort()).toEqual(Object.keys(COMMANDS).sort());
		for (const [id, shown] of Object.entries(COMMANDS)) {
			await test.step(id, async () => {
				await showTalk(app);
				await (by === 'keyboard' ? app.fromPalette(names.get(id) ?? id) : byMouse(app, names.get(id) ?? id));
				await isShown(app, shown);
			});
		}
	});
}

/** Every registered command of ours with its name, whether it can be run now or not. */
async function namesOfCommands({ page }: TillidApp): Promise<ReadonlyMap<string, string>> {
	const named = await page.evaluate(() => [...window.standIn.app.commands.commands.values()].map(({ id, name }) => [id, name] as const));
	return new Map(named.filter(([id]) => id.startsWith('tillid:')).map(([id, name]) => [id.slice('tillid:'.length), name]));
}

/** The conversation alone in the main area, its editor at hand, and no dialog or notice of the command before. */
async function showTalk({ page }: TillidApp): Promise<void> {
	const dialogs = page.locator('.modal, .prompt');
	for (let most = 3; most > 0 && (await dialogs.count()) > 0; most--) await page.keyboard.press('Escape');
	await expect(dialogs).toHaveCount(0);
	await page.evaluate(async (path) => {
		for (const notice of document.querySelectorAll<HTMLElement>('.notice')) notice.click();
		const { workspace, vault } = window.standIn.app;
		for (const leaf of workspace.getLeavesOfType('markdown').slice(1)) leaf.detach();
		const file = vault.getFileByPath(path);
		const leaf = workspace.getLeavesOfType('markdown')[0] ?? workspace.getLeaf('tab');
		if (file !== null) await leaf.openFile(file);
		workspace.setActiveLeaf(leaf, { focus: true });
	}, TALK);
}

async function byMouse({ page }: TillidApp, name: string): Promise<void> {
	await page.keyboard.press('Control+p');
	await page.locator('.mod-command-palette .prompt-input').fill(name);
	await page.locator('.mod-command-palette .suggestion-item').filter({ hasText: name }).first().click();
	await expect(page.locator('.mod-command-palette')).toHaveCount(0);
}

async function isShown(app: TillidApp, shown: Shown): Promise<void> {
	if ('view' in shown) await expect(app.page.locator(`.workspace-leaf-content[data-type="${shown.view}"]`)).toBeVisible();
	else if ('dialog' in shown) await expect.poll(() => titleOf(app)).toContain(shown.dialog);
	else if ('notice' in shown) await expect(app.notice(shown.notice).first()).toBeVisible();
	else await expect(app.editorText()).toContainText(shown.note);
}

/** A form's title, or the question over a list. */
function titleOf({ page }: TillidApp): Promise<string> {
	return page.evaluate(() => [...document.querySelectorAll('.modal-title, .prompt-input')].map((el) => (el instanceof HTMLInputElement ? el.placeholder : el.textContent)).join(' '));
}

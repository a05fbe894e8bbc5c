// The code block in any note: the promises it asks for, with the same actions, live, and its mistakes in words.
import { expect, test } from '../tillid-app';

const NOTE = 'Dagbog/2026-11-24.md';
const TALK = 'Samtaler/2026-11-05 Hanne Holm.md';

test.use({
	notes: {
		'Kolleger/Hanne Holm.md': '---\ntype: kollega\n---\n',
		'Kolleger/Ali Demir.md': '---\ntype: kollega\n---\n- [ ] Jeg: Ringe til Ali\n',
		[TALK]: '---\ntype: samtale\nkollega: "[[Hanne Holm]]"\ndato: 2026-11-05\n---\n## 5. Forpligtelse\n- [ ] Hanne: Spørge tre i aftenvagten 📅 2026-11-26\n- [ ] Jeg: Finde siden om varsling\n',
		[NOTE]: '# I dag\n\n```tillid\nperson: [[Hanne Holm]]\nhvem: chefen\n```\n\n```tillid\nperson: Ukendt\n```\n',
	},
});

test('draws the promises of a person, acts on them and says what it does not understand', async ({ tillid: app }) => {
	await app.openRead();
	await app.openNote(NOTE);
	await app.page.evaluate(async () => {
		const leaf = window.standIn.app.workspace.getMostRecentLeaf();
		const state = leaf?.getViewState();
		if (leaf && state) await leaf.setViewState({ ...state, state: { ...state.state, mode: 'preview' } });
	});
	const [block, unknown] = [app.page.locator('.tillid-block').first(), app.page.locator('.tillid-block').nth(1)];
	await expect(block.locator('.tillid-promise')).toHaveCount(2);
	await expect(block).toContainText('Linje 2: ”chefen” kan ikke læses her. Vælg mellem: mig, dem, begge, ingen.');
	await expect(unknown).toContainText('Linje 1: ”Ukendt” er ikke én bestemt kollega.');
	await expect(unknown.locator('.tillid-promise')).toHaveCount(0);
	await app.page.screenshot({ path: test.info().outputPath('block.png') });

	await block.locator('.tillid-promise', { hasText: 'Spørge tre' }).getByRole('checkbox').click();
	await expect.poll(() => app.readNote(TALK)).toContain('- [x] Hanne: Spørge tre i aftenvagten 📅 2026-11-26 ✅ 2026-11-24');
	await expect(block.locator('.tillid-promise')).toHaveCount(1);
});

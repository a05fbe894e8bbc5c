// A thousand promises, as ten thousand: as few rows and elements at first as of a hundred, more as one scrolls or as the keyboard goes, and all counts right.
import { expect, test } from '../tillid-app';

const people = Array.from({ length: 4 }, (_, i) => `Kollega Nr${String(i + 1)}sen`);
const lines = (n: number): string => Array.from({ length: 300 }, (_, i) => `- [ ] ${i % 2 === 0 ? 'Jeg' : 'Kollega'}: Løfte ${String(n)}-${String(i)} 📅 2026-${i % 3 === 0 ? '11' : '12'}-${String((i % 27) + 1).padStart(2, '0')}`).join('\n');

test.use({
	notes: Object.fromEntries(
		people.flatMap((name, n) => [
			[`Kolleger/${name}.md`, '---\ntype: kollega\n---\n'],
			[`Samtaler/2026-10-05 ${name}.md`, `---\ntype: samtale\nkollega: "[[${name}]]"\ndato: 2026-10-05\n---\n## 5. Forpligtelse\n${lines(n)}\n`],
		]),
	),
});

test('are drawn as far as they are seen', async ({ tillid: app }) => {
	await app.open();
	await app.runCommand('open-commitments');
	await expect(app.pane.locator('.tillid-pane-count')).toHaveText('1.200 åbne');
	const rows = app.pane.locator('.tillid-promise');
	const body = app.pane.locator('.tillid-pane-body');
	await expect(rows).toHaveCount(25);
	expect(await app.pane.locator('*').count()).toBeLessThan(600);
	const told = await app.pane.locator('.tree-item-flair').allInnerTexts();
	expect(told.reduce((sum, count) => sum + Number(count.replace('.', '')), 0)).toBe(1200);

	// The eye comes near their end, and there are more; as many as a page holds.
	await body.evaluate((el) => el.scrollTo(0, el.scrollHeight));
	await expect(rows).toHaveCount(50);
	await expect(async () => {
		await body.evaluate((el) => el.scrollTo(0, el.scrollHeight));
		expect(await rows.count()).toBe(100);
	}).toPass();
	await app.pane.getByRole('button', { name: 'Vis 100 flere' }).click();
	await expect.poll(() => rows.count()).toBeGreaterThan(100);

	// The keyboard goes to the end, whether it is drawn or not: here the heading of a group whose rows come with the next page.
	await rows.first().focus();
	await app.page.keyboard.press('End');
	await expect(rows).toHaveCount(200);
	await expect(app.pane.locator('[data-group]').last()).toBeFocused();

	await app.pane.getByRole('button', { name: 'Gruppér' }).click();
	await app.chooseInMenu('Efter samtale');
	await expect(rows).toHaveCount(25);
	await rows.first().focus();
	for (let step = 0; step < 26; step++) await app.page.keyboard.press('ArrowDown');
	await expect(rows).toHaveCount(50);
	await expect(rows.nth(26)).toBeFocused();
	await expect(app.pane.getByRole('grid').first()).toHaveAttribute('aria-rowcount', '300');
});

// Notes that cannot be read as they stand: each is told where it is wrong, the rest of it counts, and no other note suffers.
import { expect, test } from '../tillid-app';

const GOOD = 'Samtaler/2026-11-10 Hanne Holm.md';
const BAD = 'Samtaler/2026-11-11 Ali Demir.md';
const PEOPLE = { 'Kolleger/Hanne Holm.md': '---\ntype: kollega\n---\n', 'Kolleger/Ali Demir.md': '---\ntype: kollega\n---\n' };

test('the odd notes of the sample vault are told, and the others count as if they were not there', async ({ tillid: app }) => {
	await app.openBoth();
	const before = await app.allNotes();
	await app.command('Tjek noter');
	const problems = app.page.locator('.mod-root .tillid-problem:visible');
	await expect(problems.filter({ hasText: '2026-09-17 Lone Kjær' }).first()).toContainText('Egenskaberne kan ikke læses fra linje 6');
	await expect(problems.filter({ hasText: '2026-09-30 Rasmus Ørskov' }).first()).toContainText('to udgaver, der stødte sammen');
	await expect(app.promise('Spørge tre i aftenvagten')).toBeVisible();
	await app.promise('Spørge tre i aftenvagten').getByRole('checkbox').click();
	await expect.poll(async () => (await app.readNote('Samtaler/2026-11-05 Hanne Holm.md')).includes('✅ 2026-11-24')).toBe(true);
	const changed = [...(await app.allNotes())].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
	expect(changed).toEqual(['Samtaler/2026-11-05 Hanne Holm.md']);
});

test.describe('beside a good note', () => {
	test.use({
		notes: {
			...PEOPLE,
			[GOOD]: '---\ntype: samtale\nkollega: "[[Hanne Holm]]"\ndato: 2026-11-10\n---\n## 5. Forpligtelse\n- [ ] Hanne: Rydde op i skuret\n',
			[BAD]: '---\ntype: samtale\nkollega: "[[Ali Demir]]"\ndato: 2026-11-11\nsted: "haven\nhvorfor: fordi\n---\n## 5. Forpligtelse\n- [ ] Ali: Finde tre skovle\n',
		},
	});

	test('a note breaks and is mended while it is shown; a promise in broken YAML is settled, its properties let be', async ({ tillid: app }) => {
		await app.openBoth();
		await test.step('a note breaks and is mended while it is shown', async () => {
			const good = await app.readNote(GOOD);
			await app.command('Tjek noter');
			const problems = app.page.locator('.mod-root .tillid-problem:visible');
			await expect(problems).toHaveCount(1);
			await app.writeNote(GOOD, good.replace('dato: 2026-11-10', 'dato: 2026-11-31'));
			await expect(problems.filter({ hasText: '2026-11-31' })).toHaveCount(1);
			await expect(app.promise('Rydde op i skuret')).toBeVisible();
			await app.writeNote(GOOD, good);
			await expect(problems).toHaveCount(1);
		});
		await test.step('a promise in a note with broken YAML stands in the pane and is settled; its properties are let be', async () => {
			const before = await app.readNote(BAD);
			await expect(app.person('Ali Demir')).toContainText('13 dage siden');
			await app.promise('Finde tre skovle').getByRole('checkbox').click();
			await expect.poll(() => app.readNote(BAD)).toBe(before.replace('- [ ] Ali: Finde tre skovle', '- [x] Ali: Finde tre skovle ✅ 2026-11-24'));

			const settled = await app.readNote(BAD);
			await app.openNote(BAD);
			await app.command('Markér samtalen som holdt');
			await expect(app.notice('Notens egenskaber kan ikke læses')).toBeVisible();
			expect(await app.readNote(BAD)).toBe(settled);
		});
		await test.step('a conversation without a date is given one: nothing is moved, and nothing says so', async () => {
			await app.writeNote('Samtaler/Uden dag.md', '---\ntype: samtale\nkollega: "[[Hanne Holm]]"\n---\n');
			await app.command('Tjek noter');
			await app.page.locator('.mod-root .tillid-problem:visible', { hasText: 'ingen dato' }).getByRole('button', { name: 'Sæt dato' }).click();
			const form = app.page.locator('.modal');
			await expect(form.locator('.modal-title')).toHaveText('Sæt dato på samtalen');
			await form.locator('input[type="date"]').fill('2026-11-12');
			await form.getByRole('button', { name: 'Sæt dato' }).click();
			await expect.poll(() => app.readNote('Samtaler/Uden dag.md')).toMatch(/^dato: 2026-11-12$/m);
		});
	});
});

test.describe('whatever its bytes', () => {
	const bytes = '\uFEFF---\r\ntype: samtale\r\nkollega: "[[Hanne Holm]]"\r\ndato: 2026-11-10\r\n---\r\n## 5. Forpligtelse\r\n- [ ] Hanne: Rydde op i skuret 📅 2026-11-30\r\n- [ ] Jeg: Købe kaffe';
	const long = `---\ntype: samtale\nkollega: "[[Ali Demir]]"\ndato: 2026-11-11\n---\n${'Han talte længe om havet og om at komme hjem. '.repeat(22_000)}\n\n## 5. Forpligtelse\n- [ ] Ali: Synge for\n`;
	test.use({ notes: { ...PEOPLE, [GOOD]: bytes, [BAD]: long, 'Tom.md': '', 'Kun forside.md': '---\ntype: kollega\n---' } });

	test('CRLF, a BOM and a missing last line ending stay; a megabyte counts like any other', async ({ tillid: app }) => {
		await app.openBoth();
		await app.promise('Rydde op i skuret').getByRole('checkbox').click();
		const once = bytes.replace('- [ ] Hanne: Rydde op i skuret 📅 2026-11-30', '- [x] Hanne: Rydde op i skuret 📅 2026-11-30 ✅ 2026-11-24');
		await expect.poll(() => app.readNote(GOOD)).toBe(once);
		await app.promise('Købe kaffe').getByRole('checkbox').click();
		await expect.poll(() => app.readNote(GOOD)).toBe(once.replace('- [ ] Jeg: Købe kaffe', '- [x] Jeg: Købe kaffe ✅ 2026-11-24'));
		await app.promise('Synge for').getByRole('checkbox').click();
		await expect.poll(async () => (await app.readNote(BAD)) === long.replace('- [ ] Ali: Synge for', '- [x] Ali: Synge for ✅ 2026-11-24')).toBe(true);
		await expect(app.person('Kun forside')).toContainText('Ikke mødt endnu');
	});
});

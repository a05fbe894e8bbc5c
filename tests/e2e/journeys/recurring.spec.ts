// A promise that repeats: completed as the Tasks plugin says where it is there, else refused with the reason.
import { expect, test } from '../tillid-app';

const PATH = 'Samtaler/2026-11-05 Hanne Holm.md';
const LINE = '- [ ] Hanne: Hænge menuplanen op 🔁 every week 📅 2026-11-26';
const NOTE = `---\ntype: samtale\nkollega: "[[Hanne Holm]]"\ndato: 2026-11-05\n---\n## 5. Forpligtelse\r\n${LINE}\r\n- [ ] Jeg: Finde siden\r\n`;

test.use({ notes: { 'Kolleger/Hanne Holm.md': '---\ntype: kollega\n---\n', [PATH]: NOTE } });

test('is refused without Tasks, written as Tasks makes it with it, and taken back', async ({ tillid: app }) => {
	await app.openBoth();
	await app.promise('Hænge menuplanen op').getByRole('checkbox').click();
	await expect(app.notice('gentager sig')).toBeVisible();
	expect(await app.readNote(PATH)).toBe(NOTE);

	await app.page.evaluate(() => {
		const next = (line: string): string => `${line.replace('2026-11-26', '2026-12-03')}\n${line.replace('[ ]', '[x]')} ✅ 2026-11-24`;
		Object.assign(window.standIn.app.plugins.plugins, { 'obsidian-tasks-plugin': { apiV1: { executeToggleTaskDoneCommand: next } } });
	});
	await app.promise('Hænge menuplanen op').getByRole('checkbox').click();
	const done = `${LINE.replace('2026-11-26', '2026-12-03')}\r\n${LINE.replace('[ ]', '[x]')} ✅ 2026-11-24`;
	await expect.poll(() => app.readNote(PATH)).toBe(NOTE.replace(LINE, done));
	await app.command('Fortryd den seneste ændring');
	await expect.poll(() => app.readNote(PATH)).toBe(NOTE);
});

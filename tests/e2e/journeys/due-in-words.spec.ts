// A day as people say it: typed into the dialog that D opens, shown back as it was understood, and refused where it means no day.
import { expect, test } from '../tillid-app';

const HANNE = 'Samtaler/2026-11-05 Hanne Holm.md';
const WORDS = 'Tage overenskomstens side om varsling med';

test('moves the date by words', async ({ tillid: app }) => {
	await app.openBoth();
	const before = await app.readNote(HANNE);
	const line = before.split('\n').find((each) => each.includes(WORDS) && each.includes('- [ ]')) ?? '';
	await app.promise(WORDS).focus();
	await app.page.keyboard.press('d');
	const dialog = app.page.locator('.modal');
	const words = dialog.getByLabel('Dagen med ord');
	await expect(words).toBeFocused();

	await words.fill('engang til foråret');
	await expect(dialog.getByRole('status')).toContainText('ikke en dag');
	await app.page.keyboard.press('Enter');
	await expect(dialog).toBeVisible();
	expect(await app.readNote(HANNE)).toBe(before);

	await words.fill('om 14 dage');
	await expect(dialog.getByRole('status')).toHaveText('Det er tirsdag 8. december 2026.');
	await words.fill('next friday');
	await expect(dialog.getByLabel('Dato', { exact: true })).toHaveValue('2026-12-04');
	await app.page.keyboard.press('Enter');
	await expect(dialog).toHaveCount(0);
	await expect.poll(() => app.readNote(HANNE)).toBe(before.replace(line, line.replace(/\d{4}-\d{2}-\d{2}/, '2026-12-04')));
});

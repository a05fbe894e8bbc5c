// A note changed by sync right after one of our own writes: the pane follows what is on disk.
import { expect, test } from '../tillid-app';

const HANNE = 'Samtaler/2026-11-05 Hanne Holm.md';

test('follows a change from outside that comes right after a tick', async ({ tillid: app }) => {
	await app.openBoth();
	await app.promise('Tage overenskomstens side om varsling med').getByRole('checkbox').click();
	await expect.poll(() => app.readNote(HANNE)).toContain('✅ 2026-11-24');
	const ticked = await app.readNote(HANNE);
	await app.writeNote(HANNE, ticked.replace('Spørge tre i aftenvagten', 'Spørge fire i nattevagten'));
	await expect(app.promise('Spørge fire i nattevagten')).toBeVisible();
});

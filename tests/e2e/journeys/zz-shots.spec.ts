import { test } from '../tillid-app';
for (const theme of ['light', 'dark'] as const)
	test(`shots ${theme}`, async ({ tillid: app }) => {
		await app.openRead({ theme });
		await app.openNote('Kolleger/Hanne Holm.md');
		await app.runCommand('open-briefing');
		await app.page.waitForTimeout(800);
		await app.page.screenshot({ path: `/tmp/shots/briefing-${theme}.png` });
		if (theme === 'dark') {
			await app.openNote('Kolleger/Bjørn Østergaard Thygesen.md');
			await app.page.waitForTimeout(500);
			await app.page.screenshot({ path: `/tmp/shots/briefing-new.png` });
		} else {
			await app.runCommand('add-promise');
			await app.page.waitForTimeout(300);
			await app.page.screenshot({ path: `/tmp/shots/promise.png` });
		}
	});
test('shots phone', async ({ tillid: app }) => {
	await app.openRead({ width: 390, language: 'en' });
	await app.openNote('Kolleger/Hanne Holm.md');
	await app.runCommand('open-briefing');
	await app.page.waitForTimeout(800);
	await app.page.screenshot({ path: `/tmp/shots/briefing-phone.png` });
});

// The commitments pane: every way to act on a promise, and the refusal to touch a line that is no longer what was shown.
import { expect, test } from '../tillid-app';

const HANNE = 'Samtaler/2026-11-05 Hanne Holm.md';

test('a promise is acted on from its row', async ({ tillid: app }) => {
	await app.openBoth();
	await test.step('releases, puts under way and moves the date; nothing else on disk changes', async () => {
		const before = await app.readNote(HANNE);
		const line = before.split('\n').find((each) => each.includes('Spørge tre i aftenvagten') && each.startsWith('- [ ]')) ?? '';
		expect(line).not.toBe('');

		await app.promiseMenu('Spørge tre i aftenvagten', 'I gang');
		await expect.poll(() => app.readNote(HANNE)).toBe(before.replace(line, line.replace('- [ ]', '- [/]')));

		await app.promiseMenu('Spørge tre i aftenvagten', 'Flyt frist');
		await app.page.locator('.menu-item', { hasText: 'I morgen' }).click();
		await expect.poll(() => app.readNote(HANNE)).toBe(before.replace(line, line.replace('- [ ]', '- [/]').replace(/(📅 |due:: )\d{4}-\d{2}-\d{2}/, '$12026-11-25')));

		await app.promiseMenu('Spørge tre i aftenvagten', 'Lad bortfalde');
		await expect.poll(() => app.readNote(HANNE)).toContain('❌ 2026-11-24');
		await app.command('Fortryd den seneste ændring');
		await app.command('Fortryd den seneste ændring');
		await app.command('Fortryd den seneste ændring');
		await expect.poll(() => app.readNote(HANNE)).toBe(before);
	});
	await test.step('asks in the row who promised; one tap answers, and the menu corrects it', async () => {
		const path = await app.pathOf('Finde en dag til fælles madaften');
		const before = await app.readNote(path);
		const line = before.split('\n').find((each) => each.includes('Finde en dag til fælles madaften')) ?? '';
		const withStart = (start: string): string => before.replace(line, line.replace('- [ ] ', `- [ ] ${start}: `));
		const row = app.promise('Finde en dag til fælles madaften');
		await row.getByRole('button', { name: 'Mig', exact: true }).click();
		await expect.poll(() => app.readNote(path)).toBe(withStart('Jeg'));
		await expect(row.getByRole('button', { name: 'Begge' })).toHaveCount(0);
		await app.promiseMenu('Finde en dag til fælles madaften', 'Hvem lovede det');
		await app.chooseInMenu('Begge');
		await expect.poll(() => app.readNote(path)).toBe(withStart('Begge'));
	});
	await test.step('leaves a line that repeats itself to Tasks, and says so', async () => {
		const path = await app.pathOf('Hænge menuplanen op');
		const before = await app.readNote(path);
		await app.promise('Hænge menuplanen op').getByRole('checkbox').click();
		await expect(app.notice('kun Tasks kan afgøre den')).toBeVisible();
		expect(await app.readNote(path)).toBe(before);
	});
	await test.step('opens the line that a row stands for; with Ctrl in a new tab', async () => {
		await app.promise('Tage overenskomstens side om varsling med').locator('.tillid-promise-text').click();
		await expect.poll(() => app.activePath()).toBe(HANNE);
		await expect.poll(() => app.cursorLine()).toContain('Tage overenskomstens side om varsling med');
		const tabs = await app.page.locator('.mod-root .workspace-tab-header').count();
		await app.promise('Finde nøglerne til depotet').locator('.tillid-promise-text').click({ modifiers: ['Control'] });
		await expect(app.page.locator('.mod-root .workspace-tab-header')).toHaveCount(tabs + 1);
	});
	await test.step('moves a promise to the overdue ones at midnight, with the app open', async () => {
		await app.promiseMenu('Tage overenskomstens side', 'Flyt frist');
		await app.chooseInMenu('I dag');
		const late = app.pane.locator('.tillid-group', { has: app.page.locator('[data-group="overdue-mine"]') });
		await expect(app.promise('Tage overenskomstens side')).toContainText('i dag');
		await expect(late).not.toContainText('Tage overenskomstens side');
		await app.page.clock.fastForward('14:01:00');
		await expect(late).toContainText('Tage overenskomstens side');
	});
});

test('refuses a line that was changed outside since it was shown, and says why', async ({ tillid: app }) => {
	const hold = await app.holdDiskEvents();
	await app.openBoth();
	const row = app.promise('Tage overenskomstens side om varsling med');
	await expect(row).toBeVisible();
	const before = await app.readNote(HANNE);
	const changed = before.replace('Tage overenskomstens side om varsling med', 'Tage overenskomstens side om varsling med på torsdag');
	hold();
	await app.writeNote(HANNE, changed);
	await row.getByRole('checkbox').click();
	await expect(app.notice('ændret, siden')).toBeVisible();
	expect(await app.readNote(HANNE)).toBe(changed);
});

test('is used by the keyboard and the mouse, and keeps what is looked for', async ({ tillid: app }) => {
	await app.openBoth();
	await test.step('is used by the keyboard alone', async () => {
		await app.promise('Finde ud af, om to fra nattevagten').focus();
		await app.page.keyboard.press('ArrowDown');
		await expect(app.promise('Sende referatet fra klubmødet')).toBeFocused();
		await app.page.keyboard.press('Space');
		await expect(app.notice('Holdt')).toBeVisible();
		await expect.poll(() => app.readNote('Samtaler/2026-11-12 Sofie Nørgaard.md')).toMatch(/- \[x\] .*[Ss]ende referatet fra klubmødet.* ✅ 2026-11-24/);
	});
	await test.step('leaves the keyboard beside the promise that was ticked with the mouse', async () => {
		const next = app.promise('Hænge menuplanen op i alle tre huse');
		await app.clearNotices();
		await app.promise('Tage overenskomstens side om varsling med').getByRole('checkbox').click();
		await expect(app.promise('Tage overenskomstens side om varsling med')).toHaveCount(0);
		await expect(next).toBeFocused();
		await app.page.keyboard.press('ArrowUp');
		await expect(app.promise('Spørge tre i aftenvagten om deres største gene')).toBeFocused();
	});
	await test.step('searches, groups and keeps it over a restart', async () => {
		await app.clearNotices();
		await app.pane.getByRole('button', { name: 'Gruppér' }).click();
		await app.page.locator('.menu-item', { hasText: 'Efter kollega' }).click();
		await expect(app.pane.getByRole('button', { name: /^Hanne Holm/ })).toBeVisible();
		await app.pane.getByRole('button', { name: 'Søg' }).click();
		await app.page.keyboard.type('nøglerne');
		await expect(app.pane.locator('.tillid-promise')).toHaveCount(1);
		await app.page.clock.runFor(3000);
		await app.restart();
		await expect(app.pane.locator('.tillid-promise')).toHaveCount(1);
		await expect(app.promise('Finde nøglerne til depotet')).toBeVisible();
	});
});

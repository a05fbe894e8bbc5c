// The same vault in English: the views, the form and the answers; and the language changed while the views are open.
import { expect, test } from '../tillid-app';

const PATH = 'Conversations/2026-11-19 Grace Okafor.md';

test.use({
	notes: {
		'Volunteers/Grace Okafor.md': '---\ntype: volunteer\nrole: café host\ninterests: ["[[Youth evenings]]"]\n---\n',
		'Topics/Youth evenings.md': '---\ntype: interest\n---\n',
		'Me.md': '---\ntype: me\nname: Maria\ninterests: ["[[Youth evenings]]"]\n---\n',
		[PATH]: '---\ntype: conversation\ncolleague: "[[Grace Okafor]]"\ndate: 2026-11-19T18:00\nstatus: held\n---\n## 5. Commitment\n- [ ] Grace: ask two of the older ones [kind:: responsibility] 📅 2026-11-22\n- [ ] find a room\n',
	},
});

test('says everything in English, and writes English keys where the note has them', async ({ tillid: app }) => {
	await app.openBoth({ language: 'en' });
	const row = app.person('Grace Okafor');
	await expect(row).toContainText('In rhythm');
	await expect(row).toContainText('5 days ago');
	await expect(row).toContainText('Youth evenings');
	await expect(app.pane.getByRole('button', { name: /^Theirs, overdue/ })).toBeVisible();
	await expect(app.pane).not.toContainText(/[æøå]/i);
	await expect(app.table).not.toContainText(/[æøå]/i);

	await app.promise('find a room').getByRole('button', { name: 'Me', exact: true }).click();
	await expect.poll(() => app.readNote(PATH)).toContain('- [ ] Me: find a room');
	await app.promiseMenu('ask two of the older ones', 'Release');
	await expect.poll(() => app.readNote(PATH)).toContain('- [-] Grace: ask two of the older ones [kind:: responsibility] 📅 2026-11-22 ❌ 2026-11-24');

	await app.command('New conversation');
	await app.page.keyboard.type('Grace');
	await expect(app.page.locator('.suggestion-item').first()).toContainText('Grace Okafor');
	await app.page.keyboard.press('Enter');
	await app.page.getByLabel('Date', { exact: true }).fill('2026-12-01');
	await app.page.getByLabel('Purpose', { exact: true }).selectOption('follow-up');
	await app.page.keyboard.press('Control+Enter');
	await expect.poll(() => app.activePath()).toBe('Conversations/2026-12-01 Grace Okafor.md');
	const made = await app.readNote('Conversations/2026-12-01 Grace Okafor.md');
	expect(made).toContain('type: conversation\n');
	expect(made).toContain('date: 2026-12-01\n');
	expect(made).toContain('purpose: follow-up\n');
	expect(made).toContain('## 5. Commitment');
});

test('changes the language of open views and of commands, and every click still means one thing', async ({ tillid: app }) => {
	await app.openBoth();
	await expect(app.person('Grace Okafor')).toContainText('I rytme');
	await app.writeSettings({ screenLanguage: 'en' });
	await app.page.evaluate(() => window.standIn.settingsChangedOutside());
	await expect(app.person('Grace Okafor')).toContainText('In rhythm');
	await expect(app.pane.getByRole('button', { name: /^Theirs, overdue/ })).toBeVisible();
	await expect(app.page.locator('.mod-root .workspace-tab-header')).toHaveText(['Relationships']);
	await app.person('Grace Okafor').getByRole('link', { name: 'Grace Okafor' }).click({ modifiers: ['Control'] });
	await expect.poll(() => app.activePath()).toBe('Volunteers/Grace Okafor.md');
	await expect(app.page.locator('.mod-root .workspace-tab-header')).toHaveCount(2);
	await expect(app.page.locator('.side-dock-ribbon-action[aria-label="Open relationships"]')).toBeVisible();
	// Behind the tab of a note nothing is drawn; what has happened meanwhile stands there when the view comes to the front.
	const before = await app.person('Grace Okafor').textContent();
	await app.promiseMenu('ask two of the older ones', 'Release');
	await expect.poll(() => app.readNote(PATH)).toContain('- [-] Grace: ask two');
	await expect(app.promise('ask two of the older ones')).toHaveCount(0);
	expect(await app.person('Grace Okafor').textContent()).toBe(before);
	await app.command('Open relationships');
	await expect(app.table).toBeVisible();
	await expect(app.person('Grace Okafor')).not.toHaveText(before ?? '');
});

// The stand-in itself: panes, tabs, restart, and what throws. The probe plugin stands for any plugin.
import { expect, test } from '../stand-in';

test.use({ plugin: 'tests/fake-obsidian/tests/probe-plugin', vault: 'tests/fake-obsidian/tests/small-vault' });

const PROBE = '.workspace-leaf-content[data-type="probe-view"]';

test('opens a view in the right pane and keeps it, and its state, over a restart', async ({ app }) => {
	await app.open({ language: 'en' });
	await app.command('Open view');
	await app.page.getByRole('button', { name: 'Count on' }).click();
	await expect(app.page.locator(`.mod-right-split ${PROBE} .probe-row`)).toHaveText('Count 1');
	await app.restart();
	await expect(app.page.locator(`.mod-right-split ${PROBE} .probe-row`)).toHaveText('Count 1');
});

test('restores a background tab deferred and loads it when it is looked at, and a window with what was in it', async ({ app }) => {
	await app.open({ language: 'en' });
	await app.page.evaluate(async () => {
		const { workspace } = window.standIn.app;
		await workspace.openPopoutLeaf().setViewState({ type: 'probe-view', state: { count: 3 } });
		await workspace.getLeaf('tab').setViewState({ type: 'probe-view', state: { count: 7 }, active: true });
		workspace.setActiveLeaf(workspace.getLeaf('tab'));
	});
	const [other] = await Promise.all([app.page.waitForEvent('popup'), app.restart()]);
	await expect(other.locator(`${PROBE} .probe-row`)).toHaveText('Count 3');
	const deferred = (): Promise<boolean | undefined> => app.page.evaluate(() => window.standIn.app.workspace.getLeavesOfType('probe-view')[0]?.isDeferred);
	expect(await deferred()).toBe(true);
	await app.page.locator('.mod-root .workspace-tab-header[data-type="probe-view"]').click();
	await expect(app.page.locator(`.mod-root ${PROBE} .probe-row`)).toHaveText('Count 7');
	expect(await deferred()).toBe(false);
	await other.close();
	await expect.poll(() => app.page.evaluate(() => window.standIn.app.workspace.getLeavesOfType('probe-view').length)).toBe(1);
	expect(app.faults.splice(0)).toEqual(['window: about:blank', 'window: about:blank']);
});

test('has no files at onload, and a layout before the metadata cache', async ({ app }) => {
	await app.open({ language: 'en' });
	const log = await app.page.evaluate(() => (window.standIn.app.plugins.plugins['probe'] as unknown as { log: string[] }).log);
	expect(log).toEqual(['files at onload 0', 'layout ready, cache not yet']);
});

test('refuses a second registration of a view type, a command, a protocol action and a CLI command', async ({ app }) => {
	await app.open({ language: 'en' });
	const errors = await app.page.evaluate(() => {
		const plugin = window.standIn.app.plugins.plugins['probe'];
		const tries = [
			() => plugin?.registerView('probe-view', () => null as never),
			() => plugin?.addCommand({ id: 'open', name: 'Again', callback: () => undefined }),
			() => plugin?.registerObsidianProtocolHandler('probe', () => undefined),
			() => plugin?.registerCliHandler('probe:say', 'Again', null, () => ''),
		];
		return tries.map((run) => {
			try {
				run();
				return 'accepted';
			} catch (error) {
				return (error as Error).message;
			}
		});
	});
	expect(errors).toHaveLength(4);
	for (const error of errors) expect(error).toMatch(/existing|already/);
});

test('throws with its name what it does not have', async ({ app }) => {
	await app.open({ language: 'en' });
	const said = await app.page.evaluate(() => {
		const message = (run: () => unknown): string => {
			try {
				run();
				return 'nothing thrown';
			} catch (error) {
				return (error as Error).message;
			}
		};
		const module = window.standIn.obsidian as Record<string, unknown>;
		return [message(() => module['requestUrl']), message(() => (window.standIn.app.workspace as unknown as Record<string, unknown>)['changeLayout'])];
	});
	expect(said[0]).toContain('requestUrl');
	expect(said[1]).toContain('changeLayout');
});

test('answers protocol links and the command line', async ({ app }) => {
	await app.open({ language: 'en' });
	await app.page.evaluate(() => window.standIn.openUri('obsidian://probe?with=Anna%20B'));
	await expect(app.notice('Asked for Anna B')).toBeVisible();
	expect(await app.page.evaluate(() => window.standIn.cli('probe:say', { word: 'hi' }))).toBe('said hi');
	await expect(app.page.evaluate(() => window.standIn.cli('probe:say'))).rejects.toThrow('word');
});

test('shows a note on hover only with Ctrl where the source says so; in a window of its own too, with its tooltips, notices, dialogs and lists', async ({ app }) => {
	await app.open({ language: 'en' });
	await app.command('Open view');
	await app.page.getByText('Hover me').hover();
	await app.page.clock.runFor(1000);
	await expect(app.page.locator('.hover-popover')).toHaveCount(0);
	await app.page.keyboard.down('Control');
	await expect(app.page.locator('.hover-popover')).toContainText('Mig');
	await app.page.keyboard.up('Control');

	const [other] = await Promise.all([app.page.waitForEvent('popup'), app.page.evaluate(() => {
		const { workspace } = window.standIn.app;
		const [leaf] = workspace.getLeavesOfType('probe-view');
		if (leaf !== undefined) workspace.moveLeafToPopout(leaf);
	})]);
	await other.getByText('Hover me').hover();
	await other.keyboard.down('Control');
	await expect(other.locator('.hover-popover')).toContainText('Mig');
	await other.keyboard.up('Control');
	await other.getByLabel('More', { exact: true }).hover();
	await expect(other.locator('.tooltip')).toHaveText('More');
	await expect(other.locator('.hover-popover')).toHaveCount(0);
	await other.getByRole('button', { name: 'Menu' }).click();
	await other.locator('.menu-item', { hasText: 'First' }).click();
	await expect(other.locator('.notice')).toHaveText('First chosen');
	await app.page.evaluate(() => void window.standIn.app.commands.executeCommandById('probe:dialog'));
	await other.locator('.modal input[type="text"]').fill('b');
	await expect(other.locator('.suggestion-container .suggestion-item')).toHaveText(['Bente']);
	await other.keyboard.press('Enter');
	await expect(other.locator('.modal input[type="text"]')).toHaveValue('Bente');
	await expect(app.page.locator('.notice, .tooltip, .hover-popover, .modal, .suggestion-container')).toHaveCount(0);
	await other.close();
	expect(app.faults.splice(0)).toEqual(['window: about:blank']);
});

test('is a phone below 600 px: drawers, and one leaf at a time', async ({ app }) => {
	await app.open({ language: 'en', width: 390 });
	await expect(app.page.locator('body.is-mobile.is-phone')).toHaveCount(1);
	await app.command('Open view');
	await expect(app.page.locator(`.workspace-drawer.mod-right ${PROBE}`)).toBeVisible();
});

test('turns the plugin off and on', async ({ app }) => {
	await app.open({ language: 'en' });
	await app.command('Open view');
	await app.page.evaluate(() => window.standIn.disablePlugin());
	await expect(app.page.locator('.side-dock-ribbon-action[aria-label="Open probe"]')).toHaveCount(0);
	await app.page.evaluate(() => window.standIn.enablePlugin());
	await expect(app.page.locator(`${PROBE} .probe-row`)).toHaveText('Count 0');
});

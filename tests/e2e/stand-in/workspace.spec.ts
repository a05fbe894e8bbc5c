// The stand-in itself: panes, tabs, restart, and what throws. The probe plugin stands for any plugin.
import { expect, test } from '../stand-in';

test.use({ plugin: 'tests/fake-obsidian/tests/probe-plugin', vault: 'tests/fake-obsidian/tests/small-vault' });

const PROBE = '.workspace-leaf-content[data-type="probe-view"]';

test('opens a view in the right pane and keeps it, and its state, over a restart; turned off, the plugin leaves nothing but its place', async ({ app }) => {
	await app.open({ language: 'en' });
	await app.command('Open view');
	await app.page.getByRole('button', { name: 'Count on' }).click();
	const row = app.page.locator(`.mod-right-split ${PROBE} .probe-row`);
	await expect(row).toHaveText('Count 1');
	await app.restart();
	await expect(row).toHaveText('Count 1');
	const left = (): Promise<unknown> => app.page.evaluate(() => {
		const { commands, protocolHandlers, cliHandlers, hoverSources, editorExtensions } = window.standIn.app;
		return [commands.listCommands().filter(({ id }) => id.startsWith('probe:')).length, protocolHandlers.has('probe'), cliHandlers.get('probe:say') !== undefined, hoverSources.has('probe'), editorExtensions.length];
	});
	expect(await left()).toEqual([3, true, true, true, 1]);
	await app.page.evaluate(() => window.standIn.disablePlugin());
	await expect(app.page.locator('.side-dock-ribbon-action[aria-label="Open probe"], .status-bar-item')).toHaveCount(0);
	await expect(app.page.locator(`${PROBE} .pane-empty`)).toContainText('has gone away');
	expect(await left()).toEqual([0, false, false, false, 0]);
	await app.page.evaluate(() => window.standIn.enablePlugin());
	await expect(row).toHaveText('Count 1');
	expect(await left()).toEqual([3, true, true, true, 1]);
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

test('starts in the app’s order, refuses what is registered already, throws what it lacks, and answers links and the command line', async ({ app }) => {
	await app.open({ language: 'en' });
	const log = await app.page.evaluate(() => (window.standIn.app.plugins.plugins['probe'] as unknown as { log: string[] }).log);
	expect(log).toEqual(['files at onload 0', 'layout ready, cache not yet']);

	const errors = await app.page.evaluate(() => {
		const { app: obsidian, obsidian: module } = window.standIn;
		const plugin = obsidian.plugins.plugins['probe'];
		const tries = [
			() => plugin?.registerView('probe-view', () => null as never),
			() => plugin?.registerView('markdown', () => null as never),
			() => plugin?.addCommand({ id: 'open', name: 'Again', callback: () => undefined }),
			() => plugin?.registerObsidianProtocolHandler('probe', () => undefined),
			() => plugin?.registerCliHandler('probe:say', 'Again', null, () => ''),
			() => plugin?.registerExtensions(['md'], 'probe-view'),
			() => plugin?.registerMarkdownCodeBlockProcessor('probe', () => undefined),
			() => (module as Record<string, unknown>)['requestUrl'],
			() => (obsidian.workspace as unknown as Record<string, unknown>)['changeLayout'],
			() => (obsidian as unknown as Record<string, unknown>)['secretStorage'],
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
	const expected = [/existing view type/, /existing view type/, /existing command/, /existing protocol action/, /already registered/, /existing file extension/, /already registered/, /requestUrl/, /changeLayout/, /secretStorage/];
	expect(errors).toHaveLength(expected.length);
	for (const [at, pattern] of expected.entries()) expect(errors[at]).toMatch(pattern);

	await app.page.evaluate(() => window.standIn.openUri('obsidian://probe?with=Anna%20B'));
	await expect(app.notice('Asked for Anna B')).toBeVisible();
	expect(await app.page.evaluate(() => window.standIn.cli('probe:say', { word: 'hi' }))).toBe('said hi');
	await expect(app.page.evaluate(() => window.standIn.cli('probe:say'))).rejects.toThrow('word');
	expect(await app.page.evaluate(() => window.standIn.cli('help', { 'probe:say': 'true' }))).toContain('word=<word>  The word (required)');
});

test('knows which leaf and file are at hand, and tells of it a moment later, once; where a leaf has been, and what a side pane does not change', async ({ app }) => {
	await app.open({ language: 'en' });
	const told = await app.page.evaluate(async () => {
		const { workspace, vault } = window.standIn.app;
		const [mig, hanne] = ['Mig.md', 'Kolleger/Hanne Holm.md'].map((path) => vault.getFileByPath(path) as never) as [never, never];
		const log: string[] = [];
		workspace.on('file-open', (file: { basename: string } | null) => log.push(`file ${file?.basename ?? 'none'}`));
		workspace.on('active-leaf-change', (leaf: { view: { getViewType(): string } }) => log.push(`leaf ${leaf.view.getViewType()}`));
		const roots = (): number => {
			let count = 0;
			workspace.iterateRootLeaves(() => void (count += 1));
			return count;
		};
		/** What is at hand at once, and then what was told of it. */
		const note = async (what: string): Promise<void> => {
			log.push(`${what}: ${workspace.getActiveFile()?.basename ?? 'none'}, ${workspace.activeEditor?.file?.basename ?? 'no editor'}, ${String(roots())}${workspace.rightSplit.collapsed ? '' : ', right'}`);
			await sleep(30);
		};

		const first = workspace.getLeaf(false);
		await first.openFile(mig);
		await note('a note in the empty leaf');
		const second = workspace.getLeaf('tab');
		await note('a new tab');
		await second.openFile(hanne);
		await note('another in a tab');
		await workspace.ensureSideLeaf('probe-view', 'right', { active: false, reveal: false });
		await note('a side leaf unseen');
		const side = await workspace.ensureSideLeaf('probe-view', 'right', { state: { count: 5 } });
		await note(`the side leaf with ${String((side.view as unknown as { count: number }).count)} of ${String(workspace.getLeavesOfType('probe-view').length)}`);
		workspace.setActiveLeaf(first);
		await note('the first again');
		await first.openFile(hanne);
		await note('the other note in the first');
		await first.goBack();
		await note(`back, ${first.canGoBack ? 'further' : 'no further'}, ${first.canGoForward ? 'and on' : 'not on'}`);
		first.setPinned(true);
		// A pinned note is left alone, and so is what lies behind another tab.
		log.push(`pinned: ${String([first, second].includes(workspace.getLeaf(false)))}, ${String(workspace.getLeafById(second.id) === second)}`);
		workspace.rightSplit.collapse();
		await workspace.revealLeaf(side);
		await note('revealed');
		second.detach();
		first.detach();
		await note('all closed');
		await workspace.getLeaf(false).openFile(mig);
		await note('a note again');
		const beside = workspace.getLeaf('tab');
		await beside.setViewState({ type: 'probe-view' });
		beside.view.navigation = true;
		workspace.setActiveLeaf(beside);
		await note('a view that one navigates, beside the note');
		return log;
	});
	expect(told).toEqual([
		'a note in the empty leaf: Mig, Mig, 1', 'leaf markdown', 'file Mig',
		'a new tab: none, no editor, 2', 'leaf empty', 'file none',
		'another in a tab: Hanne Holm, Hanne Holm, 2', 'leaf markdown', 'file Hanne Holm',
		'a side leaf unseen: Hanne Holm, Hanne Holm, 2',
		'the side leaf with 5 of 1: Hanne Holm, no editor, 2, right', 'leaf probe-view',
		'the first again: Mig, Mig, 2, right', 'leaf markdown', 'file Mig',
		'the other note in the first: Hanne Holm, Hanne Holm, 2, right', 'leaf markdown', 'file Hanne Holm',
		'back, no further, and on: Mig, Mig, 2, right', 'leaf markdown', 'file Mig',
		'pinned: false, true', 'revealed: none, no editor, 3, right', 'leaf empty', 'file none',
		'all closed: none, no editor, 1, right',
		'a note again: Mig, Mig, 1, right', 'leaf markdown', 'file Mig',
		'a view that one navigates, beside the note: none, no editor, 2, right', 'leaf probe-view', 'file none',
	]);

	const kept = await app.page.evaluate(() => {
		const { app: obsidian, obsidian: module } = window.standIn;
		const { getLanguage, requireApiVersion } = module as { getLanguage(): string; requireApiVersion(version: string): boolean };
		obsidian.saveLocalStorage('probe', { a: [1] });
		const first = obsidian.loadLocalStorage('probe');
		obsidian.saveLocalStorage('probe', null);
		const gone = obsidian.loadLocalStorage('probe');
		obsidian.saveLocalStorage('probe', false);
		obsidian.saveLocalStorage('probe', undefined);
		return [first, gone, obsidian.loadLocalStorage('probe'), getLanguage(), ['1.13.0', '1.13.1', '1.13.2', '1.9.14', '2.0.0'].map(requireApiVersion)];
	});
	expect(kept).toEqual([{ a: [1] }, null, null, 'en', [true, true, false, true, false]]);
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

test('is a phone below 600 px: drawers, one leaf at a time, and neither windows nor a status bar nor what hangs on a mouse', async ({ app }) => {
	await app.open({ language: 'en', width: 390 });
	await expect(app.page.locator('body.is-mobile.is-phone')).toHaveCount(1);
	await app.command('Open view');
	await expect(app.page.locator(`.workspace-drawer.mod-right ${PROBE}`)).toBeVisible();
	await expect(app.page.locator('.status-bar')).toBeHidden();
	const told = await app.page.evaluate(() => {
		const { app: obsidian, obsidian: module } = window.standIn;
		const { Platform } = module as typeof import('obsidian');
		let windows = 'opened';
		try {
			obsidian.workspace.getLeaf('window');
		} catch (error) {
			windows = (error as Error).message;
		}
		return [windows, Platform.isPhone, Platform.isMobile, Platform.isMobileApp, Platform.isDesktop, Platform.isDesktopApp, Platform.isTablet];
	});
	expect(told).toEqual(['A phone has no windows.', true, true, true, false, false, false]);
	await app.page.keyboard.down('Control');
	await app.page.getByText('Hover me').hover();
	await app.page.clock.runFor(1000);
	await expect(app.page.locator('.hover-popover, .tooltip')).toHaveCount(0);
});

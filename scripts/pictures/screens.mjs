// Every view and dialog that is pictured: how it is reached in the sample vault, and what of the page is shown.

/** Runs one of the plugin's commands. */
const run = (id) => async (page) => {
	await page.evaluate((command) => window.standIn.app.commands.executeCommandById(`tillid:${command}`), id);
};

/** Opens a note in the main area. */
const open = (path) => async (page) => {
	await page.evaluate(async (wanted) => {
		const { app } = window.standIn;
		await app.workspace.getLeaf(false).openFile(app.vault.getFileByPath(wanted));
	}, path);
};

/** Waits for what is to be seen. */
const see = (selector) => async (page) => {
	await page.locator(selector).locator('visible=true').first().waitFor();
};

const type = (text) => async (page) => {
	await page.keyboard.type(text);
};

const press = (key) => async (page) => {
	await page.keyboard.press(key);
};

const click = (selector, options = {}) => async (page) => {
	await page.locator(`${selector} >> visible=true`).first().click(options);
};

/** A step that is done again when the page was drawn anew: in another language, or wider or narrower. */
const again = (step) => Object.assign(step, { again: true });

/** Brings what lies further down into sight. */
const scrollTo = (selector, at = 'start') =>
	again(async (page) => {
		await page.locator(selector).last().evaluate((el, block) => el.scrollIntoView({ block }), at);
	});

const fill = (selector, text) => async (page) => {
	await page.locator(selector).first().fill(text);
};

/** Chooses in the menu that is open, by the place of the entry: its words differ by language. */
const choose = (at) => async (page) => {
	await page.locator('.menu').last().locator('.menu-item').nth(at).click();
};

/** Sets a view up as the app restores it. */
const state = (type, wanted) => async (page) => {
	await page.evaluate(
		async ([type, wanted]) => {
			const [leaf] = window.standIn.app.workspace.getLeavesOfType(`tillid-${type}`);
			await leaf.setViewState({ type: `tillid-${type}`, active: true, state: { ...leaf.view.getState(), ...wanted } });
		},
		[type, wanted],
	);
};

/** What the plugin holds while it runs. */
const session = (change) => async (page) => {
	await page.evaluate(change);
};

const settings = async (page) => {
	await page.evaluate(() => {
		window.standIn.app.setting.open();
		window.standIn.app.setting.openTabById('tillid');
	});
};

/** On a phone the side panes are drawers that lie over the page: they stay as they are. */
const closeDocks = async (page) => {
	await page.evaluate(() => {
		const { workspace } = window.standIn.app;
		if (window.innerWidth < 600) return;
		workspace.leftSplit.collapse();
		workspace.rightSplit.collapse();
	});
};

/** Opens the first note under the folder whose path holds these words. */
const openLike = (words, under) => async (page) => {
	const path = await page.evaluate(([words, under]) => window.standIn.app.vault.getMarkdownFiles().map((file) => file.path).filter((each) => each.startsWith(under) && each.includes(words)).sort()[0], [words, under]);
	await open(path)(page);
};

const HANNE = 'Samtaler/2026-11-05 Hanne Holm.md';
const PLANNED = 'Samtaler/2026-12-03 Hanne Holm.md';

const DAILY = 'Dagbog/2026-11-21.md';
const COMMITMENTS = '.mod-right-split';
const ROOT = '.mod-root';

const people = [run('open-relationships'), closeDocks, see('.tillid-person')];
const promises = [run('open-commitments'), see('.tillid-promise')];
const topics = [run('open-topics'), closeDocks, see('.tillid-topics')];
const coverage = [run('open-coverage'), closeDocks, see('.tillid-coverage-title')];
const own = [run('open-own-promises'), closeDocks, see('.tillid-own')];
const checked = [run('check-notes'), closeDocks, see('.tillid-problem')];
const atHanne = [closeDocks, open(HANNE)];
const selectPeople = [...people, click('.tillid-person .tillid-rhythm', { modifiers: ['Shift'] }), async (page) => page.locator('.tillid-person').nth(2).locator('.tillid-rhythm').click({ modifiers: ['Shift'] })];
const selectPromises = [...promises, click('.tillid-promise .tillid-promise-text', { modifiers: ['Shift'] }), async (page) => page.locator('.tillid-promise').nth(2).locator('.tillid-promise-text').click({ modifiers: ['Shift'] })];
const allMenu = click('.tillid-toolbar button.is-lines-only');
/** As far down the settings as this row. */
const settingAt = (at) =>
	again(async (page) => {
		await page.locator('.vertical-tab-content .setting-item').nth(at).evaluate((el) => el.scrollIntoView({ block: 'start' }));
	});
/** The slider of the closing, touched; its hint stands beneath. */
const slideTo = (share) => async (page) => {
	const slider = page.locator('.modal input[type=range]');
	await slider.fill(String(share));
	await slider.evaluate((el) => el.scrollIntoView({ block: 'center' }));
};
/** On a phone the pairs are folded together at first. */
const unfoldPairs = async (page) => {
	const pair = page.locator('.tillid-pair').first();
	await pair.waitFor({ state: 'attached' });
	if (!(await pair.isVisible())) await page.locator('.tillid-topics button[data-group="together"]').click();
	await pair.waitFor();
};
const onRow = async (page) => page.locator('.tillid-promise').first().focus();
const WIDE = [1600, 800];

/**
 * By name: `steps` after the start; `clip`, the element that is shown (the whole page without it); `vault`, another
 * than the sample; `docs`, at which widths the docs show it; `widths`, where it is there at all; `writes`, the notes
 * are others afterwards; `apart`, each language on a page of its own, for what was chosen goes with the words; `bare`, false for the page of the demo.
 */
export const SCREENS = {
	overview: { steps: [run('open-relationships'), run('open-commitments'), see('.tillid-person'), see('.tillid-promise')], docs: [1440] },
	welcome: { steps: [see('.stand-in-welcome')], bare: false },

	relationships: { steps: people, clip: ROOT, docs: [1180, 390] },
	'relationships-down': { steps: [...people, scrollTo('.tillid-pace', 'end')], clip: ROOT },
	'relationships-rhythm': { steps: [...people, state('relationships', { group: 'rhythm', sort: 'name', rhythm: 'overdue', department: null, promises: true }), see('.tillid-pill')], clip: ROOT },
	'relationships-columns': { steps: [...people, state('relationships', { columns: ['rhythm', 'last', 'next', 'mine', 'theirs', 'shared', 'department', 'shift', 'tier', 'organizer', 'interests', 'values', 'resources', 'count', 'contact'] })], clip: ROOT, widths: WIDE },
	'relationships-cards': { steps: [...people, state('relationships', { layout: 'cards' }), see('.tillid-card')], clip: ROOT, widths: WIDE },
	'relationships-selected': { steps: selectPeople, clip: ROOT, apart: true },
	'relationships-no-hits': { steps: [...people, state('relationships', { query: 'zzz' }), see('.tillid-empty')], clip: ROOT },
	'relationships-filter-menu': { steps: [...people, click('.tillid-toolbar .text-icon-button'), see('.menu')], clip: ROOT, widths: WIDE },
	'relationships-columns-menu': { steps: [...people, async (page) => page.locator('.tillid-toolbar .text-icon-button').nth(3).click(), see('.menu')], clip: ROOT, widths: WIDE },
	'relationships-all-menu': { steps: [...people, allMenu, see('.menu')], widths: [390] },
	'relationships-row-menu': { steps: [...people, async (page) => page.locator('.tillid-person .tillid-name').first().hover(), click('.tillid-person [data-part="menu"]'), see('.menu')], clip: ROOT },
	'relationships-note-menu': { steps: [...people, click('.tillid-person .tillid-name a', { button: 'right' }), see('.menu')], clip: ROOT },
	'relationships-reading': {
		steps: [...people, session(() => {
			const { session: held } = window.standIn.app.plugins.plugins.tillid;
			Object.defineProperty(held, 'reading', { get: () => ({ done: 140, total: 380, reading: true }) });
			held.trigger('changed');
		}), see('.tillid-progress')],
		clip: ROOT,
	},
	'change-tier': { steps: [...selectPeople, click('.tillid-bulk button'), see('.menu'), choose(0), see('.modal')] },
	'pick-department': { steps: [...selectPeople, async (page) => page.locator('.tillid-bulk button').nth(2).click(), see('.prompt')] },
	'save-filter': { steps: [...people, state('relationships', { rhythm: 'overdue' }), see('.tillid-pill'), async (page) => {
		const phone = await page.locator('.tillid-toolbar button.is-lines-only').isVisible();
		await page.locator(phone ? '.tillid-toolbar button.is-lines-only' : '.tillid-toolbar .text-icon-button').first().click();
		if (phone) await choose(1)(page);
		await page.locator('.menu').last().locator('.menu-item:has(.lucide-bookmark)').last().click();
	}, see('.modal input')] },
	'new-date': { steps: [...people, async (page) => page.locator('.tillid-top .tillid-line .tillid-actions button').nth(2).click(), see('.modal input'), type('næ')] },

	commitments: { steps: promises, clip: COMMITMENTS, docs: [1440, 390] },
	'commitments-down': { steps: [...promises, scrollTo('.tillid-promise', 'center')], clip: COMMITMENTS },
	'commitments-by-colleague': { steps: [...promises, state('commitments', { group: 'colleague', who: 'me', searching: true }), see('.tillid-pill')], clip: COMMITMENTS },
	'commitments-no-hits': { steps: [...promises, state('commitments', { query: 'zzz', searching: true }), see('.tillid-empty')], clip: COMMITMENTS },
	'commitments-filter-menu': { steps: [...promises, async (page) => page.locator('.tillid-pane-head .nav-action-button').nth(1).click(), see('.menu')], clip: COMMITMENTS },
	'commitments-group-menu': { steps: [...promises, async (page) => page.locator('.tillid-pane-head .nav-action-button').nth(2).click(), see('.menu')], clip: COMMITMENTS },
	'commitments-hover': { steps: [...promises, async (page) => page.locator('.tillid-promise').nth(3).hover()], clip: COMMITMENTS, widths: WIDE, apart: true },
	'commitments-row-menu': { steps: [...promises, async (page) => page.locator('.tillid-promise').first().hover(), click('.tillid-promise [data-part="menu"]'), see('.menu')], clip: COMMITMENTS },
	'commitments-selected': { steps: selectPromises, clip: COMMITMENTS, apart: true },
	'commitments-keyboard': { steps: [...promises, onRow, press('ArrowDown')], clip: COMMITMENTS, ring: true, widths: WIDE, apart: true },
	'move-due': { steps: [...promises, onRow, press('d'), see('.modal input'), type('om 2')] },
	keys: { steps: [...promises, onRow, type('?'), see('.modal')] },
	'pick-initiative': { steps: [...selectPromises, async (page) => page.locator('.tillid-promise').first().focus(), press('m'), see('.menu'), choose(6), see('.prompt')], widths: WIDE },
	'notice-kept': { steps: [...promises, click('.tillid-promise .tillid-box'), see('.notice')], clip: COMMITMENTS, writes: true },

	briefing: { steps: [open(PLANNED), run('open-briefing'), see('.tillid-briefing .tillid-group')], clip: COMMITMENTS, docs: [1440] },
	'briefing-down': { steps: [open(PLANNED), run('open-briefing'), see('.tillid-briefing .tillid-group'), scrollTo('.tillid-briefing .tillid-group', 'end')], clip: COMMITMENTS },
	'briefing-neighbourhood': { steps: [open(PLANNED), run('open-briefing'), see('.tillid-neighbourhood svg'), scrollTo('.tillid-neighbourhood svg', 'center')], clip: COMMITMENTS },
	'briefing-neighbourhood-list': { steps: [open(PLANNED), run('open-briefing'), see('.tillid-neighbourhood svg'), async (page) => page.locator('.tillid-group:has(.tillid-neighbourhood) .tillid-briefing-foot button, .tillid-neighbourhood ~ .tillid-briefing-foot button').first().click(), see('.tillid-neighbourhood ul')], clip: COMMITMENTS },
	'briefing-nobody': { steps: [open('Indkøb.md'), run('open-briefing'), see('.tillid-briefing .tillid-empty')], clip: COMMITMENTS },

	form: { steps: [closeDocks, run('new-conversation'), see('.modal input'), type('be'), see('.suggestion-item')], docs: [1000, 390] },
	'form-refused': { steps: [closeDocks, run('new-conversation'), see('.modal input'), press('Escape'), click('.modal .mod-cta')] },
	'form-down': { steps: [closeDocks, run('new-conversation'), see('.modal input'), type('Nanna Ny'), press('Tab'), scrollTo('.modal .tillid-form-foot', 'end')] },
	'plan-next': { steps: [...atHanne, run('plan-next'), see('.modal input')] },
	'new-colleague': { steps: [closeDocks, run('new-colleague'), see('.modal input')] },
	'new-colleague-refused': { steps: [closeDocks, run('new-colleague'), see('.modal input'), type('Hanne Holm'), press('Enter')] },
	'close-form': { steps: [...atHanne, run('close-conversation'), see('.modal input')], docs: [1000] },
	'close-form-down': { steps: [...atHanne, run('close-conversation'), see('.modal input'), click('.tillid-closing-head button.text-icon-button'), scrollTo('.modal .tillid-form-foot', 'end')] },
	'close-form-little': { steps: [...atHanne, run('close-conversation'), see('.modal input'), slideTo(20)] },
	'close-form-much': { steps: [...atHanne, run('close-conversation'), see('.modal input'), slideTo(95)] },
	'add-promise': { steps: [...atHanne, run('add-promise'), see('.modal input')] },
	'add-interest': { steps: [...atHanne, run('add-interest'), see('.modal input')] },
	'insert-question': { steps: [...atHanne, run('insert-question'), see('.suggestion-item')] },
	'next-time': { steps: [...atHanne, run('note-for-next-time'), see('.modal input, .modal textarea')] },
	'log-contact': { steps: [closeDocks, run('log-contact'), see('.prompt-input')] },
	'log-contact-form': { steps: [closeDocks, run('log-contact'), see('.suggestion-item'), press('Enter'), see('.modal input'), async (page) => page.locator('.modal select').selectOption('case')] },
	'link-names': { steps: [closeDocks, open(DAILY), run('link-names'), see('.modal, .notice')] },
	'link-interests': { steps: [closeDocks, run('link-interests'), see('.modal')] },
	'insert-steps-choice': { steps: [closeDocks, open('Kolleger/Hanne Holm.md'), click('.mod-root .cm-content'), run('insert-steps'), see('.modal')] },
	'who-else-picker': { steps: [closeDocks, open('Indkøb.md'), run('who-else'), see('.suggestion-item')] },
	'pick-nothing': { steps: [closeDocks, run('log-contact'), see('.prompt-input'), type('zzzz')] },

	'own-promises': { steps: [...own, see('svg')], clip: ROOT, docs: [1180] },
	'own-promises-month': { steps: [...own, async (page) => page.locator('button.tillid-own-month').last().click(), see('.tillid-own-line')], clip: ROOT },
	'own-promises-table': { steps: [...own, click('.tillid-own-key > button'), see('.tillid-own-table')], clip: ROOT },
	coverage: { steps: coverage, clip: ROOT, docs: [1180] },
	'coverage-names': { steps: [...coverage, click('button.tillid-cell'), see('.tillid-names')], clip: ROOT },
	'coverage-names-down': { steps: [...coverage, click('button.tillid-cell'), see('.tillid-names'), scrollTo('.tillid-names', 'end')], clip: ROOT, widths: [390] },
	'coverage-period-menu': { steps: [...coverage, click('.tillid-coverage .text-icon-button'), see('.menu')], clip: ROOT },
	topics: { steps: topics, clip: ROOT, docs: [1180] },
	'topics-no-hits': { steps: [...topics, state('topics', { query: 'zzz' })], clip: ROOT },
	'topics-down': { steps: [...topics, unfoldPairs, scrollTo('.tillid-pair', 'end')], clip: ROOT },
	'topics-resting': { steps: [...topics, unfoldPairs, click('.tillid-pair [data-part="dismiss"]'), see('.notice'), click('.tillid-topics .tillid-more .tillid-text-button'), see('.tillid-pairs + .tillid-more + .tillid-more + .tillid-pairs > li')], clip: ROOT, writes: true },
	circle: { steps: [open('Emner/Vagtplaner.md'), run('who-else'), closeDocks, see('.tillid-circle-line')], clip: ROOT, docs: [1180] },
	'circle-down': { steps: [open('Emner/Vagtplaner.md'), run('who-else'), closeDocks, see('.tillid-circle-line'), scrollTo('.tillid-circle-section', 'end')], clip: ROOT },
	'circle-initiative': { steps: [open('Initiativer/Bedre vagtplaner.md'), run('who-else'), closeDocks, see('.tillid-circle-line')], clip: ROOT },
	'note-check': { steps: checked, clip: ROOT, docs: [1180] },
	'note-check-down': { steps: [...checked, scrollTo('.tillid-problem', 'end')], clip: ROOT },
	'note-check-preview': { steps: [...checked, async (page) => {
		// The first that changes the text: the way there is the last button of each.
		await page.locator('.tillid-problem .tillid-actions:has(button:nth-child(2)) button').first().click();
		await page.locator('.modal .tillid-preview').waitFor();
	}], writes: true },
	guide: { steps: [run('open-guide'), closeDocks, see('.tillid-guide')], clip: ROOT, docs: [1180], vault: 'empty' },
	'guide-down': { steps: [run('open-guide'), closeDocks, see('.tillid-guide'), scrollTo('.tillid-guide .tillid-steps > li', 'end')], clip: ROOT, vault: 'empty', widths: [390] },
	'guide-done': { steps: [run('open-guide'), closeDocks, see('.tillid-guide')], clip: ROOT },
	'guide-folders': { steps: [run('open-guide'), closeDocks, click('.tillid-guide .tillid-steps button'), see('.modal input')], vault: 'empty' },
	'first-run': { steps: [run('open-relationships'), closeDocks, see('.tillid-steps')], clip: ROOT, vault: 'empty', docs: [1000] },
	'no-promises': { steps: [run('open-commitments'), see('.tillid-empty')], clip: COMMITMENTS, vault: 'empty' },
	'no-briefing': { steps: [run('open-briefing'), see('.tillid-empty')], clip: COMMITMENTS, vault: 'empty' },
	'no-topics': { steps: [run('open-topics'), closeDocks, see('.tillid-empty')], clip: ROOT, vault: 'empty' },
	'no-coverage': { steps: [run('open-coverage'), closeDocks, see('.tillid-empty, .tillid-steps')], clip: ROOT, vault: 'empty' },
	'no-own-promises': { steps: [run('open-own-promises'), closeDocks, see('.tillid-empty')], clip: ROOT, vault: 'empty' },
	'no-problems': { steps: [run('check-notes'), closeDocks, see('.tillid-empty')], clip: ROOT, vault: 'empty' },
	'no-people': { steps: [closeDocks, run('log-contact'), see('.prompt, .notice')], vault: 'empty' },
	'remove-example': { steps: [closeDocks, run('make-example'), see('.notice'), async (page) => {
		await page.evaluate(async () => {
			const { vault } = window.standIn.app;
			const file = vault.getMarkdownFiles().find(({ path }) => path.includes('2026'));
			await vault.append(file, '\nOwn words.\n');
		});
		await page.clock.runFor(3000);
	}, run('remove-example'), see('.modal')], vault: 'empty', writes: true },

	conversation: { steps: [closeDocks, open(PLANNED)], clip: ROOT, docs: [1180] },
	block: { steps: [closeDocks, open('Kolleger/Hanne Holm.md'), async (page) => {
		await page.evaluate(async () => {
			const { app } = window.standIn;
			const file = app.vault.getFileByPath('Kolleger/Hanne Holm.md');
			await app.vault.process(file, (text) => `${text}\n\`\`\`tillid\n\`\`\`\n\n\`\`\`tillid\nwho: nobody\nfarve: blå\n\`\`\`\n`);
			const leaf = app.workspace.getMostRecentLeaf(app.workspace.rootSplit);
			await leaf.setViewState({ type: 'markdown', state: { file: file.path, mode: 'preview' }, active: true });
		});
	}, see('.tillid-block'), scrollTo('.tillid-block', 'end')], clip: ROOT, writes: true },
	'file-menu': { steps: [closeDocks, open('Kolleger/Hanne Holm.md'), async (page) => page.evaluate(() => {
		const { app, obsidian } = window.standIn;
		const menu = new obsidian.Menu();
		app.workspace.trigger('file-menu', menu, app.vault.getFileByPath('Kolleger/Hanne Holm.md'), 'file-explorer');
		menu.showAtPosition({ x: 60, y: 120 });
	}), see('.menu')], widths: [800, 390] },
	preview: { steps: [...people, async (page) => {
		await page.keyboard.down('Control');
		await page.locator('.tillid-person .tillid-name a').first().hover();
	}, async (page) => page.clock.runFor(2000)], clip: ROOT, widths: [1600] },
	'notice-refused': { steps: [closeDocks, open(HANNE), run('redo'), see('.notice')] },
	'notice-calendar': { steps: [closeDocks, open(PLANNED), run('meeting-to-calendar'), see('.notice')], writes: true },
	'notice-invitation': { steps: [closeDocks, open(PLANNED), run('copy-invitation'), see('.notice')] },
	'notice-held': { steps: [...people, click('.tillid-top .tillid-line .tillid-actions button'), see('.notice')], clip: ROOT, writes: true },

	settings: { steps: [closeDocks, settings, see('.setting-item')] },
	'settings-2': { steps: [closeDocks, settings, see('.setting-item'), settingAt(8)] },
	'settings-3': { steps: [closeDocks, settings, see('.setting-item'), settingAt(16)] },
	'settings-4': { steps: [closeDocks, settings, see('.setting-item'), settingAt(-1)] },
	'settings-purpose': { steps: [closeDocks, settings, see('.setting-item'), session(() => {
		const { session: held } = window.standIn.app.plugins.plugins.tillid;
		return held.settingsStore.change({ purposes: [{ name: 'Lønforhandling', words: 'løn, tillæg' }] });
	}), settings, async (page) => page.locator('.vertical-tab-content').locator('.lucide-plus, .setting-add-item, button:has(.lucide-plus)').first().click(), see('.modal .tillid-form input')] },
	'settings-sensitive': { steps: [closeDocks, settings, see('.setting-item'), async (page) => page.locator('.vertical-tab-content .checkbox-container').last().click(), see('.modal .tillid-form input'), click('.tillid-form-modal .mod-cta')] },
	discreet: { steps: [run('discreet-mode'), ...people], clip: ROOT },
	'discreet-commitments': { steps: [run('discreet-mode'), ...promises], clip: COMMITMENTS },
	palette: { steps: [closeDocks, press('Control+p'), see('.prompt-input'), type('tillid')], widths: [800] },

	'long-relationships': { steps: people, clip: ROOT, vault: 'long' },
	'long-relationships-down': { steps: [...people, scrollTo('.tillid-pace', 'end')], clip: ROOT, vault: 'long', widths: [390] },
	'long-commitments': { steps: promises, clip: COMMITMENTS, vault: 'long' },
	'long-briefing': { steps: [openLike('Maximiliane', 'Kolleger/'), run('open-briefing'), see('.tillid-briefing .tillid-group')], clip: COMMITMENTS, vault: 'long' },
	'long-briefing-down': { steps: [openLike('Maximiliane', 'Kolleger/'), run('open-briefing'), see('.tillid-briefing .tillid-group'), scrollTo('.tillid-briefing .tillid-group', 'end')], clip: COMMITMENTS, vault: 'long' },
	'long-form': { steps: [closeDocks, run('new-conversation'), see('.modal input'), type('ma'), see('.suggestion-item')], vault: 'long' },
	'long-close-form': { steps: [closeDocks, openLike('2026-11-05', ''), run('close-conversation'), see('.modal input')], vault: 'long' },
	'long-close-form-down': { steps: [closeDocks, openLike('2026-11-05', ''), run('close-conversation'), see('.modal input'), scrollTo('.modal .tillid-form-foot', 'end')], vault: 'long', widths: [390] },
	'long-topics': { steps: topics, clip: ROOT, vault: 'long' },
	'long-circle': { steps: [openLike('', 'Initiativer/'), run('who-else'), closeDocks, see('.tillid-circle-line')], clip: ROOT, vault: 'long' },
	'long-coverage': { steps: [...coverage, click('button.tillid-cell'), see('.tillid-names')], clip: ROOT, vault: 'long' },
	'long-own-promises': { steps: [...own, async (page) => page.locator('button.tillid-own-month').last().click(), see('.tillid-own-line')], clip: ROOT, vault: 'long' },
	'long-note-check': { steps: checked, clip: ROOT, vault: 'long' },
	'long-link-interests': { steps: [closeDocks, run('link-interests'), see('.modal')], vault: 'long' },
	'long-picker': { steps: [closeDocks, run('log-contact'), see('.suggestion-item')], vault: 'long' },
	'long-notice': { steps: [...promises, click('.tillid-promise .tillid-box'), see('.notice')], clip: COMMITMENTS, vault: 'long', writes: true },
};

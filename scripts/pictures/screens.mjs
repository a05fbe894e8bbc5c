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
	await page.locator(selector).first().waitFor();
};

const type = (text) => async (page) => {
	await page.keyboard.type(text);
};

const click = (selector) => async (page) => {
	await page.locator(selector).first().click();
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

const HANNE = 'Samtaler/2026-11-05 Hanne Holm.md';
const PLANNED = 'Samtaler/2026-12-03 Hanne Holm.md';

/**
 * By name: `steps` after the start; `clip`, the element that is shown (the whole page without it);
 * `empty`, in a vault without notes; `docs`, at which widths the docs show it.
 */
export const SCREENS = {
	overview: { steps: [run('open-relationships'), run('open-commitments'), see('.tillid-person'), see('.tillid-promise')], docs: [1440] },
	relationships: { steps: [run('open-relationships'), closeDocks, see('.tillid-person')], clip: '.mod-root', docs: [1180, 390] },
	commitments: { steps: [run('open-commitments'), see('.tillid-promise')], clip: '.mod-right-split', docs: [1440, 390] },
	briefing: { steps: [open(PLANNED), run('open-briefing'), see('.tillid-briefing .tillid-group')], clip: '.mod-right-split', docs: [1440] },
	form: { steps: [closeDocks, run('new-conversation'), see('.modal input'), type('be'), see('.suggestion-item')], docs: [1000, 390] },
	'close-form': { steps: [closeDocks, open(HANNE), run('close-conversation'), see('.modal input')], docs: [1000] },
	'add-promise': { steps: [closeDocks, open(HANNE), run('add-promise'), see('.modal input')] },
	'add-interest': { steps: [closeDocks, open(HANNE), run('add-interest'), see('.modal input')] },
	'insert-question': { steps: [closeDocks, open(HANNE), run('insert-question'), see('.suggestion-item')] },
	'log-contact': { steps: [closeDocks, run('log-contact'), see('.prompt-input, .modal input')] },
	'new-colleague': { steps: [closeDocks, run('new-colleague'), see('.modal input')] },
	'own-promises': { steps: [run('open-own-promises'), closeDocks, see('svg')], clip: '.mod-root', docs: [1180] },
	coverage: { steps: [run('open-coverage'), closeDocks, see('.tillid-coverage-title')], clip: '.mod-root', docs: [1180] },
	topics: { steps: [run('open-topics'), closeDocks, see('.tillid-topics')], clip: '.mod-root', docs: [1180] },
	circle: { steps: [open('Emner/Vagtplaner.md'), run('who-else'), closeDocks, see('.tillid-circle-line')], clip: '.mod-root', docs: [1180] },
	'link-interests': { steps: [closeDocks, run('link-interests'), see('.modal')] },
	'note-check': { steps: [run('check-notes'), closeDocks, see('.tillid-problem')], clip: '.mod-root', docs: [1180] },
	guide: { steps: [run('open-guide'), closeDocks, see('.tillid-guide')], clip: '.mod-root', docs: [1180], empty: true },
	'first-run': { steps: [run('open-relationships'), closeDocks, see('.tillid-steps')], clip: '.mod-root', empty: true, docs: [1000] },
	'no-promises': { steps: [run('open-commitments'), see('.tillid-empty')], clip: '.mod-right-split', empty: true },
	conversation: { steps: [closeDocks, open(PLANNED)], clip: '.mod-root', docs: [1180] },
	settings: { steps: [closeDocks, settings, see('.setting-item')] },
	discreet: { steps: [run('discreet-mode'), run('open-relationships'), closeDocks, see('.tillid-person')], clip: '.mod-root' },
	keys: { steps: [run('open-commitments'), see('.tillid-promise'), click('.tillid-promise .tillid-promise-text'), type('?')] },
};

// Starts the page: the vault's line, the app, the released plugin, the restored layout, and only then the metadata cache.
import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as search from '@codemirror/search';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import type * as O from 'obsidian';
import { App } from './app';
import { choices, forget, moveClock } from './choices';
import { drawDemoBar, drawWelcome, showTheme } from './demo-bar';
import { connectDisk } from './disk';
import { installDom } from './dom';
import { FileExplorer } from './file-explorer';
import { here } from './here';
import { watchHover } from './hover-preview';
import * as obsidian from './index';
import { lacking } from './lacking';
import { MarkdownView } from './markdown-view';
import { addOwnCommands } from './palette';
import type { Plugin } from './plugin';
import { watchTooltips } from './tooltip';
import { speak } from './version-and-language';
import { Workspace } from './workspace';

const OPENED_FIRST = ['open-relationships', 'open-commitments'];
const PHONE = '(max-width: 599px)';

declare global {
	interface Window { standIn: StandInHandle }
}

/** What tests and `npm run demo-cli` reach. */
export interface StandInHandle {
	readonly app: App;
	readonly obsidian: unknown;
	ready: boolean;
	cli(command: string, params?: Record<string, string>): Promise<string>;
	openUri(uri: string): void;
	/** As if Sync had brought another data.json. */
	settingsChangedOutside(): Promise<void>;
	disablePlugin(): void;
	enablePlugin(): Promise<void>;
	reset(): Promise<void>;
}

start().catch((error: unknown) => {
	document.body.append(`The stand-in could not start: ${error instanceof Error ? error.message : String(error)}`);
	throw error;
});

async function start(): Promise<void> {
	if (choices.today) moveClock(choices.today);
	installDom();
	showTheme();
	const disk = await connectDisk(window.location.origin);
	const spoken = speak(disk.config.language);
	const app = new App(disk);
	here.settle(app);
	app.workspace = new Workspace(app.isPhone);
	document.body.addClass('show-view-header', ...(app.isPhone ? ['is-mobile', 'is-phone'] : []));
	const [own, elsewhere] = app.isPhone ? ['layout-mobile', 'layout'] : ['layout', 'layout-mobile'];
	const isFirst = app.loadLocalStorage(own) === null;
	const isNew = isFirst && app.loadLocalStorage(elsewhere) === null;
	const reset = async (): Promise<void> => {
		app.workspace.layoutReady = false;
		forget(app.appId);
		await disk.reset();
		window.location.reload();
	};
	drawFrame(app, choices.bare ? [] : [drawDemoBar(spoken, reset), ...(choices.welcomed ? [] : [drawWelcome(spoken, app.isPhone)])]);
	app.registerOwnView('markdown', (leaf) => new MarkdownView(leaf));
	app.registerOwnView('file-explorer', (leaf) => new FileExplorer(leaf));
	addOwnCommands();
	watchTooltips();
	watchHover();

	const module = lacking(obsidian);
	const load = await pluginLoader(module);
	const plugin = { current: await load() };
	await app.vault.load();
	await app.workspace.restore();
	if (isFirst) await app.workspace.ensureSideLeaf('file-explorer', 'left', { active: false, reveal: false });
	app.metadataCache.start();
	listen(app, plugin, load, module, reset, disk);
	// The very first start is the moment in which the user turned the plugin on.
	if (isNew) plugin.current.onUserEnable();
	if (isFirst && !choices.bare) await openFirst(app, plugin.current);
	window.standIn.ready = true;
}

function drawFrame(app: App, above: readonly HTMLElement[]): void {
	const container = createDiv('app-container');
	container.createDiv('horizontal-main-container').append(app.workspace.containerEl);
	container.createDiv('status-bar');
	document.body.append(...above, container);
	window.matchMedia(PHONE).addEventListener('change', () => void becomeAnother(app));
}

/** A phone is another app than a wide window: it starts anew, with all that was typed and in its own layout. */
async function becomeAnother(app: App): Promise<void> {
	await Promise.all(app.workspace.getLeavesOfType('markdown').map(async ({ view }) => view instanceof MarkdownView && view.save()));
	if (window.matchMedia(PHONE).matches !== app.isPhone) window.location.reload();
}

/** Runs the released files as the app does: as a module that is handed what it requires. */
async function pluginLoader(module: unknown): Promise<() => Promise<Plugin>> {
	const [manifest, code] = await Promise.all([fetch('/plugin/manifest.json').then((answer) => answer.json() as Promise<O.PluginManifest>), fetch('/plugin/main.js').then((answer) => answer.text())]);
	manifest.dir = `${here.app.vault.configDir}/plugins/${manifest.id}`;
	const modules = new Map<string, unknown>([['obsidian', module], ['@codemirror/autocomplete', autocomplete], ['@codemirror/commands', commands], ['@codemirror/language', language], ['@codemirror/search', search], ['@codemirror/state', state], ['@codemirror/view', view]]);
	const require = (name: string): unknown => {
		if (!modules.has(name)) throw new Error(`Cannot find module '${name}'`);
		return modules.get(name);
	};
	return async () => {
		const box: { exports: { default?: new (app: App, manifest: O.PluginManifest) => Plugin } } = { exports: {} };
		new Function('module', 'exports', 'require', `${code}\n//# sourceURL=plugin:${manifest.id}`)(box, box.exports, require);
		const Made = box.exports.default;
		if (!Made) throw new Error(`${manifest.id} exports no plugin`);
		const plugin = new Made(here.app, manifest);
		here.app.plugins.manifests[manifest.id] = manifest;
		here.app.plugins.plugins[manifest.id] = plugin;
		here.app.plugins.enabledPlugins.add(manifest.id);
		await plugin.load();
		return plugin;
	};
}

function listen(app: App, plugin: { current: Plugin }, load: () => Promise<Plugin>, module: unknown, reset: () => Promise<void>, disk: Awaited<ReturnType<typeof connectDisk>>): void {
	const cli = async (command: string, params: Record<string, string> = {}): Promise<string> => {
		const handler = app.cliHandlers.get(command);
		if (!handler) throw new Error(`Unknown command "${command}"`);
		return handler(params);
	};
	window.standIn = {
		app,
		obsidian: module,
		ready: false,
		cli,
		openUri: (uri) => {
			const url = new URL(uri);
			const action = url.hostname || url.pathname.replace(/^\/+/, '');
			const handler = app.protocolHandlers.get(action);
			if (!handler) throw new Error(`Nobody handles ${uri}`);
			handler({ action, ...Object.fromEntries([...url.searchParams].map(([key, value]) => [key, value === '' ? 'true' : value])) });
		},
		settingsChangedOutside: async () => void (await plugin.current.onExternalSettingsChange()),
		disablePlugin: () => {
			plugin.current.unload();
			delete app.plugins.plugins[plugin.current.manifest.id];
		},
		enablePlugin: async () => {
			plugin.current = await load();
			plugin.current.onUserEnable();
		},
		reset,
	};
	disk.onCli(cli);
	disk.onReset(() => {
		app.workspace.layoutReady = false;
		forget(app.appId);
		window.location.reload();
	});
}

/** What the demo shows first, on a wide window and on a phone. */
async function openFirst(app: App, plugin: Plugin): Promise<void> {
	for (const id of OPENED_FIRST) app.commands.executeCommandById(`${plugin.manifest.id}:${id}`);
	if (!app.isPhone) return;
	// A phone begins with the main area; the commitments wait in their drawer.
	for (let turn = 0; turn < 40 && app.workspace.rightSplit.collapsed; turn += 1) await sleep(50);
	app.workspace.rightSplit.collapse();
}

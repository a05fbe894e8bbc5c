// The app: everything a plugin reaches through `app`, and the registers behind it.
import type { Extension } from '@codemirror/state';
import type * as O from 'obsidian';
import { CliCommands } from './cli';
import { Commands } from './commands';
import type { Disk } from './disk';
import type { EditorSuggest } from './editor-suggest';
import { FileManager } from './file-manager';
import { askAboutLinks } from './link-question';
import { MetadataCache } from './metadata-cache';
import type { Plugin } from './plugin';
import { Keymap, Scope } from './scope';
import { SettingsWindow } from './settings-window';
import { Vault } from './vault';
import type { View } from './view';
import { Workspace } from './workspace';
import type { WorkspaceLeaf } from './leaf';

export type MakeView = (leaf: O.WorkspaceLeaf) => O.View;

export class App {
	scope = new Scope();
	keymap = new Keymap(() => this.workspace.activeLeaf?.view.scope ?? this.scope);
	vault: Vault;
	metadataCache: MetadataCache;
	fileManager: FileManager;
	commands = new Commands(this.scope);
	setting = new SettingsWindow();
	plugins: { manifests: Record<string, O.PluginManifest>; plugins: Record<string, Plugin>; enabledPlugins: Set<string> } = { manifests: {}, plugins: {}, enabledPlugins: new Set() };
	lastEvent: O.UserEvent | null = null;
	readonly appId: string;
	readonly isPhone = window.innerWidth < 600;
	readonly editorExtensions: Extension[] = [];
	readonly editorSuggests: EditorSuggest<unknown>[] = [];
	readonly hoverSources = new Map<string, O.HoverLinkSource>([['preview', { display: 'Reading view', defaultMod: false }], ['editor', { display: 'Editor', defaultMod: true }]]);
	readonly protocolHandlers = new Map<string, O.ObsidianProtocolHandler>();
	readonly cliHandlers = new CliCommands();
	declare workspace: Workspace;
	private readonly creators = new Map<string, MakeView>();
	private readonly extensions = new Map<string, string>([['md', 'markdown']]);

	constructor(disk: Disk) {
		this.appId = `stand-in-${disk.config.name}`;
		this.vault = new Vault(disk);
		this.metadataCache = new MetadataCache(this.vault, disk);
		this.fileManager = new FileManager(this.vault, this.metadataCache, askAboutLinks);
		for (const type of ['mousedown', 'keydown', 'touchstart'] as const) window.addEventListener(type, (event) => { this.lastEvent = event as O.UserEvent; }, true);
	}

	isDarkMode(): boolean { return document.body.hasClass('theme-dark'); }

	loadLocalStorage(key: string): unknown {
		const text = window.localStorage.getItem(`${this.appId}-${key}`);
		return text === null ? null : (JSON.parse(text) as unknown);
	}

	saveLocalStorage(key: string, data: unknown): void {
		if (data === null || data === undefined) window.localStorage.removeItem(`${this.appId}-${key}`);
		else window.localStorage.setItem(`${this.appId}-${key}`, JSON.stringify(data));
	}

	/** @throws where the type is taken, as the app does. */
	registerView(type: string, creator: MakeView): void {
		if (this.creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
		this.creators.set(type, creator);
		void this.workspace.refreshType(type);
	}

	unregisterView(type: string): void {
		this.creators.delete(type);
		void this.workspace.refreshType(type);
	}

	registerExtensions(extensions: readonly string[], type: string): void {
		for (const extension of extensions) {
			if (this.extensions.has(extension)) throw new Error(`Attempting to register an existing file extension "${extension}"`);
			this.extensions.set(extension, type);
		}
	}

	unregisterExtensions(extensions: readonly string[]): void {
		for (const extension of extensions) this.extensions.delete(extension);
	}

	viewCreator(type: string): MakeView | null { return this.creators.get(type) ?? null; }
	viewTypeFor(extension: string): string | null { return this.extensions.get(extension) ?? null; }

	registerOwnView(type: string, make: (leaf: WorkspaceLeaf) => View): void {
		this.creators.set(type, make as unknown as MakeView);
	}
}

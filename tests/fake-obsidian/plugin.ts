// Plugin: what a plugin registers, each of which goes again when it is unloaded.
import type { Extension } from '@codemirror/state';
import type * as O from 'obsidian';
import { Component } from './component';
import type { EditorSuggest } from './editor-suggest';
import { here } from './here';
import { MarkdownPreviewRenderer, registerCodeBlock } from './markdown-renderer';
import type { SettingTab } from './setting-tab';

export abstract class Plugin extends Component {
	app: O.App;
	manifest: O.PluginManifest;
	settings: unknown = undefined;

	constructor(app: O.App, manifest: O.PluginManifest) {
		super();
		this.app = app;
		this.manifest = manifest;
	}

	override onload(): Promise<void> | void {}
	onUserEnable(): void {}
	onExternalSettingsChange(): unknown { return undefined; }

	addRibbonIcon(icon: O.IconName, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const el = here.app.workspace.leftRibbon.addAction(icon, title, callback);
		this.register(() => el.detach());
		return el;
	}

	/** On a phone there is no status bar: the element is made, and shown nowhere. */
	addStatusBarItem(): HTMLElement {
		const el = createDiv(`status-bar-item plugin-${this.manifest.id}`);
		document.querySelector('.status-bar')?.append(el);
		this.register(() => el.detach());
		return el;
	}

	/** The id gets the plugin's before it, the name the plugin's name. */
	addCommand(command: O.Command): O.Command {
		command.id = `${this.manifest.id}:${command.id}`;
		command.name = `${this.manifest.name}: ${command.name}`;
		here.app.commands.add(command);
		this.register(() => here.app.commands.removeCommand(command.id));
		return command;
	}

	removeCommand(commandId: string): void {
		here.app.commands.removeCommand(`${this.manifest.id}:${commandId}`);
	}

	addSettingTab(tab: O.PluginSettingTab): void {
		here.app.setting.add(tab as unknown as SettingTab, this.manifest);
		this.register(() => here.app.setting.remove(tab as unknown as SettingTab));
	}

	registerView(type: string, viewCreator: O.ViewCreator): void {
		here.app.registerView(type, viewCreator);
		this.register(() => here.app.unregisterView(type));
	}

	registerHoverLinkSource(id: string, info: O.HoverLinkSource): void {
		here.app.hoverSources.set(id, info);
		this.register(() => here.app.hoverSources.delete(id));
	}

	registerExtensions(extensions: string[], viewType: string): void {
		here.app.registerExtensions(extensions, viewType);
		this.register(() => here.app.unregisterExtensions(extensions));
	}

	registerMarkdownPostProcessor(processor: O.MarkdownPostProcessor, sortOrder?: number): O.MarkdownPostProcessor {
		MarkdownPreviewRenderer.registerPostProcessor(processor, sortOrder);
		this.register(() => MarkdownPreviewRenderer.unregisterPostProcessor(processor));
		return processor;
	}

	registerMarkdownCodeBlockProcessor(language: string, handler: (source: string, el: HTMLElement, ctx: O.MarkdownPostProcessorContext) => Promise<unknown> | void, _sortOrder?: number): O.MarkdownPostProcessor {
		this.register(registerCodeBlock(language, handler));
		return () => undefined;
	}

	registerEditorExtension(extension: Extension): void {
		here.app.editorExtensions.push(extension);
		here.app.workspace.updateOptions();
		this.register(() => here.app.editorExtensions.remove(extension));
	}

	registerEditorSuggest(suggest: O.EditorSuggest<unknown>): void {
		const own = suggest as unknown as EditorSuggest<unknown>;
		here.app.editorSuggests.push(own);
		this.register(() => here.app.editorSuggests.remove(own));
	}

	registerObsidianProtocolHandler(action: string, handler: O.ObsidianProtocolHandler): void {
		if (here.app.protocolHandlers.has(action)) throw new Error(`Attempting to register an existing protocol action "${action}"`);
		here.app.protocolHandlers.set(action, handler);
		this.register(() => here.app.protocolHandlers.delete(action));
	}

	registerCliHandler(command: string, description: string, flags: O.CliFlags | null, handler: O.CliHandler): void {
		here.app.cliHandlers.add(this.manifest.id, command, { description, flags: flags ?? {}, handler });
		this.register(() => here.app.cliHandlers.remove(command));
	}

	async loadData(): Promise<unknown> {
		const { adapter } = here.app.vault;
		return (await adapter.exists(this.dataPath)) ? (JSON.parse(await adapter.read(this.dataPath)) as unknown) : null;
	}

	async saveData(data: unknown): Promise<void> {
		const { adapter } = here.app.vault;
		if (!(await adapter.exists(this.folder))) await adapter.mkdir(this.folder);
		await adapter.write(this.dataPath, JSON.stringify(data, null, 2));
	}

	private get folder(): string { return this.manifest.dir ?? `${here.app.vault.configDir}/plugins/${this.manifest.id}`; }
	private get dataPath(): string { return `${this.folder}/data.json`; }
}

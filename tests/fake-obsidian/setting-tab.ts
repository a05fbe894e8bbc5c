// Settings of a plugin: tabs, sub-pages, and the definitions that the app draws by itself.
import type * as O from 'obsidian';
import { drawDefinitions, type Drawn } from './setting-definitions';
import type { Plugin } from './plugin';

export abstract class SettingTab {
	icon: O.IconName = 'lucide-settings-2';
	app: O.App;
	containerEl: HTMLElement = createDiv('vertical-tab-content');
	settingItems: O.SettingDefinitionItem[] = [];
	private drawn: Drawn | null = null;
	private pages: (O.SettingDefinitionPage | null)[] = [];

	constructor(app: O.App) {
		this.app = app;
	}

	getSettingDefinitions(): O.SettingDefinitionItem[] { return []; }
	getControlValue(_key: string): unknown { return undefined; }
	setControlValue(_key: string, _value: unknown): void | Promise<void> {}

	/** Only drawn by itself where there are no definitions. */
	display(): void {}

	hide(): void {
		this.drawn?.end();
		this.drawn = null;
		this.containerEl.empty();
	}

	/** Asks for the definitions again, and draws them anew if they are on screen. */
	update(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.containerEl.isConnected) this.draw();
	}

	refreshDomState(): void {
		this.drawn?.refresh();
	}

	/** Only the settings window calls these two. */
	show(): void {
		this.pages = [];
		this.settingItems = this.getSettingDefinitions();
		if (this.settingItems.length === 0) this.display();
		else this.draw();
	}

	openPage(page: O.SettingDefinitionPage | null): void {
		if (page === null) this.pages.pop();
		else this.pages.push(page);
		this.draw();
	}

	private draw(): void {
		const { scrollTop } = this.containerEl;
		this.drawn?.end();
		this.containerEl.empty();
		const page = this.pages.last() ?? null;
		this.drawn = drawDefinitions(this, this.containerEl, page === null ? this.settingItems : (this.newest(page) ?? page));
		this.containerEl.scrollTop = scrollTop;
	}

	/** After update() the page's own definition is another object: the one of that name. */
	private newest(page: O.SettingDefinitionPage): O.SettingDefinitionPage | null {
		const search = (items: readonly O.SettingDefinitionItem[]): O.SettingDefinitionPage | null => {
			for (const item of items) {
				if ('type' in item && item.type === 'page' && item.name === page.name) return item;
				const within = 'items' in item && item.items ? search(item.items) : null;
				if (within) return within;
			}
			return null;
		};
		return search(this.settingItems);
	}
}

export abstract class PluginSettingTab extends SettingTab {
	protected readonly plugin: Plugin;

	constructor(app: O.App, plugin: O.Plugin) {
		super(app);
		this.plugin = plugin as unknown as Plugin;
	}

	override getControlValue(key: string): unknown {
		return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		this.plugin.settings ??= {};
		(this.plugin.settings as Record<string, unknown>)[key] = value;
		await this.plugin.saveData(this.plugin.settings);
	}
}

export abstract class SettingPage {
	rootEl: HTMLElement = createDiv('setting-page');
	titlebarEl: HTMLElement = this.rootEl.createDiv('setting-page-titlebar');
	containerEl: HTMLElement = this.rootEl.createDiv('setting-page-content');
	title = '';
	abstract display(): void;
	hide(): void { this.containerEl.empty(); }
}

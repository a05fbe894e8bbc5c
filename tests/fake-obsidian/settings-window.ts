// The settings window: a list of tabs, the open one beside it, and a search over all that the tabs declare.
import type * as O from 'obsidian';
import { here } from './here';
import { Modal } from './modal';
import { SearchComponent } from './setting-components';
import type { SettingTab } from './setting-tab';
import { say } from './say';

interface Entry { readonly tab: SettingTab; readonly name: string; readonly id: string }

export class SettingsWindow {
	private entries: readonly Entry[] = [];
	private modal: SettingsModal | null = null;
	private lastId: string | null = null;

	add(tab: SettingTab, { id, name }: O.PluginManifest): void {
		this.entries = [...this.entries, { tab, id, name }];
		tab.update();
	}

	remove(tab: SettingTab): void {
		this.entries = this.entries.filter((entry) => entry.tab !== tab);
	}

	open(): void {
		if (this.modal) return;
		this.modal = new SettingsModal(this.entries, (id) => { this.lastId = id; });
		this.modal.setCloseCallback(() => { this.modal = null; });
		this.modal.open();
		this.openTabById(this.lastId ?? this.entries[0]?.id ?? '');
	}

	close(): void { this.modal?.close(); }
	openTabById(id: string): void { this.modal?.show(id); }
}

class SettingsModal extends Modal {
	private readonly tabsEl: HTMLElement;
	private readonly foundEl: HTMLElement;
	private readonly bodyEl: HTMLElement;
	private shown: Entry | null = null;

	constructor(private readonly entries: readonly Entry[], private readonly opened: (id: string) => void) {
		super(here.app as unknown as O.App);
		this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
		this.contentEl.addClass('vertical-tabs-container');
		const side = this.contentEl.createDiv('vertical-tab-header');
		new SearchComponent(side).setPlaceholder(say('Search settings')).onChange((query) => this.find(query));
		this.tabsEl = side.createDiv('vertical-tab-header-group');
		this.foundEl = side.createDiv('setting-search-results');
		this.bodyEl = this.contentEl.createDiv('vertical-tab-content-container');
		for (const { id, name } of entries) this.tabsEl.createEl('button', { cls: 'vertical-tab-nav-item', type: 'button', text: name, attr: { 'data-setting-id': id } }).addEventListener('click', () => this.show(id));
	}

	show(id: string): void {
		const entry = this.entries.find((one) => one.id === id);
		if (!entry) return;
		this.hideShown();
		this.shown = entry;
		this.opened(id);
		for (const el of this.tabsEl.findAll('.vertical-tab-nav-item')) el.toggleClass('is-active', el.getAttr('data-setting-id') === id);
		this.bodyEl.append(entry.tab.containerEl);
		entry.tab.show();
	}

	override onClose(): void { this.hideShown(); }

	private hideShown(): void {
		this.shown?.tab.hide();
		this.shown?.tab.containerEl.detach();
		this.shown = null;
	}

	private find(query: string): void {
		this.foundEl.empty();
		const wanted = query.trim().toLowerCase();
		this.tabsEl.toggle(wanted === '');
		if (wanted === '') return;
		for (const entry of this.entries) {
			for (const [item, page] of flat(entry.tab.settingItems, null)) {
				if (!wordsOf(item).some((text) => text.toLowerCase().includes(wanted))) continue;
				this.foundEl.createEl('button', { cls: 'vertical-tab-nav-item', type: 'button', text: item.name }).addEventListener('click', () => {
					this.show(entry.id);
					if (page) entry.tab.openPage(page);
				});
			}
		}
	}
}

const holds = (predicate: boolean | (() => boolean) | undefined): boolean => (typeof predicate === 'function' ? predicate() : predicate !== false);

function flat(items: readonly O.SettingDefinitionItem[], page: O.SettingDefinitionPage | null): [O.SettingDefinition, O.SettingDefinitionPage | null][] {
	return items.flatMap((item): [O.SettingDefinition, O.SettingDefinitionPage | null][] => {
		if (!holds(item.visible)) return [];
		if ('type' in item && item.type === 'page') return flat(item.items ?? [], item);
		if ('type' in item) return flat((item as O.SettingDefinitionGroup).items ?? [], page);
		return holds(item.searchable) ? [[item, page]] : [];
	});
}

function wordsOf({ name, desc, aliases }: O.SettingDefinition): string[] {
	return [name, typeof desc === 'string' ? desc : (desc?.textContent ?? ''), ...(aliases ?? [])];
}

// Draws what getSettingDefinitions() declares: controls, groups, lists and pages, with their predicates and validation.
import type * as O from 'obsidian';
import { here } from './here';
import { setIcon } from './icons';
import { Setting, SettingGroup } from './setting';
import type { TextComponent } from './setting-components';
import type { SettingTab } from './setting-tab';
import { AbstractInputSuggest } from './suggest';
import { say } from './say';

export interface Drawn { refresh(): void; end(): void }
type Predicate = boolean | (() => boolean) | undefined;

const holds = (predicate: Predicate, otherwise: boolean): boolean => (typeof predicate === 'function' ? predicate() : (predicate ?? otherwise));

/** What list searches were set to, so that a redraw keeps them. */
const queries = new WeakMap<SettingTab, Map<string, string>>();

export function drawDefinitions(tab: SettingTab, el: HTMLElement, what: readonly O.SettingDefinitionItem[] | O.SettingDefinitionPage): Drawn {
	const drawing = new Drawing(tab);
	if ('type' in what) drawing.page(el, what);
	else drawing.items(el, what);
	drawing.refresh();
	return drawing;
}

class Drawing implements Drawn {
	private readonly checks: (() => void)[] = [];
	private readonly ends: (() => void)[] = [];

	constructor(private readonly tab: SettingTab) {}

	refresh(): void { for (const check of this.checks) check(); }
	end(): void { for (const end of this.ends.splice(0)) end(); }

	page(el: HTMLElement, page: O.SettingDefinitionPage): void {
		const bar = el.createDiv('setting-page-titlebar');
		const back = bar.createEl('button', { cls: 'clickable-icon', type: 'button', attr: { 'aria-label': say('Back') } });
		setIcon(back, 'lucide-arrow-left');
		back.addEventListener('click', () => this.tab.openPage(null));
		bar.createDiv({ cls: 'setting-page-title', text: page.name });
		if (!page.page) return this.items(el, page.items ?? []);
		const own = page.page();
		own.title = page.name;
		el.append(own.rootEl);
		own.display();
		this.ends.push(() => own.hide());
	}

	items(el: HTMLElement, items: readonly O.SettingDefinitionItem[]): void {
		let loose: SettingGroup | null = null;
		for (const [at, item] of items.entries()) {
			if ('type' in item && (item.type === 'group' || item.type === 'list')) {
				this.group(el, item as O.SettingDefinitionList);
				loose = null;
			} else this.item((loose ??= new SettingGroup(el)), item as O.SettingGroupItem, at);
		}
	}

	private group(el: HTMLElement, definition: O.SettingDefinitionList): void {
		const group = new SettingGroup(el);
		if (definition.heading !== undefined) group.setHeading(definition.heading);
		if (definition.cls !== undefined) group.addClass(...definition.cls.split(' '));
		if (definition.type === 'list') group.addClass('mod-list');
		for (const button of definition.extraButtons ?? []) group.addExtraButton(button as never);
		const rows = (definition.items ?? []).map((item, at) => [item, this.item(group, item, at, definition)] as const);
		if (rows.length === 0 && definition.emptyState !== undefined) group.listEl.createDiv({ cls: 'setting-list-empty', text: definition.emptyState });
		const { addItem, search } = definition;
		if (addItem) group.addExtraButton((button) => button.setIcon('lucide-plus').setTooltip(addItem.name).onClick(() => addItem.action(button.extraSettingsEl)));
		if (search) this.search(group, search, rows, definition.heading ?? '');
		this.checks.push(() => group.groupEl.toggle(holds(definition.visible, true)));
	}

	private search(group: SettingGroup, search: NonNullable<O.SettingDefinitionGroup['search']>, rows: readonly (readonly [O.SettingGroupItem, Setting])[], name: string): void {
		const kept = queries.get(this.tab) ?? new Map<string, string>();
		queries.set(this.tab, kept);
		group.addSearch((field) => {
			field.setPlaceholder(search.placeholder ?? '').setValue(kept.get(name) ?? '').onChange((query) => {
				kept.set(name, query);
				this.refresh();
			});
		});
		this.checks.push(() => {
			const query = kept.get(name) ?? '';
			for (const [item, row] of rows) {
				const fixed = 'searchable' in item && !holds(item.searchable, true);
				if (!fixed && query !== '' && !search.match(item as O.SettingDefinition, query)) row.settingEl.hide();
			}
		});
	}

	private item(group: SettingGroup, item: O.SettingGroupItem, at: number, list?: O.SettingDefinitionList): Setting {
		let row: Setting | undefined;
		group.addSetting((setting) => { row = setting; });
		const setting = row as Setting;
		setting.setName(item.name);
		if (item.desc !== undefined) setting.setDesc(typeof item.desc === 'string' ? item.desc : (item.desc.cloneNode(true) as DocumentFragment));
		this.checks.push(() => setting.settingEl.toggle(holds(item.visible, true)));
		if ('type' in item && item.type === 'page') this.pageLink(setting, item);
		else this.body(setting, item as O.SettingDefinition, at, group);
		if (list?.onReorder) this.reorder(setting, at, list.items?.length ?? 0, list.onReorder);
		if (list?.onDelete) {
			const { onDelete } = list;
			setting.addExtraButton((button) => button.setIcon('lucide-trash-2').setTooltip(say('Delete')).onClick(() => onDelete(at)));
		}
		return setting;
	}

	private body(setting: Setting, item: O.SettingDefinition, at: number, group: SettingGroup): void {
		if (item.control) return this.control(setting, item.control);
		if (item.render) {
			const end = item.render(setting as unknown as O.Setting, group as unknown as O.SettingGroup);
			if (typeof end === 'function') this.ends.push(end);
			return;
		}
		if (!item.action) return;
		const { action, disabled } = item;
		clickable(setting.settingEl, () => { if (!holds(disabled, false)) action(setting.settingEl, at); });
		this.checks.push(() => setting.settingEl.toggleClass('is-disabled', holds(disabled, false)));
	}

	private pageLink(setting: Setting, page: O.SettingDefinitionPage): void {
		const shown = typeof page.displayValue === 'function' ? page.displayValue() : page.displayValue;
		const status = typeof page.status === 'function' ? page.status() : (page.status ?? null);
		setting.setClass('mod-page').addDisplayValue((value) => value.setValue(shown ?? null).setStatus(status));
		setIcon(setting.controlEl.createSpan('setting-item-chevron'), 'lucide-chevron-right');
		clickable(setting.settingEl, () => this.tab.openPage(page));
	}

	private reorder(setting: Setting, at: number, count: number, onReorder: (from: number, to: number) => void): void {
		setting.addExtraButton((button) => button.setIcon('lucide-grip-vertical').setTooltip('Drag to rearrange').extraSettingsEl.addEventListener('keydown', (event) => {
			const to = at + (event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0);
			if (to !== at && to >= 0 && to < count) onReorder(at, to);
		}));
	}

	private control(setting: Setting, control: O.SettingControl): void {
		const stored = this.tab.getControlValue(control.key) ?? control.defaultValue;
		const validate = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
		const check = async (value: unknown): Promise<boolean> => {
			const fault = await validate?.(value);
			setting.setErrorMessage(typeof fault === 'string' && fault !== '' ? fault : null);
			return setting.errorEl === null;
		};
		const change = (value: unknown): void => void (async () => {
			if (!(await check(value))) return;
			await this.tab.setControlValue(control.key, value);
			this.refresh();
		})();
		drawControl(setting, control, stored, change);
		if (validate) void check(stored);
		this.checks.push(() => setting.setDisabled(holds(control.disabled, false)));
	}
}

function drawControl(setting: Setting, control: O.SettingControl, stored: unknown, change: (value: unknown) => void): void {
	const text = typeof stored === 'string' || typeof stored === 'number' ? String(stored) : '';
	switch (control.type) {
		case 'toggle':
			return void setting.addToggle((toggle) => toggle.setValue(stored === true).onChange(change));
		case 'dropdown':
			return void setting.addDropdown((field) => field.addOptions(control.options).setValue(text).onChange(change));
		case 'text':
			return void setting.addText((field) => field.setPlaceholder(control.placeholder ?? '').setValue(text).onChange(change));
		case 'textarea':
			return void setting.addTextArea((field) => {
				field.setPlaceholder(control.placeholder ?? '').setValue(text).onChange(change);
				if (control.rows !== undefined) field.inputEl.rows = control.rows;
			});
		case 'number':
			return void setting.addText((field) => {
				field.inputEl.type = 'number';
				field.inputEl.setAttrs({ min: control.min ?? null, max: control.max ?? null, step: control.step ?? null });
				field.setPlaceholder(control.placeholder ?? '').setValue(text).onChange((value) => change(value.trim() === '' || Number.isNaN(Number(value)) ? (control.defaultValue ?? 0) : Number(value)));
			});
		case 'slider':
			return void setting.addSlider((field) => {
				const shown = setting.controlEl.createSpan({ cls: 'setting-item-slider-value', prepend: true });
				const tell = (value: number): void => shown.setText(control.displayFormat ? control.displayFormat(value) : String(value));
				field.setLimits(control.min, control.max, control.step).setValue(Number(stored ?? control.min)).onChange((value) => { tell(value); change(value); });
				tell(field.getValue());
			});
		case 'file':
		case 'folder':
			return void setting.addSearch((field) => {
				field.setPlaceholder(control.placeholder ?? '').setValue(text).onChange(change);
				new PathSuggest(field as unknown as TextComponent, control, change);
			});
		case 'color':
			throw new Error('The stand-in draws no colour control');
	}
}

class PathSuggest extends AbstractInputSuggest<string> {
	constructor(private readonly field: TextComponent, private readonly control: O.SettingFileControl | O.SettingFolderControl, private readonly change: (value: string) => void) {
		super(here.app as unknown as O.App, field.inputEl);
	}

	getSuggestions(query: string): string[] {
		const { control } = this;
		const paths = control.type === 'folder'
			? here.app.vault.getAllFolders(control.includeRoot === true).filter((one) => control.filter?.(one as unknown as O.TFolder) ?? true).map((one) => one.path)
			: here.app.vault.getFiles().filter((one) => control.filter?.(one as unknown as O.TFile) ?? true).map((one) => one.path);
		return paths.filter((path) => path.toLowerCase().includes(query.toLowerCase()));
	}

	renderSuggestion(path: string, el: HTMLElement): void { el.setText(path); }

	override selectSuggestion(path: string): void {
		this.field.setValue(path);
		this.close();
		this.change(path);
	}
}

function clickable(el: HTMLElement, act: () => void): void {
	el.addClass('mod-clickable');
	el.setAttrs({ role: 'button', tabindex: 0 });
	el.addEventListener('click', act);
	el.addEventListener('keydown', (event) => { if (event.target === el && (event.key === 'Enter' || event.key === ' ')) act(); });
}

// One row of settings or of a dialog's form, and a group of rows.
import type * as O from 'obsidian';
import { ButtonComponent, DisplayValueComponent, DropdownComponent, ExtraButtonComponent, ProgressBarComponent, SearchComponent, SliderComponent, TextAreaComponent, TextComponent, ToggleComponent, type BaseComponent } from './setting-components';
import { setTooltip } from './tooltip';

export class Setting {
	settingEl: HTMLElement;
	infoEl: HTMLElement;
	nameEl: HTMLElement;
	descEl: HTMLElement;
	controlEl: HTMLElement;
	components: BaseComponent[] = [];
	errorEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		this.settingEl = containerEl.createDiv('setting-item');
		this.infoEl = this.settingEl.createDiv('setting-item-info');
		this.nameEl = this.infoEl.createDiv('setting-item-name');
		this.descEl = this.infoEl.createDiv('setting-item-description');
		this.controlEl = this.settingEl.createDiv('setting-item-control');
	}

	setName(name: string | DocumentFragment): this { this.nameEl.setText(name); return this; }
	setDesc(desc: string | DocumentFragment): this { this.descEl.setText(desc); return this; }
	setClass(cls: string): this { this.settingEl.addClass(cls); return this; }
	setTooltip(tooltip: string, options?: O.TooltipOptions): this { setTooltip(this.nameEl, tooltip, options); return this; }
	setHeading(): this { return this.setClass('setting-item-heading'); }

	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass('is-disabled', disabled);
		for (const component of this.components) component.setDisabled(disabled);
		return this;
	}

	setErrorMessage(message: string | null): this {
		if (message === null || message === '') {
			this.errorEl?.detach();
			this.errorEl = null;
		} else {
			this.errorEl ??= this.infoEl.createDiv({ cls: 'setting-item-error', attr: { role: 'alert' } });
			this.errorEl.setText(message);
		}
		this.settingEl.toggleClass('has-error', this.errorEl !== null);
		return this;
	}

	addButton(cb: (component: ButtonComponent) => unknown): this { return this.add(new ButtonComponent(this.controlEl), cb); }
	addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this { return this.add(new ExtraButtonComponent(this.controlEl), cb); }
	addToggle(cb: (component: ToggleComponent) => unknown): this { return this.setClass('mod-toggle').add(new ToggleComponent(this.controlEl), cb); }
	addText(cb: (component: TextComponent) => unknown): this { return this.add(new TextComponent(this.controlEl), cb); }
	addSearch(cb: (component: SearchComponent) => unknown): this { return this.add(new SearchComponent(this.controlEl), cb); }
	addTextArea(cb: (component: TextAreaComponent) => unknown): this { return this.add(new TextAreaComponent(this.controlEl), cb); }
	addDropdown(cb: (component: DropdownComponent) => unknown): this { return this.setClass('mod-dropdown').add(new DropdownComponent(this.controlEl), cb); }
	addProgressBar(cb: (component: ProgressBarComponent) => unknown): this { return this.add(new ProgressBarComponent(this.controlEl), cb); }
	addSlider(cb: (component: SliderComponent) => unknown): this { return this.add(new SliderComponent(this.controlEl), cb); }

	addComponent<T extends BaseComponent>(cb: (el: HTMLElement) => T): this {
		this.components.push(cb(this.controlEl));
		return this;
	}

	addDisplayValue(cb: (component: DisplayValueComponent) => unknown): this {
		cb(new DisplayValueComponent(this.controlEl));
		return this;
	}

	then(cb: (setting: this) => unknown): this {
		cb(this);
		return this;
	}

	clear(): this {
		this.controlEl.empty();
		this.components = [];
		return this;
	}

	private add<T extends BaseComponent>(component: T, cb: (component: T) => unknown): this {
		this.components.push(component);
		cb(component);
		return this;
	}
}

export class SettingGroup {
	listEl: HTMLElement;
	readonly groupEl: HTMLElement;
	private header: Setting | null = null;

	constructor(containerEl: HTMLElement) {
		this.groupEl = containerEl.createDiv('setting-group');
		this.listEl = this.groupEl.createDiv('setting-items');
	}

	setHeading(text: string | DocumentFragment): this { this.head().setName(text); return this; }
	addClass(...classes: string[]): this { this.groupEl.addClass(...classes); return this; }
	addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this { this.head().addExtraButton(cb); return this; }

	addSetting(cb: (setting: Setting) => void): this {
		cb(new Setting(this.listEl));
		return this;
	}

	addSearch(cb: (component: SearchComponent) => unknown): this {
		this.head().addSearch(cb);
		return this;
	}

	private head(): Setting {
		if (this.header === null) {
			this.header = new Setting(this.groupEl).setHeading();
			this.groupEl.prepend(this.header.settingEl);
		}
		return this.header;
	}
}

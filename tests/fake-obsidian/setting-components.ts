// The controls of settings and dialogs, with the app's elements and class names. What the user does reaches onChange; setValue does not.
import type * as O from 'obsidian';
import { setIcon } from './icons';
import { setTooltip } from './tooltip';

export abstract class BaseComponent {
	disabled = false;

	then(cb: (component: this) => unknown): this {
		cb(this);
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		return this;
	}
}

export abstract class ValueComponent<T> extends BaseComponent {
	abstract getValue(): T;
	abstract setValue(value: T): this;

	registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
		listeners[key] = (value?: T): T => {
			if (value !== undefined) this.setValue(value);
			return this.getValue();
		};
		return this;
	}
}

export class ButtonComponent extends BaseComponent {
	buttonEl: HTMLButtonElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.buttonEl = containerEl.createEl('button');
	}

	override setDisabled(disabled: boolean): this { this.buttonEl.disabled = disabled; return super.setDisabled(disabled); }
	setCta(): this { return this.setClass('mod-cta'); }
	removeCta(): this { this.buttonEl.removeClass('mod-cta'); return this; }
	setWarning(): this { return this.setClass('mod-warning'); }
	setDestructive(): this { return this.setClass('mod-destructive'); }
	removeDestructive(): this { this.buttonEl.removeClass('mod-destructive'); return this; }
	setTooltip(tooltip: string, options?: O.TooltipOptions): this { setTooltip(this.buttonEl, tooltip, options); return this; }
	setButtonText(name: string): this { this.buttonEl.setText(name); return this; }
	setIcon(icon: O.IconName): this { setIcon(this.buttonEl, icon); return this; }
	setClass(cls: string): this { this.buttonEl.addClass(cls); return this; }
	onClick(callback: (event: MouseEvent) => unknown): this { this.buttonEl.addEventListener('click', (event) => void callback(event)); return this; }
}

export class ExtraButtonComponent extends BaseComponent {
	extraSettingsEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.extraSettingsEl = containerEl.createDiv({ cls: 'clickable-icon extra-setting-button', attr: { role: 'button', tabindex: 0 } });
		setIcon(this.extraSettingsEl, 'lucide-settings');
	}

	override setDisabled(disabled: boolean): this { this.extraSettingsEl.toggleClass('is-disabled', disabled); return super.setDisabled(disabled); }
	setTooltip(tooltip: string, options?: O.TooltipOptions): this { setTooltip(this.extraSettingsEl, tooltip, options); return this; }
	setIcon(icon: O.IconName): this { setIcon(this.extraSettingsEl, icon); return this; }

	onClick(callback: () => unknown): this {
		const act = (): void => { if (!this.disabled) callback(); };
		this.extraSettingsEl.onclick = act;
		this.extraSettingsEl.onkeydown = (event) => { if (event.key === 'Enter' || event.key === ' ') act(); };
		return this;
	}
}

export class ToggleComponent extends ValueComponent<boolean> {
	toggleEl: HTMLElement;
	private readonly box: HTMLInputElement;
	private on = false;
	private changed: ((value: boolean) => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.toggleEl = containerEl.createDiv('checkbox-container');
		this.box = this.toggleEl.createEl('input', { type: 'checkbox', attr: { tabindex: 0 } });
		this.toggleEl.addEventListener('click', (event) => {
			event.preventDefault();
			this.onClick();
		});
		this.box.addEventListener('keydown', (event) => {
			if (event.key !== ' ' && event.key !== 'Enter') return;
			event.preventDefault();
			this.onClick();
		});
	}

	override setDisabled(disabled: boolean): this { this.toggleEl.toggleClass('is-disabled', disabled); this.box.disabled = disabled; return super.setDisabled(disabled); }
	getValue(): boolean { return this.on; }
	setTooltip(tooltip: string, options?: O.TooltipOptions): this { setTooltip(this.toggleEl, tooltip, options); return this; }
	onChange(callback: (value: boolean) => unknown): this { this.changed = callback; return this; }

	setValue(on: boolean): this {
		this.on = on;
		this.toggleEl.toggleClass('is-enabled', on);
		window.setTimeout(() => { this.box.checked = this.on; });
		return this;
	}

	onClick(): void {
		if (this.disabled) return;
		this.setValue(!this.on);
		this.changed?.(this.on);
	}
}

export class AbstractTextComponent<T extends HTMLInputElement | HTMLTextAreaElement> extends ValueComponent<string> {
	inputEl: T;
	private changed: ((value: string) => unknown) | null = null;

	constructor(inputEl: T) {
		super();
		this.inputEl = inputEl;
		inputEl.addEventListener('input', () => this.onChanged());
	}

	override setDisabled(disabled: boolean): this { this.inputEl.disabled = disabled; return super.setDisabled(disabled); }
	getValue(): string { return this.inputEl.value; }
	setValue(value: string): this { this.inputEl.value = value; return this; }
	setPlaceholder(placeholder: string): this { this.inputEl.placeholder = placeholder; return this; }
	onChanged(): void { this.changed?.(this.getValue()); }
	onChange(callback: (value: string) => unknown): this { this.changed = callback; return this; }
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: 'false' } }));
	}
}

export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('textarea', { attr: { spellcheck: 'false' } }));
	}
}

export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
	clearButtonEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		const box = containerEl.createDiv('search-input-container');
		super(box.createEl('input', { type: 'search', attr: { enterkeyhint: 'search', spellcheck: 'false' } }));
		this.clearButtonEl = box.createDiv('search-input-clear-button');
		this.clearButtonEl.hide();
		this.clearButtonEl.addEventListener('click', () => {
			this.setValue('');
			this.onChanged();
			this.inputEl.focus();
		});
	}

	override setValue(value: string): this {
		super.setValue(value);
		this.clearButtonEl.toggle(value !== '');
		return this;
	}

	override onChanged(): void {
		this.clearButtonEl.toggle(this.getValue() !== '');
		super.onChanged();
	}
}

export class DropdownComponent extends ValueComponent<string> {
	selectEl: HTMLSelectElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.selectEl = containerEl.createEl('select', 'dropdown');
	}

	override setDisabled(disabled: boolean): this { this.selectEl.disabled = disabled; return super.setDisabled(disabled); }
	addOption(value: string, display: string): this { this.selectEl.createEl('option', { value, text: display }); return this; }
	addOptions(options: Record<string, string>): this { for (const [value, display] of Object.entries(options)) this.addOption(value, display); return this; }
	getValue(): string { return this.selectEl.value; }
	setValue(value: string): this { this.selectEl.value = value; return this; }
	onChange(callback: (value: string) => unknown): this { this.selectEl.addEventListener('change', () => void callback(this.getValue())); return this; }
}

export class SliderComponent extends ValueComponent<number> {
	sliderEl: HTMLInputElement;
	private instant = false;
	private format: (value: number) => string = String;

	constructor(containerEl: HTMLElement) {
		super();
		this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
	}

	override setDisabled(disabled: boolean): this { this.sliderEl.disabled = disabled; return super.setDisabled(disabled); }
	setInstant(instant: boolean): this { this.instant = instant; return this; }
	getValue(): number { return Number(this.sliderEl.value); }
	setValue(value: number): this { this.sliderEl.value = String(value); return this; }
	getValuePretty(): string { return this.format(this.getValue()); }
	setDisplayFormat(format: (value: number) => string): this { this.format = format; return this; }

	setLimits(min: number | null, max: number | null, step: number | 'any'): this {
		this.sliderEl.setAttrs({ min, max, step });
		return this;
	}

	setDynamicTooltip(): this {
		this.sliderEl.addEventListener('input', () => setTooltip(this.sliderEl, this.getValuePretty()));
		return this;
	}

	onChange(callback: (value: number) => unknown): this {
		this.sliderEl.addEventListener('input', () => { if (this.instant) callback(this.getValue()); });
		this.sliderEl.addEventListener('change', () => { if (!this.instant) callback(this.getValue()); });
		return this;
	}
}

export class ProgressBarComponent extends ValueComponent<number> {
	private readonly bar: HTMLElement;
	private value = 0;

	constructor(containerEl: HTMLElement) {
		super();
		this.bar = containerEl.createDiv('setting-progress-bar').createDiv('setting-progress-bar-inner');
	}

	getValue(): number { return this.value; }

	setValue(value: number): this {
		this.value = value;
		this.bar.style.width = `${value}%`;
		return this;
	}
}

export class DisplayValueComponent {
	valueEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		this.valueEl = containerEl.createDiv('setting-item-display-value');
	}

	setValue(value: string | null): this { this.valueEl.setText(value ?? ''); return this; }
	setStatus(status: 'warning' | null): this { this.valueEl.toggleClass('mod-warning', status === 'warning'); return this; }
}

// Small elements that every view uses, drawn with the host's own classes.
import type { MenuEntry, ViewPort } from './port';

/** An icon that is a button, with its words as tooltip and name. */
export function iconButton(parent: HTMLElement, port: ViewPort, icon: string, label: string, cls = ''): HTMLButtonElement {
	const button = parent.createEl('button', { cls: `clickable-icon ${cls}`.trim(), attr: { type: 'button', 'aria-label': label } });
	port.setIcon(button, icon);
	port.tooltip(button, label);
	return button;
}

/** A plain button with words. */
export function wordButton(parent: HTMLElement, text: string, onClick: (event: MouseEvent) => void): HTMLButtonElement {
	const button = parent.createEl('button', { text, attr: { type: 'button' } });
	button.addEventListener('click', onClick);
	return button;
}

/** An icon that only accompanies words: silent to a screen reader. */
export function quietIcon(parent: HTMLElement, port: ViewPort, icon: string, cls = ''): HTMLElement {
	const span = parent.createSpan({ cls: `tillid-icon ${cls}`.trim(), attr: { 'aria-hidden': 'true' } });
	port.setIcon(span, icon);
	return span;
}

/** A search field as the host draws them. */
export function searchField(parent: HTMLElement, port: ViewPort, placeholder: string, value: string, onInput: (query: string) => void): HTMLInputElement {
	const box = parent.createDiv({ cls: 'search-input-container' });
	const input = box.createEl('input', { attr: { type: 'search', placeholder, 'aria-label': placeholder, enterkeyhint: 'search', spellcheck: 'false' } });
	input.value = value;
	const clear = box.createDiv({ cls: 'search-input-clear-button tillid-clear', attr: { 'aria-label': port.strings.common.clearSearch, role: 'button' } });
	input.addEventListener('input', () => onInput(input.value));
	clear.addEventListener('click', () => {
		input.value = '';
		onInput('');
		input.focus();
	});
	return input;
}

/** A filter that is on, with a cross that takes it off. */
export function filterPill(parent: HTMLElement, port: ViewPort, text: string, onRemove: () => void): void {
	const pill = parent.createDiv({ cls: 'multi-select-pill tillid-pill' });
	pill.createSpan({ cls: 'multi-select-pill-content', text });
	const remove = pill.createEl('button', { cls: 'multi-select-pill-remove-button', attr: { type: 'button', 'aria-label': port.strings.common.remove(text) } });
	port.setIcon(remove, 'x');
	remove.addEventListener('click', onRemove);
}

/** A word with its icon in a toolbar; where it is narrow only the icon is seen. Opens a menu. */
export function textIconButton(parent: HTMLElement, port: ViewPort, icon: string, label: string, entries: () => readonly MenuEntry[]): HTMLElement {
	const button = parent.createEl('button', { cls: 'text-icon-button', attr: { type: 'button', 'aria-label': label, 'aria-haspopup': 'menu' } });
	port.setIcon(button.createSpan({ cls: 'text-button-icon' }), icon);
	button.createSpan({ cls: 'text-button-label', text: label });
	button.addEventListener('click', () => port.menu(button, entries()));
	return button;
}

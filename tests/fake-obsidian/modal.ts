// Dialogs: a box over the app with its own keys. Focus stays inside and goes back where it came from.
import { EditorView } from '@codemirror/view';
import type * as O from 'obsidian';
import { ButtonComponent } from './setting-components';
import { setIcon } from './icons';
import { Scope } from './scope';
import { say } from './say';

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]:not([tabindex="-1"])';

export class Modal implements O.Modal {
	app: O.App;
	scope: Scope = new Scope();
	containerEl: HTMLElement = createDiv('modal-container mod-dim');
	modalEl: HTMLElement;
	titleEl: HTMLElement;
	contentEl: HTMLElement;
	shouldRestoreSelection = true;
	private before: Element | null = null;
	private closed: (() => unknown) | null = null;

	constructor(app: O.App) {
		this.app = app;
		this.containerEl.createDiv('modal-bg').addEventListener('click', () => this.close());
		this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true', tabindex: -1 } });
		const close = this.modalEl.createDiv({ cls: 'modal-close-button mod-raised clickable-icon', attr: { role: 'button' } });
		setIcon(close, 'lucide-x');
		close.addEventListener('click', () => this.close());
		this.titleEl = this.modalEl.createDiv('modal-header').createDiv('modal-title');
		this.contentEl = this.modalEl.createDiv('modal-content');
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
		this.scope.register(null, 'Tab', (event) => this.keepFocus(event));
	}

	open(): void {
		if (this.containerEl.isConnected) return;
		this.before = activeDocument.activeElement;
		this.app.keymap.pushScope(this.scope);
		activeDocument.body.append(this.containerEl);
		this.modalEl.focus();
		void this.onOpen();
	}

	close(): void {
		if (!this.containerEl.isConnected) return;
		this.app.keymap.popScope(this.scope);
		this.containerEl.detach();
		if (this.shouldRestoreSelection && this.before?.instanceOf(HTMLElement) === true) restoreFocus(this.before);
		this.onClose();
		this.closed?.();
	}

	onOpen(): Promise<void> | void {}
	onClose(): void {}
	onHistoryBack(): void { this.close(); }

	setTitle(title: string): this {
		this.titleEl.setText(title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.closed = callback;
		return this;
	}

	private keepFocus(event: KeyboardEvent): false | undefined {
		const all = [...this.modalEl.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((el) => el.isShown());
		const edge = event.shiftKey ? all.first() : all.last();
		const at = this.modalEl.doc.activeElement;
		const outside = !this.modalEl.contains(at) || at === this.modalEl;
		if (at !== edge && !outside) return undefined;
		(event.shiftKey ? all.last() : all.first())?.focus();
		return false;
	}
}

/** With its selection: a browser puts the cursor of an editor at its very start once a field has had it. */
function restoreFocus(el: HTMLElement): void {
	const editor = EditorView.findFromDOM(el);
	if (editor === null) el.focus();
	else editor.focus();
}

export class ConfirmationButton extends ButtonComponent {
	private handler: ((event: MouseEvent) => unknown) | null = null;
	focusFirst = false;

	constructor(row: HTMLElement, close: () => void) {
		super(row);
		this.buttonEl.addEventListener('click', (event) => void this.answer(event, close));
	}

	override onClick(handler: (event: MouseEvent) => unknown): this {
		this.handler = handler;
		return this;
	}

	setInitialFocus(): this {
		this.focusFirst = true;
		return this;
	}

	setSecondary(): this { return this.setClass('mod-secondary'); }
	setCancel(): this { return this.setClass('mod-cancel'); }

	/** The dialog closes after the handler, unless that answers with something true. */
	private async answer(event: MouseEvent, close: () => void): Promise<void> {
		if ((await this.handler?.(event)) !== true) close();
	}
}

export class ConfirmationModal extends Modal {
	buttonContainerEl: HTMLElement;
	private readonly buttons: ConfirmationButton[] = [];

	constructor(app: O.App) {
		super(app);
		this.modalEl.addClass('mod-confirmation');
		this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
	}

	override open(): void {
		super.open();
		this.buttons.filter((button) => button.focusFirst).last()?.buttonEl.focus();
	}

	addClass(cls: string): this {
		this.modalEl.addClass(cls);
		return this;
	}

	addCheckbox(label: string, cb: (value: boolean) => unknown): this {
		const row = createEl('label', 'mod-checkbox');
		const box = row.createEl('input', { type: 'checkbox' });
		row.appendText(label);
		box.addEventListener('change', () => void cb(box.checked));
		this.buttonContainerEl.prepend(row);
		return this;
	}

	addButton(cb: (button: ConfirmationButton) => unknown): this {
		const button = new ConfirmationButton(this.buttonContainerEl, () => this.close());
		this.buttons.push(button);
		cb(button);
		return this;
	}

	addCancelButton(text?: string): this {
		return this.addButton((button) => button.setButtonText(text ?? say('Cancel')).setCancel());
	}
}

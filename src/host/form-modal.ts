// A few short fields in a dialog of the app, used by the keyboard alone: Tab between them, Enter sends, Escape lets it be.
import { Modal, Setting, type App } from 'obsidian';

export interface FormField<Id extends string> {
	readonly id: Id;
	readonly label: string;
	readonly kind: 'text' | 'date' | 'time' | 'choice';
	readonly value: string;
	/** Of a choice: value and label, in order. */
	readonly options?: readonly (readonly [string, string])[];
	/** What stands below the field while it holds this. */
	readonly hint?: (value: string) => string;
}

export interface FormQuestion<Id extends string> {
	readonly title: string;
	readonly fields: readonly FormField<Id>[];
	/** The field to begin in; the first where none is named. */
	readonly begin?: Id;
	readonly submit: string;
	readonly cancel: string;
	/** Why it cannot be sent, and the field that is to be changed; null where it can. */
	readonly check: (value: (id: Id) => string) => { readonly message: string; readonly field: Id } | null;
}

/** What was typed, by field; null when the user let it be. */
export function askForm<Id extends string>(app: App, question: FormQuestion<Id>): Promise<((id: Id) => string) | null> {
	return new Promise((resolve) => new FormModal(app, question, resolve).open());
}

class FormModal<Id extends string> extends Modal {
	private readonly values = new Map<Id, string>();
	private readonly inputs = new Map<Id, HTMLElement>();
	private messageEl: HTMLElement | null = null;
	private sent = false;

	constructor(
		app: App,
		private readonly question: FormQuestion<Id>,
		private readonly done: (value: ((id: Id) => string) | null) => void,
	) {
		super(app);
		for (const { id, value } of question.fields) this.values.set(id, value);
	}

	override onOpen(): void {
		const { title, fields, begin, submit, cancel } = this.question;
		this.modalEl.addClass('tillid-form-modal');
		this.setTitle(title);
		const form = this.contentEl.createDiv({ cls: 'tillid-form' });
		for (const field of fields) this.drawField(form, field);
		this.messageEl = this.contentEl.createDiv({ cls: 'tillid-form-message', attr: { role: 'alert' } });
		new Setting(this.contentEl)
			.addButton((button) => button.setButtonText(cancel).onClick(() => this.close()))
			.addButton((button) =>
				button
					.setButtonText(submit)
					.setCta()
					.onClick(() => this.submit()),
			);
		this.contentEl.addEventListener('keydown', (event) => this.keydown(event));
		const first = begin ?? fields[0]?.id;
		if (first !== undefined) this.inputs.get(first)?.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
		this.done(this.sent ? (id) => this.typedIn(id) : null);
	}

	private drawField(parent: HTMLElement, field: FormField<Id>): void {
		const setting = new Setting(parent).setName(field.label);
		const hinted = (value: string): void => {
			this.values.set(field.id, value);
			this.messageEl?.setText('');
			if (field.hint !== undefined) setting.setDesc(field.hint(value));
		};
		if (field.kind === 'choice') this.drawChoice(setting, field, hinted);
		else {
			const input = setting.controlEl.createEl('input', { type: field.kind, value: field.value, attr: { 'aria-label': field.label, autocomplete: 'off' } });
			input.addEventListener('input', () => hinted(input.value));
			this.inputs.set(field.id, input);
		}
		if (field.hint !== undefined) setting.setDesc(field.hint(field.value));
	}

	private drawChoice(setting: Setting, { id, label, value, options }: FormField<Id>, changed: (value: string) => void): void {
		setting.addDropdown((dropdown) => {
			for (const [option, words] of options ?? []) dropdown.addOption(option, words);
			dropdown.setValue(value).onChange(changed);
			dropdown.selectEl.setAttribute('aria-label', label);
			this.inputs.set(id, dropdown.selectEl);
		});
	}

	/** Enter in a field sends; on a button it is the button's own. */
	private keydown(event: KeyboardEvent): void {
		const target = event.targetNode;
		if (event.key !== 'Enter' || event.isComposing || (target !== null && target.instanceOf(HTMLButtonElement))) return;
		event.preventDefault();
		this.submit();
	}

	private submit(): void {
		const refusal = this.question.check((id) => this.typedIn(id));
		if (refusal !== null) {
			this.messageEl?.setText(refusal.message);
			this.inputs.get(refusal.field)?.focus();
			return;
		}
		this.sent = true;
		this.close();
	}

	private typedIn(id: Id): string {
		return (this.values.get(id) ?? '').trim();
	}
}

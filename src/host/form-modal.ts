// A few short fields in a dialog of the app, used by the keyboard alone: Tab between them, Enter sends, Escape lets it be and asks first where something was written.
import { Setting } from 'obsidian';
import { FormSuggest, type FormOffer } from './form-suggest';
import type { Session } from './session';
import { WritingModal } from './writing-modal';

export interface FormField<Id extends string> {
	readonly id: Id;
	readonly label: string;
	readonly kind: 'text' | 'date' | 'time' | 'choice';
	readonly value: string;
	/** Of a choice: value and label, in order. */
	readonly options?: readonly (readonly [string, string])[];
	/** What stands below the field while it holds this; `of` asks for another field. */
	readonly hint?: (value: string, of: (id: Id) => string) => string;
	/** Of a text: type-ahead over what is there already. */
	readonly offers?: (typed: string) => readonly FormOffer<Id>[];
}

export interface FormQuestion<Id extends string> {
	readonly title: string;
	/** Paragraphs before the fields: what is being asked, and why. */
	readonly lead?: readonly string[];
	readonly fields: readonly FormField<Id>[];
	/** The field to begin in; the first where none is named. */
	readonly begin?: Id;
	readonly submit: string;
	readonly cancel: string;
	/** Why it cannot be sent, and the field that is to be changed; null where it can. */
	readonly check: (value: (id: Id) => string) => { readonly message: string; readonly field: Id } | null;
}

/** What was typed, by field; null when the user let it be. */
export function askForm<Id extends string>(session: Session, question: FormQuestion<Id>): Promise<((id: Id) => string) | null> {
	return new Promise((resolve) => new FormModal(session, question, resolve).open());
}

class FormModal<Id extends string> extends WritingModal {
	private readonly fields = new Map<Id, DrawnField>();
	private sent = false;

	constructor(
		session: Session,
		private readonly question: FormQuestion<Id>,
		private readonly done: (value: ((id: Id) => string) | null) => void,
	) {
		super(session);
	}

	override onOpen(): void {
		const { title, lead = [], fields, begin, submit, cancel } = this.question;
		this.modalEl.addClass('tillid-form-modal');
		this.setTitle(title);
		for (const text of lead) this.contentEl.createEl('p', { text });
		const form = this.contentEl.createDiv({ cls: 'tillid-form' });
		for (const field of fields) this.drawField(form, field);
		new Setting(this.contentEl)
			.addButton((button) => button.setButtonText(cancel).onClick(() => this.leave()))
			.addButton((button) =>
				button
					.setButtonText(submit)
					.setCta()
					.onClick(() => this.submit()),
			);
		// Below an open list of suggestions in the app's own order: there Enter takes one, here it sends; with Ctrl or Cmd too, as in the long forms.
		this.scope.register([], 'Enter', (event) => this.enter(event));
		this.scope.register(['Mod'], 'Enter', (event) => this.enter(event));
		const first = begin ?? fields[0]?.id;
		if (first !== undefined) this.fields.get(first)?.input.focus();
	}

	override onClose(): void {
		const values = new Map([...this.fields].map(([id, { input }]) => [id, input.value.trim()]));
		this.contentEl.empty();
		this.done(this.sent ? (id) => values.get(id) ?? '' : null);
	}

	private drawField(parent: HTMLElement, field: FormField<Id>): void {
		const setting = new Setting(parent).setName(field.label);
		setting.controlEl.addClass('is-column');
		const input = field.kind === 'choice' ? this.choice(setting, field) : this.line(setting, field);
		input.setAttribute('aria-label', field.label);
		const message = setting.controlEl.createDiv({ cls: 'tillid-message', attr: { role: 'alert' } });
		const changed = (): void => {
			message.setText('');
			input.removeAttribute('aria-invalid');
		};
		const tell = (): void => {
			if (field.hint !== undefined) setting.setDesc(field.hint(input.value, (id) => this.fields.get(id)?.input.value ?? ''));
		};
		input.addEventListener('input', () => {
			changed();
			this.tellHints();
		});
		this.fields.set(field.id, { input, message, changed, tell });
		tell();
	}

	private line(setting: Setting, { kind, value, offers }: FormField<Id>): HTMLInputElement {
		const input = setting.controlEl.createEl('input', { type: kind, value, attr: { autocomplete: 'off' } });
		if (offers !== undefined) new FormSuggest(this.session, input, offers, ({ sets }) => this.set(sets));
		return input;
	}

	private choice(setting: Setting, { value, options }: FormField<Id>): HTMLSelectElement {
		const select = setting.controlEl.createEl('select', { cls: 'dropdown' });
		for (const [option, text] of options ?? []) select.createEl('option', { value: option, text });
		select.value = value;
		return select;
	}

	private set(values: readonly (readonly [Id, string])[]): void {
		for (const [id, value] of values) {
			const field = this.fields.get(id);
			if (field === undefined) continue;
			field.input.value = value;
			field.changed();
		}
		this.tellHints();
	}

	private tellHints(): void {
		for (const field of this.fields.values()) field.tell();
	}

	/** On a button Enter is the button's own, and while a character is being composed it is the keyboard's. */
	private enter(event: KeyboardEvent): boolean {
		if (event.isComposing || event.targetNode?.instanceOf(HTMLButtonElement) === true) return true;
		this.submit();
		return false;
	}

	private submit(): void {
		const refusal = this.question.check((id) => this.fields.get(id)?.input.value.trim() ?? '');
		if (refusal === null) {
			this.sent = true;
			this.leave();
			return;
		}
		const field = this.fields.get(refusal.field);
		field?.message.setText(refusal.message);
		field?.input.setAttribute('aria-invalid', 'true');
		field?.input.focus();
	}
}

/** A field as it stands in the dialog: what was typed lives in it. */
interface DrawnField {
	readonly input: HTMLInputElement | HTMLSelectElement;
	/** Why it could not be sent: right below the field. */
	readonly message: HTMLElement;
	changed(): void;
	/** Says below it what there is to say now. */
	tell(): void;
}

// The form of a new conversation, drawn into a dialog of the host. Only the colleague is required.
import type { ConversationAnswers } from '../edit/conversation-answers';
import type { Purpose } from '../model/choices';
import { addDays, type IsoDay } from '../text/dates';
import { firstName } from '../text/names';
import { ColleagueField, type ColleagueFieldContext } from './colleague-field';
import { readForm, type FormField, type FormFields } from './conversation-answers';
import { PurposeField, type PurposeFieldContext } from './purpose-field';
import { fieldMessage, settingRow, type SettingRow } from './setting-row';

export interface ProposedConversation {
	readonly day: IsoDay;
	readonly purpose: Purpose | null;
	/** A name without a note; where there is one, it is chosen instead. */
	readonly name?: string | null;
	/** 'HH:mm'. */
	readonly time?: string | null;
	readonly place?: string | null;
	readonly why?: string | null;
}

export interface ConversationFormContext extends ColleagueFieldContext, PurposeFieldContext {
	/** 'HH:mm' at this moment. */
	readonly now: () => string;
	/** What to begin with besides; null: today, and nothing chosen. */
	readonly proposed: ProposedConversation | null;
	/** "Ctrl Enter" or "⌘ Enter", as this machine calls it. */
	readonly submitKeys: string;
	/** Makes the note; a text is the message why it was not made. */
	readonly submit: (answers: ConversationAnswers) => Promise<string | null>;
	readonly cancel: () => void;
}

export interface ConversationForm {
	focus(): void;
}

export function drawConversationForm(el: HTMLElement, context: ConversationFormContext): ConversationForm {
	return new Form(el, context);
}

class Form implements ConversationForm {
	private readonly colleague: ColleagueField;
	private readonly whyRow: SettingRow;
	private readonly day: HTMLInputElement;
	private readonly time: HTMLInputElement;
	private readonly sayDay: (message: string) => void;
	private readonly place: HTMLInputElement;
	private readonly why: HTMLTextAreaElement;
	private readonly purpose: PurposeField;
	private readonly submitButton: HTMLButtonElement;

	constructor(
		el: HTMLElement,
		private readonly context: ConversationFormContext,
	) {
		const { form } = context.strings;
		const fields = el.createDiv({ cls: 'tillid-form' });
		this.colleague = new ColleagueField(fields, context, () => this.colleagueChanged());
		const when = settingRow(fields, form.when, 'beside-column');
		const row = when.control.createDiv({ cls: 'tillid-form-row' });
		this.day = row.createEl('input', { cls: 'tillid-day', type: 'date', value: context.proposed?.day ?? context.today, attr: { 'aria-label': form.day } });
		this.time = row.createEl('input', { cls: 'tillid-time', type: 'time', attr: { 'aria-label': form.time } });
		this.drawQuickChoices(when.control);
		this.sayDay = fieldMessage(when, this.day);
		this.place = settingRow(fields, form.place, 'beside').control.createEl('input', { type: 'text', attr: { 'aria-label': form.place, spellcheck: 'false' } });
		this.whyRow = settingRow(fields, form.why(null), 'below');
		this.whyRow.description.setText(form.whyHint);
		this.why = this.whyRow.control.createEl('textarea', { attr: { rows: 3, 'aria-label': form.whyLabel } });
		this.purpose = new PurposeField(fields, context, () => this.colleague.known()?.interests[0] ?? '');
		this.submitButton = this.drawFoot(el);
		el.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
			event.preventDefault();
			void this.submit();
		});
		if (context.proposed !== null) this.propose(context.proposed);
		this.colleague.tell();
	}

	focus(): void {
		(this.colleague.input.value === '' ? this.colleague.input : this.why).focus();
	}

	private propose({ purpose, name, time, place, why }: ProposedConversation): void {
		if (purpose !== null) this.purpose.propose(purpose);
		if (this.colleague.input.value === '') this.colleague.input.value = name ?? '';
		this.time.value = time ?? '';
		this.place.value = place ?? '';
		this.why.value = why ?? '';
	}

	/** Somebody one has not met: what is on their mind comes first. */
	private colleagueChanged(): void {
		const known = this.colleague.known();
		const name = this.colleague.input.value.trim();
		this.whyRow.name.setText(this.context.strings.form.why(name === '' ? null : firstName(known?.name ?? name)));
		if (known !== undefined && known.conversations === 0) this.purpose.propose('insight');
	}

	private drawQuickChoices(control: HTMLElement): void {
		const { form } = this.context.strings;
		const { today } = this.context;
		const quick = control.createDiv({ cls: 'tillid-quick' });
		const add = (text: string, run: () => void): void => {
			quick.createEl('button', { cls: 'tillid-text-button', text, attr: { type: 'button' } }).addEventListener('click', run);
		};
		add(form.now, () => {
			this.day.value = today;
			this.time.value = this.context.now();
		});
		add(form.tomorrow, () => (this.day.value = addDays(today, 1)));
		add(form.inAWeek, () => (this.day.value = addDays(today, 7)));
	}

	private drawFoot(el: HTMLElement): HTMLButtonElement {
		const { form, common } = this.context.strings;
		const foot = el.createDiv({ cls: 'tillid-form-foot' });
		const hint = foot.createSpan({ cls: 'tillid-hint' });
		const [before, keys, after] = form.foot(this.context.submitKeys);
		hint.appendText(before);
		hint.createEl('kbd', { text: keys });
		hint.appendText(after);
		foot.createEl('button', { text: common.cancel, attr: { type: 'button' } }).addEventListener('click', () => this.context.cancel());
		const submit = foot.createEl('button', { cls: 'mod-cta', text: form.submit, attr: { type: 'button' } });
		submit.addEventListener('click', () => void this.submit());
		return submit;
	}

	private async submit(): Promise<void> {
		if (this.submitButton.disabled) return;
		const { relationships, strings } = this.context;
		const outcome = readForm(this.values(), relationships, strings);
		if (!outcome.ok) {
			this.say(outcome.field, outcome.message);
			return;
		}
		this.submitButton.disabled = true;
		const refusal = await this.context.submit(outcome.answers);
		this.submitButton.disabled = false;
		if (refusal !== null) this.say('colleague', refusal);
	}

	private values(): FormFields {
		return {
			colleague: this.colleague.input.value,
			chosen: this.colleague.chosen,
			day: this.day.value,
			time: this.time.value,
			place: this.place.value,
			why: this.why.value,
			...this.purpose.value(),
		};
	}

	/** Right below the field that is to be changed. */
	private say(field: FormField, message: string): void {
		this.colleague.say(field === 'colleague' ? message : '');
		this.sayDay(field === 'day' ? message : '');
		(field === 'day' ? this.day : this.colleague.input).focus();
	}
}

// The form of a new conversation, drawn into a dialog of the host. Only the colleague is required.
import type { ConversationAnswers } from '../edit/conversation-answers';
import { purposeWords } from '../edit/purposes';
import type { Relationship } from '../index/relationship';
import type { Purpose } from '../model/choices';
import { PURPOSES } from '../model/choices';
import type { DaySpeech } from '../strings/day-words';
import { formatDay, addDays, type IsoDay } from '../text/dates';
import type { Language } from '../text/language';
import { firstName } from '../text/names';
import { colleaguesNamed, suggestColleagues, type ColleagueSuggestion } from './colleague-suggestions';
import { readForm, type FormFields } from './conversation-answers';
import { openPromises } from './relationship-filters';
import { settingRow, type SettingRow } from './setting-row';

/** What the host's type-ahead asks of us. */
export interface SuggestSource {
	suggestions(query: string): readonly ColleagueSuggestion[];
	draw(suggestion: ColleagueSuggestion, el: HTMLElement): void;
	choose(suggestion: ColleagueSuggestion): void;
}

export interface ConversationFormContext extends DaySpeech {
	/** The words of a purpose go into the note. */
	readonly noteLanguage: Language;
	/** 'HH:mm' at this moment. */
	readonly now: () => string;
	readonly relationships: readonly Relationship[];
	/** Path of a colleague to begin with. */
	readonly colleague: string | null;
	/** What to begin with besides; null: today, and nothing chosen. */
	readonly proposed: { readonly day: IsoDay; readonly purpose: Purpose } | null;
	/** "Ctrl Enter" or "⌘ Enter", as this machine calls it. */
	readonly submitKeys: string;
	readonly attachSuggest: (input: HTMLInputElement, source: SuggestSource) => void;
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
	private readonly fields: HTMLElement;
	private readonly colleagueRow: SettingRow;
	private readonly whyRow: SettingRow;
	private readonly colleague: HTMLInputElement;
	private readonly day: HTMLInputElement;
	private readonly time: HTMLInputElement;
	private readonly place: HTMLInputElement;
	private readonly why: HTMLTextAreaElement;
	private readonly purpose: HTMLSelectElement;
	private readonly purposeText: HTMLTextAreaElement;
	private readonly message: HTMLElement;
	private readonly submitButton: HTMLButtonElement;
	private chosen: string | null;
	/** The words we filled in: the user's own are never written over. */
	private filled = '';

	constructor(
		el: HTMLElement,
		private readonly context: ConversationFormContext,
	) {
		const { form } = context.strings;
		this.chosen = context.colleague;
		this.fields = el.createDiv({ cls: 'tillid-form' });
		this.colleagueRow = settingRow(this.fields, form.colleague, 'beside');
		this.colleague = textInput(this.colleagueRow, form.colleague);
		this.colleague.autocomplete = 'off';
		const when = settingRow(this.fields, form.when, 'beside-column');
		const row = when.control.createDiv({ cls: 'tillid-form-row' });
		this.day = row.createEl('input', { cls: 'tillid-day', type: 'date', value: context.proposed?.day ?? context.today, attr: { 'aria-label': form.day } });
		this.time = row.createEl('input', { cls: 'tillid-time', type: 'time', attr: { 'aria-label': form.time } });
		this.drawQuickChoices(when.control);
		this.place = textInput(settingRow(this.fields, form.place, 'beside'), form.place);
		this.whyRow = settingRow(this.fields, form.why(null), 'below');
		this.whyRow.description.setText(form.whyHint);
		this.why = textArea(this.whyRow, 3, form.whyLabel);
		const purpose = settingRow(this.fields, form.purpose, 'below');
		purpose.description.setText(form.purposeHint);
		this.purpose = this.drawPurposes(purpose.control);
		this.purposeText = textArea(purpose, 2, form.purposeWords);
		this.message = el.createDiv({ cls: 'tillid-message', attr: { role: 'alert' } });
		this.submitButton = this.drawFoot(el);
		this.listen(el);
		this.begin();
	}

	focus(): void {
		(this.colleague.value === '' ? this.colleague : this.why).focus();
	}

	private begin(): void {
		const known = this.known();
		if (known !== undefined) this.colleague.value = known.name;
		this.colleagueChanged();
		if (this.context.proposed !== null) this.setPurpose(this.context.proposed.purpose);
	}

	private listen(el: HTMLElement): void {
		this.context.attachSuggest(this.colleague, {
			suggestions: (query) => suggestColleagues(query, this.context.relationships, this.context),
			draw: (suggestion, parent) => drawSuggestion(suggestion, parent, this.context),
			choose: (suggestion) => this.choose(suggestion),
		});
		this.colleague.addEventListener('input', () => {
			this.chosen = null;
			this.colleagueChanged();
		});
		this.purpose.addEventListener('change', () => this.fillPurpose());
		el.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
			event.preventDefault();
			void this.submit();
		});
	}

	private choose(suggestion: ColleagueSuggestion): void {
		this.chosen = suggestion.is === 'known' ? suggestion.path : null;
		this.colleague.value = suggestion.name;
		this.colleagueChanged();
	}

	/** The colleague's note that the field means, where it means exactly one. */
	private known(): Relationship | undefined {
		const { relationships } = this.context;
		if (this.chosen !== null) return relationships.find(({ path }) => path === this.chosen);
		const named = colleaguesNamed(this.colleague.value, relationships);
		return named.length === 1 ? named[0] : undefined;
	}

	private colleagueChanged(): void {
		const known = this.known();
		const name = this.colleague.value.trim();
		const { form } = this.context.strings;
		this.colleagueRow.description.setText(known === undefined ? '' : this.facts(known));
		if (suggestColleagues(name, this.context.relationships, this.context).every(({ is }) => is === 'new') && name !== '') this.colleagueRow.description.setText(form.newColleagueHint);
		this.whyRow.name.setText(form.why(name === '' ? null : firstName(known?.name ?? name)));
		this.say('', null);
		const first = name !== '' && (known?.conversations ?? 0) === 0;
		if (first && this.purpose.value === '' && this.purposeText.value === '' && known !== undefined) this.setPurpose('insight');
	}

	/** "Sidst: 5. november. Tre åbne løfter imellem jer." */
	private facts(relationship: Relationship): string {
		const { form } = this.context.strings;
		const { lastConversation } = relationship;
		const open = openPromises(relationship);
		const parts = [
			...(lastConversation === null ? [this.context.strings.relationships.reasons.neverMet] : [form.last(formatDay(lastConversation, this.context.language, 'day-full-month'))]),
			...(open === 0 ? [] : [form.openPromises(open)]),
		];
		return parts.join(' ');
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

	private drawPurposes(control: HTMLElement): HTMLSelectElement {
		const { form, purposes } = this.context.strings;
		const select = control.createEl('select', { cls: 'dropdown', attr: { 'aria-label': form.purpose } });
		select.createEl('option', { text: form.purposeNone, value: '' });
		for (const { value } of PURPOSES) select.createEl('option', { text: purposes[value], value });
		return select;
	}

	private setPurpose(purpose: Purpose): void {
		this.purpose.value = purpose;
		this.fillPurpose();
	}

	private fillPurpose(): void {
		if (this.purposeText.value !== this.filled) return;
		const purpose = this.chosenPurpose();
		const subject = purpose === 'learn-interest' ? (this.known()?.interests[0] ?? '') : '';
		this.filled = purpose === null ? '' : purposeWords(purpose, this.context.noteLanguage, subject);
		this.purposeText.value = this.filled;
	}

	private chosenPurpose(): Purpose | null {
		return PURPOSES.find(({ value }) => value === this.purpose.value)?.value ?? null;
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
		const outcome = readForm(this.values(), this.context.relationships, this.context.strings);
		if (!outcome.ok) {
			this.say(outcome.message, outcome.field === 'colleague' ? this.colleague : this.day);
			return;
		}
		this.submitButton.disabled = true;
		const refusal = await this.context.submit(outcome.answers);
		this.submitButton.disabled = false;
		if (refusal !== null) this.say(refusal, this.colleague);
	}

	private values(): FormFields {
		return {
			colleague: this.colleague.value,
			chosen: this.chosen,
			day: this.day.value,
			time: this.time.value,
			place: this.place.value,
			why: this.why.value,
			purpose: this.chosenPurpose(),
			purposeText: this.purposeText.value,
		};
	}

	private say(message: string, field: HTMLInputElement | null): void {
		this.message.setText(message);
		for (const each of [this.colleague, this.day]) each.toggleAttribute('aria-invalid', each === field);
		field?.focus();
	}
}

function textInput(row: SettingRow, label: string): HTMLInputElement {
	return row.control.createEl('input', { type: 'text', attr: { 'aria-label': label, spellcheck: 'false' } });
}

function textArea(row: SettingRow, rows: number, label: string): HTMLTextAreaElement {
	return row.control.createEl('textarea', { attr: { rows, 'aria-label': label } });
}

function drawSuggestion(suggestion: ColleagueSuggestion, el: HTMLElement, { strings }: ConversationFormContext): void {
	el.addClass('tillid-suggestion');
	const content = el.createSpan({ cls: 'suggestion-content' });
	if (suggestion.is === 'new') {
		content.setText(strings.form.newColleague(suggestion.name));
		return;
	}
	const { name, match, note } = suggestion;
	if (match === null) content.setText(name);
	else {
		content.appendText(name.slice(0, match.from));
		content.createSpan({ cls: 'suggestion-highlight', text: name.slice(match.from, match.to) });
		content.appendText(name.slice(match.to));
	}
	if (note !== '') el.createSpan({ cls: 'suggestion-note', text: note });
}

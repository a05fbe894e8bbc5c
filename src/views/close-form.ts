// The form that closes a conversation: what was promised, when we meet next, what goes to the colleague's note, how much they talked. Nothing is required.
import type { Learned } from '../index/learned';
import { addDays, isoDay, type IsoDay } from '../text/dates';
import type { Strings } from '../strings/en';

export interface CloseFormContext {
	readonly strings: Strings;
	readonly today: IsoDay;
	/** First name of the colleague. */
	readonly name: string;
	/** What the note promises already: who, words, day in words ('' for none). */
	readonly promises: readonly { readonly who: string; readonly text: string; readonly due: string }[];
	readonly learned: readonly Learned[];
	/** Day and time that the note names for the next meeting; null for none. */
	readonly next: { readonly day: IsoDay; readonly time: string | null } | null;
	/** The day that words mean; null for none. */
	readonly readDay: (words: string) => IsoDay | null;
	/** Closes; a text is the message why nothing was written. */
	readonly submit: (given: ClosingGiven) => Promise<string | null>;
	readonly cancel: () => void;
}

export interface ClosingGiven {
	readonly promises: readonly { readonly who: 'me' | 'them' | 'both'; readonly words: string; readonly due: IsoDay | null }[];
	readonly notYet: boolean;
	readonly next: { readonly day: IsoDay; readonly time: string | null } | null;
	readonly learned: readonly Learned[];
	/** Percent; null where the slider was never touched. */
	readonly listening: number | null;
}

interface PromiseFields {
	readonly who: HTMLSelectElement;
	readonly words: HTMLInputElement;
	readonly due: HTMLInputElement;
}

export function drawCloseForm(el: HTMLElement, context: CloseFormContext): void {
	new CloseForm(el, context);
}

class CloseForm {
	private readonly promises: PromiseFields[] = [];
	private readonly ticks: { readonly box: HTMLInputElement; readonly learned: Learned }[] = [];
	private readonly notYet: HTMLInputElement | null;
	private readonly day: HTMLInputElement;
	private readonly time: HTMLInputElement;
	private listening: number | null = null;
	private readonly message: HTMLElement;
	private readonly submitButton: HTMLButtonElement;

	constructor(
		el: HTMLElement,
		private readonly context: CloseFormContext,
	) {
		const words = context.strings.closing;
		const form = el.createDiv({ cls: 'tillid-form tillid-closing' });
		this.notYet = this.drawPromises(form);
		form.createEl('h3', { text: words.next });
		const row = form.createDiv({ cls: 'tillid-form-row' });
		this.day = row.createEl('input', { cls: 'tillid-day', type: 'date', value: context.next?.day ?? '', attr: { 'aria-label': context.strings.form.day } });
		this.time = row.createEl('input', { cls: 'tillid-time', type: 'time', value: context.next?.time ?? '', attr: { 'aria-label': context.strings.form.time } });
		this.drawQuick(form);
		this.drawLearned(form);
		this.drawListening(form);
		this.message = el.createDiv({ cls: 'tillid-message', attr: { role: 'alert' } });
		this.submitButton = this.drawFoot(el);
		el.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
			event.preventDefault();
			void this.submit();
		});
	}

	private drawPromises(form: HTMLElement): HTMLInputElement | null {
		const { strings, promises } = this.context;
		const words = strings.closing;
		form.createEl('h3', { text: words.promises });
		const list = form.createDiv();
		for (const { who, text, due } of promises) {
			const line = list.createDiv({ cls: 'tillid-briefing-line' });
			line.createSpan({ cls: 'tillid-briefing-term', text: who });
			line.createSpan({ cls: 'tillid-briefing-words', text });
			line.createSpan({ cls: 'tillid-briefing-aside', text: due });
		}
		const notYet = promises.length > 0 ? null : tick(list, words.notYet, true);
		const add = form.createEl('button', { cls: 'tillid-text-button', text: strings.briefing.newPromise, attr: { type: 'button' } });
		add.addEventListener('click', () => {
			if (notYet !== null) notYet.checked = false;
			this.drawNewPromise(list);
		});
		return notYet;
	}

	private drawNewPromise(list: HTMLElement): void {
		const { strings, name } = this.context;
		const words = strings.promiseForm;
		const row = list.createDiv({ cls: 'tillid-form-row tillid-closing-promise' });
		const who = row.createEl('select', { cls: 'dropdown', attr: { 'aria-label': words.who } });
		for (const [value, text] of [['them', name], ['me', strings.who.me], ['both', strings.who.both]] as const) who.createEl('option', { value, text });
		const what = row.createEl('input', { type: 'text', attr: { 'aria-label': words.what, placeholder: words.what } });
		const due = row.createEl('input', { cls: 'tillid-day', type: 'text', attr: { 'aria-label': words.due, placeholder: words.due } });
		this.promises.push({ who, words: what, due });
		who.focus();
	}

	private drawQuick(form: HTMLElement): void {
		const { strings, today } = this.context;
		const quick = form.createDiv({ cls: 'tillid-quick' });
		const add = (text: string, day: string): void => {
			const button = quick.createEl('button', { cls: 'tillid-text-button', text, attr: { type: 'button' } });
			button.addEventListener('click', () => {
				this.day.value = day;
				if (day === '') this.time.value = '';
			});
		};
		add(strings.closing.twoWeeks, addDays(today, 14));
		add(strings.closing.fourWeeks, addDays(today, 28));
		add(strings.closing.noDay, '');
	}

	private drawLearned(form: HTMLElement): void {
		const { strings, learned, name } = this.context;
		if (learned.length === 0) return;
		form.createEl('h3', { text: strings.closing.learned(name) });
		form.createEl('p', { cls: 'tillid-muted', text: strings.closing.learnedText(name) });
		for (const each of learned) {
			const aside = each.newHub ? strings.closing.newHub() : '';
			const box = tick(form, `${strings.oneFacet[each.facet]}: ${each.label}${aside === '' ? '' : `, ${aside}`}`, each.proposed);
			this.ticks.push({ box, learned: each });
		}
	}

	private drawListening(form: HTMLElement): void {
		const { strings, name } = this.context;
		const words = strings.closing;
		form.createEl('h3', { text: words.listening(name) });
		form.createEl('p', { cls: 'tillid-muted', text: words.listeningText });
		const row = form.createDiv({ cls: 'tillid-form-row tillid-closing-share' });
		row.createSpan({ cls: 'tillid-muted', text: words.mostlyMe() });
		const slider = row.createEl('input', { type: 'range', attr: { min: 0, max: 100, step: 5, 'aria-label': words.listening(name) } });
		slider.value = '50';
		slider.addEventListener('input', () => (this.listening = Number(slider.value)));
		row.createSpan({ cls: 'tillid-muted', text: words.mostlyThem(name) });
	}

	private drawFoot(el: HTMLElement): HTMLButtonElement {
		const { strings } = this.context;
		const foot = el.createDiv({ cls: 'tillid-form-foot' });
		foot.createSpan({ cls: 'tillid-hint', text: strings.closing.undoHint });
		foot.createEl('button', { text: strings.common.cancel, attr: { type: 'button' } }).addEventListener('click', () => this.context.cancel());
		const submit = foot.createEl('button', { cls: 'mod-cta', text: strings.closing.submit, attr: { type: 'button' } });
		submit.addEventListener('click', () => void this.submit());
		return submit;
	}

	private async submit(): Promise<void> {
		if (this.submitButton.disabled) return;
		const unread = this.promises.find(({ due }) => due.value.trim() !== '' && this.context.readDay(due.value) === null);
		if (unread !== undefined) {
			this.message.setText(this.context.strings.promiseForm.dueUnread);
			unread.due.focus();
			return;
		}
		this.submitButton.disabled = true;
		const refusal = await this.context.submit(this.given());
		this.submitButton.disabled = false;
		if (refusal !== null) this.message.setText(refusal);
	}

	private given(): ClosingGiven {
		const day = isoDay(this.day.value);
		const promises = this.promises.flatMap(({ who, words, due }) => {
			const by = who.value === 'me' || who.value === 'both' ? who.value : 'them';
			return words.value.trim() === '' ? [] : [{ who: by, words: words.value.trim(), due: this.context.readDay(due.value) } as const];
		});
		return {
			promises,
			notYet: this.notYet?.checked === true,
			next: day === null ? null : { day, time: this.time.value === '' ? null : this.time.value },
			learned: this.ticks.flatMap(({ box, learned }) => (box.checked ? [learned] : [])),
			listening: this.listening,
		};
	}
}

function tick(parent: HTMLElement, label: string, checked: boolean): HTMLInputElement {
	const line = parent.createEl('label', { cls: 'tillid-closing-tick' });
	const box = line.createEl('input', { type: 'checkbox' });
	box.checked = checked;
	line.createSpan({ text: label });
	return box;
}

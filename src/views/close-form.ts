// The form that closes a conversation: what was promised, when we meet next, what goes to the colleague's note, how much they talked. Nothing is required.
import type { Learned } from '../index/learned';
import { listeningHint } from '../model/mutuality';
import { addDays, isoDay, type IsoDay } from '../text/dates';
import type { Language } from '../text/language';
import { genitive } from '../text/names';
import { ClosePromises, type ClosePromisesContext, type GivenPromises } from './close-promises';

export interface CloseFormContext extends ClosePromisesContext {
	readonly language: Language;
	readonly today: IsoDay;
	/** When and where it took place. */
	readonly subtitle: string;
	readonly learned: readonly Learned[];
	/** Day and time that are agreed on for the next meeting already; null for none. */
	readonly next: { readonly day: IsoDay; readonly time: string | null } | null;
	/** Percent that the note has; null for none. */
	readonly listening: number | null;
	/** Closes; a text is the message why nothing was written. */
	readonly submit: (given: ClosingGiven) => Promise<string | null>;
	readonly cancel: () => void;
}

export interface ClosingGiven extends GivenPromises {
	readonly next: { readonly day: IsoDay; readonly time: string | null } | null;
	readonly learned: readonly Learned[];
	/** Percent; null where the slider was never touched. */
	readonly listening: number | null;
}

export function drawCloseForm(el: HTMLElement, context: CloseFormContext): { focus(): void } {
	return new CloseForm(el, context);
}

class CloseForm {
	private readonly promises: ClosePromises;
	private readonly day: HTMLInputElement;
	private readonly time: HTMLInputElement;
	private readonly ticks: readonly { readonly box: HTMLInputElement; readonly learned: Learned }[];
	private listening: number | null = null;
	private readonly message: HTMLElement;
	private readonly submitButton: HTMLButtonElement;

	constructor(
		el: HTMLElement,
		private readonly context: CloseFormContext,
	) {
		const { strings, subtitle, next } = context;
		if (subtitle !== '') el.createEl('p', { cls: 'tillid-closing-when', text: subtitle });
		const form = el.createDiv({ cls: 'tillid-form tillid-closing' });
		this.promises = new ClosePromises(form, context);
		form.createEl('h3', { text: strings.closing.next });
		const row = form.createDiv({ cls: 'tillid-form-row tillid-closing-next' });
		this.day = row.createEl('input', { cls: 'tillid-day', type: 'date', value: next?.day ?? '', attr: { 'aria-label': strings.form.day } });
		this.time = row.createEl('input', { cls: 'tillid-time', type: 'time', value: next?.time ?? '', attr: { 'aria-label': strings.form.time } });
		this.drawQuick(row);
		this.ticks = this.drawLearned(form);
		this.drawListening(form);
		this.message = el.createDiv({ cls: 'tillid-message', attr: { role: 'alert' } });
		this.submitButton = this.drawFoot(el);
		el.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
			event.preventDefault();
			void this.submit();
		});
	}

	/** Where the keys are heard, and Enter begins with the first question. */
	focus(): void {
		this.promises.focus();
	}

	private drawQuick(parent: HTMLElement): void {
		const { strings, today } = this.context;
		const quick = parent.createDiv({ cls: 'tillid-quick' });
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

	/** What is left out stays in the conversation, and says so. */
	private drawLearned(form: HTMLElement): typeof this.ticks {
		const { strings, learned, name, language } = this.context;
		if (learned.length === 0) return [];
		form.createEl('h3', { text: strings.closing.learned(genitive(name, language)) });
		form.createEl('p', { cls: 'tillid-muted', text: strings.closing.learnedText(name) });
		const list = form.createDiv({ cls: 'tillid-closing-list' });
		return learned.map((each) => {
			const line = list.createEl('label', { cls: 'tillid-closing-tick' });
			const box = line.createEl('input', { type: 'checkbox' });
			box.checked = each.proposed;
			line.createSpan({ cls: 'tillid-closing-term', text: strings.oneFacet[each.facet] });
			const words = line.createSpan({ cls: 'tillid-closing-words', text: `${each.label} ` });
			const aside = words.createSpan({ cls: 'tillid-closing-aside' });
			const say = (): void => aside.setText(asideOf(each, box.checked, strings.closing));
			box.addEventListener('change', say);
			say();
			return { box, learned: each };
		});
	}

	private drawListening(form: HTMLElement): void {
		const { strings, name, listening } = this.context;
		const words = strings.closing;
		form.createEl('h3', { text: words.listening(name) });
		form.createEl('p', { cls: 'tillid-muted', text: words.listeningText });
		const row = form.createDiv({ cls: 'tillid-form-row tillid-closing-share' });
		row.createSpan({ cls: 'tillid-muted', text: words.mostlyMe() });
		const slider = row.createEl('input', { type: 'range', attr: { min: 0, max: 100, step: 5, 'aria-label': words.listening(name) } });
		row.createSpan({ cls: 'tillid-muted', text: words.mostlyThem(name) });
		const said = form.createDiv({ cls: 'tillid-muted tillid-closing-said' });
		slider.value = String(listening ?? 50);
		const say = (share: number | null): void => {
			const told = shareWords(share, name, words);
			slider.setAttribute('aria-valuetext', told);
			said.setText(told);
			slider.toggleClass('is-untouched', share === null);
		};
		say(listening);
		slider.addEventListener('input', () => {
			this.listening = Number(slider.value);
			say(this.listening);
		});
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
		if (this.submitButton.disabled || !this.promises.check()) return;
		this.submitButton.disabled = true;
		const refusal = await this.context.submit(this.given());
		this.submitButton.disabled = false;
		if (refusal !== null) this.message.setText(refusal);
	}

	private given(): ClosingGiven {
		const day = isoDay(this.day.value);
		return {
			...this.promises.given(),
			next: day === null ? null : { day, time: this.time.value === '' ? null : this.time.value },
			learned: this.ticks.flatMap(({ box, learned }) => (box.checked ? [learned] : [])),
			listening: this.listening,
		};
	}
}

/** A hint, and never a judgement, outside the band in which a conversation goes both ways. */
function shareWords(share: number | null, name: string, words: CloseFormContext['strings']['closing']): string {
	if (share === null) return words.noShare();
	const hint = listeningHint(share);
	return hint === null ? words.share(share) : `${words.share(share)}. ${words.listeningHints[hint](name)}`;
}

function asideOf({ newHub }: Learned, chosen: boolean, words: CloseFormContext['strings']['closing']): string {
	if (!chosen) return words.onlyHere();
	return newHub ? words.newHub() : '';
}

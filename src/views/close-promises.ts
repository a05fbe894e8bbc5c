// What was promised, in the form that closes a conversation: what the note says already, dates for what has none, new promises, or "not yet".
import type { LineIdentity } from '../index/commitment';
import type { IsoDay } from '../text/dates';
import type { Strings } from '../strings/en';
import type { ViewPort } from './port';

export interface ClosePromise extends LineIdentity {
	/** Who promised, as a name. */
	readonly by: string;
	readonly text: string;
	/** In words; '' for none. */
	readonly due: string;
	/** "Holdt", of what is settled already; '' of what is not. */
	readonly settled: string;
	/** Still to be settled, and without a day. */
	readonly undated: boolean;
	/** The day that its own words name, in words that can be read; '' for none. */
	readonly said: string;
}

export interface GivenPromises {
	readonly promises: readonly { readonly who: 'me' | 'them' | 'both'; readonly words: string; readonly due: IsoDay | null }[];
	/** Days for what had none. */
	readonly dues: readonly { readonly promise: LineIdentity; readonly day: IsoDay }[];
	readonly notYet: boolean;
}

export interface ClosePromisesContext extends Pick<ViewPort, 'setIcon'> {
	readonly strings: Strings;
	/** First name of the colleague. */
	readonly name: string;
	readonly promises: readonly ClosePromise[];
	/** The day that words mean; null for none. */
	readonly readDay: (words: string) => IsoDay | null;
}

interface NewPromise {
	readonly who: HTMLSelectElement;
	readonly words: HTMLInputElement;
	readonly due: DayInput;
}

/** A field for a day in words, with room for why it cannot be read. */
interface DayInput {
	readonly input: HTMLInputElement;
	readonly message: HTMLElement;
}

export class ClosePromises {
	private readonly add: HTMLButtonElement;
	private readonly list: HTMLElement;
	private readonly notYet: HTMLInputElement | null;
	private readonly added: NewPromise[] = [];
	private readonly dated: { readonly promise: ClosePromise; readonly due: DayInput }[] = [];

	constructor(
		parent: HTMLElement,
		private readonly context: ClosePromisesContext,
	) {
		const { strings, promises } = context;
		const head = parent.createDiv({ cls: 'tillid-closing-head' });
		head.createEl('h3', { text: strings.closing.promises });
		this.add = head.createEl('button', { cls: 'text-icon-button', attr: { type: 'button' } });
		context.setIcon(this.add.createSpan({ cls: 'text-button-icon' }), 'plus');
		this.add.createSpan({ cls: 'text-button-label', text: strings.briefing.newPromise });
		this.add.addEventListener('click', () => this.addPromise());
		this.list = parent.createDiv({ cls: 'tillid-closing-list' });
		for (const promise of promises) this.drawPromise(promise);
		this.notYet = promises.length > 0 ? null : this.drawNotYet();
	}

	focus(): void {
		this.add.focus();
	}

	/** Says which promise is without words, or which day cannot be read, and puts the cursor there; true where there is none. */
	check(): boolean {
		const { readDay, strings } = this.context;
		const words = strings.promiseForm;
		const wordless = this.added.find((promise) => promise.words.value.trim() === '' && promise.due.input.value.trim() !== '');
		if (wordless !== undefined) return refuse(wordless.words, wordless.due.message, words.whatMissing);
		const days = [...this.dated, ...this.added].map(({ due }) => due);
		const unread = days.find(({ input }) => input.value.trim() !== '' && readDay(input.value) === null);
		return unread === undefined || refuse(unread.input, unread.message, words.dueUnread);
	}

	given(): GivenPromises {
		const { readDay } = this.context;
		return {
			promises: this.added.flatMap(({ who, words, due }) => {
				const by = who.value === 'me' || who.value === 'both' ? who.value : 'them';
				return words.value.trim() === '' ? [] : [{ who: by, words: words.value.trim(), due: readDay(due.input.value) } as const];
			}),
			dues: this.dated.flatMap(({ promise, due }) => {
				const day = readDay(due.input.value);
				return day === null ? [] : [{ promise, day }];
			}),
			notYet: this.notYet?.checked === true,
		};
	}

	private drawPromise(promise: ClosePromise): void {
		const line = this.list.createDiv({ cls: 'tillid-closing-line' });
		line.toggleClass('is-settled', promise.settled !== '');
		line.createSpan({ cls: 'tillid-closing-term', text: promise.by });
		line.createSpan({ cls: 'tillid-closing-words', text: promise.text });
		const end = line.createSpan({ cls: 'tillid-closing-end', text: promise.settled === '' ? promise.due : promise.settled });
		if (!promise.undated) return;
		const set = end.createEl('button', { cls: 'tillid-text-button', text: this.context.strings.closing.setDate, attr: { type: 'button', 'aria-label': this.context.strings.closing.setDateOf(promise.text) } });
		set.addEventListener('click', () => {
			end.empty();
			const due = this.dayInput(end, line);
			this.dated.push({ promise, due });
			due.input.value = promise.said;
			due.input.select();
			due.input.focus();
		});
	}

	private drawNotYet(): HTMLInputElement {
		const { closing } = this.context.strings;
		const line = this.list.createEl('label', { cls: 'tillid-closing-tick' });
		const box = line.createEl('input', { type: 'checkbox' });
		box.checked = true;
		const words = line.createSpan({ text: `${closing.notYet} ` });
		words.createSpan({ cls: 'tillid-muted', text: closing.notYetText() });
		return box;
	}

	private addPromise(): void {
		const { strings, name } = this.context;
		const words = strings.promiseForm;
		const row = this.list.createDiv({ cls: 'tillid-form-row tillid-closing-promise' });
		const who = row.createEl('select', { cls: 'dropdown', attr: { 'aria-label': words.who } });
		for (const [value, text] of [['them', name], ['me', strings.who.me], ['both', strings.who.both]] as const) who.createEl('option', { value, text });
		const what = row.createEl('input', { cls: 'tillid-closing-what', type: 'text', attr: { 'aria-label': words.what, placeholder: words.what } });
		const due = this.dayInput(row, row);
		what.addEventListener('input', () => {
			accept(what, due.message);
			if (this.notYet !== null) this.notYet.checked = false;
		});
		this.added.push({ who, words: what, due });
		what.focus();
	}

	private dayInput(parent: HTMLElement, line: HTMLElement): DayInput {
		const words = this.context.strings.promiseForm;
		const input = parent.createEl('input', { cls: 'tillid-closing-due', type: 'text', attr: { 'aria-label': words.due, placeholder: words.due, autocomplete: 'off' } });
		const message = line.createDiv({ cls: 'tillid-message', attr: { role: 'alert' } });
		input.addEventListener('input', () => accept(input, message));
		return { input, message };
	}
}

function refuse(input: HTMLInputElement, message: HTMLElement, why: string): false {
	message.setText(why);
	input.setAttribute('aria-invalid', 'true');
	input.focus();
	return false;
}

function accept(input: HTMLInputElement, message: HTMLElement): void {
	message.setText('');
	input.removeAttribute('aria-invalid');
}

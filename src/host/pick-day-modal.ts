// Asks for a day, with a time where a meeting is moved: in words, by one of the usual days, or in the browser's own date field.
import { Setting } from 'obsidian';
import { readDateWords } from '../text/date-words';
import { addDays, formatDay, isoDay, type DateTime, type IsoDay } from '../text/dates';
import { NamedModal } from './named-modal';
import type { Session } from './session';

export interface DayQuestion {
	readonly title: string;
	readonly from: DateTime | null;
	readonly withTime: boolean;
	/** The word on the button, where nothing is moved. */
	readonly submit?: string;
}

/** The day that was picked, or null when the user let it be. */
export function pickDay(session: Session, question: DayQuestion): Promise<DateTime | null> {
	return new Promise((resolve) => new PickDayModal(session, question, resolve).open());
}

class PickDayModal extends NamedModal {
	private picked: DateTime | null = null;
	private time: string;
	private wordsInput: HTMLInputElement | null = null;
	private dayInput: HTMLInputElement | null = null;
	private understood: HTMLElement | null = null;

	constructor(
		session: Session,
		private readonly question: DayQuestion,
		private readonly done: (picked: DateTime | null) => void,
	) {
		super(session);
		this.time = question.from?.time ?? '';
	}

	override onOpen(): void {
		const { pickDay: words, promises, common } = this.session.strings;
		this.modalEl.addClass('tillid-form-modal');
		this.setTitle(this.question.title);
		const form = this.contentEl.createDiv({ cls: 'tillid-form tillid-pick-day' });
		this.wordsInput = this.field(form, promises.dayInWords, 'text', '', () => this.say());
		this.wordsInput.placeholder = promises.dayExample;
		const below = form.createDiv({ cls: 'tillid-pick-day-below' });
		this.understood = below.createDiv({ cls: 'tillid-hint', attr: { role: 'status' } });
		this.drawQuick(below.createDiv({ cls: 'tillid-quick' }));
		this.dayInput = this.field(form, words.day, 'date', this.question.from?.day ?? '', () => this.takeDay());
		if (this.question.withTime) this.field(form, words.time, 'time', this.time, (value) => (this.time = value));
		new Setting(this.contentEl)
			.addButton((button) => button.setButtonText(common.cancel).onClick(() => this.close()))
			.addButton((button) =>
				button
					.setButtonText(this.question.submit ?? words.submit)
					.setCta()
					.onClick(() => this.submit()),
			);
		const send = (event: KeyboardEvent): boolean => (event.targetNode?.instanceOf(HTMLButtonElement) === true ? true : this.submit());
		this.scope.register([], 'Enter', send);
		this.scope.register(['Mod'], 'Enter', send);
		this.say();
		this.wordsInput.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
		this.done(this.picked);
	}

	private field(parent: HTMLElement, name: string, type: 'text' | 'date' | 'time', value: string, onInput: (value: string) => void): HTMLInputElement {
		const setting = new Setting(parent).setName(name);
		const input = setting.controlEl.createEl('input', { type, value, attr: { 'aria-label': name } });
		if (type === 'text') input.setAttrs({ autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' });
		input.addEventListener('input', () => onInput(input.value));
		return input;
	}

	private drawQuick(parent: HTMLElement): void {
		const { due } = this.session.strings.commitments;
		const usual: readonly (readonly [string, number])[] = [[due.today, 0], [due.tomorrow, 1], [due.week, 7], [due.twoWeeks, 14]];
		for (const [text, days] of usual) {
			const button = parent.createEl('button', { cls: 'tillid-text-button', text, attr: { type: 'button' } });
			button.addEventListener('click', () => this.set(addDays(this.session.clock.today, days)));
		}
	}

	private set(day: IsoDay): void {
		if (this.wordsInput !== null) this.wordsInput.value = '';
		if (this.dayInput !== null) this.dayInput.value = day;
		this.say();
	}

	/** A day from the calendar stands for itself: the words before it no longer count. */
	private takeDay(): void {
		if (this.wordsInput !== null) this.wordsInput.value = '';
		this.say();
	}

	/** Shows the day that was understood, in words and in the calendar. */
	private say(): void {
		const typed = this.typed();
		const day = this.day();
		if (typed !== '' && day !== null && this.dayInput !== null) this.dayInput.value = day;
		const { promises } = this.session.strings;
		const notUnderstood = typed === '' ? '' : promises.notUnderstood;
		this.understood?.setText(day === null ? notUnderstood : promises.understood(formatDay(day, this.session.language, 'weekday-day-month-year')));
		this.wordsInput?.setAttribute('aria-invalid', String(typed !== '' && day === null));
	}

	private typed(): string {
		return this.wordsInput?.value.trim() ?? '';
	}

	private day(): IsoDay | null {
		const typed = this.typed();
		return typed === '' ? isoDay(this.dayInput?.value ?? '') : readDateWords(typed, this.session.clock.today);
	}

	private submit(): false {
		const day = this.day();
		if (day === null) this.wordsInput?.focus();
		else {
			this.picked = { day, time: this.time === '' ? null : this.time };
			this.close();
		}
		return false;
	}
}

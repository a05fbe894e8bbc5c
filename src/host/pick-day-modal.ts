// Asks for a day, with a time where a meeting is moved: the app's own dialog with the browser's own date field.
import { Modal, Setting, type App } from 'obsidian';
import type { Strings } from '../strings/en';
import { isoDay, type DateTime } from '../text/dates';

export interface DayQuestion {
	readonly title: string;
	readonly from: DateTime | null;
	readonly withTime: boolean;
}

/** The day that was picked, or null when the user let it be. */
export function pickDay(app: App, strings: Strings, question: DayQuestion): Promise<DateTime | null> {
	return new Promise((resolve) => new PickDayModal(app, strings, question, resolve).open());
}

class PickDayModal extends Modal {
	private picked: DateTime | null = null;
	private day: string;
	private time: string;

	constructor(
		app: App,
		private readonly strings: Strings,
		private readonly question: DayQuestion,
		private readonly done: (picked: DateTime | null) => void,
	) {
		super(app);
		this.day = question.from?.day ?? '';
		this.time = question.from?.time ?? '';
	}

	override onOpen(): void {
		const words = this.strings.pickDay;
		this.setTitle(this.question.title);
		this.field(words.day, 'date', this.day, (value) => (this.day = value)).focus();
		if (this.question.withTime) this.field(words.time, 'time', this.time, (value) => (this.time = value));
		new Setting(this.contentEl)
			.addButton((button) => button.setButtonText(this.strings.common.cancel).onClick(() => this.close()))
			.addButton((button) =>
				button
					.setButtonText(words.submit)
					.setCta()
					.onClick(() => this.submit()),
			);
		this.scope.register([], 'Enter', () => this.submit());
	}

	override onClose(): void {
		this.contentEl.empty();
		this.done(this.picked);
	}

	private field(name: string, type: 'date' | 'time', value: string, onInput: (value: string) => void): HTMLInputElement {
		const setting = new Setting(this.contentEl).setName(name);
		const input = setting.controlEl.createEl('input', { type, value, attr: { 'aria-label': name } });
		input.addEventListener('input', () => onInput(input.value));
		return input;
	}

	private submit(): false {
		const day = isoDay(this.day);
		if (day !== null) {
			this.picked = { day, time: this.time === '' ? null : this.time };
			this.close();
		}
		return false;
	}
}

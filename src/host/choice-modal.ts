// Puts a question with a few answers, each a button that says what it does.
import { Setting } from 'obsidian';
import { NamedModal } from './named-modal';
import type { Session } from './session';

export interface Choice<T> {
	readonly value: T;
	readonly label: string;
	/** Something is lost by it: it does not stand out as the usual answer. */
	readonly destructive?: true;
}

/** The chosen value, or null when the user let it be. */
export function ask<T>(session: Session, title: string, text: string, choices: readonly Choice<T>[], cancel: string): Promise<T | null> {
	return new Promise((resolve) => new ChoiceModal(session, title, text, choices, cancel, resolve).open());
}

class ChoiceModal<T> extends NamedModal {
	private chosen: T | null = null;

	constructor(
		session: Session,
		private readonly heading: string,
		private readonly text: string,
		private readonly choices: readonly Choice<T>[],
		private readonly cancel: string,
		private readonly done: (chosen: T | null) => void,
	) {
		super(session);
	}

	override onOpen(): void {
		this.setTitle(this.heading);
		this.contentEl.createEl('p', { text: this.text });
		const row = new Setting(this.contentEl).setClass('tillid-choices').addButton((button) => {
			button.setButtonText(this.cancel).onClick(() => this.close());
			// Where something would be lost, Enter keeps it.
			if (this.choices.some(({ destructive }) => destructive === true)) button.buttonEl.win.setTimeout(() => button.buttonEl.focus());
		});
		this.choices.forEach((choice, i) => {
			row.addButton((button) => {
				button.setButtonText(choice.label).onClick(() => {
					this.chosen = choice.value;
					this.close();
				});
				if (choice.destructive === true) button.setDestructive();
				else if (i === 0) button.setCta();
			});
		});
	}

	override onClose(): void {
		this.contentEl.empty();
		this.done(this.chosen);
	}
}

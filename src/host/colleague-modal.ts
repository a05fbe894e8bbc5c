// Asks for the name of a new colleague, and nothing more.
import { Modal, Setting, type App } from 'obsidian';
import type { Strings } from '../strings/en';

/** Resolves with the name, or null when the user let it be. `taken` tells whether a colleague is called that already. */
export function askForColleague(app: App, strings: Strings, taken: (name: string) => boolean): Promise<string | null> {
	return new Promise((resolve) => new ColleagueModal(app, strings, taken, resolve).open());
}

class ColleagueModal extends Modal {
	private name = '';
	private accepted: string | null = null;
	private messageEl: HTMLElement | null = null;

	constructor(
		app: App,
		private readonly strings: Strings,
		private readonly taken: (name: string) => boolean,
		private readonly done: (name: string | null) => void,
	) {
		super(app);
	}

	override onOpen(): void {
		const words = this.strings.newColleague;
		this.setTitle(words.title);
		new Setting(this.contentEl).setName(words.name).addText((text) => {
			text.onChange((value) => {
				this.name = value;
				this.messageEl?.setText('');
			});
			text.inputEl.setAttr('aria-label', words.name);
			text.inputEl.focus();
		});
		this.messageEl = this.contentEl.createDiv({ cls: 'tillid-form-message', attr: { role: 'alert' } });
		new Setting(this.contentEl)
			.setDesc(words.hint)
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
		this.done(this.accepted);
	}

	private submit(): false {
		const words = this.strings.newColleague;
		const name = this.name.trim();
		if (name === '') this.messageEl?.setText(words.nameMissing);
		else if (this.taken(name)) this.messageEl?.setText(words.exists(name));
		else {
			this.accepted = name;
			this.close();
		}
		return false;
	}
}

// A bar that stands at the foot while rows are selected: how many, what can be done to all of them, and the way out.
import { iconButton } from './icon-button';
import type { ViewPort } from './port';

export interface SelectionDeeds {
	/** What the bar is for. */
	readonly label: string;
	readonly selected: (n: number) => string;
	readonly clear: string;
	readonly close: () => void;
	readonly buttons: readonly { readonly icon: string; readonly label: string; readonly run: (el: HTMLElement) => void; /** The label is written out. */ readonly words?: boolean }[];
}

export class SelectionBar {
	private readonly bar: HTMLElement;
	private readonly count: HTMLElement;
	private readonly buttons: HTMLButtonElement[] = [];

	constructor(
		parent: HTMLElement,
		private readonly port: ViewPort,
		private readonly deeds: SelectionDeeds,
	) {
		this.bar = parent.createDiv({ cls: 'tillid-bulk tillid-gone', attr: { role: 'toolbar', 'aria-label': deeds.label } });
		this.count = this.bar.createSpan({ cls: 'tillid-bulk-count', attr: { role: 'status' } });
		this.bar.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape') return;
			event.preventDefault();
			event.stopPropagation();
			deeds.close();
		});
	}

	update(selected: number, busy: boolean): void {
		if (selected > 0 && this.buttons.length === 0) this.drawButtons();
		this.bar.toggleClass('tillid-gone', selected === 0);
		this.count.setText(selected === 0 ? '' : this.deeds.selected(selected));
		for (const button of this.buttons) button.disabled = busy;
	}

	/** Not before something is selected: until then they are only weight. */
	private drawButtons(): void {
		const { buttons, clear, close } = this.deeds;
		for (const { icon, label, run, words } of [...buttons, { icon: 'x', label: clear, run: close, words: false }]) {
			const button = iconButton(this.bar, this.port, icon, label);
			if (words === true) button.createSpan({ cls: 'text-button-label', text: label });
			button.addEventListener('click', () => run(button));
			this.buttons.push(button);
		}
	}

	holdsFocus(): boolean {
		return this.bar.contains(this.bar.doc.activeElement);
	}

	/** Puts the keyboard on the first thing that can be done. */
	focus(): void {
		this.buttons[0]?.focus();
	}
}

// The bar at the pane's foot while rows are selected: how many, and what can be done to all of them.
import { bulkDueMenu, bulkMenu, promisesOf, type BulkContext } from './bulk-menu';
import { iconButton } from './icon-button';
import type { ViewPort } from './port';
import type { Settlement } from './view-action';

export class BulkBar {
	private readonly bar: HTMLElement;
	private readonly count: HTMLElement;
	private readonly buttons: HTMLButtonElement[] = [];

	constructor(
		parent: HTMLElement,
		private readonly port: ViewPort,
		private readonly context: () => BulkContext,
		close: () => void,
	) {
		const { commitments: words, promises, common } = port.strings;
		this.bar = parent.createDiv({ cls: 'tillid-bulk tillid-gone', attr: { role: 'toolbar', 'aria-label': promises.bulkLabel } });
		this.count = this.bar.createSpan({ cls: 'tillid-bulk-count', attr: { role: 'status' } });
		this.button('check', words.keep, () => this.settle('kept'));
		this.button('calendar-clock', words.moveDueShort, (el) => port.menu(el, bulkDueMenu(context())));
		this.button('circle-slash', words.release, () => this.settle('released'));
		this.button('ellipsis-vertical', common.moreActions, (el) => port.menu(el, bulkMenu(context())));
		this.button('x', promises.clearSelection, close);
		this.bar.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape') return;
			event.preventDefault();
			event.stopPropagation();
			close();
		});
	}

	update(selected: number, busy: boolean): void {
		this.bar.toggleClass('tillid-gone', selected === 0);
		this.count.setText(selected === 0 ? '' : this.port.strings.promises.selected(selected));
		for (const button of this.buttons) button.disabled = busy;
	}

	holdsFocus(): boolean {
		return this.bar.contains(this.bar.doc.activeElement);
	}

	private settle(to: Settlement): void {
		const context = this.context();
		context.act({ do: 'settle', promises: promisesOf(context), to });
	}

	private button(icon: string, label: string, run: (el: HTMLElement) => void): void {
		const button = iconButton(this.bar, this.port, icon, label);
		button.addEventListener('click', () => run(button));
		this.buttons.push(button);
	}
}

// A row's buttons: made when the pointer or the keyboard is on the row, and gone with it. A list of rows holds a third of the elements so.
import type { CommitmentRow, RowButton } from './commitment-row';
import { closestTo } from './event-row';
import { iconButton } from './icon-button';
import type { ViewPort } from './port';

export class RowTools {
	/** The row that the pointer is on, and the one that the keyboard is on. */
	private pointed: HTMLElement | null = null;
	private focused: HTMLElement | null = null;

	constructor(
		root: HTMLElement,
		private readonly port: ViewPort,
		private readonly looksOf: (el: HTMLElement) => { readonly row: CommitmentRow; readonly busy: boolean } | null,
	) {
		if (port.phone) return;
		root.addEventListener('mouseover', (event) => this.point(this.rowAt(event)));
		root.addEventListener('mouseleave', () => this.point(null));
		root.addEventListener('focusin', (event) => this.focus(this.rowAt(event)));
	}

	/** After a new drawing: the rows that are in use have their buttons again. */
	again(): void {
		for (const el of [this.pointed, this.focused]) if (el?.isConnected === true) this.give(el);
	}

	private rowAt(event: UIEvent): HTMLElement | null {
		return closestTo(event, '.tillid-promise');
	}

	private point(el: HTMLElement | null): void {
		const before = this.pointed;
		if (before === el) return;
		this.pointed = el;
		this.pass(before, el);
	}

	private focus(el: HTMLElement | null): void {
		const before = this.focused;
		if (before === el) return;
		this.focused = el;
		this.pass(before, el);
	}

	private pass(before: HTMLElement | null, after: HTMLElement | null): void {
		if (before !== null && before !== this.pointed && before !== this.focused) before.querySelector(`.${BAR}`)?.remove();
		if (after !== null) this.give(after);
	}

	private give(el: HTMLElement): void {
		const looks = this.looksOf(el);
		if (looks !== null && el.querySelector(`.${BAR}`) === null) drawTools(el, looks.row, looks.busy, this.port);
	}
}

export const BAR = 'tillid-hover-actions';

/** The buttons that belong to the row, the menu last; on a phone the menu alone. */
export function drawTools(el: HTMLElement, row: CommitmentRow, busy: boolean, port: ViewPort): void {
	const words = port.strings.commitments;
	const looks: Readonly<Record<RowButton, readonly [icon: string, label: string]>> = {
		'move-due': ['calendar-clock', words.moveDueShort],
		release: ['circle-slash', words.release],
		'raise-next-time': ['message-square-plus', words.raiseNextTime],
		plan: ['calendar-plus', words.planConversation],
		reopen: ['rotate-ccw', words.reopen],
	};
	const bar = el.createDiv({ cls: BAR, attr: { role: 'gridcell' } });
	const add = (part: string, icon: string, label: string): void => {
		const button = iconButton(bar, port, icon, label);
		button.dataset['part'] = part;
		button.tabIndex = -1;
		button.disabled = busy;
	};
	if (!port.phone && !row.asks) for (const button of row.buttons) add(button, looks[button][0], looks[button][1]);
	add('menu', 'ellipsis-vertical', port.strings.common.moreActions);
}

// The colleagues as a table or as cards, whichever there is room for and the user chose; and the buttons of the row at hand.
import { closestTo } from './event-row';
import type { ViewPort } from './port';
import { RelationshipCards } from './relationship-cards';
import { paneWidth, type PaneWidth } from './relationship-columns';
import type { RelationshipGroup } from './relationship-rows';
import { drawRowActions } from './relationship-row-view';
import { RelationshipTable, type TableLooks } from './relationship-table';
import type { Sized } from './rows-seen';

export class RelationshipList {
	readonly el: HTMLElement;
	private readonly table: RelationshipTable;
	private readonly cards: RelationshipCards;
	private readonly observer: ResizeObserver;
	private known: PaneWidth;

	constructor(
		parent: HTMLElement,
		private readonly port: ViewPort,
		private readonly pane: HTMLElement,
		/** The pane has become so wide or narrow that something else fits into it. */
		private readonly resized: () => void,
	) {
		this.el = parent.createDiv({ cls: 'tillid-list' });
		this.table = new RelationshipTable(this.el.createDiv({ cls: 'tillid-scroll' }), port);
		this.cards = new RelationshipCards(this.el, port);
		this.known = paneWidth(this.room());
		// Of the window that the pane is in: a pop-out has its own.
		this.observer = new (pane.doc.defaultView ?? window).ResizeObserver(() => this.measure());
		this.observer.observe(pane);
		for (const name of ['mouseover', 'focusin'] as const) this.table.el.addEventListener(name, (event) => this.atHand(event));
	}

	get width(): PaneWidth {
		return this.known;
	}

	/** `columns`: null for cards. */
	set(groups: readonly (RelationshipGroup & Sized)[], looks: Omit<TableLooks, 'columns'>, columns: TableLooks['columns'] | null): void {
		if (columns === null) this.table.clear();
		else this.table.set(groups, { ...looks, columns });
		this.cards.set(columns === null ? groups : [], looks.isSelected);
		// Where nothing hovers, and where the button is the only way to what is not shown, it is always there.
		if (columns !== null && (this.known !== 'wide' || this.el.win.matchMedia('(hover: none)').matches)) {
			for (const end of Array.from(this.table.el.querySelectorAll<HTMLElement>('td.tillid-row-actions'))) drawRowActions(end, this.port, this.known === 'wide');
		}
	}

	/** How many drawn rows stand below that row or heading. */
	rowsAfter(el: HTMLElement): number {
		const drawn = Array.from(this.el.querySelectorAll('[data-rove]'));
		return drawn.length - 1 - drawn.indexOf(el);
	}

	destroy(): void {
		this.observer.disconnect();
	}

	private measure(): void {
		const width = paneWidth(this.room());
		if (this.pane.clientWidth === 0 || width === this.known) return;
		this.known = width;
		this.resized();
	}

	/** Pixels between the paddings, as the style sheet's container queries count. */
	private room(): number {
		const { paddingInlineStart, paddingInlineEnd } = this.pane.win.getComputedStyle(this.pane);
		return Math.max(0, this.pane.clientWidth - (parseFloat(paddingInlineStart) || 0) - (parseFloat(paddingInlineEnd) || 0));
	}

	private atHand(event: UIEvent): void {
		const end = closestTo(event, '.tillid-person')?.querySelector<HTMLElement>('td.tillid-row-actions');
		if (end) drawRowActions(end, this.port, this.known === 'wide');
	}
}

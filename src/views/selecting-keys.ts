// Selecting several promises by mouse, touch and keyboard, and what a key then does to all of them.
import { bulkMenu, bulkWhoMenu, promisesOf, type BulkContext } from './bulk-menu';
import { askDue } from './commitment-menu';
import type { CommitmentRow } from './commitment-row';
import type { MenuEntry } from './port';
import { RowSelection } from './row-selection';
import type { Settlement } from './view-action';

export interface SelectingContext {
	/** The rows on screen by key, from above. */
	readonly rows: () => ReadonlyMap<string, CommitmentRow>;
	/** The selected rows and how to act on them. */
	readonly bulk: () => BulkContext;
	readonly changed: () => void;
}

export class SelectingKeys {
	private readonly selection = new RowSelection();

	constructor(private readonly context: SelectingContext) {}

	get size(): number {
		return this.selection.size;
	}

	has(row: CommitmentRow): boolean {
		return this.selection.has(row.key);
	}

	/** In the order of the list. */
	selected(): readonly CommitmentRow[] {
		return [...this.context.rows().values()].filter((row) => this.has(row));
	}

	keepShown(): void {
		this.selection.keepOnly(this.order());
	}

	toggle(row: CommitmentRow): void {
		if (row.settled) return;
		this.selection.toggle(row.key);
		this.context.changed();
	}

	clear(): void {
		this.selection.clear();
		this.context.changed();
	}

	/** With Shift a click takes all up to the row; while rows are selected, a plain one takes or leaves this one. True when it meant that. */
	click(event: MouseEvent, row: CommitmentRow): boolean {
		if (row.settled || event.ctrlKey || event.metaKey || (!event.shiftKey && this.size === 0)) return false;
		if (event.shiftKey) this.extendTo(row.key);
		else this.toggle(row);
		return true;
	}

	/** The menu of all selected rows, where this one is among several. */
	menuFor(row: CommitmentRow): readonly MenuEntry[] | null {
		return this.isOneOfSeveral(row) ? bulkMenu(this.context.bulk()) : null;
	}

	/** True when the key meant something to the selection; on a selected row it means all of them. */
	key(event: KeyboardEvent, row: CommitmentRow, el: HTMLElement): boolean {
		if (event.key === 'Escape') return this.escape();
		if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) return this.all();
		if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) return this.stretch(row, event.key === 'ArrowDown' ? 1 : -1);
		if (event.ctrlKey || event.metaKey || !this.isOneOfSeveral(row)) return false;
		return this.together(event, el);
	}

	private together(event: KeyboardEvent, el: HTMLElement): boolean {
		const bulk = this.context.bulk();
		const settle = (to: Settlement): true => done(bulk.act({ do: 'settle', promises: promisesOf(bulk), to }));
		if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) return done(bulk.port.menu(el, bulkMenu(bulk)));
		switch (event.key.toLowerCase()) {
			case ' ':
				return settle('kept');
			case 'i':
				return settle('under-way');
			case 'b':
				return settle('released');
			case 'd':
				return done(void askDue({ port: bulk.port, due: null, move: (day) => bulk.act({ do: 'move-due', promises: promisesOf(bulk), day }) }));
			case 'h':
				return done(bulk.port.menu(el, bulkWhoMenu(bulk)));
			case 'm':
				return done(bulk.port.menu(el, bulkMenu(bulk)));
			default:
				return false;
		}
	}

	/** Takes this row and the next; the keyboard then moves on by itself. */
	private stretch(row: CommitmentRow, step: 1 | -1): false {
		const order = this.order();
		const next = order[order.indexOf(row.key) + step];
		if (!this.has(row)) this.extendTo(row.key);
		if (next !== undefined) this.extendTo(next);
		return false;
	}

	private extendTo(key: string): void {
		this.selection.extend(key, this.order());
		this.context.changed();
	}

	private all(): true {
		this.selection.all(this.order());
		this.context.changed();
		return true;
	}

	private escape(): boolean {
		if (this.size === 0) return false;
		this.clear();
		return true;
	}

	private isOneOfSeveral(row: CommitmentRow): boolean {
		return this.size > 1 && this.has(row);
	}

	/** Only what is still to be settled can be selected. */
	private order(): readonly string[] {
		return [...this.context.rows()].filter(([, row]) => !row.settled).map(([key]) => key);
	}
}

function done(_what: void): true {
	return true;
}

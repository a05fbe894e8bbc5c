// Selecting several promises by mouse, touch and keyboard, and what a key then does to all of them.
import { bulkMenu, bulkWhoMenu, promisesOf, type BulkContext } from './bulk-menu';
import { askDue } from './commitment-menu';
import type { CommitmentRow } from './commitment-row';
import type { MenuEntry } from './port';
import { SelectingRows } from './selecting-rows';
import type { Settlement } from './view-action';

export interface SelectingContext {
	/** The rows on screen by key, from above. */
	readonly rows: () => ReadonlyMap<string, CommitmentRow>;
	/** The selected rows and how to act on them. */
	readonly bulk: () => BulkContext;
	readonly changed: () => void;
}

export class SelectingKeys {
	private readonly rows: SelectingRows;

	/** Only what is still to be settled can be selected. */
	constructor(private readonly context: SelectingContext) {
		const order = (): readonly string[] => [...context.rows()].filter(([, row]) => !row.settled).map(([key]) => key);
		this.rows = new SelectingRows({ order, changed: () => context.changed() });
	}

	get size(): number {
		return this.rows.size;
	}

	has(row: CommitmentRow): boolean {
		return this.rows.has(row.key);
	}

	/** In the order of the list. */
	selected(): readonly CommitmentRow[] {
		return [...this.context.rows().values()].filter((row) => this.has(row));
	}

	keepShown(): void {
		this.rows.keepShown();
	}

	toggle(row: CommitmentRow): void {
		if (!row.settled) this.rows.toggle(row.key);
	}

	clear(): void {
		this.rows.clear();
	}

	/** True when it meant the selection. */
	click(event: MouseEvent, row: CommitmentRow): boolean {
		return !row.settled && this.rows.click(event, row.key);
	}

	/** The menu of all selected rows, where this one is among several. */
	menuFor(row: CommitmentRow): readonly MenuEntry[] | null {
		return this.rows.isOneOfSeveral(row.key) ? bulkMenu(this.context.bulk()) : null;
	}

	/** On the heading of a group: all rows, or none. */
	headingKey(event: KeyboardEvent): boolean {
		return this.rows.headingKey(event);
	}

	/** True when the key meant something to the selection; on a selected row it means all of them. */
	key(event: KeyboardEvent, row: CommitmentRow, el: HTMLElement): boolean {
		if (this.rows.key(event, row.key)) return true;
		if (event.ctrlKey || event.metaKey || !this.rows.isOneOfSeveral(row.key)) return false;
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
}

function done(_what: void): true {
	return true;
}

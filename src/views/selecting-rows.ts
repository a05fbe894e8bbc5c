// Selecting several rows of any list by mouse, touch and keyboard. What is then done to them is the list's own.
import { RowSelection } from './row-selection';

export interface SelectableRows {
	/** Keys of the rows on screen that can be selected, from above. */
	readonly order: () => readonly string[];
	readonly changed: () => void;
}

export class SelectingRows {
	private readonly selection = new RowSelection();

	constructor(private readonly rows: SelectableRows) {}

	get size(): number {
		return this.selection.size;
	}

	has(key: string): boolean {
		return this.selection.has(key);
	}

	/** In the order of the list. */
	selected(): readonly string[] {
		return this.rows.order().filter((key) => this.has(key));
	}

	keepShown(): void {
		this.selection.keepOnly(this.rows.order());
	}

	toggle(key: string): void {
		this.selection.toggle(key);
		this.rows.changed();
	}

	clear(): void {
		this.selection.clear();
		this.rows.changed();
	}

	/** With Shift a click takes all up to the row; while rows are selected, a plain one takes or leaves this one. True when it meant that. */
	click(event: MouseEvent, key: string): boolean {
		if (event.ctrlKey || event.metaKey || (!event.shiftKey && this.size === 0)) return false;
		if (event.shiftKey) this.extendTo(key);
		else this.toggle(key);
		return true;
	}

	/** True when the key meant something to the selection. */
	key(event: KeyboardEvent, key: string): boolean {
		if (this.headingKey(event)) return true;
		return event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp') && this.stretch(key, event.key === 'ArrowDown' ? 1 : -1);
	}

	/** The keys that mean all rows at once, on the heading of a group too. */
	headingKey(event: KeyboardEvent): boolean {
		if (event.key === 'Escape') return this.escape();
		return event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && this.all();
	}

	isOneOfSeveral(key: string): boolean {
		return this.size > 1 && this.has(key);
	}

	/** Takes this row and the next; the keyboard then moves on by itself. */
	private stretch(key: string, step: 1 | -1): false {
		const order = this.rows.order();
		const next = order[order.indexOf(key) + step];
		if (!this.has(key)) this.extendTo(key);
		if (next !== undefined) this.extendTo(next);
		return false;
	}

	private extendTo(key: string): void {
		this.selection.extend(key, this.rows.order());
		this.rows.changed();
	}

	private all(): true {
		this.selection.all(this.rows.order());
		this.rows.changed();
		return true;
	}

	private escape(): boolean {
		if (this.size === 0) return false;
		this.clear();
		return true;
	}
}

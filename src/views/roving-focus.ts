// One tab stop for a whole list: arrows move between its rows, left and right between a row's parts. Follows the ARIA guide.
// Rows carry `data-rove` with a key that outlives an update; their parts carry `data-part`.
import { closestTo } from './event-row';

export class RovingFocus {
	private current: string | null = null;
	private place = 0;

	constructor(
		private readonly root: HTMLElement,
		/** Keys that mean something to the list itself; true when it took the key. */
		private readonly onKey: (event: KeyboardEvent, row: HTMLElement) => boolean = () => false,
	) {
		root.addEventListener('keydown', (event) => this.keydown(event));
		root.addEventListener('focusin', (event) => this.focusin(event));
	}

	/** Changes the list and leaves the keyboard on the row it was on; where that row is gone, on the one that took its place. */
	update(change: () => void): void {
		const inside = this.root.contains(this.root.doc.activeElement);
		change();
		const rows = this.rows();
		const at = rows.findIndex((row) => row.dataset['rove'] === this.current);
		const row = at >= 0 ? rows[at] : this.heir(rows);
		this.stopAt(row, rows);
		if (inside && !this.root.contains(this.root.doc.activeElement)) row?.focus({ preventScroll: true });
	}

	/** What took the place of a row that is gone: the next row, else the one before; a header only where there is no row. */
	private heir(rows: readonly HTMLElement[]): HTMLElement | undefined {
		const next = rows[Math.min(this.place, rows.length - 1)];
		const before = rows[this.place - 1];
		const isHeader = next?.dataset['group'] !== undefined;
		return isHeader && before !== undefined && before.dataset['group'] === undefined ? before : next;
	}

	/** Puts the keyboard on that row, by itself the one it was last on; else on the first. */
	focus(key = this.current): void {
		const rows = this.rows();
		(rows.find((row) => row.dataset['rove'] === key) ?? rows[0])?.focus();
	}

	private rows(): HTMLElement[] {
		return Array.from(this.root.querySelectorAll<HTMLElement>('[data-rove]'));
	}

	private stopAt(row: HTMLElement | undefined, rows: readonly HTMLElement[]): void {
		for (const other of rows) other.tabIndex = other === row ? 0 : -1;
		this.current = row?.dataset['rove'] ?? null;
		this.place = row === undefined ? 0 : Math.max(0, rows.indexOf(row));
	}

	private focusin(event: FocusEvent): void {
		const row = closestTo(event, '[data-rove]');
		if (row !== null) this.stopAt(row, this.rows());
	}

	private keydown(event: KeyboardEvent): void {
		const row = closestTo(event, '[data-rove]');
		if (row === null || event.altKey || event.isComposing) return;
		if (this.onKey(event, row) || this.move(event, row)) {
			event.preventDefault();
			event.stopPropagation();
		}
	}

	private move(event: KeyboardEvent, row: HTMLElement): boolean {
		const rows = this.rows();
		const at = rows.indexOf(row);
		switch (event.key) {
			case 'ArrowDown':
				return focusRow(rows[at + 1]);
			case 'ArrowUp':
				return focusRow(rows[at - 1]);
			case 'Home':
				return focusRow(rows[0]);
			case 'End':
				return focusRow(rows[rows.length - 1]);
			case 'PageDown':
				return focusRow(rows[Math.min(at + 10, rows.length - 1)]);
			case 'PageUp':
				return focusRow(rows[Math.max(at - 10, 0)]);
			case 'ArrowRight':
				return this.moveInside(row, 1);
			case 'ArrowLeft':
				return this.moveInside(row, -1);
			case 'Escape':
				return row !== this.root.doc.activeElement && focusRow(row);
			default:
				return false;
		}
	}

	private moveInside(row: HTMLElement, step: 1 | -1): boolean {
		const parts = Array.from(row.querySelectorAll<HTMLElement>('[data-part]')).filter((part) => part.offsetParent !== null);
		const at = parts.findIndex((part) => part === this.root.doc.activeElement);
		const next = parts[at + step];
		if (at + step < 0) return focusRow(row);
		return focusRow(next);
	}
}

function focusRow(row: HTMLElement | undefined): boolean {
	row?.focus();
	return row !== undefined;
}

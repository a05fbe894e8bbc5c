// One tab stop for a whole grid of buttons: arrows move to the next button in their direction, over cells that hold none.
import { closestTo } from './event-row';

export class GridKeys {
	constructor(private readonly table: HTMLElement) {
		table.addEventListener('keydown', (event) => this.keydown(event));
		table.addEventListener('focusin', (event) => this.stopAt(closestTo(event, 'button')));
	}

	/** After the grid was drawn: one button is the tab stop. */
	update(): void {
		const buttons = this.rows().flat();
		const kept = buttons.find((button) => button?.tabIndex === 0) ?? buttons.find((button) => button !== null);
		this.stopAt(kept ?? null);
	}

	focus(): void {
		this.rows().flat().find((button) => button?.tabIndex === 0)?.focus();
	}

	private stopAt(stop: HTMLElement | null): void {
		if (stop !== null) for (const button of this.rows().flat()) if (button !== null) button.tabIndex = button === stop ? 0 : -1;
	}

	private rows(): (HTMLElement | null)[][] {
		return Array.from(this.table.querySelectorAll('tr'), (tr) => Array.from(tr.querySelectorAll('td'), (td) => td.querySelector('button')));
	}

	private keydown(event: KeyboardEvent): void {
		const next = this.next(event);
		if (next === null) return;
		event.preventDefault();
		event.stopPropagation();
		next.focus();
	}

	private next(event: KeyboardEvent): HTMLElement | null {
		const rows = this.rows();
		const row = rows.findIndex((cells) => cells.some((cell) => cell !== null && cell === this.table.doc.activeElement));
		const cells = rows[row];
		if (cells === undefined || event.altKey || event.ctrlKey || event.metaKey) return null;
		const column = cells.findIndex((cell) => cell !== null && cell === this.table.doc.activeElement);
		const downwards = rows.map((each) => each[column] ?? null);
		switch (event.key) {
			case 'ArrowRight':
				return firstOf(cells.slice(column + 1));
			case 'ArrowLeft':
				return firstOf(cells.slice(0, column).reverse());
			case 'ArrowDown':
				return firstOf(downwards.slice(row + 1));
			case 'ArrowUp':
				return firstOf(downwards.slice(0, row).reverse());
			case 'Home':
				return firstOf(cells);
			case 'End':
				return firstOf([...cells].reverse());
			default:
				return null;
		}
	}
}

function firstOf(cells: readonly (HTMLElement | null)[]): HTMLElement | null {
	return cells.find((cell) => cell !== null) ?? null;
}

// The months of my own promises, side by side as piles or below one another as a table. One tab stop: arrows go from month to month.
import { OWN_FATES } from '../index/own-promises';
import type { Strings } from '../strings/en';
import { wordButton } from './icon-button';
import { KeyedList } from './keyed-list';
import { nameBy } from './named-by';
import { drawPile } from './own-promises-picture';
import type { MonthColumn, OwnPromisesPage } from './own-promises-page';
import type { OwnPromisesState } from './own-promises-state';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1, Home: -Infinity, End: Infinity };

export class OwnMonths {
	private readonly picture: HTMLElement;
	private readonly table: HTMLTableElement;
	/** What the picture and the table are called; not shown, they tell it themselves. */
	private readonly name: HTMLElement;
	private readonly columns: KeyedList<MonthColumn>;
	private readonly rows: KeyedList<MonthColumn>;
	private most = 1;
	/** The month that the keyboard was last on. */
	private current: string | null = null;

	constructor(
		private readonly el: HTMLElement,
		strings: Strings,
		private readonly open: (key: string) => void,
	) {
		this.name = el.createSpan({ cls: 'tillid-gone' });
		this.picture = el.createDiv({ cls: 'tillid-own-picture', attr: { role: 'group' } });
		this.table = el.createEl('table', { cls: 'tillid-own-table' });
		nameBy(this.picture, this.name);
		nameBy(this.table, this.name);
		this.columns = new KeyedList(this.picture, {
			keyOf: ({ key }) => key,
			make: (parent) => this.makeMonth(parent, 'tillid-own-month'),
			draw: (button, column) => this.drawColumn(button, column),
			signature: (column) => JSON.stringify([column, this.most]),
		});
		const { heads } = strings.ownPromises;
		const head = this.table.createEl('thead').createEl('tr');
		for (const key of ['month', ...OWN_FATES, 'all'] as const) head.createEl('th', { text: heads[key], attr: { scope: 'col' } });
		this.rows = new KeyedList(this.table.createEl('tbody'), {
			keyOf: ({ key }) => key,
			make: (body) => body.createEl('tr'),
			draw: (row, column) => this.drawRow(row, column),
			signature: (column) => JSON.stringify(column),
		});
		el.addEventListener('keydown', (event) => this.key(event));
		el.addEventListener('focusin', (event) => {
			if (event.targetNode?.instanceOf(HTMLElement) === true) this.stopAt(event.targetNode.dataset['month'] ?? null);
		});
	}

	update({ columns, summary }: OwnPromisesPage, as: OwnPromisesState['as']): void {
		this.most = Math.max(1, ...columns.map(({ total }) => total));
		this.picture.toggleClass('tillid-gone', as !== 'picture');
		this.table.toggleClass('tillid-gone', as !== 'table');
		this.name.setText(summary);
		this.columns.set(as === 'picture' ? columns : []);
		this.rows.set(as === 'table' ? columns : []);
		const open = columns.find((column) => column.open)?.key;
		const known = columns.some(({ key }) => key === this.current) ? this.current : null;
		this.stopAt(known ?? open ?? columns[columns.length - 1]?.key ?? null);
		// The months of today are the last ones: on a narrow screen they are the ones in sight.
		if (as === 'picture' && known === null) this.picture.scrollLeft = this.picture.scrollWidth;
	}

	focus(): void {
		this.buttons().find(({ tabIndex }) => tabIndex === 0)?.focus();
	}

	private makeMonth(parent: HTMLElement, cls: string): HTMLButtonElement {
		const button = wordButton(parent, '', () => this.open(button.dataset['month'] ?? ''));
		button.className = cls;
		return button;
	}

	private drawColumn(button: HTMLElement, column: MonthColumn): void {
		button.empty();
		nameMonth(button, column);
		button.setAttribute('aria-label', column.label);
		if (column.total > 0) button.createSpan({ text: String(column.total) });
		drawPile(button, column.counts, this.most);
		const foot = button.createSpan({ cls: 'tillid-own-foot', text: column.short });
		if (column.year !== null) foot.createSpan({ text: column.year });
	}

	private drawRow(row: HTMLElement, column: MonthColumn): void {
		const held = row.contains(row.doc.activeElement);
		row.empty();
		const button = this.makeMonth(row.createEl('th', { attr: { scope: 'row' } }), 'tillid-text-button');
		button.setText(column.name);
		nameMonth(button, column);
		for (const fate of OWN_FATES) row.createEl('td', { text: String(column.counts[fate]) });
		row.createEl('td', { text: String(column.total) });
		if (held) button.focus();
	}

	private key(event: KeyboardEvent): void {
		const step = STEPS[event.key];
		const buttons = this.buttons();
		const at = buttons.findIndex((button) => button === this.el.doc.activeElement);
		if (step === undefined || at === -1) return;
		event.preventDefault();
		buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
	}

	private stopAt(month: string | null): void {
		if (month === null) return;
		this.current = month;
		for (const button of this.buttons()) button.tabIndex = button.dataset['month'] === month ? 0 : -1;
	}

	private buttons(): readonly HTMLElement[] {
		return Array.from(this.el.querySelectorAll<HTMLElement>('[data-month]'));
	}
}

function nameMonth(button: HTMLElement, { key, open }: MonthColumn): void {
	button.dataset['month'] = key;
	button.setAttribute('aria-expanded', String(open));
	button.toggleClass('is-open', open);
}

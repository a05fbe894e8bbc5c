// The table of the relationships view: one body a group, rows kept by the path of the colleague's note, columns as the user chose.
import type { RelationshipColumn } from '../strings/en-people';
import type { RelationshipSort } from '../strings/en-views';
import { KeyedList } from './keyed-list';
import type { ViewPort } from './port';
import { isFull, SORTING } from './relationship-columns';
import type { RelationshipGroup } from './relationship-rows';
import type { RelationshipRow } from './relationship-row';
import { drawPerson } from './relationship-row-view';

type Line = { readonly is: 'header'; readonly group: RelationshipGroup; readonly first: boolean } | { readonly is: 'person'; readonly row: RelationshipRow; readonly selected: boolean };

export interface TableLooks {
	readonly columns: readonly RelationshipColumn[];
	readonly sort: RelationshipSort;
	readonly isSelected: (path: string) => boolean;
	/** Of all rows and headings, drawn or not. */
	readonly length: number;
}

export class RelationshipTable {
	readonly el: HTMLTableElement;
	private groups: KeyedList<RelationshipGroup>;
	private lines = new WeakMap<HTMLElement, KeyedList<Line>>();
	private firstKey: string | undefined;
	private looks: TableLooks | null = null;

	constructor(
		parent: HTMLElement,
		private readonly port: ViewPort,
	) {
		this.el = parent.createEl('table', { cls: 'tillid-table' });
		this.groups = this.emptyGroups();
	}

	set(groups: readonly RelationshipGroup[], looks: TableLooks): void {
		if (this.looks?.columns.join() !== looks.columns.join()) this.drawColumns(looks.columns);
		if (this.looks?.sort !== looks.sort || this.el.tHead?.rows.length === 0) drawHeads(this.el.createTHead(), looks, this.port);
		this.looks = looks;
		this.firstKey = groups[0]?.key;
		this.groups.set(groups);
		// Some rows are not drawn yet: who hears the table is told how long it is, heads and all.
		this.el.setAttribute('aria-rowcount', String(looks.length + 1));
		this.el.toggleClass('tillid-gone', groups.length === 0);
	}

	clear(): void {
		this.el.empty();
		this.el.addClass('tillid-gone');
		this.groups = this.emptyGroups();
		this.looks = null;
	}

	/** Other columns make other rows: the table begins anew. */
	private drawColumns(columns: readonly RelationshipColumn[]): void {
		this.el.empty();
		this.groups = this.emptyGroups();
		this.el.toggleClass('is-full', isFull(columns));
		const group = this.el.createEl('colgroup');
		for (const cls of ['name', ...columns, 'end']) group.createEl('col', { cls: `tillid-col-${cls}` });
		this.el.createTHead();
	}

	private emptyGroups(): KeyedList<RelationshipGroup> {
		this.lines = new WeakMap();
		return new KeyedList(this.el, {
			keyOf: ({ key }) => key,
			make: (table) => this.makeBody(table),
			draw: (body, group) => this.lines.get(body)?.set(this.linesOf(group)),
		}, 2);
	}

	private makeBody(table: HTMLElement): HTMLElement {
		const body = table.createEl('tbody');
		this.lines.set(body, new KeyedList<Line>(body, {
			keyOf: (line) => (line.is === 'header' ? 'group' : `person\n${line.row.key}`),
			make: (rows) => rows.createEl('tr'),
			draw: (tr, line) => (line.is === 'header' ? this.drawHeader(tr, line.group, line.first) : this.drawRow(tr, line.row, line.selected)),
			signature: (line) => JSON.stringify(line.is === 'header' ? { ...line, group: { ...line.group, rows: [] } } : line),
		}));
		return body;
	}

	private linesOf(group: RelationshipGroup): readonly Line[] {
		const header: readonly Line[] = group.label === null ? [] : [{ is: 'header', group, first: group.key === this.firstKey }];
		return [...header, ...group.rows.map((row): Line => ({ is: 'person', row, selected: this.looks?.isSelected(row.key) === true }))];
	}

	private drawRow(tr: HTMLElement, row: RelationshipRow, selected: boolean): void {
		tr.className = 'tillid-person';
		tr.toggleClass('is-selected', selected);
		tr.setAttribute('aria-selected', String(selected));
		drawPerson(tr, row, this.looks?.columns ?? [], this.port);
	}

	private drawHeader(tr: HTMLElement, group: RelationshipGroup, first: boolean): void {
		tr.empty();
		tr.className = 'tillid-group-row';
		tr.toggleClass('is-first', first);
		tr.toggleClass('is-folded', !group.open);
		const th = tr.createEl('th', { attr: { scope: 'rowgroup', colspan: (this.looks?.columns.length ?? 0) + 2 } });
		const button = th.createEl('button', { cls: 'tree-item-self is-clickable', attr: { type: 'button', 'aria-expanded': String(group.open), 'data-part': 'header' } });
		button.dataset['rove'] = `group\n${group.key}`;
		button.dataset['group'] = group.key;
		const icon = button.createSpan({ cls: 'tree-item-icon collapse-icon' });
		icon.toggleClass('is-collapsed', !group.open);
		this.port.setIcon(icon, 'chevron-down');
		button.createSpan({ cls: 'tree-item-inner', text: group.label ?? '' });
		button.createSpan({ cls: 'tree-item-flair', text: group.count });
	}
}

/** Heads that sort are buttons and carry `data-sort`. */
function drawHeads(head: HTMLElement, { columns, sort }: TableLooks, { strings }: ViewPort): void {
	const { people: words, relationships } = strings;
	head.empty();
	const tr = head.createEl('tr');
	for (const column of ['name', ...columns] as const) {
		const label = column === 'name' ? relationships.columns.name : words.columnNames[column];
		const th = tr.createEl('th', { attr: { scope: 'col' } });
		th.toggleClass('is-count', column === 'mine' || column === 'theirs' || column === 'count');
		const by = SORTING[column];
		if (by === undefined) {
			th.setText(label);
			continue;
		}
		th.createEl('button', { cls: 'tillid-head-button', text: label, attr: { type: 'button', 'data-sort': by, title: words.sortedBy(label) } });
		if (by === sort) th.setAttribute('aria-sort', 'ascending');
	}
	tr.createEl('th', { attr: { scope: 'col' } }).createSpan({ cls: 'tillid-sr', text: relationships.columns.actions });
}

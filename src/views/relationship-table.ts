// The table of the relationships view: one body a group, rows kept by the path of the colleague's note.
import { KeyedList } from './keyed-list';
import type { ViewPort } from './port';
import type { RelationshipGroup } from './relationship-rows';
import type { RelationshipRow } from './relationship-row';
import { drawPerson } from './relationship-row-view';

type Line = { readonly is: 'header'; readonly group: RelationshipGroup; readonly first: boolean } | { readonly is: 'person'; readonly row: RelationshipRow };

export class RelationshipTable {
	readonly el: HTMLElement;
	private readonly groups: KeyedList<RelationshipGroup>;
	private readonly lines = new WeakMap<HTMLElement, KeyedList<Line>>();
	private firstKey: string | undefined;

	constructor(
		parent: HTMLElement,
		private readonly port: ViewPort,
	) {
		this.el = parent.createEl('table', { cls: 'tillid-table' });
		drawColumns(this.el, port);
		this.groups = new KeyedList(this.el, {
			keyOf: ({ key }) => key,
			make: (table) => this.makeBody(table),
			draw: (body, group) => this.lines.get(body)?.set(this.linesOf(group)),
		}, this.el.children.length);
	}

	set(groups: readonly RelationshipGroup[]): void {
		this.firstKey = groups[0]?.key;
		this.groups.set(groups);
		this.el.toggleClass('tillid-gone', groups.length === 0);
	}

	private makeBody(table: HTMLElement): HTMLElement {
		const body = table.createEl('tbody');
		this.lines.set(body, new KeyedList<Line>(body, {
			keyOf: (line) => (line.is === 'header' ? 'group' : `person\n${line.row.key}`),
			make: (rows) => rows.createEl('tr'),
			draw: (tr, line) => (line.is === 'header' ? this.drawHeader(tr, line.group, line.first) : drawPerson(tr, line.row, this.port)),
			signature: (line) => JSON.stringify(line.is === 'header' ? { ...line, group: { ...line.group, rows: [] } } : line),
		}));
		return body;
	}

	private linesOf(group: RelationshipGroup): readonly Line[] {
		const header: readonly Line[] = group.label === null ? [] : [{ is: 'header', group, first: group.key === this.firstKey }];
		return [...header, ...group.rows.map((row): Line => ({ is: 'person', row }))];
	}

	private drawHeader(tr: HTMLElement, group: RelationshipGroup, first: boolean): void {
		tr.empty();
		tr.className = 'tillid-group-row';
		tr.toggleClass('is-first', first);
		tr.toggleClass('is-folded', !group.open);
		const th = tr.createEl('th', { attr: { scope: 'rowgroup', colspan: 8 } });
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

function drawColumns(table: HTMLElement, port: ViewPort): void {
	const { columns } = port.strings.relationships;
	const group = table.createEl('colgroup');
	for (const cls of ['name', 'rhythm', 'last', 'next', 'shared', 'mine', 'theirs', 'end']) group.createEl('col', { cls: `tillid-col-${cls}` });
	const tr = table.createEl('thead').createEl('tr');
	const head = (text: string, cls = ''): void => void tr.createEl('th', { text, cls, attr: { scope: 'col' } });
	head(columns.name);
	head(columns.rhythm);
	head(columns.last);
	head(columns.next);
	head(columns.shared, 'is-shared');
	head(columns.mine, 'is-count');
	head(columns.theirs, 'is-count');
	tr.createEl('th', { attr: { scope: 'col' } }).createSpan({ cls: 'tillid-sr', text: columns.actions });
}

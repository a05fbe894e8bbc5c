// The cards of the relationships view: one list a group, cards kept by the path of the colleague's note.
import { drawGroupHeading, makeGroupSection } from './group-section';
import { KeyedList } from './keyed-list';
import type { ViewPort } from './port';
import { drawCard } from './relationship-card-view';
import type { RelationshipGroup } from './relationship-rows';
import type { RelationshipRow } from './relationship-row';

export class RelationshipCards {
	readonly el: HTMLElement;
	private readonly groups: KeyedList<RelationshipGroup>;
	private readonly lists = new WeakMap<HTMLElement, KeyedList<RelationshipRow>>();
	private isSelected: (path: string) => boolean = () => false;

	constructor(
		parent: HTMLElement,
		private readonly port: ViewPort,
	) {
		this.el = parent.createDiv({ cls: 'tillid-cards tillid-gone' });
		this.groups = new KeyedList(this.el, {
			keyOf: ({ key }) => key,
			make: (el) => this.makeGroup(el),
			draw: (section, group) => this.drawGroup(section, group),
		});
	}

	set(groups: readonly RelationshipGroup[], isSelected: (path: string) => boolean): void {
		this.isSelected = isSelected;
		this.groups.set(groups);
		this.el.toggleClass('tillid-gone', groups.length === 0);
	}

	private makeGroup(el: HTMLElement): HTMLElement {
		const section = makeGroupSection(el, this.port);
		this.lists.set(section, new KeyedList<RelationshipRow>(section.createEl('ul', { cls: 'tillid-rows' }), {
			keyOf: ({ key }) => key,
			make: (list) => list.createEl('li', { cls: 'tillid-person tillid-card' }),
			draw: (li, row) => {
				drawCard(li, row, this.port);
				li.toggleClass('is-selected', this.isSelected(row.key));
			},
			signature: (row) => JSON.stringify(row) + String(this.isSelected(row.key)),
		}));
		return section;
	}

	private drawGroup(section: HTMLElement, group: RelationshipGroup): void {
		drawGroupHeading(section, { ...group, label: group.label ?? '' });
		section.querySelector('button')?.toggleClass('tillid-gone', group.label === null);
		if (group.label === null) section.querySelector('button')?.removeAttribute('data-rove');
		this.lists.get(section)?.set(group.rows);
	}
}

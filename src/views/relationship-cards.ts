// The cards of the relationships view: one list a group, cards kept by the path of the colleague's note.
import { drawGroupHeading, makeGroupSection } from './group-section';
import { KeyedList } from './keyed-list';
import type { ViewPort } from './port';
import { drawCard } from './relationship-card-view';
import type { RelationshipGroup } from './relationship-rows';
import type { RelationshipRow } from './relationship-row';
import type { Sized } from './rows-seen';

type CardGroup = RelationshipGroup & Sized;

/** A card with its place among those of its group: who hears the list is told how long it is, though not all of it is drawn. */
interface CardLooks {
	readonly row: RelationshipRow;
	readonly place: number;
	readonly size: number;
}

export class RelationshipCards {
	readonly el: HTMLElement;
	private readonly groups: KeyedList<CardGroup>;
	private readonly lists = new WeakMap<HTMLElement, KeyedList<CardLooks>>();
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

	set(groups: readonly CardGroup[], isSelected: (path: string) => boolean): void {
		this.isSelected = isSelected;
		this.groups.set(groups);
		this.el.toggleClass('tillid-gone', groups.length === 0);
	}

	private makeGroup(el: HTMLElement): HTMLElement {
		const section = makeGroupSection(el, this.port);
		this.lists.set(section, new KeyedList<CardLooks>(section.createEl('ul', { cls: 'tillid-rows' }), {
			keyOf: ({ row }) => row.key,
			make: (list) => list.createEl('li', { cls: 'tillid-person tillid-card' }),
			draw: (li, { row, place, size }) => {
				li.setAttribute('aria-posinset', String(place));
				li.setAttribute('aria-setsize', String(size));
				drawCard(li, row, this.port);
				li.toggleClass('is-selected', this.isSelected(row.key));
			},
			signature: (looks) => JSON.stringify(looks) + String(this.isSelected(looks.row.key)),
		}));
		return section;
	}

	private drawGroup(section: HTMLElement, group: CardGroup): void {
		drawGroupHeading(section, { ...group, label: group.label ?? '' });
		section.querySelector('button')?.toggleClass('tillid-gone', group.label === null);
		if (group.label === null) section.querySelector('button')?.removeAttribute('data-rove');
		this.lists.get(section)?.set(group.rows.map((row, i) => ({ row, place: i + 1, size: group.size })));
	}
}

// Draws those around one topic or initiative: sections of people, needs, initiatives, promises and pairs. Listens to nothing.
import type { CircleLine, CirclePage, CircleSection } from './circle-page';
import { drawRow, rowSignature, type RowLooks } from './commitment-row-view';
import { KeyedList } from './keyed-list';
import { nameBy } from './named-by';
import { noteLink } from './note-link';
import type { ViewPort } from './port';
import { drawPair, pairSignature } from './together-view';
import type { TogetherRow } from './together-rows';

interface SectionLists {
	readonly lines: KeyedList<CircleLine>;
	readonly promises: KeyedList<RowLooks>;
	readonly pairs: KeyedList<TogetherRow>;
}

export class CircleView {
	private readonly head: HTMLElement;
	private readonly sections: KeyedList<CircleSection>;
	private readonly lists = new WeakMap<HTMLElement, SectionLists>();
	private headDrawn = '';

	constructor(
		readonly el: HTMLElement,
		private readonly port: ViewPort,
		private readonly isBusy: (key: string) => boolean,
	) {
		this.head = el.createDiv();
		this.sections = new KeyedList(el.createDiv(), { keyOf: ({ key }) => key, make: (parent) => this.makeSection(parent), draw: (section, given) => this.drawSection(section, given) });
	}

	set(page: CirclePage | null): void {
		this.el.toggleClass('tillid-gone', page === null);
		this.drawHead(page);
		this.sections.set(page?.sections ?? []);
	}

	private drawHead(page: CirclePage | null): void {
		const drawn = page === null ? '' : JSON.stringify([page.key, page.label, page.kind, page.path]);
		if (drawn === this.headDrawn) return;
		this.headDrawn = drawn;
		this.head.empty();
		if (page === null) return;
		const title = this.head.createEl('h2', { cls: 'tillid-circle-title', attr: { tabindex: -1 } });
		if (page.path === null) title.setText(page.label);
		else noteLink(title, page.label, page.path, { quiet: true, part: null });
		const { topics } = this.port.strings;
		this.head.createDiv({ cls: 'tillid-sub', text: page.path === null ? `${page.kind}. ${topics.plainText}` : page.kind });
	}

	private makeSection(parent: HTMLElement): HTMLElement {
		const section = parent.createEl('section', { cls: 'tillid-circle-section' });
		const heading = section.createEl('h3', { cls: 'tillid-heading' });
		heading.createSpan();
		heading.createSpan({ cls: 'tillid-circle-count' });
		this.lists.set(section, {
			lines: new KeyedList<CircleLine>(section.createEl('ul', { cls: 'tillid-circle-lines' }), { keyOf: ({ key }) => key, make: (list) => list.createEl('li'), draw: (el, line) => drawCircleLine(el, line, this.port), signature: (line) => JSON.stringify(line) }),
			promises: new KeyedList<RowLooks>(section.createDiv({ cls: 'tillid-rows', attr: { role: 'grid' } }), { keyOf: ({ row }) => row.key, make: (list) => list.createDiv(), draw: (el, looks) => drawRow(el, looks, this.port), signature: rowSignature }),
			pairs: new KeyedList<TogetherRow>(section.createEl('ul', { cls: 'tillid-pairs' }), { keyOf: ({ key }) => key, make: (list) => list.createEl('li'), draw: (el, row) => drawPair(el, row, this.port), signature: pairSignature }),
		});
		section.createEl('p', { cls: 'tillid-sub' });
		return section;
	}

	private drawSection(section: HTMLElement, { label, count, lines, promises, pairs, note }: CircleSection): void {
		const [words, number] = Array.from(section.querySelectorAll('h3 > span'));
		words?.setText(label);
		number?.setText(count);
		section.querySelector('p')?.setText(note ?? '');
		section.querySelector('p')?.toggleClass('tillid-gone', note === null);
		section.querySelector('.tillid-circle-lines')?.toggleClass('tillid-gone', lines.length === 0);
		section.querySelector('.tillid-rows')?.toggleClass('tillid-gone', promises.length === 0);
		nameBy(section.querySelector('.tillid-rows'), words);
		section.querySelector('.tillid-pairs')?.toggleClass('tillid-gone', pairs.length === 0);
		const lists = this.lists.get(section);
		lists?.lines.set(lines);
		lists?.promises.set(promises.map((row) => ({ row, busy: this.isBusy(row.key) })));
		lists?.pairs.set(pairs);
	}
}

function drawCircleLine(el: HTMLElement, { key, name, aside, exact, more }: CircleLine, port: ViewPort): void {
	el.empty();
	el.className = 'tillid-circle-line';
	el.dataset['rove'] = `line\n${key}`;
	if (name.chooses !== null) el.dataset['chooses'] = name.chooses;
	else el.removeAttribute('data-chooses');
	const first = el.createDiv();
	if (name.opens !== null) noteLink(first, name.label, name.opens, { quiet: true, part: 'name' });
	else if (name.chooses !== null) first.createEl('a', { cls: 'tillid-link', text: name.label, attr: { href: '#', 'data-part': 'name', tabindex: -1 } });
	else first.createSpan({ text: name.label });
	const beside = first.createSpan({ cls: 'tillid-circle-aside', text: aside });
	if (exact !== '') port.tooltip(beside, exact);
	if (more !== '') el.createDiv({ cls: 'tillid-sub', text: more });
}

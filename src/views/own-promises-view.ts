// My own promises over the months: a picture and the very same as a table, each month leading to its promises. Of nobody else.
import { OWN_FATES } from '../index/own-promises';
import { KeyedList } from './keyed-list';
import { wordButton } from './icon-button';
import { drawEmpty, drawReading } from './list-states';
import { Drawing } from './drawing';
import { drawMore } from './more-foot';
import { OwnMonths } from './own-months';
import type { OwnLine } from './own-promise-line';
import { drawBrick } from './own-promises-picture';
import { ownPromisesPage, type OwnPromisesInput, type OwnPromisesPage } from './own-promises-page';
import { MONTHS, type OwnPromisesState } from './own-promises-state';
import { PAGE } from './page-size';
import type { Drawn, ReadingProgress, ViewPort } from './port';
import type { IsoDay } from '../text/dates';

export interface OwnPromisesData extends OwnPromisesInput {
	readonly reading: ReadingProgress | null;
	readonly today: IsoDay;
}

export function drawOwnPromises(el: HTMLElement, port: ViewPort, state: OwnPromisesState): Drawn<OwnPromisesData, OwnPromisesState> {
	return new OwnPromisesView(el, port, state);
}

class OwnPromisesView extends Drawing<OwnPromisesData, OwnPromisesState> {
	private readonly status: HTMLElement;
	private readonly page: HTMLElement;
	private readonly months: OwnMonths;
	private readonly key: HTMLElement;
	private readonly besides: HTMLElement;
	private readonly title: HTMLElement;
	private readonly lines: KeyedList<OwnLine>;
	private readonly foot: HTMLElement;
	private shown = PAGE;

	constructor(el: HTMLElement, port: ViewPort, state: OwnPromisesState) {
		super(el, port, state, ['tillid-view', 'tillid-own']);
		this.status = el.createDiv();
		this.page = el.createDiv();
		const words = port.strings.ownPromises;
		this.page.createEl('p', { cls: 'tillid-sub tillid-lead', text: words.lead });
		const body = this.page.createDiv({ cls: 'tillid-own-body' });
		this.months = new OwnMonths(body.createDiv({ cls: 'tillid-own-months' }), port.strings, (open) => this.open(open));
		this.key = body.createDiv({ cls: 'tillid-own-key' });
		this.besides = this.page.createDiv({ cls: 'tillid-own-besides' });
		const section = this.page.createEl('section', { cls: 'tillid-own-list', attr: { 'aria-live': 'polite' } });
		this.title = section.createEl('h3', { cls: 'tillid-heading' });
		this.lines = new KeyedList(section.createEl('ul', { cls: 'tillid-plain-list' }), {
			keyOf: ({ key }) => key,
			make: (list) => list.createEl('li', { cls: 'tillid-own-line' }),
			draw: (li, line) => this.drawLine(li, line),
			signature: (line) => JSON.stringify(line),
		});
		this.foot = section.createDiv({ cls: 'tillid-more' });
		const meaning = this.page.createDiv({ cls: 'tillid-own-meaning' });
		meaning.createEl('h3', { cls: 'tillid-heading', text: words.meaningTitle });
		for (const sentence of words.meaning) meaning.createEl('p', { text: sentence });
	}

	override focus(): void {
		this.months.focus();
	}

	protected override drawData(data: OwnPromisesData): void {
		const { strings, language } = this.port;
		const page = data.reading === null ? ownPromisesPage(data, this.now, { today: data.today, strings, language }) : null;
		this.page.toggleClass('tillid-gone', page?.is !== 'picture');
		if (data.reading !== null) drawReading(this.status, this.port, data.reading);
		else this.status.empty();
		if (page === null) return;
		if (page.is === 'empty') this.drawNothing();
		else this.drawPage(page);
	}

	private drawNothing(): void {
		const { ownPromises: words, commands } = this.port.strings;
		const button = { label: commands.newConversation, run: () => this.port.newConversation(null) };
		drawEmpty(this.status, this.port, { icon: 'handshake', title: words.empty, text: words.emptyText, button });
	}

	private drawPage(page: OwnPromisesPage): void {
		this.months.update(page, this.now.as);
		this.drawKey(page);
		this.drawBesides(page);
		this.title.setText(page.list?.title ?? '');
		if (page.list !== null) this.title.createSpan({ cls: 'tillid-own-count', text: page.list.count });
		else this.title.setText(this.port.strings.ownPromises.pickMonth);
		this.title.toggleClass('is-hint', page.list === null);
		const lines = page.list?.lines ?? [];
		const { commitments, common } = this.port.strings;
		this.lines.set(lines.slice(0, this.shown));
		drawMore(this.foot, lines.length > this.shown ? { shown: this.shown, all: lines.length } : null, commitments, common.count, () => {
			this.shown += PAGE;
			this.draw();
		});
	}

	private open(key: string): void {
		this.shown = PAGE;
		this.change({ open: this.now.open === key ? null : key });
	}

	/** What each kind of brick means, with its number, and the way between picture and table. */
	private drawKey(page: OwnPromisesPage): void {
		const words = this.port.strings.ownPromises;
		const held = this.key.contains(this.key.doc.activeElement);
		this.key.empty();
		const list = this.key.createEl('ul', { cls: 'tillid-plain-list' });
		for (const fate of OWN_FATES) {
			const item = list.createEl('li');
			drawBrick(item, fate);
			item.createSpan({ text: words.fates[fate](page.counts[fate]) });
		}
		const other = this.now.as === 'picture' ? 'table' : 'picture';
		const button = wordButton(this.key, other === 'table' ? words.asTable : words.asPicture, () => this.change({ as: other }));
		button.addClass('tillid-text-button');
		if (held) button.focus();
	}

	private drawBesides(page: OwnPromisesPage): void {
		const active = this.besides.doc.activeElement;
		const held = active !== null && this.besides.contains(active) ? active.getAttribute('data-key') : null;
		this.besides.empty();
		const add = (key: string, text: string, run: () => void): HTMLButtonElement => {
			const button = wordButton(this.besides, text, run);
			button.addClass('tillid-text-button');
			button.dataset['key'] = key;
			if (held === key) button.focus();
			return button;
		};
		for (const { key, label, open } of page.besides) add(key, label, () => this.open(key)).setAttribute('aria-expanded', String(open));
		if (page.earlier !== null) add('earlier', page.earlier, () => this.change({ months: this.now.months + MONTHS }));
	}

	private drawLine(li: HTMLElement, line: OwnLine): void {
		li.empty();
		drawBrick(li, line.fate);
		const main = li.createDiv({ cls: 'tillid-own-words' });
		const open = (event: MouseEvent): void => {
			event.preventDefault();
			this.port.openNote(line.path, line.line, event);
		};
		const link = main.createEl('a', { cls: 'tillid-link is-quiet', text: line.text, attr: { href: line.path } });
		link.addEventListener('click', open);
		link.addEventListener('auxclick', (event) => event.button === 1 && open(event));
		link.addEventListener('mouseover', (event) => this.port.hoverNote(line.path, event, link));
		link.addEventListener('contextmenu', (event) => {
			event.preventDefault();
			this.port.noteMenu(line.path, event, []);
		});
		const meta = main.createDiv({ cls: 'tillid-sub', text: line.meta });
		if (line.exact !== '') this.port.tooltip(meta, line.exact);
	}
}

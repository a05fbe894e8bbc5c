// The relationships view: the questions on top, the toolbar, the colleagues. Hears keys and clicks and asks the host to act.
import type { SavedFilter } from '../model/saved-filter';
import type { RelationshipSort } from '../strings/en-views';
import type { IsoDay } from '../text/dates';
import { AsSeen } from './as-seen';
import { colleagueBulkMenu, colleagueDeeds, type ColleagueBulk } from './colleague-bulk';
import { Drawing } from './drawing';
import { closestTo, partOf } from './event-row';
import { drawEmpty, drawReading } from './list-states';
import { drawMore } from './more-foot';
import { listenForLinks } from './note-link';
import { PAGE } from './page-size';
import type { Drawn, MenuEntry, ReadingProgress, ViewPort } from './port';
import { QuestionsView } from './questions-view';
import { NO_FILTERS } from './relationship-filters';
import { RelationshipList } from './relationship-list';
import { relationshipMenu } from './relationship-menu';
import { relationshipsPage, type RelationshipsInput, type RelationshipsPage } from './relationship-rows';
import { RELATIONSHIP_SORTS, type RelationshipsState } from './relationships-state';
import { RelationshipsToolbar } from './relationships-toolbar';
import { RovingFocus } from './roving-focus';
import { rowsSeen } from './rows-seen';
import { readOneOfOrNull } from './saved-state';
import { SelectingRows } from './selecting-rows';
import { SelectionBar } from './selection-bar';
import { drawStart } from './start-steps';

export interface RelationshipsData extends RelationshipsInput {
	/** Set while the index is being built: then nothing else is shown, for a rhythm would be wrong. */
	readonly reading: ReadingProgress | null;
	readonly savedFilters: readonly SavedFilter[];
	readonly today: IsoDay;
}

export function drawRelationships(el: HTMLElement, port: ViewPort, state: RelationshipsState): Drawn<RelationshipsData, RelationshipsState> {
	return new RelationshipsPane(el, port, state);
}

class RelationshipsPane extends Drawing<RelationshipsData, RelationshipsState> {
	private page: RelationshipsPage | null = null;
	private readonly questions: QuestionsView;
	private readonly toolbar: RelationshipsToolbar;
	private readonly work: HTMLElement;
	private readonly status: HTMLElement;
	private readonly list: RelationshipList;
	private readonly seen: AsSeen;
	private readonly foot: HTMLElement;
	private readonly pace: HTMLElement;
	private readonly selecting: SelectingRows;
	private readonly bulk: ColleagueBulk;
	private readonly bar: SelectionBar;
	private readonly roving: RovingFocus;

	constructor(el: HTMLElement, port: ViewPort, state: RelationshipsState) {
		super(el, port, state, ['tillid-view']);
		this.selecting = new SelectingRows({ order: () => this.order(), changed: () => this.draw() });
		this.bulk = { port, selected: () => this.selecting.selected(), act: (action) => void this.act(this.selecting.selected(), action), close: () => this.clearSelection() };
		// Containers are measured from inside: the element itself is the pane.
		this.work = el.createDiv({ cls: 'tillid-gone' });
		this.questions = new QuestionsView(this.work, port, {
			answer: (path, to) => void this.act([path], { do: 'conversation-status', path, to }),
			newDate: (path) => void this.act([path], { do: 'conversation-date', path }),
			menuFor: (colleague, at) => port.menu(at, this.menu(colleague)),
			busy: (path) => this.busy.has(path),
			leave: () => this.roving.focus(),
		});
		this.toolbar = new RelationshipsToolbar(this.work, port, {
			state: () => this.now,
			change: (change) => this.change(change),
			choices: () => this.page?.choices ?? null,
			saved: () => this.data?.savedFilters ?? [],
			onlyCards: () => this.list.width === 'lines',
		});
		this.list = new RelationshipList(this.work, port, el, () => this.draw());
		this.seen = new AsSeen(this.work.createDiv({ cls: 'tillid-end' }), () => this.drawList(this.page));
		this.foot = this.work.createDiv({ cls: 'tillid-more' });
		this.pace = this.work.createEl('p', { cls: 'tillid-sub tillid-pace' });
		this.bar = new SelectionBar(this.work, port, colleagueDeeds(this.bulk));
		this.status = el.createDiv();
		this.roving = new RovingFocus(this.list.el, (event, row) => this.key(event, row));
		listenForLinks(this.work, port, (event) => this.selecting.size === 0 || event.ctrlKey || event.metaKey || closestTo(event, '.tillid-person') === null);
		this.listen();
	}

	override focus(): void {
		this.roving.focus();
	}

	override destroy(): void {
		this.list.destroy();
		this.seen.close();
		super.destroy();
	}

	protected override change(change: Partial<RelationshipsState>): void {
		// Filtered, searched, sorted or grouped anew: another list, which begins from above.
		if (change.shown === PAGE) this.seen.again();
		super.change(change);
	}

	protected override drawData(data: RelationshipsData): void {
		const { reading, today } = data;
		const { strings, language } = this.port;
		this.page = reading === null ? relationshipsPage(data, this.now, { today, strings, language }, this.list.width) : null;
		this.work.toggleClass('tillid-gone', this.page === null || this.page.is === 'start');
		this.questions.set(this.page?.tookPlace ?? [], this.page?.next ?? []);
		this.toolbar.update();
		this.selecting.keepShown();
		this.drawList(this.page);
		drawMore(this.foot, this.page?.more ?? null, strings.relationships, strings.common.count, () => this.change({ shown: this.now.shown + PAGE }));
		this.pace.setText(this.page?.pace ?? '');
		this.drawStatus(reading);
	}

	private drawList(page: RelationshipsPage | null): void {
		const { sort } = this.now;
		const barHadFocus = this.bar.holdsFocus();
		const { groups, heldBack, length } = rowsSeen(page?.is === 'list' ? page.groups : [], this.seen.of(this.now.shown));
		const looks = { sort, isSelected: (path: string) => this.selecting.has(path), length };
		this.roving.update(() => this.list.set(groups, looks, page?.columns ?? null));
		this.seen.watch(heldBack);
		const { size } = this.selecting;
		this.el.toggleClass('is-selecting', size > 0);
		this.bar.update(size, this.busy.size > 0);
		if (barHadFocus && size === 0) this.roving.focus();
	}

	private drawStatus(reading: ReadingProgress | null): void {
		if (reading !== null) {
			drawReading(this.status, this.port, reading);
			return;
		}
		this.status.empty();
		if (this.page?.is === 'start') drawStart(this.status, this.port, this.data?.meName !== null);
		if (this.page?.is !== 'no-hits') return;
		const { relationships: words, common } = this.port.strings;
		const query = this.now.query.trim();
		const button = { label: query === '' ? common.clearFilters : common.clearSearch, run: () => this.change(query === '' ? NO_FILTERS : { query: '' }) };
		drawEmpty(this.status, this.port, { title: query === '' ? words.noHitsFilter : words.noHits(query), text: words.hidden(this.page.hidden), button });
	}

	/** The rows of the page from above, those that are drawn when they are seen too. */
	private order(): readonly string[] {
		return this.page?.is === 'list' ? this.page.groups.flatMap(({ rows }) => rows.map(({ key }) => key)) : [];
	}

	private clearSelection(): void {
		this.selecting.clear();
	}

	/** A group beyond the page is opened by drawing up to it. */
	private fold(group: string, open: boolean): void {
		const { folded } = this.now;
		const reach = this.page?.groups.find(({ key }) => key === group)?.reach ?? null;
		if (reach !== null) {
			if (open) this.openUpTo(reach);
			return;
		}
		if (folded.includes(group) !== open) return;
		this.change({ folded: open ? folded.filter((other) => other !== group) : [...folded, group] });
	}

	private openUpTo(rows: number): void {
		this.seen.upTo(rows);
		this.change({ shown: rows });
	}

	private listen(): void {
		this.list.el.addEventListener('click', (event) => {
			const { group, sort } = closestTo(event, '[data-group], [data-sort]')?.dataset ?? {};
			const path = closestTo(event, '.tillid-person')?.dataset['rove'];
			if (group !== undefined) this.fold(group, closestTo(event, '[aria-expanded]')?.getAttribute('aria-expanded') === 'false');
			else if (sort !== undefined) this.sortBy(readOneOfOrNull(sort, RELATIONSHIP_SORTS));
			else if (path !== undefined) this.press(partOf(event), path, event);
		});
		this.work.addEventListener('contextmenu', (event) => this.contextMenu(event));
	}

	private sortBy(sort: RelationshipSort | null): void {
		if (sort !== null) this.change({ sort, shown: PAGE });
	}

	/** On a row, on each name wherever it stands, and on the head of the table. */
	private contextMenu(event: MouseEvent): void {
		const path = closestTo(event, 'a[data-href]')?.dataset['href'] ?? closestTo(event, '.tillid-person')?.dataset['rove'];
		const onHead = closestTo(event, 'thead') !== null;
		if (path === undefined && !onHead) return;
		event.preventDefault();
		if (path === undefined) {
			this.toolbar.showColumns(event);
			return;
		}
		const isColleague = this.data?.relationships.some((each) => each.path === path) === true;
		this.port.noteMenu(path, event, isColleague ? this.menu(path) : []);
	}

	private press(part: string | null, path: string, event: MouseEvent): void {
		const at = closestTo(event, '[data-part]') ?? this.el;
		if (part === 'plan') this.port.newConversation(path);
		else if (part === 'menu') this.port.menu(at, this.menu(path));
		else if (this.selecting.click(event, path)) event.preventDefault();
		else if (part === null) this.port.openNote(path, null, event);
	}

	private key(event: KeyboardEvent, el: HTMLElement): boolean {
		const { group, rove: path } = el.dataset;
		this.seen.readyFor(event, this.list.rowsAfter(el));
		if (group !== undefined) {
			if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return this.selecting.headingKey(event);
			this.fold(group, event.key === 'ArrowRight');
			return true;
		}
		if (path === undefined) return false;
		const part = closestTo(event, '[data-part]');
		if (part === null && (this.selecting.key(event, path) || this.rowKey(event, path))) return true;
		if (event.key === 'Enter') return this.enter(event, path);
		const wantsMenu = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey) || (event.key.toLowerCase() === 'm' && !event.ctrlKey && !event.metaKey);
		if (wantsMenu) this.port.menu(el, this.menu(path));
		return wantsMenu;
	}

	/** Takes the row, or leaves it. */
	private rowKey(event: KeyboardEvent, path: string): boolean {
		if (event.ctrlKey || event.metaKey || (event.key !== ' ' && event.key.toLowerCase() !== 'x')) return false;
		this.selecting.toggle(path);
		return true;
	}

	/** On the row its note; on a link in it that note; a button does what it does. */
	private enter(event: KeyboardEvent, path: string): boolean {
		const part = closestTo(event, '[data-part]');
		const target = part === null ? path : part.dataset['href'];
		if (target !== undefined) this.port.openNote(target, null, event);
		return target !== undefined;
	}

	/** On one of several selected rows it is about all of them. */
	private menu(path: string): readonly MenuEntry[] {
		if (this.selecting.isOneOfSeveral(path)) return colleagueBulkMenu(this.bulk);
		const relationship = this.data?.relationships.find((each) => each.path === path);
		return relationshipMenu(path, relationship, this.port, () => this.select(path));
	}

	/** From a menu, which leaves the keyboard nowhere when it closes: it goes to the row, where the keys for several are heard. */
	private select(path: string): void {
		this.seen.upTo(this.order().indexOf(path) + 1);
		this.selecting.toggle(path);
		queueMicrotask(() => this.roving.focus(path));
	}
}

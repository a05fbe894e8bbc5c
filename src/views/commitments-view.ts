// The commitments pane: draws the page that the rows make of the data, hears keys and clicks, and asks the host to act.
// It never patches itself: what was done comes back as new data.
import type { Commitment } from '../index/commitment';
import type { Relationship } from '../index/relationship';
import type { IsoDay } from '../text/dates';
import { BulkBar } from './bulk-bar';
import type { BulkContext } from './bulk-menu';
import { CommitmentActs } from './commitment-acts';
import type { CommitmentRow } from './commitment-row';
import { drawRow, rowSignature, type RowLooks } from './commitment-row-view';
import { commitmentsPage, isGroupOpen, type CommitmentGroup, type CommitmentsPage } from './commitment-rows';
import { CommitmentsHead, NO_FILTERS, type CommitmentsPort } from './commitments-head';
import type { CommitmentsState } from './commitments-state';
import { Drawing } from './drawing';
import { closestTo, partOf } from './event-row';
import { drawGroupHeading, makeGroupSection } from './group-section';
import { KeyedList } from './keyed-list';
import { drawEmpty, drawReading } from './list-states';
import { drawMore } from './more-foot';
import { PAGE } from './page-size';
import type { Drawn, ReadingProgress, ViewPort } from './port';
import { RovingFocus } from './roving-focus';
import { SelectingKeys } from './selecting-keys';

export interface CommitmentsData {
	/** Set while the index is being built: then nothing else is shown. */
	readonly reading: ReadingProgress | null;
	readonly commitments: readonly Commitment[];
	readonly relationships: readonly Relationship[];
	readonly today: IsoDay;
	/** There is a write that can be undone. */
	readonly undoable: boolean;
}

export function drawCommitments(el: HTMLElement, port: CommitmentsPort, state: CommitmentsState): Drawn<CommitmentsData, CommitmentsState> {
	return new CommitmentsPane(el, port, state);
}

class CommitmentsPane extends Drawing<CommitmentsData, CommitmentsState> {
	private page: CommitmentsPage | null = null;
	private readonly rows = new Map<string, CommitmentRow>();
	private readonly head: CommitmentsHead;
	private readonly status: HTMLElement;
	private readonly body: HTMLElement;
	private readonly groups: KeyedList<CommitmentGroup>;
	private readonly lists = new WeakMap<HTMLElement, KeyedList<RowLooks>>();
	private readonly foot: HTMLElement;
	private readonly roving: RovingFocus;
	private readonly acts: CommitmentActs;
	private readonly selecting: SelectingKeys;
	private readonly bulk: BulkBar;

	constructor(el: HTMLElement, port: CommitmentsPort, state: CommitmentsState) {
		super(el, port, state, ['tillid-pane']);
		this.selecting = new SelectingKeys({ rows: () => this.rows, bulk: () => this.bulkContext(), changed: () => this.draw() });
		this.acts = new CommitmentActs({ port, today: () => this.today(), run: (row, action) => void this.act([row.key], action), select: (row) => this.selecting.toggle(row) });
		this.head = new CommitmentsHead(el, port, {
			state: () => this.now,
			change: (change) => this.change(change),
			page: () => this.page,
			foldAll: () => this.foldAll(),
		});
		this.body = el.createDiv({ cls: 'tillid-pane-body' });
		this.status = this.body.createDiv();
		const list = this.body.createDiv({ cls: 'tillid-groups' });
		this.groups = new KeyedList(list, {
			keyOf: ({ key }) => key,
			make: (parent) => this.makeGroup(parent),
			draw: (section, group) => this.drawGroup(section, group),
		});
		this.foot = this.body.createDiv({ cls: 'tillid-more' });
		this.roving = new RovingFocus(list, (event, row) => this.key(event, row));
		this.drawKeys();
		this.bulk = new BulkBar(el, port, () => this.bulkContext(), () => this.clearSelection());
		this.listen(list);
	}

	override focus(): void {
		this.roving.focus();
	}

	protected override drawData(data: CommitmentsData): void {
		const { reading, today, undoable } = data;
		const { strings, language } = this.port;
		this.page = reading === null ? commitmentsPage(data, this.now, { today, strings, language }) : null;
		const groups = this.page?.is === 'list' ? this.page.groups : [];
		this.rows.clear();
		for (const group of groups) for (const row of group.rows) this.rows.set(row.key, row);
		this.selecting.keepShown();
		this.head.update(this.page, undoable);
		this.roving.update(() => this.groups.set(groups));
		this.drawStatus(reading);
		drawMore(this.foot, this.page?.more ?? null, strings.commitments, strings.common.count, () => this.change({ shown: this.now.shown + PAGE }));
		this.drawBulk();
	}

	private drawBulk(): void {
		const { size } = this.selecting;
		const held = this.bulk.holdsFocus();
		this.el.toggleClass('is-selecting', size > 0);
		this.bulk.update(size, this.busy.size > 0);
		if (held && size === 0) this.roving.focus();
	}

	private drawStatus(reading: ReadingProgress | null): void {
		if (reading !== null) {
			drawReading(this.status, this.port, reading);
			return;
		}
		this.status.empty();
		const { commitments: words, common } = this.port.strings;
		if (this.page?.is === 'empty') {
			const button = { label: this.port.strings.commands.newConversation, run: () => this.port.newConversation(null) };
			drawEmpty(this.status, this.port, { icon: 'handshake', title: words.empty, text: words.emptyText, button });
		}
		if (this.page?.is === 'no-hits') {
			const query = this.now.query.trim();
			const button = { label: query === '' ? common.clearFilters : common.clearSearch, run: () => this.change({ query: '', ...(query === '' ? NO_FILTERS : {}) }) };
			drawEmpty(this.status, this.port, { title: query === '' ? words.noHitsFilter : words.noHits(query), text: words.hidden(this.page.hidden), button });
		}
	}

	private makeGroup(parent: HTMLElement): HTMLElement {
		const section = makeGroupSection(parent, this.port);
		const grid = section.createDiv({ cls: 'tillid-rows', attr: { role: 'grid', 'aria-multiselectable': 'true' } });
		this.lists.set(section, new KeyedList<RowLooks>(grid, {
			keyOf: ({ row }) => row.key,
			make: (rows) => rows.createDiv(),
			draw: (el, looks) => drawRow(el, looks, this.port),
			signature: rowSignature,
		}));
		return section;
	}

	private drawGroup(section: HTMLElement, group: CommitmentGroup): void {
		drawGroupHeading(section, group);
		section.querySelector('.tillid-rows')?.toggleClass('tillid-gone', group.rows.length === 0);
		this.lists.get(section)?.set(group.rows.map((row) => ({ row, busy: this.busy.has(row.key), selected: this.selecting.has(row) })));
	}

	private fold(key: string, open: boolean): void {
		if (isGroupOpen(key, this.now) === open) return;
		const { toggled } = this.now;
		this.change({ toggled: toggled.includes(key) ? toggled.filter((other) => other !== key) : [...toggled, key] });
	}

	/** Folds every group, or unfolds them when all are folded. */
	private foldAll(): void {
		const groups = this.page?.groups ?? [];
		const open = !groups.some((group) => group.open);
		const kept = this.now.toggled.filter((key) => !groups.some((group) => group.key === key));
		const turned = groups.filter(({ key }) => (key !== 'settled') !== open).map(({ key }) => key);
		this.change({ toggled: [...kept, ...turned] });
	}

	private listen(list: HTMLElement): void {
		list.addEventListener('click', (event) => this.click(event));
		list.addEventListener('auxclick', (event) => {
			const row = this.rowAt(event);
			if (event.button === 1 && row !== null && partOf(event) === null) this.acts.open(row, event);
		});
		list.addEventListener('contextmenu', (event) => {
			const row = this.rowAt(event);
			if (row === null) return;
			event.preventDefault();
			this.port.noteMenu(row.commitment.path, event, this.selecting.menuFor(row) ?? this.acts.menu(row));
		});
		// The browser would mark the words between two rows.
		list.addEventListener('mousedown', (event) => {
			if (event.shiftKey && this.rowAt(event) !== null) event.preventDefault();
		});
		list.addEventListener('mouseover', (event) => {
			// On the words too: the row's buttons cover where it comes from.
			const target = closestTo(event, '.tillid-promise-text, .tillid-origin');
			const row = this.rowAt(event);
			if (target !== null && row !== null) this.port.hoverNote(row.commitment.path, event, target);
		});
		list.addEventListener('pointerdown', () => this.el.removeClass('is-keyboard'));
		list.addEventListener('focusout', () => this.el.removeClass('is-keyboard'));
		list.addEventListener('keyup', () => this.el.toggleClass('is-keyboard', list.contains(this.el.doc.activeElement)));
	}

	private rowAt(event: UIEvent): CommitmentRow | null {
		const key = closestTo(event, '[data-rove]')?.dataset['rove'];
		return key === undefined ? null : (this.rows.get(key) ?? null);
	}

	private click(event: MouseEvent): void {
		const group = closestTo(event, '[data-group]')?.dataset['group'];
		if (group !== undefined) {
			this.fold(group, !isGroupOpen(group, this.now));
			return;
		}
		const row = this.rowAt(event);
		if (row === null) return;
		const part = partOf(event);
		if (part !== null) {
			// The box turns when the note has turned.
			if (part === 'box') event.preventDefault();
			this.acts.press(part, row, closestTo(event, '[data-part]') ?? this.el);
		} else if (closestTo(event, '.tillid-hit') === null && !this.selecting.click(event, row)) this.acts.open(row, event);
	}

	private key(event: KeyboardEvent, el: HTMLElement): boolean {
		if (event.key === '?') return this.showKeys();
		const group = el.dataset['group'];
		if (group !== undefined) return this.groupKey(event, group);
		const row = this.rows.get(el.dataset['rove'] ?? '');
		if (row === undefined) return false;
		const onRow = partOf(event) === null;
		return (onRow && this.selecting.key(event, row, el)) || this.acts.key(event, row, el, onRow);
	}

	private groupKey(event: KeyboardEvent, group: string): boolean {
		if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
		this.fold(group, event.key === 'ArrowRight');
		return true;
	}

	private bulkContext(): BulkContext {
		const rows = this.selecting.selected();
		return { port: this.port, today: this.today(), rows, act: (action) => void this.act(rows.map(({ key }) => key), action) };
	}

	private clearSelection(): void {
		this.selecting.clear();
		this.roving.focus();
	}

	private today(): IsoDay {
		if (this.data === null) throw new RangeError('A row was used before there was data.');
		return this.data.today;
	}

	private showKeys(): true {
		const { keys } = this.port.strings;
		this.port.showKeys(keys.title, keys.rows(keys.space, keys.enter));
		return true;
	}

	private drawKeys(): void {
		const { keys } = this.port.strings;
		const line = this.el.createDiv({ cls: 'tillid-keys', attr: { 'aria-hidden': 'true' } });
		const pairs: readonly (readonly [string, string])[] = [['↑↓', keys.select()], [keys.space, keys.keep()], ['D', keys.due()], ['?', keys.keys()]];
		for (const [key, meaning] of pairs) {
			const pair = line.createSpan();
			pair.createEl('b', { text: key });
			pair.appendText(meaning);
		}
	}
}

// The list of promises: groups of rows, what the pointer and the keyboard do on them, and what is selected. Around it stands the pane or a note.
import type { IsoDay } from '../text/dates';
import type { BulkContext } from './bulk-menu';
import { CommitmentActs } from './commitment-acts';
import type { CommitmentRow } from './commitment-row';
import { drawRow, rowSignature, type RowLooks } from './commitment-row-view';
import type { CommitmentGroup } from './commitment-rows';
import { closestTo, partOf } from './event-row';
import { drawGroupHeading, makeGroupSection } from './group-section';
import { KeyedList } from './keyed-list';
import type { ViewPort } from './port';
import { RovingFocus } from './roving-focus';
import { RowTools } from './row-tools';
import { SelectingKeys } from './selecting-keys';
import type { ViewAction } from './view-action';

export interface ListContext {
	readonly port: ViewPort;
	readonly today: () => IsoDay;
	readonly act: (rows: readonly CommitmentRow[], action: ViewAction) => void;
	readonly isBusy: (row: CommitmentRow) => boolean;
	readonly fold: (group: string, open: boolean) => void;
	/** The selection is another one. */
	readonly selected: () => void;
	/** The keyboard may be about to leave the rows that are drawn: `after` of them stand below the one it is on. */
	readonly readyFor: (event: KeyboardEvent, after: number) => void;
}

export class CommitmentList {
	readonly selecting: SelectingKeys;
	private readonly el: HTMLElement;
	private readonly rows = new Map<string, CommitmentRow>();
	private readonly groups: KeyedList<CommitmentGroup>;
	private readonly lists = new WeakMap<HTMLElement, KeyedList<RowLooks>>();
	private readonly roving: RovingFocus;
	private readonly acts: CommitmentActs;
	private readonly tools: RowTools;

	constructor(
		parent: HTMLElement,
		private readonly context: ListContext,
	) {
		const { port, today, act } = context;
		this.el = parent.createDiv({ cls: 'tillid-groups' });
		this.selecting = new SelectingKeys({ rows: () => this.rows, bulk: () => this.bulk(), changed: () => context.selected() });
		this.acts = new CommitmentActs({ port, today, run: (row, action) => act([row], action), select: (row) => this.select(row) });
		this.groups = new KeyedList(this.el, {
			keyOf: ({ key }) => key,
			make: (el) => this.makeGroup(el),
			draw: (section, group) => this.drawGroup(section, group),
		});
		this.roving = new RovingFocus(this.el, (event, row) => this.key(event, row));
		this.tools = new RowTools(this.el, port, (el) => this.looksOf(el));
		this.listen();
	}

	/** How many rows are drawn. */
	get size(): number {
		return this.rows.size;
	}

	update(groups: readonly CommitmentGroup[]): void {
		this.rows.clear();
		for (const group of groups) for (const row of group.rows) this.rows.set(row.key, row);
		this.selecting.keepShown();
		this.roving.update(() => this.groups.set(groups));
		this.tools.again();
	}

	focus(): void {
		this.roving.focus();
	}

	holdsFocus(): boolean {
		return this.el.contains(this.el.doc.activeElement);
	}

	/** What is selected, and the way to act on all of it. */
	bulk(): BulkContext {
		const { port, today, act } = this.context;
		const rows = this.selecting.selected();
		return { port, today: today(), rows, act: (action) => act(rows, action) };
	}

	private makeGroup(parent: HTMLElement): HTMLElement {
		const { port } = this.context;
		const section = makeGroupSection(parent, port);
		const grid = section.createDiv({ cls: 'tillid-rows', attr: { role: 'grid', 'aria-multiselectable': 'true' } });
		this.lists.set(section, new KeyedList<RowLooks>(grid, {
			keyOf: ({ row }) => row.key,
			make: (rows) => rows.createDiv(),
			draw: (el, looks) => drawRow(el, looks, port),
			signature: rowSignature,
		}));
		return section;
	}

	private drawGroup(section: HTMLElement, group: CommitmentGroup): void {
		drawGroupHeading(section, group);
		const grid = section.querySelector('.tillid-rows');
		grid?.toggleClass('tillid-gone', group.rows.length === 0);
		// Some rows are not drawn yet: who hears the list is told how long it is.
		grid?.setAttribute('aria-rowcount', String(group.size));
		this.lists.get(section)?.set(group.rows.map((row) => this.looks(row)));
	}

	private looks(row: CommitmentRow): RowLooks {
		return { row, busy: this.context.isBusy(row), selected: this.selecting.has(row), toolsWhenUsed: true };
	}

	private looksOf(el: HTMLElement): RowLooks | null {
		const row = this.rows.get(el.dataset['rove'] ?? '');
		return row === undefined ? null : this.looks(row);
	}

	private listen(): void {
		const { el, acts, context } = this;
		el.addEventListener('click', (event) => this.click(event));
		el.addEventListener('auxclick', (event) => {
			const row = this.rowAt(event);
			if (event.button === 1 && row !== null && partOf(event) === null) acts.open(row, event);
		});
		el.addEventListener('contextmenu', (event) => {
			const row = this.rowAt(event);
			if (row === null) return;
			event.preventDefault();
			context.port.noteMenu(row.commitment.path, event, this.selecting.menuFor(row) ?? acts.menu(row));
		});
		// The browser would mark the words between two rows.
		el.addEventListener('mousedown', (event) => {
			if (event.shiftKey && this.rowAt(event) !== null) event.preventDefault();
		});
		el.addEventListener('mouseover', (event) => {
			// On the words too: the row's buttons cover where it comes from.
			const target = closestTo(event, '.tillid-promise-text, .tillid-origin');
			const row = this.rowAt(event);
			if (target !== null && row !== null) context.port.hoverNote(row.commitment.path, event, target);
		});
	}

	private rowAt(event: UIEvent): CommitmentRow | null {
		return this.rows.get(closestTo(event, '[data-rove]')?.dataset['rove'] ?? '') ?? null;
	}

	private click(event: MouseEvent): void {
		const header = closestTo(event, '[data-group]');
		if (header !== null) {
			this.context.fold(header.dataset['group'] ?? '', header.getAttribute('aria-expanded') !== 'true');
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

	/** From a menu, which leaves the keyboard nowhere when it closes: it goes to the row, where the keys for several are heard. */
	private select(row: CommitmentRow): void {
		this.selecting.toggle(row);
		queueMicrotask(() => this.roving.focus(row.key));
	}

	private key(event: KeyboardEvent, el: HTMLElement): boolean {
		if (event.key === '?') return this.showKeys();
		this.context.readyFor(event, this.rowsAfter(el.dataset['rove'] ?? ''));
		const group = el.dataset['group'];
		if (group !== undefined) return this.groupKey(event, group);
		const row = this.rows.get(el.dataset['rove'] ?? '');
		if (row === undefined) return false;
		const onRow = partOf(event) === null;
		return (onRow && this.selecting.key(event, row, el)) || this.acts.key(event, row, el, onRow);
	}

	/** How many drawn rows stand below that one; of a heading, all. */
	private rowsAfter(key: string): number {
		return this.rows.size - 1 - [...this.rows.keys()].indexOf(key);
	}

	private groupKey(event: KeyboardEvent, group: string): boolean {
		if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return this.selecting.headingKey(event);
		this.context.fold(group, event.key === 'ArrowRight');
		return true;
	}

	private showKeys(): true {
		const { port } = this.context;
		const { keys } = port.strings;
		port.showKeys(keys.title, keys.rows(keys.space, keys.enter));
		return true;
	}
}

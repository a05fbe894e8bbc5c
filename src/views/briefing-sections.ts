// The sections of the briefing: promises as rows, everything else as lines, a button at the foot. Hears keys and clicks in them and tells what was meant.
import type { BriefingFootDeed, BriefingLine, BriefingSection } from './briefing-section-rows';
import { drawLine, lineSignature } from './briefing-line-view';
import type { CommitmentActs } from './commitment-acts';
import type { CommitmentRow } from './commitment-row';
import { drawRow, rowSignature, type RowLooks } from './commitment-row-view';
import { closestTo, partOf } from './event-row';
import { drawGroupHeading, makeGroupSection } from './group-section';
import { KeyedList } from './keyed-list';
import type { ViewPort } from './port';
import { RovingFocus } from './roving-focus';

export interface SectionActs {
	/** Of the promises. */
	readonly promises: CommitmentActs;
	fold(key: string): void;
	pressFoot(does: BriefingFootDeed): void;
	/** `insert`: its question is wanted in the conversation. */
	useLine(line: BriefingLine, insert: boolean, event: MouseEvent | KeyboardEvent): void;
}

interface SectionLists {
	readonly rows: KeyedList<RowLooks>;
	readonly lines: KeyedList<BriefingLine>;
	readonly foot: HTMLElement;
}

export class BriefingSections {
	private busy: ReadonlySet<string> = new Set();
	private readonly rows = new Map<string, CommitmentRow>();
	private readonly lines = new Map<string, BriefingLine>();
	private readonly feet = new Map<string, BriefingFootDeed>();
	private readonly lists = new WeakMap<HTMLElement, SectionLists>();
	private readonly sections: KeyedList<BriefingSection>;
	private readonly roving: RovingFocus;

	constructor(
		private readonly list: HTMLElement,
		private readonly port: ViewPort,
		private readonly acts: SectionActs,
	) {
		this.sections = new KeyedList(list, { keyOf: ({ key }) => key, make: (parent) => this.make(parent), draw: (section, given) => this.draw(section, given) });
		this.roving = new RovingFocus(list, (event, row) => this.key(event, row));
		this.listen();
	}

	/** `busy`: keys of the promises that are being written. */
	set(sections: readonly BriefingSection[], busy: ReadonlySet<string>): void {
		this.busy = busy;
		for (const known of [this.rows, this.lines, this.feet]) known.clear();
		for (const { key, promises, lines, foot } of sections) {
			for (const row of promises) this.rows.set(row.key, row);
			for (const line of lines) this.lines.set(line.key, line);
			if (foot !== null) this.feet.set(key, foot.does);
		}
		this.roving.update(() => this.sections.set(sections));
	}

	focus(): void {
		this.roving.focus();
	}

	private make(parent: HTMLElement): HTMLElement {
		const section = makeGroupSection(parent, this.port);
		const grid = section.createDiv({ cls: 'tillid-rows', attr: { role: 'grid' } });
		const list = section.createEl('ul', { cls: 'tillid-briefing-lines' });
		this.lists.set(section, {
			rows: new KeyedList<RowLooks>(grid, { keyOf: ({ row }) => row.key, make: (rows) => rows.createDiv(), draw: (el, looks) => drawRow(el, looks, this.port), signature: rowSignature }),
			lines: new KeyedList<BriefingLine>(list, { keyOf: ({ key }) => key, make: (lines) => lines.createEl('li'), draw: (el, line) => drawLine(el, line, this.port), signature: lineSignature }),
			foot: section.createDiv({ cls: 'tillid-briefing-foot' }),
		});
		return section;
	}

	private draw(section: HTMLElement, given: BriefingSection): void {
		const { key, open, promises, lines, foot } = given;
		drawGroupHeading(section, given);
		section.querySelector('.tillid-rows')?.toggleClass('tillid-gone', !open || promises.length === 0);
		section.querySelector('.tillid-briefing-lines')?.toggleClass('tillid-gone', !open || lines.length === 0);
		const lists = this.lists.get(section);
		lists?.rows.set(open ? promises.map((row) => ({ row, busy: this.busy.has(row.key) })) : []);
		lists?.lines.set(open ? lines : []);
		if (lists) drawFoot(lists.foot, key, open ? foot : null);
	}

	private listen(): void {
		const { list, acts, port } = this;
		list.addEventListener('click', (event) => this.click(event));
		list.addEventListener('auxclick', (event) => {
			const line = this.lineAt(event);
			if (event.button === 1 && line !== null && line.opens !== null) port.openNote(line.opens.path, line.opens.line, event);
		});
		list.addEventListener('contextmenu', (event) => {
			const row = this.rowAt(event);
			const path = row?.commitment.path ?? this.lineAt(event)?.opens?.path;
			if (path === undefined) return;
			event.preventDefault();
			port.noteMenu(path, event, row === null ? [] : acts.promises.menu(row));
		});
		list.addEventListener('mouseover', (event) => {
			const target = closestTo(event, '.tillid-origin, .tillid-briefing-line a');
			const path = this.rowAt(event)?.commitment.path ?? this.lineAt(event)?.opens?.path;
			if (target !== null && path !== undefined) port.hoverNote(path, event, target);
		});
	}

	private rowAt(event: UIEvent): CommitmentRow | null {
		return this.rows.get(closestTo(event, '[data-rove]')?.dataset['rove'] ?? '') ?? null;
	}

	private lineAt(event: UIEvent): BriefingLine | null {
		return this.lines.get(closestTo(event, '[data-rove]')?.dataset['rove'] ?? '') ?? null;
	}

	private click(event: MouseEvent): void {
		const group = closestTo(event, '[data-group]')?.dataset['group'];
		if (group !== undefined) return this.acts.fold(group);
		const foot = this.feet.get(closestTo(event, '[data-foot]')?.dataset['foot'] ?? '');
		if (foot !== undefined) return this.acts.pressFoot(foot);
		const line = this.lineAt(event);
		if (line === null) return this.clickRow(event);
		event.preventDefault();
		this.acts.useLine(line, partOf(event) === 'insert', event);
	}

	private clickRow(event: MouseEvent): void {
		const row = this.rowAt(event);
		if (row === null) return;
		const part = partOf(event);
		if (part === null) {
			if (closestTo(event, '.tillid-hit') === null) this.acts.promises.open(row, event);
			return;
		}
		// The box turns when the note has turned.
		if (part === 'box') event.preventDefault();
		this.acts.promises.press(part, row, closestTo(event, '[data-part]') ?? this.list);
	}

	private key(event: KeyboardEvent, el: HTMLElement): boolean {
		const rove = el.dataset['rove'] ?? '';
		const row = this.rows.get(rove);
		if (row !== undefined) return this.acts.promises.key(event, row, el, partOf(event) === null);
		const line = this.lines.get(rove);
		if (line === undefined || event.key !== 'Enter' || (line.question === null && line.opens === null)) return false;
		this.acts.useLine(line, true, event);
		return true;
	}
}

function drawFoot(el: HTMLElement, section: string, foot: BriefingSection['foot']): void {
	if (foot !== null && el.querySelector('button')?.textContent === foot.label) return;
	el.empty();
	if (foot !== null) el.createEl('button', { cls: 'tillid-text-button', text: foot.label, attr: { type: 'button', 'data-rove': `foot\n${section}`, 'data-foot': section } });
}

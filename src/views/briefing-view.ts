// The briefing: draws the page that the rows make of one colleague, hears keys and clicks, and asks the host to act.
import type { Question } from '../model/question-bank';
import type { IsoDay } from '../text/dates';
import { drawBriefingHead } from './briefing-head';
import { briefingPage, type BriefingLine, type BriefingOfPerson, type BriefingPage, type BriefingSection, type BriefingSubject } from './briefing-rows';
import { drawLine, lineSignature } from './briefing-line-view';
import { isSectionOpen, type BriefingState } from './briefing-state';
import { CommitmentActs } from './commitment-acts';
import type { CommitmentRow } from './commitment-row';
import { drawRow, rowSignature, type RowLooks } from './commitment-row-view';
import { Drawing } from './drawing';
import { closestTo, partOf } from './event-row';
import { drawGroupHeading, makeGroupSection } from './group-section';
import { iconButton } from './icon-button';
import { KeyedList, keepingFocus } from './keyed-list';
import { drawEmpty, drawReading } from './list-states';
import type { Drawn, ReadingProgress, ViewPort } from './port';
import { RovingFocus } from './roving-focus';

/** What the briefing asks of the host beyond what every view does. */
export interface BriefingPort extends ViewPort {
	addPromise(colleague: string): void;
	/** Into the open conversation, at the cursor. */
	insertQuestion(question: Question): void;
	copyInvitation(colleague: string): void;
	planNext(colleague: string): void;
	noteForNextTime(colleague: string): void;
	closeConversation(path: string): void;
}

export interface BriefingData extends BriefingSubject {
	/** Set while the index is being built: then nothing else is shown. */
	readonly reading: ReadingProgress | null;
	readonly today: IsoDay;
}

export function drawBriefing(el: HTMLElement, port: BriefingPort, state: BriefingState): Drawn<BriefingData, BriefingState> {
	return new BriefingPane(el, port, state);
}

interface SectionLists {
	readonly rows: KeyedList<RowLooks>;
	readonly lines: KeyedList<BriefingLine>;
}

class BriefingPane extends Drawing<BriefingData, BriefingState, BriefingPort> {
	private page: BriefingPage | null = null;
	private readonly rows = new Map<string, CommitmentRow>();
	private readonly lines = new Map<string, BriefingLine>();
	private readonly pin: HTMLButtonElement;
	private readonly follows: HTMLElement;
	private readonly head: HTMLElement;
	private readonly status: HTMLElement;
	private readonly sections: KeyedList<BriefingSection>;
	private readonly lists = new WeakMap<HTMLElement, SectionLists>();
	private readonly roving: RovingFocus;
	private readonly acts: CommitmentActs;

	constructor(el: HTMLElement, port: BriefingPort, state: BriefingState) {
		super(el, port, state, ['tillid-pane', 'tillid-briefing']);
		this.acts = new CommitmentActs({ port, today: () => this.today(), run: (row, action) => void this.act([row.key], action) });
		const buttons = el.createDiv({ cls: 'nav-header tillid-pane-head' }).createDiv({ cls: 'nav-buttons-container' });
		this.pin = iconButton(buttons, port, 'pin', port.strings.briefing.pin, 'nav-action-button');
		this.pin.addEventListener('click', () => this.turnPin());
		const fold = iconButton(buttons, port, 'chevrons-down-up', port.strings.common.foldAll, 'nav-action-button');
		fold.addEventListener('click', () => this.foldAll());
		this.follows = buttons.createSpan({ cls: 'tillid-pane-count', attr: { role: 'status' } });
		const body = el.createDiv({ cls: 'tillid-pane-body' });
		this.status = body.createDiv();
		this.head = body.createDiv();
		const list = body.createDiv({ cls: 'tillid-groups' });
		this.sections = new KeyedList(list, { keyOf: ({ key }) => key, make: (parent) => this.makeSection(parent), draw: (section, given) => this.drawSection(section, given) });
		this.roving = new RovingFocus(list, (event, row) => this.key(event, row));
		this.listen(list);
	}

	override focus(): void {
		this.roving.focus();
	}

	protected override drawData(data: BriefingData): void {
		const { reading, today } = data;
		const { strings, language } = this.port;
		const page = reading === null ? briefingPage(data, this.now, { today, strings, language }) : null;
		this.page = page;
		const person = page?.is === 'person' ? page : null;
		this.remember(person?.sections ?? []);
		this.drawPin(person);
		this.drawStatus(reading, page);
		keepingFocus(this.head, () => drawBriefingHead(this.head, person, this.port, (button, of) => this.press(button, of)));
		this.roving.update(() => this.sections.set(person?.sections ?? []));
	}

	private remember(sections: readonly BriefingSection[]): void {
		this.rows.clear();
		this.lines.clear();
		for (const { promises, lines } of sections) {
			for (const row of promises) this.rows.set(row.key, row);
			for (const line of lines) this.lines.set(line.key, line);
		}
	}

	private drawPin(person: BriefingOfPerson | null): void {
		const { briefing: words } = this.port.strings;
		const pinned = this.now.pinned !== null;
		this.pin.disabled = !pinned && person === null;
		this.pin.toggleClass('is-active', pinned);
		this.pin.setAttribute('aria-pressed', String(pinned));
		this.port.tooltip(this.pin, pinned ? words.unpin : words.pin);
		this.follows.setText(pinned && person !== null ? words.pinned(person.name) : words.follows);
	}

	private drawStatus(reading: ReadingProgress | null, page: BriefingPage | null): void {
		if (reading !== null) {
			drawReading(this.status, this.port, reading);
			return;
		}
		this.status.empty();
		if (page?.is === 'empty') drawEmpty(this.status, this.port, page);
	}

	private press(does: BriefingOfPerson['buttons'][number]['does'], { path, next }: BriefingOfPerson): void {
		switch (does) {
			case 'open-conversation':
				return next === null || next.path === null ? undefined : this.port.openNote(next.path, null, null);
			case 'plan':
				return this.port.planNext(path);
			case 'promise':
				return this.port.addPromise(path);
			case 'invite':
				return this.port.copyInvitation(path);
			case 'close':
				if (this.data !== null && this.data.conversation !== null) this.port.closeConversation(this.data.conversation);
		}
	}

	private makeSection(parent: HTMLElement): HTMLElement {
		const section = makeGroupSection(parent, this.port);
		const grid = section.createDiv({ cls: 'tillid-rows', attr: { role: 'grid' } });
		const list = section.createEl('ul', { cls: 'tillid-briefing-lines' });
		section.createDiv({ cls: 'tillid-briefing-foot' });
		this.lists.set(section, {
			rows: new KeyedList<RowLooks>(grid, { keyOf: ({ row }) => row.key, make: (rows) => rows.createDiv(), draw: (el, looks) => drawRow(el, looks, this.port), signature: rowSignature }),
			lines: new KeyedList<BriefingLine>(list, { keyOf: ({ key }) => key, make: (lines) => lines.createEl('li'), draw: (el, line) => drawLine(el, line, this.port), signature: lineSignature }),
		});
		return section;
	}

	private drawSection(section: HTMLElement, given: BriefingSection): void {
		const { open, promises, lines, foot } = given;
		drawGroupHeading(section, given);
		section.querySelector('.tillid-rows')?.toggleClass('tillid-gone', !open || promises.length === 0);
		section.querySelector('.tillid-briefing-lines')?.toggleClass('tillid-gone', !open || lines.length === 0);
		const lists = this.lists.get(section);
		lists?.rows.set(open ? promises.map((row) => ({ row, busy: this.busy.has(row.key) })) : []);
		lists?.lines.set(open ? lines : []);
		const footEl = section.querySelector<HTMLElement>('.tillid-briefing-foot');
		if (footEl !== null) this.drawFoot(footEl, open ? foot : null);
	}

	private drawFoot(el: HTMLElement, foot: BriefingSection['foot']): void {
		const there = el.querySelector('button');
		if (foot !== null && there?.textContent === foot.label) return;
		el.empty();
		if (foot === null) return;
		el.createEl('button', { cls: 'tillid-text-button', text: foot.label, attr: { type: 'button', 'data-rove': `foot\n${foot.does}`, 'data-foot': foot.does } });
	}

	private turnPin(): void {
		const pinned = this.now.pinned === null && this.page?.is === 'person' ? this.page.path : null;
		this.change({ pinned });
	}

	private foldAll(): void {
		const keys = this.page?.is === 'person' ? this.page.sections.map(({ key }) => key) : [];
		const anyOpen = keys.some((key) => isSectionOpen(this.now, key));
		this.change({ folded: anyOpen ? keys : [] });
	}

	private fold(key: string): void {
		const { folded } = this.now;
		this.change({ folded: folded.includes(key) ? folded.filter((other) => other !== key) : [...folded, key] });
	}

	private listen(list: HTMLElement): void {
		list.addEventListener('click', (event) => this.click(event));
		list.addEventListener('auxclick', (event) => {
			const line = this.lineAt(event);
			if (event.button === 1 && line !== null && line.opens !== null) this.port.openNote(line.opens.path, line.opens.line, event);
		});
		list.addEventListener('contextmenu', (event) => {
			const row = this.rowAt(event);
			if (row === null) return;
			event.preventDefault();
			this.port.noteMenu(row.commitment.path, event, this.acts.menu(row));
		});
		list.addEventListener('mouseover', (event) => {
			const target = closestTo(event, '.tillid-origin, .tillid-briefing-line a');
			const path = this.rowAt(event)?.commitment.path ?? this.lineAt(event)?.opens?.path;
			if (target !== null && path !== undefined) this.port.hoverNote(path, event, target);
		});
		list.addEventListener('pointerdown', () => this.el.removeClass('is-keyboard'));
		list.addEventListener('keyup', () => this.el.toggleClass('is-keyboard', list.contains(this.el.doc.activeElement)));
	}

	private rowAt(event: UIEvent): CommitmentRow | null {
		return this.rows.get(closestTo(event, '[data-rove]')?.dataset['rove'] ?? '') ?? null;
	}

	private lineAt(event: UIEvent): BriefingLine | null {
		return this.lines.get(closestTo(event, '[data-rove]')?.dataset['rove'] ?? '') ?? null;
	}

	private click(event: MouseEvent): void {
		const group = closestTo(event, '[data-group]')?.dataset['group'];
		if (group !== undefined) return this.fold(group);
		if (closestTo(event, '[data-foot]') !== null) return this.pressFoot(closestTo(event, '[data-foot]')?.dataset['foot']);
		const part = partOf(event);
		const line = this.lineAt(event);
		if (line !== null) {
			event.preventDefault();
			return this.useLine(line, part === 'insert', event);
		}
		const row = this.rowAt(event);
		if (row === null) return;
		if (part !== null) {
			// The box turns when the note has turned.
			if (part === 'box') event.preventDefault();
			this.acts.press(part, row, closestTo(event, '[data-part]') ?? this.el);
		} else if (closestTo(event, '.tillid-hit') === null) this.acts.open(row, event);
	}

	private useLine(line: BriefingLine, insert: boolean, event: MouseEvent | KeyboardEvent): void {
		if (line.question !== null && insert) this.port.insertQuestion(line.question);
		else if (line.opens !== null) this.port.openNote(line.opens.path, line.opens.line, event);
	}

	private pressFoot(does: string | undefined): void {
		if (does === 'more') this.change({ allQuestions: true });
		else if (this.page?.is === 'person') this.port.noteForNextTime(this.page.path);
	}

	private key(event: KeyboardEvent, el: HTMLElement): boolean {
		const rove = el.dataset['rove'] ?? '';
		const row = this.rows.get(rove);
		if (row !== undefined) return this.acts.key(event, row, el, partOf(event) === null);
		const line = this.lines.get(rove);
		if (line === undefined || event.key !== 'Enter' || (line.question === null && line.opens === null)) return false;
		this.useLine(line, true, event);
		return true;
	}

	private today(): IsoDay {
		if (this.data === null) throw new RangeError('A row was used before there was data.');
		return this.data.today;
	}
}

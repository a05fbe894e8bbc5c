// Draws the note check: quiet groups, each problem in a sentence that says how to mend it, each leading to its line.
import type { Problem } from '../model/problem';
import { KeyedList } from './keyed-list';
import { PAGE } from './commitments-state';
import { wordButton } from './icon-button';
import { drawEmpty, drawReading } from './list-states';
import { noteCheckPage, type NoteCheckGroup, type NoteCheckPage, type NoteCheckRow, type NoteCheckState } from './note-check-rows';
import type { Drawn, ReadingProgress, ViewPort } from './port';

export interface NoteCheckData {
	readonly reading: ReadingProgress | null;
	readonly problems: readonly Problem[];
	/** How many notes of ours were read. */
	readonly notes: number;
}

export function drawNoteCheck(el: HTMLElement, port: ViewPort, state: NoteCheckState): Drawn<NoteCheckData, NoteCheckState> {
	return new NoteCheck(el, port, state);
}

class NoteCheck implements Drawn<NoteCheckData, NoteCheckState> {
	private data: NoteCheckData | null = null;
	private readonly lead: HTMLElement;
	private readonly groups: KeyedList<NoteCheckGroup>;
	private readonly lists = new WeakMap<HTMLElement, KeyedList<NoteCheckRow>>();
	private readonly foot: HTMLElement;
	private readonly status: HTMLElement;

	constructor(
		private readonly el: HTMLElement,
		private readonly port: ViewPort,
		private now: NoteCheckState,
	) {
		el.empty();
		el.addClass('tillid-view');
		this.lead = el.createEl('p', { cls: 'tillid-sub tillid-lead', attr: { role: 'status' } });
		this.groups = new KeyedList(el.createDiv(), {
			keyOf: ({ key }) => key,
			make: (parent) => this.makeGroup(parent),
			draw: (section, group) => this.drawGroup(section, group),
		});
		this.foot = el.createDiv({ cls: 'tillid-more' });
		this.status = el.createDiv();
	}

	update(data: NoteCheckData): void {
		this.data = data;
		this.draw();
	}

	state(): NoteCheckState {
		return this.now;
	}

	setState(state: NoteCheckState): void {
		this.now = state;
		this.draw();
	}

	focus(): void {
		this.el.querySelector<HTMLElement>('button, a')?.focus();
	}

	destroy(): void {
		this.data = null;
		this.el.empty();
		this.el.removeClass('tillid-view');
	}

	private change(change: Partial<NoteCheckState>): void {
		this.now = { ...this.now, ...change };
		this.port.stateChanged();
		this.draw();
	}

	private draw(): void {
		if (this.data === null) return;
		const { reading, problems } = this.data;
		const page = reading === null ? noteCheckPage(problems, this.now, this.port.strings) : null;
		this.lead.setText(page?.lead ?? '');
		this.lead.toggleClass('tillid-gone', page?.lead === null || page === null);
		this.groups.set(page?.groups ?? []);
		this.drawMore(page);
		if (reading !== null) drawReading(this.status, this.port, reading);
		else this.drawAllRead(page, this.data.notes);
	}

	private drawAllRead(page: NoteCheckPage | null, notes: number): void {
		this.status.empty();
		if (page?.lead !== null) return;
		const { noteCheck: words, common } = this.port.strings;
		const some = notes === 1 ? words.allReadOne : words.allRead(common.count(notes));
		drawEmpty(this.status, this.port, { title: notes === 0 ? words.noNotes : some, text: words.allReadText });
	}

	private drawMore(page: NoteCheckPage | null): void {
		this.foot.empty();
		const more = page?.more ?? null;
		if (more === null) return;
		const { noteCheck: words, common } = this.port.strings;
		this.foot.createSpan({ text: words.shown(common.count(more.shown), common.count(more.all)) });
		wordButton(this.foot, words.showMore(Math.min(PAGE, more.all - more.shown)), () => this.change({ shown: this.now.shown + PAGE }));
	}

	private makeGroup(parent: HTMLElement): HTMLElement {
		const section = parent.createEl('section', { cls: 'tillid-group' });
		const header = section.createEl('button', { cls: 'tree-item-self is-clickable', attr: { type: 'button' } });
		this.port.setIcon(header.createSpan({ cls: 'tree-item-icon collapse-icon' }), 'chevron-down');
		header.createSpan({ cls: 'tree-item-inner' });
		header.createSpan({ cls: 'tree-item-flair' });
		header.addEventListener('click', () => this.fold(section.dataset['group'] ?? ''));
		this.lists.set(section, new KeyedList(section.createEl('ul', { cls: 'tillid-problems' }), {
			keyOf: ({ key }) => key,
			make: (list) => list.createEl('li', { cls: 'tillid-problem' }),
			draw: (li, row) => this.drawProblem(li, row),
			signature: (row) => JSON.stringify(row),
		}));
		return section;
	}

	private drawGroup(section: HTMLElement, group: NoteCheckGroup): void {
		section.dataset['group'] = group.key;
		section.querySelector('button')?.setAttribute('aria-expanded', String(group.open));
		section.querySelector('.tree-item-inner')?.setText(group.label);
		section.querySelector('.tree-item-flair')?.setText(group.count);
		section.querySelector('.tree-item-icon')?.toggleClass('is-collapsed', !group.open);
		section.querySelector('ul')?.toggleClass('tillid-gone', group.rows.length === 0);
		this.lists.get(section)?.set(group.rows);
	}

	private fold(group: string): void {
		const { folded } = this.now;
		this.change({ folded: folded.includes(group) ? folded.filter((other) => other !== group) : [...folded, group] });
	}

	private drawProblem(li: HTMLElement, row: NoteCheckRow): void {
		li.empty();
		const main = li.createDiv();
		const words = main.createDiv();
		for (const part of row.sentence) {
			if (typeof part === 'string') words.appendText(part);
			else words.createEl('code', { cls: 'tillid-found', text: part.code });
		}
		const open = (event: MouseEvent): void => {
			event.preventDefault();
			this.port.openNote(row.path, row.line, event);
		};
		const link = main.createEl('a', { cls: 'tillid-link', text: row.place, attr: { href: row.path, 'data-part': 'place' } });
		link.addEventListener('click', open);
		link.addEventListener('auxclick', (event) => event.button === 1 && open(event));
		link.addEventListener('mouseover', (event) => this.port.hoverNote(row.path, event, link));
		const button = wordButton(li.createDiv({ cls: 'tillid-actions' }), this.port.strings.noteCheck.open, open);
		button.dataset['part'] = 'open';
		button.setAttribute('aria-label', `${this.port.strings.noteCheck.open}: ${row.place}`);
	}
}

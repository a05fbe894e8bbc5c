// Draws the note check: quiet groups, each problem in a sentence that says how to mend it, each leading to its line.
import type { Mend } from '../edit/mend';
import type { Problem } from '../model/problem';
import { Drawing } from './drawing';
import { drawGroupHeading, makeGroupSection } from './group-section';
import { KeyedList } from './keyed-list';
import { wordButton } from './icon-button';
import { drawEmpty, drawReading } from './list-states';
import { drawMore } from './more-foot';
import { noteCheckPage, type NoteCheckGroup, type NoteCheckPage, type NoteCheckRow, type NoteCheckState } from './note-check-rows';
import { PAGE } from './page-size';
import type { Drawn, ReadingProgress, ViewPort } from './port';
import { appendWithWholeDates } from './whole-pieces';

export interface NoteCheckData {
	readonly reading: ReadingProgress | null;
	readonly problems: readonly Problem[];
	/** How many notes of ours were read. */
	readonly notes: number;
}

export interface NoteCheckPort extends ViewPort {
	/** Shows what the mend will write, and writes it when the user says so. */
	mend(problem: Problem, mend: Mend): void;
}

export function drawNoteCheck(el: HTMLElement, port: NoteCheckPort, state: NoteCheckState): Drawn<NoteCheckData, NoteCheckState> {
	return new NoteCheck(el, port, state);
}

class NoteCheck extends Drawing<NoteCheckData, NoteCheckState, NoteCheckPort> {
	private readonly lead: HTMLElement;
	private readonly groups: KeyedList<NoteCheckGroup>;
	private readonly lists = new WeakMap<HTMLElement, KeyedList<NoteCheckRow>>();
	private readonly foot: HTMLElement;
	private readonly status: HTMLElement;

	constructor(el: HTMLElement, port: NoteCheckPort, state: NoteCheckState) {
		super(el, port, state, ['tillid-view']);
		this.lead = el.createEl('p', { cls: 'tillid-sub tillid-lead', attr: { role: 'status' } });
		this.groups = new KeyedList(el.createDiv(), {
			keyOf: ({ key }) => key,
			make: (parent) => this.makeGroup(parent),
			draw: (section, group) => this.drawGroup(section, group),
		});
		this.foot = el.createDiv({ cls: 'tillid-more' });
		this.status = el.createDiv();
	}

	override focus(): void {
		this.el.querySelector<HTMLElement>('button, a')?.focus();
	}

	protected override drawData({ reading, problems, notes }: NoteCheckData): void {
		const { strings } = this.port;
		const page = reading === null ? noteCheckPage(problems, this.now, strings) : null;
		this.lead.setText(page?.lead ?? '');
		this.lead.toggleClass('tillid-gone', page?.lead === null || page === null);
		this.groups.set(page?.groups ?? []);
		drawMore(this.foot, page?.more ?? null, strings.noteCheck, strings.common.count, () => this.change({ shown: this.now.shown + PAGE }));
		if (reading !== null) drawReading(this.status, this.port, reading);
		else this.drawAllRead(page, notes);
	}

	private drawAllRead(page: NoteCheckPage | null, notes: number): void {
		this.status.empty();
		if (page?.lead !== null) return;
		const { noteCheck: words, common } = this.port.strings;
		const some = notes === 1 ? words.allReadOne : words.allRead(common.count(notes));
		drawEmpty(this.status, this.port, { title: notes === 0 ? words.noNotes : some, text: words.allReadText });
	}

	private makeGroup(parent: HTMLElement): HTMLElement {
		const section = makeGroupSection(parent, this.port);
		const header = section.querySelector('button');
		header?.addEventListener('click', () => this.fold(header.dataset['group'] ?? ''));
		this.lists.set(section, new KeyedList(section.createEl('ul', { cls: 'tillid-problems' }), {
			keyOf: ({ key }) => key,
			make: (list) => list.createEl('li', { cls: 'tillid-problem' }),
			draw: (li, row) => this.drawProblem(li, row),
			signature: (row) => JSON.stringify(row),
		}));
		return section;
	}

	private drawGroup(section: HTMLElement, group: NoteCheckGroup): void {
		drawGroupHeading(section, group);
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
			const isText = typeof part === 'string';
			appendWithWholeDates(isText ? words : words.createEl('code', { cls: 'tillid-found' }), isText ? part : part.code);
		}
		const open = (event: MouseEvent): void => {
			event.preventDefault();
			this.port.openNote(row.path, row.line, event);
		};
		const link = main.createEl('a', { cls: 'tillid-link', attr: { href: row.path, 'data-part': 'place' } });
		appendWithWholeDates(link, row.place);
		link.addEventListener('click', open);
		link.addEventListener('auxclick', (event) => event.button === 1 && open(event));
		link.addEventListener('mouseover', (event) => this.port.hoverNote(row.path, event, link));
		const actions = li.createDiv({ cls: 'tillid-actions' });
		row.mends.forEach(({ label, mend }, i) => this.drawAction(actions, row, label, `mend-${i}`, () => this.port.mend(row.problem, mend)));
		// The place below the words leads there too: beside several ways to mend it, one button more would only push them apart.
		if (row.mends.length < 2) this.drawAction(actions, row, this.port.strings.noteCheck.open, 'open', open);
	}

	/** Many rows have a button of the same words: each says aloud where it belongs. */
	private drawAction(parent: HTMLElement, { place }: NoteCheckRow, label: string, part: string, run: (event: MouseEvent) => void): void {
		const button = wordButton(parent, label, run);
		button.dataset['part'] = part;
		button.setAttribute('aria-label', `${label}: ${place}`);
	}
}

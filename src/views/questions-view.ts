// Draws "Did it take place?" and "Who next?" side by side; each is absent when it has nothing to ask.
import { iconButton, wordButton } from './icon-button';
import { KeyedList } from './keyed-list';
import { nameBy } from './named-by';
import { noteLink } from './note-link';
import type { ViewPort } from './port';
import type { NextRow, TookPlaceRow } from './relationship-questions';

export interface QuestionActs {
	readonly answer: (conversation: string, to: 'held' | 'cancelled') => void;
	readonly newDate: (conversation: string) => void;
	readonly menuFor: (colleague: string, at: HTMLElement) => void;
	/** The line that the keyboard was on is gone, and there is no question left below it. */
	readonly leave: () => void;
	/** A write to this conversation is under way. */
	readonly busy: (conversation: string) => boolean;
}

export class QuestionsView {
	readonly el: HTMLElement;
	private readonly tookPlace: Question<TookPlaceRow>;
	private readonly next: Question<NextRow>;

	constructor(
		parent: HTMLElement,
		private readonly port: ViewPort,
		private readonly acts: QuestionActs,
	) {
		this.el = parent.createDiv({ cls: 'tillid-top' });
		const words = port.strings.relationships;
		this.tookPlace = new Question(this.el, words.tookPlace, (row) => row.key, (line, row) => this.drawTookPlace(line, row), (row) => String(acts.busy(row.key)));
		this.next = new Question(this.el, words.whoNext, (row) => row.key, (line, row) => this.drawNext(line, row), () => '');
	}

	set(tookPlace: readonly TookPlaceRow[], next: readonly NextRow[]): void {
		const answered = this.tookPlace.set(tookPlace) === 'left';
		const left = this.next.set(next) === 'left';
		this.el.toggleClass('tillid-gone', tookPlace.length + next.length === 0);
		if (left || (answered && !this.next.focus(0))) this.acts.leave();
	}

	private drawTookPlace(line: HTMLElement, row: TookPlaceRow): void {
		const { common, relationships: words } = this.port.strings;
		const busy = this.acts.busy(row.key);
		line.setAttribute('aria-busy', String(busy));
		const actions = drawLine(line, row.name, row.key, row.when);
		const add = (text: string, part: string, run: () => void): void => {
			const button = wordButton(actions, text, run);
			button.dataset['part'] = part;
			// Not `disabled`: that would take the keyboard away from it before the next line can have it.
			if (busy) button.setAttribute('aria-disabled', 'true');
		};
		add(common.yes, 'yes', () => this.acts.answer(row.key, 'held'));
		add(common.no, 'no', () => this.acts.answer(row.key, 'cancelled'));
		add(words.newDate, 'new-date', () => this.acts.newDate(row.key));
	}

	private drawNext(line: HTMLElement, row: NextRow): void {
		const words = this.port.strings.relationships;
		line.addClass('is-row');
		const actions = drawLine(line, row.name, row.key, row.reason);
		const { icon, label, run } = this.stepOf(row);
		const button = this.port.phone ? iconButton(actions, this.port, icon, label) : wordButton(actions, label, run);
		if (this.port.phone) button.addEventListener('click', run);
		button.dataset['part'] = 'plan';
		const menu = iconButton(actions, this.port, 'ellipsis-vertical', words.actionsFor(row.name));
		menu.dataset['part'] = 'menu';
		menu.addEventListener('click', () => this.acts.menuFor(row.key, menu));
	}

	/** The one thing to do about it. */
	private stepOf({ key, prepare, close }: NextRow): { readonly icon: string; readonly label: string; readonly run: (event: MouseEvent) => void } {
		const { port } = this;
		const words = port.strings.relationships;
		if (prepare !== null) return { icon: 'file-text', label: words.reasons.plannedThisWeekPrepare, run: (event) => port.openNote(prepare, null, event) };
		if (close !== null) return { icon: 'circle-check-big', label: words.reasons.looseEndClose, run: () => void port.act({ do: 'close-conversation', path: close }) };
		return { icon: 'calendar-plus', label: words.plan, run: () => port.newConversation(key) };
	}
}

/** A heading that asks, and its lines. */
class Question<Row> {
	private readonly section: HTMLElement;
	private readonly lines: HTMLElement;
	private readonly list: KeyedList<Row>;

	constructor(parent: HTMLElement, heading: string, keyOf: (row: Row) => string, draw: (line: HTMLElement, row: Row) => void, state: (row: Row) => string) {
		this.section = parent.createEl('section');
		nameBy(this.section, this.section.createEl('h3', { cls: 'tillid-heading', text: heading }));
		this.lines = this.section.createDiv();
		this.list = new KeyedList(this.lines, {
			keyOf,
			make: (lines) => lines.createDiv({ cls: 'tillid-line' }),
			draw,
			signature: (row) => JSON.stringify(row) + state(row),
		});
	}

	/** Where the line that the keyboard was on is gone, the one that took its place has it; `left` where there is none. */
	set(rows: readonly Row[]): 'left' | 'stays' {
		const lines = Array.from(this.lines.children);
		const place = lines.findIndex((line) => line.contains(line.doc.activeElement));
		this.section.toggleClass('tillid-gone', rows.length === 0);
		this.list.set(rows);
		const isGone = lines[place]?.isConnected === false;
		return isGone && !this.focus(Math.min(place, rows.length - 1)) ? 'left' : 'stays';
	}

	/** Puts the keyboard on the first thing to answer in a line; false where there is no such line. */
	focus(place: number): boolean {
		const button = this.lines.children[place]?.querySelector('button');
		button?.focus();
		return button !== null && button !== undefined;
	}
}

function drawLine(line: HTMLElement, name: string, path: string, words: string): HTMLElement {
	line.empty();
	const main = line.createDiv({ cls: 'tillid-line-main' });
	noteLink(main.createDiv({ cls: 'tillid-name' }), name, path, { quiet: true, part: null });
	main.createDiv({ cls: 'tillid-sub', text: words });
	return line.createDiv({ cls: 'tillid-actions' });
}

// What a button, a box or a key does to a promise. The pane finds the row; the host does the work.
import type { IsoDay } from '../text/dates';
import { askDue, colleagueOf, dueMenu, rowMenu, saidDay, whoMenu, type RowMenuContext } from './commitment-menu';
import { shownPromise, type CommitmentRow } from './commitment-row';
import type { MenuEntry, ViewPort } from './port';
import type { Settlement, ViewAction } from './view-action';

export interface ActsContext {
	readonly port: ViewPort;
	readonly today: () => IsoDay;
	/** Marks the row busy until the host has done it. */
	readonly run: (row: CommitmentRow, action: ViewAction) => void;
	/** Where several rows can be selected: selects this one too, or no longer. */
	readonly select?: (row: CommitmentRow) => void;
}

export class CommitmentActs {
	constructor(private readonly context: ActsContext) {}

	/** The named part of the row was pressed; `at` is where a menu belongs. */
	press(part: string, row: CommitmentRow, at: HTMLElement): void {
		const { port } = this.context;
		switch (part) {
			case 'box':
				return this.turn(row);
			case 'move-due':
				return port.menu(at, dueMenu(row, this.menus()));
			case 'release':
				return this.settle(row, 'released');
			case 'reopen':
				return this.settle(row, 'open');
			case 'raise-next-time':
				return this.raise(row);
			case 'plan':
				return port.newConversation(colleagueOf(row));
			case 'menu':
				return port.menu(at, this.menu(row));
			default:
				return this.answer(row, Number(part.slice('answer-'.length)));
		}
	}

	/** A key pressed on the row, or on a part of it; true when it meant something. */
	key(event: KeyboardEvent, row: CommitmentRow, el: HTMLElement, onRow: boolean): boolean {
		const { port } = this.context;
		if (event.key === 'Enter' && onRow) return done(this.open(row, event));
		if (event.key === ' ' && onRow) return done(this.turn(row));
		if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) return done(port.menu(el, this.menu(row)));
		return !event.ctrlKey && !event.metaKey && this.letter(event.key.toLowerCase(), row, el);
	}

	open(row: CommitmentRow, event: MouseEvent | KeyboardEvent): void {
		this.context.port.openNote(row.commitment.path, row.commitment.line, event);
	}

	menu(row: CommitmentRow): readonly MenuEntry[] {
		return rowMenu(row, this.menus());
	}

	private letter(letter: string, row: CommitmentRow, el: HTMLElement): boolean {
		const { port } = this.context;
		if (letter === 'm') return done(port.menu(el, this.menu(row)));
		if (row.settled) return false;
		switch (letter) {
			case 'd':
				return done(this.askDue(row));
			case 'x':
				return this.context.select !== undefined && done(this.context.select(row));
			case 'b':
				return done(this.settle(row, 'released'));
			case 'i':
				return done(this.settle(row, row.commitment.state === 'under-way' ? 'open' : 'under-way'));
			case 'h':
				return done(port.menu(el, whoMenu(row, this.menus())));
			default:
				return false;
		}
	}

	/** Kept, or open again. */
	private turn(row: CommitmentRow): void {
		this.settle(row, row.settled ? 'open' : 'kept');
	}

	private settle(row: CommitmentRow, to: Settlement): void {
		this.context.run(row, { do: 'settle', promises: [shownPromise(row.commitment)], to });
	}

	private askDue(row: CommitmentRow): void {
		const { commitment } = row;
		void askDue({ port: this.context.port, due: commitment.due, said: saidDay(commitment), move: (day) => this.context.run(row, { do: 'move-due', promises: [shownPromise(commitment)], day }) });
	}

	private answer(row: CommitmentRow, index: number): void {
		const answer = row.answers[index];
		if (answer !== undefined) this.context.run(row, { do: 'assign', promises: [shownPromise(row.commitment)], who: answer.who });
	}

	private raise(row: CommitmentRow): void {
		const colleague = colleagueOf(row);
		if (colleague !== null) this.context.run(row, { do: 'raise-next-time', promises: [shownPromise(row.commitment)], colleague });
	}

	private menus(): RowMenuContext {
		return { port: this.context.port, today: this.context.today(), act: this.context.run, select: this.context.select };
	}
}

function done(_what: void): true {
	return true;
}

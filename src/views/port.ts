// All that a view may ask of its host. The host draws its own menus, tooltips, icons and note links; a view never imports the app.
import type { Strings } from '../strings/en';
import type { Language } from '../text/language';
import type { IsoDay } from '../text/dates';
import type { ViewAction } from './view-action';

/** An entry of a menu; 'line' is a separator. A submenu nests entries. */
export type MenuEntry = 'line' | MenuItem;

export interface MenuItem {
	readonly title: string;
	readonly icon?: string;
	/** Shown as chosen. */
	readonly checked?: boolean;
	readonly disabled?: boolean;
	/** The key that does the same in the list, shown behind the title where the host can. */
	readonly key?: string;
	/** Either of these: what choosing does, or further entries. */
	readonly choose?: () => void;
	readonly entries?: readonly MenuEntry[];
}

export interface ViewPort {
	readonly strings: Strings;
	readonly language: Language;
	/** True where targets must be big and nothing may need hover. */
	readonly phone: boolean;

	setIcon(el: HTMLElement, icon: string): void;
	/** Also gives the element its `aria-label` where it holds no text. */
	tooltip(el: HTMLElement, text: string): void;
	/** At the pointer, or below the element for a key or a button. */
	menu(at: MouseEvent | HTMLElement, entries: readonly MenuEntry[]): void;

	/** Opens the note, at the line where one is given (from 1). The event tells whether a new tab is wanted. */
	openNote(path: string, line: number | null, event: MouseEvent | KeyboardEvent | null): void;
	/** The host's preview of a note under the pointer. */
	hoverNote(path: string, event: MouseEvent, el: HTMLElement): void;
	/** The host's own menu for a note, our entries first. */
	noteMenu(path: string, event: MouseEvent, entries: readonly MenuEntry[]): void;

	/** Settles when what was written is drawn, or when the host has told why nothing was. Never rejects. */
	act(action: ViewAction): Promise<void>;
	undo(): void;
	/** Asks for a day; null when the user let it be. */
	pickDay(title: string, from: IsoDay | null): Promise<IsoDay | null>;
	/** One of these, found by typing; null when the user let it be. */
	pickOne(title: string, options: readonly string[]): Promise<string | null>;
	/** Shows lines of key and meaning in a dialog. */
	showKeys(title: string, rows: readonly (readonly [string, string])[]): void;

	/** Opens the form, with this colleague already filled in. */
	newConversation(colleague: string | null): void;
	newColleague(): void;
	writeOwnNote(): void;
	/** The way in, step by step. */
	openGuide(): void;

	/** The view's state has changed and should outlive a restart. */
	stateChanged(): void;
}

/** How far reading has come while the index is being built. */
export interface ReadingProgress {
	readonly done: number;
	readonly total: number;
}

/** A drawn view: `update` redraws with new data, `destroy` lets go of everything. */
export interface Drawn<Data, State> {
	update(data: Data): void;
	state(): State;
	setState(state: State): void;
	/** Puts the keyboard where it is of most use. */
	focus(): void;
	destroy(): void;
}

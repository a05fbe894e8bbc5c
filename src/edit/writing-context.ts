// What planning a note depends on besides the answers: the notes' language, the folders for new notes, the day, and what is there already.
import type { Language } from '../text/language';
import type { IsoDay } from '../text/dates';

export interface WritingContext {
	/** Language of property keys and words in notes: fixed at first run, not that of the screen. */
	readonly language: Language;
	/** Folders for new notes, without slash at either end; '' is the vault's root. */
	readonly folders: { readonly colleagues: string; readonly conversations: string; readonly topics: string };
	/** The property by which a note is recognised; 'type' unless the user changed it. */
	readonly typeProperty: string;
	readonly today: IsoDay;
	/** Local time of day, 'HH:mm'. */
	readonly now: string;
	/** Whether something has this path already. Answer as a file system that ignores case and Unicode form would. */
	exists(path: string): boolean;
	/** Shortest linkpath that leads to this note alone; asked about notes still to be made, too. See link-text.ts. */
	linkText(path: string): string;
	/** Template of a conversation: the built-in one, or the whole text of the user's own template note. */
	readonly template: string;
	/** Linkpath of the me note, to be written as organizer; null where one person uses the vault. */
	readonly organizer: string | null;
}

// Taking back what was written: the inverse of every change with the text that must still stand there. Holds changed ranges, never a whole note,
// and is plain data, so that it can live in the device's storage.
import type { Edit } from '../text/edits';
import type { NewNote } from './new-note';
import { refused, type TextChange } from './refusal';

/** One changed range: what stands there since, in its surroundings, and what stood there before. */
export interface UndoRange {
	/** Offset of `left` in the text as we left it. */
	readonly from: number;
	readonly left: string;
	readonly restore: string;
	/** The text right before and after `left`, at most to the line's ends. */
	readonly before: string;
	readonly after: string;
}

export type UndoFile =
	| { readonly did: 'edit'; readonly path: string; readonly ranges: readonly UndoRange[] }
	| { readonly did: 'create'; readonly path: string; /** Fingerprint of the text that was written. */ readonly print: string };

/** One command: all its files are taken back, or none. */
export interface UndoStep {
	/** What was done, in the user's words. */
	readonly label: string;
	/** When, in milliseconds since 1970: steps older than seven days are let go. */
	readonly at: number;
	readonly files: readonly UndoFile[];
}

/** What to remember of edits made to a text. */
export function rememberEdits(path: string, before: string, edits: readonly Edit[]): UndoFile {
	return { did: 'edit', path, ranges: edits.map((edit) => ({ from: edit.from, left: edit.insert, restore: before.slice(edit.from, edit.to), before: '', after: '' })) };
}

/** What to remember of a note that was made. */
export function rememberNote(note: NewNote): UndoFile {
	return { did: 'create', path: note.path, print: note.text };
}

/** Whether a note that was made still reads as it did, so that it may go to the trash. */
export function isUntouched(text: string, file: UndoFile): boolean {
	return file.did === 'create' && file.print === text;
}

/** The edits that take back what was changed in this file, or a refusal where the text has since changed there. */
export function undoEdits(text: string, file: UndoFile): TextChange {
	return text === file.path ? refused('note-gone') : refused('text-changed');
}

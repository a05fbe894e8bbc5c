// Why a change was not made: a closed set, each with its words in the language tables. A refusal has written nothing.
import type { Edit } from '../text/edits';

export type Refusal =
	/** The line is nowhere in the note any more. */
	| 'line-gone'
	/** Something else stands where the line stood, and the line stands nowhere else. */
	| 'line-changed'
	/** The line has left its place and stands in several others. */
	| 'line-doubled'
	/** What stands there is no task line. */
	| 'not-a-task'
	/** Only the Tasks plugin may complete a line that repeats or deletes itself. */
	| 'recurring'
	| 'yaml-broken'
	| 'frontmatter-unclosed'
	/** The same key stands twice: which one to write is not ours to say. */
	| 'key-twice'
	| 'not-a-list'
	/** The note holds the five steps already. */
	| 'steps-there'
	/** The note has a type of its own; the user chooses what should happen. */
	| 'other-type'
	/** The note no longer reads as it was when the change was worked out. */
	| 'text-changed'
	| 'note-gone'
	/** A note of that name is there: it is never overwritten. */
	| 'note-there'
	/** A file of that name is there, and we did not make it. */
	| 'file-not-ours';

export interface Refused {
	readonly ok: false;
	readonly why: Refusal;
	/** The line to look at, from 1, where there is one. */
	readonly line?: number;
}

/** What should change in one note's text, or why nothing may. No edits: it is so already. */
export type TextChange =
	| { readonly ok: true; readonly edits: readonly Edit[]; /** The line that changed, from 1. */ readonly line?: number }
	| Refused;

export function refused(why: Refusal, line?: number): Refused {
	return line === undefined ? { ok: false, why } : { ok: false, why, line };
}

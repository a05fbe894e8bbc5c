// One task line that may be a promise, as written: nobody is looked up here. The index decides whether it counts and who promised.
import type { IsoDay } from '../text/dates';
import type { Problem } from './problem';
import type { Reference } from './reference';

export type CommitmentState = 'open' | 'under-way' | 'kept' | 'released' | 'moved';
export type CommitmentKind = 'participate' | 'responsibility' | 'contribute' | 'meet-again' | 'initiative';
export type WhoWord = 'me' | 'them' | 'both';

/** Who is said to have promised: a word, or a name or link still to be looked up. */
export type Promiser =
	| { readonly is: 'word'; readonly who: WhoWord; readonly line: number; readonly column: number; readonly found: string }
	| { readonly is: 'name'; readonly reference: Reference };

export interface CommitmentLine {
	/** From 1. */
	readonly line: number;
	/** The whole line without its line ending: with `occurrence` what tells this line again. */
	readonly raw: string;
	/** Which of the lines of this note that read exactly like this one, from 0. */
	readonly occurrence: number;
	/** Index in the note's `lines` of the task it is nested under; null at the root. */
	readonly parent: number | null;
	readonly mark: string;
	readonly state: CommitmentState;
	/** The words without mark, fields and dates, blanks collapsed, tags kept, a start (`Name:`) still in it. */
	readonly text: string;
	/** The same without the start, for when the start turns out to name somebody. Equal to `text` without a start. */
	readonly textAfterStart: string;
	readonly start: Promiser | null;
	/** The field `[who:: …]`; 'empty' is null. */
	readonly who: Promiser | null;
	readonly kind: CommitmentKind | null;
	readonly for: readonly Reference[];
	readonly due: IsoDay | null;
	readonly created: IsoDay | null;
	readonly done: IsoDay | null;
	readonly cancelled: IsoDay | null;
	/** Repeats, or deletes itself when done: only the Tasks plugin may complete it. */
	readonly recurring: boolean;
	/** Every link on the line, fields included. */
	readonly links: readonly Reference[];
	/** Step 1 to 5 that the line stands under; null outside a conversation's steps. */
	readonly step: 1 | 2 | 3 | 4 | 5 | null;
	/** Nothing but fields, tags, or a name, link or who-word with its colon: a template's line waiting to be filled. */
	readonly placeholder: boolean;
	/** The link that the line's words begin with, colon or not: in a plan note that makes it a plan line. */
	readonly beginsWith: Reference | null;
	/** What on this line could not be read, in a note that is not ours: told only if the line counts. In ours it stands among the note's problems. */
	readonly problems: readonly Problem[];
}

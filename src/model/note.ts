// The whole of what one note means to us, before any other note is looked at.
import type { Colleague } from './colleague';
import type { CommitmentLine } from './commitment-line';
import type { Conversation } from './conversation';
import type { Initiative } from './initiative';
import type { Me } from './me';
import type { Plan } from './plan';
import type { Problem } from './problem';
import type { Topic } from './topic';

/** A note that is none of ours, whose lines may still count when they link to a colleague. */
export interface OtherNote {
	readonly kind: 'other';
}

/** A note that never counts: a template, a left-out folder, a sync conflict copy. */
export interface IgnoredNote {
	readonly kind: 'ignored';
	readonly why: 'template' | 'left-out' | 'conflict-copy';
}

export type NoteContent = Colleague | Me | Conversation | Topic | Initiative | Plan | OtherNote | IgnoredNote;

export interface NoteRecord {
	readonly path: string;
	/** File name without folder and `.md`. */
	readonly basename: string;
	readonly content: NoteContent;
	readonly lines: readonly CommitmentLine[];
	/** Where the links of one of ours lead, as written, each once: those in its words and in properties of the user's own too. */
	readonly linkpaths: readonly string[];
	/**
	 * What this note alone tells, by line and column. Not here: links and names, `colleague-many`, `name-…`, `who-unknown` and `me-twice`, which the index
	 * judges, nor what depends on today (problemsOfToday).
	 */
	readonly problems: readonly Problem[];
	/** One of ours, or broken YAML with a `type:` line of ours: the problems are told. Else only when one of ours links to it. */
	readonly problemsCount: boolean;
}

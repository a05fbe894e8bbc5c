// An interest, value, resource or the like of theirs or mine, heard in a conversation: into its properties, with a hub note where it is new.
import type { Facet } from '../model/facets';
import type { VaultIndex } from '../index/vault-index';
import { addCare, careOf, type Topic } from './add-care';
import type { FileEdits } from './file-edits';
import type { NewNote } from './new-note';
import type { Refused } from './refusal';
import type { WritingContext } from './writing-context';

export type HeardTopic =
	| { readonly side: 'theirs'; readonly facet: Facet; readonly topic: Topic }
	| { readonly side: 'mine'; readonly facet: 'values' | 'interests' | 'motivation' | 'resources'; readonly topic: Topic };

/** Notes first, then edits, in one step. Both empty: it is said already. */
export type TopicPlan = { readonly ok: true; readonly notes: readonly NewNote[]; readonly edits: readonly FileEdits[] } | Refused;

/** `note`: the conversation, with its text. */
export function addTopic(index: VaultIndex, note: { readonly path: string; readonly text: string }, heard: HeardTopic, context: WritingContext): TopicPlan {
	const care = careOf(index, heard.facet, heard.topic, context);
	if (care === null) return { ok: true, notes: [], edits: [] };
	const key = heard.side === 'mine' ? `my_${heard.facet}` : heard.facet;
	const change = addCare(index, { path: note.path, kind: 'conversation', key }, note.text, care, context);
	if (!change.ok) return change;
	if (change.edits.length === 0) return { ok: true, notes: [], edits: [] };
	return { ok: true, notes: care.hub ? [care.hub] : [], edits: [{ path: note.path, edits: change.edits, expect: note.text }] };
}

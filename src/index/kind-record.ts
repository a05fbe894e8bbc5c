// A note's record narrowed to what the note is.
import type { NoteContent, NoteRecord } from '../model/note';

export type NoteKind = NoteContent['kind'];

export type KindRecord<K extends NoteKind> = NoteRecord & { readonly content: Extract<NoteContent, { readonly kind: K }> };

/** Whether the note is of that kind; narrows the record. */
export function isOfKind<K extends NoteKind>(record: NoteRecord | undefined, kind: K): record is KindRecord<K> {
	return record?.content.kind === kind;
}

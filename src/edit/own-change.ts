// Several changes to one note in turn, given as the least edits: one above the body and one in it, so that what stands between is left alone.
import { applyEdits, minimalEdit, shiftEdits, type Edit } from '../text/edits';
import { splitNote } from '../text/frontmatter';
import type { Refused, TextChange } from './refusal';

export type ChangedText = { readonly ok: true; readonly text: string } | Refused;

/** Each change is worked out on what the one before has left. The first refusal is that of all. */
export function changedInTurn(text: string, changes: readonly ((text: string) => TextChange)[]): ChangedText {
	let current = text;
	for (const change of changes) {
		const result = change(current);
		if (!result.ok) return result;
		current = applyEdits(current, result.edits);
	}
	return { ok: true, text: current };
}

/** The edits from one text of a note to another. */
export function leastEdits(before: string, after: string): readonly Edit[] {
	const [from, to] = [splitNote(before).bodyFrom, splitNote(after).bodyFrom];
	const head = minimalEdit(before.slice(0, from), after.slice(0, to));
	const body = minimalEdit(before.slice(from), after.slice(to));
	const edits = [...(head ? [head] : []), ...(body ? shiftEdits([body], from) : [])];
	// Where both touch, they are one.
	const [first, second] = edits;
	return first && second && first.to === second.from ? [{ from: first.from, to: second.to, insert: first.insert + second.insert }] : edits;
}

// Changes to a text as values: applied, inverted, moved. Offsets are UTF-16 into the text before the change.

export interface Edit {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

/** The text after the edits, which may stand in any order but must not overlap; at one point they apply in the order given. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	let out = '';
	let at = 0;
	for (const edit of inOrder(text, edits)) {
		out += text.slice(at, edit.from) + edit.insert;
		at = edit.to;
	}
	return out + text.slice(at);
}

/** The edits that lead back from the text after the edits to this text. */
export function invertEdits(text: string, edits: readonly Edit[]): readonly Edit[] {
	let drift = 0;
	return inOrder(text, edits).map((edit) => {
		const from = edit.from + drift;
		drift += edit.insert.length - (edit.to - edit.from);
		return { from, to: from + edit.insert.length, insert: text.slice(edit.from, edit.to) };
	});
}

/** The same edits, in a text that this one is a part of. */
export function shiftEdits(edits: readonly Edit[], by: number): readonly Edit[] {
	return by === 0 ? edits : edits.map((edit) => ({ from: edit.from + by, to: edit.to + by, insert: edit.insert }));
}

/** The one smallest contiguous change between two texts, never within a surrogate pair; null when they are equal. */
export function minimalEdit(before: string, after: string): Edit | null {
	if (before === after) return null;
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
	if (isHighSurrogate(before.charCodeAt(start - 1))) start -= 1;
	let end = 0;
	while (end < shorter - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end += 1;
	if (end > 0 && isLowSurrogate(before.charCodeAt(before.length - end))) end -= 1;
	return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

function inOrder(text: string, edits: readonly Edit[]): readonly Edit[] {
	const ordered = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
	let at = 0;
	for (const edit of ordered) {
		if (edit.from < at || edit.to < edit.from || edit.to > text.length) {
			throw new RangeError(`Edit ${edit.from}–${edit.to} overlaps another one or leaves the text of length ${text.length}`);
		}
		at = edit.to;
	}
	return ordered;
}

function isHighSurrogate(code: number): boolean {
	return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
	return code >= 0xdc00 && code <= 0xdfff;
}

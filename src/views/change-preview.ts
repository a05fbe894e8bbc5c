// Every change before it is written: per note the lines as they stand and as they will stand.
import { applyEdits, minimalEdit, type Edit } from '../text/edits';
import { lineStarts, placeAt } from '../text/place';

/** What a command wants to do to one note that exists; the same shape as the edits themselves. */
export interface PlannedChange {
	readonly path: string;
	readonly edits: readonly Edit[];
	/** The text as it stands. */
	readonly expect: string;
}

export interface ChangedLine {
	/** From 1, as it stands now. */
	readonly line: number;
	readonly before: string;
	readonly after: string;
	/** What is new in `after`, as offsets in it. */
	readonly fresh: { readonly from: number; readonly to: number };
}

/** Whole lines that an edit touches, in order; edits on the same line make one change. */
export function changedLines({ edits, expect }: PlannedChange): readonly ChangedLine[] {
	const starts = lineStarts(expect);
	const sorted = [...edits].sort((a, b) => a.from - b.from);
	const ranges: { from: number; to: number; edits: Edit[] }[] = [];
	for (const edit of sorted) {
		const from = lineFrom(expect, edit.from);
		const to = lineTo(expect, edit.to);
		const last = ranges[ranges.length - 1];
		if (last !== undefined && from <= last.to) {
			last.to = Math.max(last.to, to);
			last.edits.push(edit);
		} else ranges.push({ from, to, edits: [edit] });
	}
	return ranges.map(({ from, to, edits: inside }) => {
		const before = expect.slice(from, to);
		const after = applyEdits(before, inside.map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from })));
		return { line: placeAt(starts, from).line, before, after, fresh: freshPart(before, after) };
	});
}

function lineFrom(text: string, at: number): number {
	return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** The line's end without its line ending. */
function lineTo(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	const to = end < 0 ? text.length : end;
	return text[to - 1] === '\r' && to - 1 >= at ? to - 1 : to;
}

/** What stands in `after` and not in `before`, beginning and end taken away; a word that changed is new as a whole. */
function freshPart(before: string, after: string): ChangedLine['fresh'] {
	const change = minimalEdit(before, after);
	if (change === null) return { from: 0, to: 0 };
	let [from, to] = [change.from, change.from + change.insert.length];
	if (from === to) return { from, to };
	while (isInWord(after, from)) from -= 1;
	while (isInWord(after, to)) to += 1;
	return { from, to };
}

/** Whether a word goes on from one side of this place to the other. */
function isInWord(text: string, at: number): boolean {
	return at > 0 && at < text.length && WORD.test(text.slice(at - 1, at + 1));
}

const WORD = /^[\p{L}\p{N}]{2}$/u;

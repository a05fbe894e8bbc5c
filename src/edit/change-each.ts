// One command on several promises of one note: each is found on the same text, so that none hides another, and all are written or none.
import type { LineIdentity } from '../index/commitment';
import type { Edit } from '../text/edits';
import type { TextChange } from './refusal';

/** `change` as settle, moveDue, assign and the like make it. The first refusal is that of all. */
export function changeEach<Line extends LineIdentity>(text: string, promises: readonly Line[], change: (text: string, promise: Line) => TextChange): TextChange {
	const edits: Edit[] = [];
	let line: number | undefined;
	for (const promise of promises) {
		const one = change(text, promise);
		if (!one.ok) return one;
		for (const edit of one.edits) edits.push(edit);
		line ??= one.line;
	}
	return line === undefined ? { ok: true, edits } : { ok: true, edits, line };
}

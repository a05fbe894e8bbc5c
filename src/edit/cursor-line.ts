// The line that something is put in at the cursor: within the body, and never within a line break.
import { endOfLine, startOfLine } from '../text/line-breaks';

export interface CursorLine {
	/** Offsets in the text: without the line break. */
	readonly from: number;
	readonly to: number;
	readonly isBlank: boolean;
}

/** `bodyFrom`: where the frontmatter ends; a cursor in it stands for the body's first line. */
export function cursorLine(text: string, cursor: number, bodyFrom: number): CursorLine {
	const asked = Math.max(bodyFrom, Math.min(cursor, text.length));
	const at = text.startsWith('\r\n', asked - 1) ? asked - 1 : asked;
	const from = Math.max(bodyFrom, startOfLine(text, at));
	const to = endOfLine(text, at);
	return { from, to, isBlank: text.slice(from, to).trim() === '' };
}

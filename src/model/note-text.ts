// A note's text on its way through the readers: where an offset stands, and the making of problems. Knows no kind of note.
import { placeFinder, type Place } from '../text/place';
import { maskCprNumbers } from './cpr';
import type { Problem, ProblemCode } from './problem';
import { referenceAt, type FoundReference, type Reference } from './reference';

export interface NoteText {
	readonly path: string;
	readonly basename: string;
	readonly text: string;
	/** Line and column of an offset, from 1; a byte order mark at the start of the text is no column. */
	place(offset: number): Place;
	/** A problem at an offset; `field` is the key as the note spells it, `found` what stands there. */
	problem(code: ProblemCode, offset: number, field: string | null, found: string): Problem;
	/** A problem of the whole note, at 1:1. */
	whole(code: ProblemCode, found?: string): Problem;
	/** A reference found in a piece of the text that begins at `base`. */
	reference(found: FoundReference, base: number): Reference;
}

/** Lines are counted only when a place is first asked for: most notes never are. */
export function noteText(path: string, text: string): NoteText {
	const shift = text.startsWith('\uFEFF') ? 1 : 0;
	const find = placeFinder(text);
	const place = (offset: number): Place => {
		const at = find(offset);
		return at.line === 1 && shift === 1 && at.column > 1 ? { line: 1, column: at.column - 1 } : at;
	};
	const problem = (code: ProblemCode, at: Place, field: string | null, found: string): Problem => ({
		code,
		path,
		line: at.line,
		column: at.column,
		field,
		found: shortened(found),
	});
	return {
		path,
		basename: basenameOf(path),
		text,
		place,
		problem: (code, offset, field, found) => problem(code, place(offset), field, found),
		whole: (code, found = '') => problem(code, { line: 1, column: 1 }, null, found),
		reference: (found, base) => {
			const { line, column } = place(base + found.from);
			return referenceAt(found, line, column);
		},
	};
}

/** File name without folder and `.md`. */
export function basenameOf(path: string): string {
	const name = path.slice(path.lastIndexOf('/') + 1);
	return name.toLowerCase().endsWith('.md') ? name.slice(0, -3) : name;
}

const LONGEST_FOUND = 80;

function shortened(found: string): string {
	const line = maskCprNumbers(found.slice(0, 4 * LONGEST_FOUND)).replace(/\s+/g, ' ').trim();
	return line.length <= LONGEST_FOUND ? line : `${line.slice(0, LONGEST_FOUND - 1)}…`;
}

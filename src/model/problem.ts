// What a note of the user's holds that could not be read as it stands. A problem is data: it is shown, never thrown.
import type { Place } from '../text/place';

export type ProblemCode =
	| 'yaml-broken'
	| 'merge-conflict'
	| 'frontmatter-unclosed'
	| 'conflict-copy'
	| 'key-twice'
	| 'link-unquoted'
	| 'link-dangling'
	| 'link-ambiguous'
	| 'name-unknown'
	| 'name-ambiguous'
	| 'colleague-missing'
	| 'colleague-many'
	| 'date-unreadable'
	| 'date-missing'
	| 'date-not-read'
	| 'held-in-future'
	| 'choice-unknown'
	| 'flag-unreadable'
	| 'number-unreadable'
	/** A list or nested value where one text, link, number or date belongs. */
	| 'value-unexpected'
	| 'who-unknown'
	| 'meet-again-undated'
	| 'sensitive-property'
	| 'cpr'
	| 'me-twice'
	| 'placeholder-unknown';

export interface Problem extends Place {
	readonly code: ProblemCode;
	readonly path: string;
	/** The property or field at fault, as the note spells it; null for a whole note or a line. */
	readonly field: string | null;
	/** What stands there, shortened; never a sensitive value or a CPR number. */
	readonly found: string;
	/** What was probably meant: the path of the nearest note, or the paths a name fits. */
	readonly candidates?: readonly string[];
}

/** A value and what could not be read on the way to it. */
export interface Parsed<T> {
	readonly value: T;
	readonly problems: readonly Problem[];
}

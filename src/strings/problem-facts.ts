// What a problem's sentence may tell: the tables know no more of a problem than this.
import type { Quoted } from './sentence';

export interface ProblemFacts {
	/** What stands in the note, with its property before it where it has one. */
	readonly found: Quoted;
	/** The property or field as the note spells it; empty without one. */
	readonly field: Quoted;
	/** Names of the notes that were probably meant. */
	readonly names: readonly string[];
	readonly line: number;
	/** Written as a date should be, of a day that the calendar does not have. */
	readonly noSuchDay: boolean;
}

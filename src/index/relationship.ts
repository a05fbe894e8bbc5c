// What all notes together tell of one colleague. Nothing of it is stored in a note.
import type { DateTime, IsoDay } from '../text/dates';
import type { Colleague } from '../model/colleague';
import type { Facet } from '../model/facets';

export type Rhythm = 'paused' | 'never-met' | 'overdue' | 'due-soon' | 'ok';

/** Something a colleague cares about, and where it was said. */
export interface Sourced {
	readonly facet: Facet;
	readonly label: string;
	/** Path of the hub note; null for plain text. */
	readonly path: string | null;
	/** Path of the colleague's note or of the conversation it was heard in. */
	readonly source: string;
	readonly day: IsoDay | null;
}

export interface AwaitingConversation {
	/** Path of the conversation note. */
	readonly path: string;
	readonly colleague: string;
	readonly at: DateTime;
}

export interface Relationship {
	/** Path of the colleague's note. */
	readonly path: string;
	readonly name: string;
	readonly colleague: Colleague;
	/** Label of the department, for groups; null where none is given. */
	readonly department: string | null;
	readonly lastConversation: IsoDay | null;
	/** Path of the note of the last conversation. */
	readonly lastConversationPath: string | null;
	readonly nextConversation: IsoDay | null;
	/** Time of day of the next one, where it is known. */
	readonly nextTime: string | null;
	/** The planned note, or the held one that names the next meeting. */
	readonly nextConversationPath: string | null;
	/** Planned conversations whose day is past, earliest first. */
	readonly awaiting: readonly AwaitingConversation[];
	/** Held ones with a day. */
	readonly conversations: number;
	readonly lastContact: IsoDay | null;
	readonly rhythm: Rhythm;
	/** Days of the agreed cadence. */
	readonly cadence: number;
	/** Days past the cadence; 0 unless overdue. */
	readonly daysOver: number;
	/** Share of the cadence that has passed, 0 to 1; null without a contact or when paused. */
	readonly elapsed: number | null;
	/** The day until which a declined one rests; null for do_not_contact (for good) and when not paused. */
	readonly restsUntil: IsoDay | null;
	readonly openMine: number;
	readonly openTheirs: number;
	readonly openBoth: number;
	readonly openUnassigned: number;
	readonly overdueMine: number;
	readonly overdueTheirs: number;
	readonly overdueBoth: number;
	/** What they care about: the colleague's note and held conversations. */
	readonly cares: readonly Sourced[];
	/** Labels, sorted. */
	readonly values: readonly string[];
	readonly interests: readonly string[];
	readonly shared: readonly { readonly label: string; readonly path: string | null }[];
}

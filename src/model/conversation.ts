// What a conversation note says. Whether it is awaiting, or held for want of a status, depends on today: see conversationState.
import type { DateTime } from '../text/dates';
import type { Facets } from './facets';
import type { Reference } from './reference';

export type ConversationStatus = 'planned' | 'held' | 'cancelled' | 'declined';
export type ConversationKind = 'first' | 'maintenance' | 'escalation' | 'debrief';
export type Plane = 'professional' | 'personal' | 'both';
export type Outcome = 'committed' | 'none-yet' | 'declined';

export interface Conversation {
	readonly kind: 'conversation';
	/** One, normally. Two or more: a contact with each. */
	readonly colleagues: readonly Reference[];
	/** Who leads it; null is the user. */
	readonly organizer: Reference | null;
	readonly date: DateTime | null;
	/** Where the date stands: the property's value, or 1:1 when it came from the file name. */
	readonly datePlace: { readonly line: number; readonly column: number };
	/** Minutes. */
	readonly duration: number | null;
	readonly place: string | null;
	/** 'unknown': a word we do not know stands there, so the conversation is in no state. */
	readonly status: ConversationStatus | 'unknown' | null;
	readonly purposeKind: ConversationKind | null;
	readonly why: string | null;
	readonly purpose: string | null;
	readonly initiatives: readonly Reference[];
	readonly theirs: Facets;
	readonly mine: Pick<Facets, 'values' | 'interests' | 'motivation' | 'resources'>;
	readonly common: readonly Reference[];
	readonly plane: Plane | null;
	/** Percent of the time that the colleague talked, as the organizer judges it. */
	readonly listening: number | null;
	readonly outcome: Outcome | null;
	readonly previous: Reference | null;
	readonly next: Reference | null;
	readonly nextMeeting: DateTime | null;
	readonly reading: readonly Reference[];
	/** Marks of the questions that stand in it: see question-prints. */
	readonly asked: readonly number[];
}

// A promise with everybody in it looked up: what the dashboard, the command line and the briefing show.
import type { IsoDay } from '../text/dates';
import type { CommitmentKind, CommitmentState } from '../model/commitment-line';

export type Who = 'me' | 'them' | 'both' | 'unassigned';

/** Where a promise stands, and what is needed to find the very same line again. */
export interface LineIdentity {
	readonly path: string;
	/** From 1. */
	readonly line: number;
	readonly raw: string;
	/** Which of the lines of the note that read exactly like this one, from 0. */
	readonly occurrence: number;
}

export interface Commitment extends LineIdentity {
	readonly text: string;
	readonly mark: string;
	readonly state: CommitmentState;
	readonly who: Who;
	/** Paths of the colleagues who promised; none for me and unassigned, the colleague for both. */
	readonly people: readonly string[];
	/** Paths of the note's colleague, colleagues linked in the line and the promisers; never the me note. */
	readonly with: readonly string[];
	readonly kind: CommitmentKind | null;
	readonly for: readonly { readonly label: string; readonly path: string | null }[];
	readonly due: IsoDay | null;
	readonly created: IsoDay | null;
	/** The ✅ day of a kept one, the ❌ day of a released one. */
	readonly settled: IsoDay | null;
	/** Unresolved and due before today. */
	readonly overdue: boolean;
	/** Path of the conversation it stands in. */
	readonly conversation: string | null;
	readonly conversationDay: IsoDay | null;
	/** Path of the initiative note it stands in. */
	readonly initiative: string | null;
	readonly step: number | null;
	/** Only the Tasks plugin may complete it. */
	readonly recurring: boolean;
}

/** Open or under way: still to be settled. */
export function isUnresolved(commitment: Pick<Commitment, 'state'>): boolean {
	return commitment.state === 'open' || commitment.state === 'under-way';
}

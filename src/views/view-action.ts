// What a row can ask to be done. A view asks and waits; the host writes, and the index tells the view what came of it.
import type { ColleagueChange } from '../edit/change-colleagues';
import type { LineIdentity } from '../index/commitment';
import type { CommitmentKind } from '../model/commitment-line';
import type { SavedFilter } from '../model/saved-filter';
import type { IsoDay } from '../text/dates';

/** A promise as the view showed it: what finds its line again, and its words for the notice. */
export interface ShownPromise extends LineIdentity {
	readonly text: string;
}

export type Settlement = 'kept' | 'released' | 'under-way' | 'open';

/** Who promised: me, both of us, or the colleague whose note has this path. */
export type Assignee = 'me' | 'both' | { readonly colleague: string };

export type ViewAction =
	| { readonly do: 'settle'; readonly promises: readonly ShownPromise[]; readonly to: Settlement }
	| { readonly do: 'move-due'; readonly promises: readonly ShownPromise[]; readonly day: IsoDay | null }
	| { readonly do: 'assign'; readonly promises: readonly ShownPromise[]; readonly who: Assignee }
	| { readonly do: 'set-kind'; readonly promises: readonly ShownPromise[]; readonly kind: CommitmentKind }
	/** The host asks which initiative. */
	| { readonly do: 'link-initiative'; readonly promises: readonly ShownPromise[] }
	/** Notes the promise for next time in the colleague's note; the next conversation takes it over. */
	| { readonly do: 'raise-next-time'; readonly promises: readonly ShownPromise[]; readonly colleague: string }
	| { readonly do: 'conversation-status'; readonly path: string; readonly to: 'held' | 'cancelled' | 'declined' }
	/** The host asks for the new date. */
	| { readonly do: 'conversation-date'; readonly path: string }
	/** The host shows the form that closes it. */
	| { readonly do: 'close-conversation'; readonly path: string }
	/** A calendar file beside the note. */
	| { readonly do: 'meeting-to-calendar'; readonly path: string }
	/** Shown first, then written into all of their notes. */
	| { readonly do: 'change-colleagues'; readonly colleagues: readonly string[]; readonly change: ColleagueChange }
	/** The host asks which department or organizer. */
	| { readonly do: 'ask-colleagues'; readonly colleagues: readonly string[]; readonly property: 'department' | 'organizer' }
	/** The host asks for the name. */
	| { readonly do: 'save-filter'; readonly filter: SavedFilter }
	| { readonly do: 'rename-filter'; readonly name: string }
	| { readonly do: 'delete-filter'; readonly name: string };

// Every 1:1 conversation that was held, with whom and when: what coverage and pace are counted by. Contacts and groups are none.
import type { IsoDay } from '../text/dates';
import type { Asking } from './asking';
import { conversationFacts } from './conversation-facts';
import { isHeldOnDay } from './meetings';
import { remembered } from './remembered';
import type { VaultIndex } from './vault-index';

export interface Talk {
	/** Path of the colleague's note. */
	readonly colleague: string;
	readonly day: IsoDay;
}

/** In the order of the conversations' paths; led by whomever. */
export const listTalks = remembered((index: VaultIndex, asking: Asking): readonly Talk[] =>
	[...conversationFacts(index, asking).values()].filter(isHeldOnDay).flatMap(({ colleague, day }) => (colleague === null ? [] : [{ colleague, day }])),
);

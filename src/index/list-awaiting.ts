// Planned conversations whose day is past: did they take place?
import type { Asking } from './asking';
import { conversationFacts } from './conversation-facts';
import { awaitingOf } from './meetings';
import type { AwaitingConversation } from './relationship';
import { remembered } from './remembered';
import type { VaultIndex } from './vault-index';

/** Earliest first. One with no known colleague or several is a problem of its note and not asked about. */
export const listAwaiting = remembered((index: VaultIndex, asking: Asking): readonly AwaitingConversation[] =>
	awaitingOf([...conversationFacts(index, asking).values()]),
);

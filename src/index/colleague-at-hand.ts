// Whom the note at hand is about: the briefing follows it, and so do adding a promise and logging a contact.
import type { Asking } from './asking';
import { conversationFacts } from './conversation-facts';
import { isOfKind } from './kind-record';
import type { VaultIndex } from './vault-index';

export type AtHand =
	/** A colleague's own note, or the conversation with one: then its path too. */
	| { readonly is: 'colleague'; readonly colleague: string; readonly conversation: string | null }
	/** A conversation that names several, or one whom no note answers to. */
	| { readonly is: 'unclear'; readonly colleagues: readonly string[]; readonly conversation: string }
	| { readonly is: 'nobody' };

/** `path`: the note that is open; null for none. */
export function colleagueAtHand(index: VaultIndex, asking: Asking, path: string | null): AtHand {
	if (path === null) return { is: 'nobody' };
	if (isOfKind(index.get(path), 'colleague')) return { is: 'colleague', colleague: path, conversation: null };
	const facts = conversationFacts(index, asking).get(path);
	if (!facts) return { is: 'nobody' };
	if (facts.colleague !== null) return { is: 'colleague', colleague: facts.colleague, conversation: path };
	return { is: 'unclear', colleagues: facts.colleagues, conversation: path };
}

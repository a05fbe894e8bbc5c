// What a conversation says of the colleague, and whether the colleague's own note says it already: what can be copied there when the conversation is closed.
import { FACETS, type Facet } from '../model/facets';
import { foldName } from '../text/names';
import type { Asking } from './asking';
import { conversationFacts } from './conversation-facts';
import { isOfKind } from './kind-record';
import type { Reference } from '../model/reference';
import { topicKindOf, topicMeant } from './topic-meaning';
import type { VaultIndex } from './vault-index';

export interface Learned {
	readonly facet: Facet;
	readonly label: string;
	/** Path of the hub note; null for plain text. */
	readonly path: string | null;
	/** Copying it makes a hub note. */
	readonly newHub: boolean;
	/** What is hard is offered unticked: it stays in the conversation unless the user wants otherwise. */
	readonly proposed: boolean;
}

/** By facet, each once; what the colleague's note says already is left out. None where the conversation is not with exactly one known colleague. */
export function learnedIn(index: VaultIndex, asking: Asking, conversation: string): readonly Learned[] {
	const facts = conversationFacts(index, asking).get(conversation);
	const colleague = facts?.colleague ? index.get(facts.colleague) : undefined;
	if (!facts || !isOfKind(colleague, 'colleague')) return [];
	return FACETS.flatMap((facet) => {
		const known = new Set(colleague.content.facets[facet].map((reference) => meaning(index, facet, reference, colleague.path).key));
		const heard = new Map(facts.record.content.theirs[facet].map((reference) => {
			const { key, label, path } = meaning(index, facet, reference, conversation);
			return [key, { label, path }] as const;
		}));
		return [...heard].filter(([key]) => !known.has(key)).map(([, { label, path }]) => ({
			facet,
			label,
			path,
			newHub: path === null && topicKindOf(facet) !== null,
			proposed: facet !== 'challenges' && facet !== 'change',
		}));
	});
}

function meaning(index: VaultIndex, facet: Facet, reference: Reference, from: string): { readonly key: string; readonly label: string; readonly path: string | null } {
	const kind = topicKindOf(facet);
	if (kind === null) return { key: foldName(reference.label), label: reference.label, path: null };
	const { key, label, path } = topicMeant(index, kind, reference, from);
	return { key, label, path };
}

// Whether a conversation went both ways: about the conversation, never a score of a person.
import type { Conversation } from './conversation';
import type { Facet } from './facets';

/** The facets that both sides can bring. */
const BOTH_SIDES = ['values', 'interests', 'motivation', 'resources'] as const satisfies readonly Facet[];

export interface Mutuality {
	/** Facets of which something was heard of both. */
	readonly both: readonly Facet[];
	/** Which side told nothing that was noted; null where both did, or neither. */
	readonly silent: 'me' | 'them' | null;
}

export function mutualityOf({ theirs, mine }: Pick<Conversation, 'theirs' | 'mine'>): Mutuality {
	const theirFacets = BOTH_SIDES.filter((facet) => theirs[facet].length > 0);
	const myFacets = BOTH_SIDES.filter((facet) => mine[facet].length > 0);
	const both = theirFacets.filter((facet) => myFacets.includes(facet));
	if ((theirFacets.length === 0) === (myFacets.length === 0)) return { both, silent: null };
	return { both, silent: myFacets.length === 0 ? 'me' : 'them' };
}

/** Shares of the colleague's talking, in percent, between which a conversation is neither a lecture nor an interrogation. */
const LEAST_LISTENING = 55;
const MOST_LISTENING = 85;

/** `low`: the organizer talked much. `high`: they gave little of themselves. Null in between, and where nobody judged it. */
export function listeningHint(listening: number | null): 'low' | 'high' | null {
	if (listening === null) return null;
	if (listening < LEAST_LISTENING) return 'low';
	return listening > MOST_LISTENING ? 'high' : null;
}

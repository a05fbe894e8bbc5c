// The three sensitive properties (GDPR article 9 and judgements of a person): read, masked, never in a list, tag, link or export.

export interface Sensitive {
	readonly member: 'yes' | 'no' | 'unknown' | null;
	/** Own judgement, 1 to 5; null for none. */
	readonly assessment: number | null;
	readonly opinionLeader: boolean | null;
}

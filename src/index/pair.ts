// Two colleagues, whichever is named first.

/** Paths of two colleagues, sorted. */
export type Pair = readonly [string, string];

/** Equal for the same two. */
export function pairKey([a, b]: Pair): string {
	return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

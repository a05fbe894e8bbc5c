// Lists that are kept for long, without the room that the engine leaves at the end of a list that grew.

const NOTHING: readonly never[] = [];

/** The same items in a list of just their length; all empty lists are one. */
export function compact<T>(items: readonly T[]): readonly T[] {
	return items.length === 0 ? NOTHING : items.slice();
}

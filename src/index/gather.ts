// Sorts items into lists by a key.

/** The items of each key, in their order. An item may have several keys, or none. */
export function gather<T>(items: Iterable<T>, keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
	const gathered = new Map<string, T[]>();
	for (const item of items) {
		for (const key of keysOf(item)) {
			const same = gathered.get(key);
			if (same) same.push(item);
			else gathered.set(key, [item]);
		}
	}
	return gathered;
}

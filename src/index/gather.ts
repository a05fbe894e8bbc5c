// Sorts items into lists by a key.
import { atOnce, each, type Steps } from './steps';

/** The items of each key, in their order. An item may have several keys, or none. */
export function gather<T>(items: Iterable<T>, keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
	return atOnce(gatherInSteps(items, keysOf));
}

export function* gatherInSteps<T>(items: Iterable<T>, keysOf: (item: T) => readonly string[]): Steps<ReadonlyMap<string, readonly T[]>> {
	const gathered = new Map<string, T[]>();
	yield* each(items, (item) => {
		for (const key of keysOf(item)) {
			const same = gathered.get(key);
			if (same) same.push(item);
			else gathered.set(key, [item]);
		}
	});
	return gathered;
}

// The one order of rows and lists: by code units, so that every machine and language gives the same.

/** Less than, equal to or greater than 0, as sorting wants it. */
export function byCodeUnits(a: string, b: string): number {
	if (a < b) return -1;
	return a > b ? 1 : 0;
}

/** Each text once, in order. */
export function sortedUnique(texts: Iterable<string>): readonly string[] {
	return [...new Set(texts)].sort(byCodeUnits);
}

/** Sorts whatever has a path. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
	return byCodeUnits(a.path, b.path);
}

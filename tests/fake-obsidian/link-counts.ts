// How often a note links to what: the app's `resolvedLinks` and `unresolvedLinks` of one note, frontmatter's links and embeds too.
import type { CachedMetadata } from 'obsidian';
import { getLinkpath } from './linktext';

export interface LinkCounts {
	readonly resolved: Record<string, number>;
	/** By linkpath without `.md`, in the case it is written in, for there is no file. */
	readonly unresolved: Record<string, number>;
}

/** `find` gives the path that a linkpath leads to from this note. */
export function countLinks(cache: CachedMetadata, find: (linkpath: string) => string | null): LinkCounts {
	const counts = { resolved: emptyTable<number>(), unresolved: emptyTable<number>() };
	for (const { link } of [...(cache.frontmatterLinks ?? []), ...(cache.links ?? []), ...(cache.embeds ?? [])]) {
		const linkpath = getLinkpath(link);
		const path = find(linkpath);
		const [table, key] = path === null ? [counts.unresolved, linkpath.replace(/\.md$/i, '')] : [counts.resolved, path];
		table[key] = (table[key] ?? 0) + 1;
	}
	return counts;
}

/** A table whose keys are the user's own words, `__proto__` too. */
export function emptyTable<T>(): Record<string, T> {
	return Object.create(null) as Record<string, T>;
}

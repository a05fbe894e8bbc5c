// Walks over what a note's cache holds: its references, its tags, and the place that a subpath names.
import type { BlockSubpathResult, CachedMetadata, FootnoteSubpathResult, HeadingCache, HeadingSubpathResult, Reference, ReferenceCache } from 'obsidian';
import { parseFrontMatterTags } from './front-matter';
import { stripHeading } from './linktext';

/** Calls back for each until one answers true; says whether one did. */
export function iterateRefs(refs: Reference[], cb: (ref: Reference) => boolean | void): boolean {
	return refs.some((ref) => cb(ref) === true);
}

/** Links and embeds of the body; frontmatter's links are apart. */
export function iterateCacheRefs(cache: CachedMetadata, cb: (ref: ReferenceCache) => boolean | void): boolean {
	return [...(cache.links ?? []), ...(cache.embeds ?? [])].some((ref) => cb(ref) === true);
}

/** Frontmatter's tags, then the body's in their order, each as often as it stands there. */
export function getAllTags(cache: CachedMetadata): string[] | null {
	const given = cache as CachedMetadata | null;
	if (given === null) return null;
	return [...(parseFrontMatterTags(given.frontmatter ?? null) ?? []), ...(given.tags ?? []).map((tag) => tag.tag)];
}

export function resolveSubpath(cache: CachedMetadata, subpath: string): HeadingSubpathResult | BlockSubpathResult | FootnoteSubpathResult | null {
	const names = subpath.split('#').filter((part) => part !== '');
	const last = names.at(-1);
	if (last === undefined) return null;
	if (last.startsWith('^')) return blockResult(cache, last.slice(1).toLowerCase());
	if (last.startsWith('[^')) return footnoteResult(cache, last.slice(2).replace(/\]$/, ''));
	return headingResult(cache.headings ?? [], names);
}

function blockResult(cache: CachedMetadata, id: string): BlockSubpathResult | null {
	const block = Object.entries(cache.blocks ?? {}).find(([name]) => name === id)?.[1];
	if (block === undefined) return null;
	const list = cache.listItems?.find((item) => item.id === id);
	return { type: 'block', block, ...(list === undefined ? {} : { list }), start: block.position.start, end: block.position.end };
}

function footnoteResult(cache: CachedMetadata, id: string): FootnoteSubpathResult | null {
	const footnote = cache.footnotes?.find((each) => each.id === id);
	return footnote === undefined ? null : { type: 'footnote', footnote, start: footnote.position.start, end: footnote.position.end };
}

/** Each name is looked for below the one before; the section ends where a heading of its level or a higher one begins. */
function headingResult(headings: readonly HeadingCache[], names: readonly string[]): HeadingSubpathResult | null {
	let at = -1;
	let level = 0;
	for (const name of names) {
		const wanted = stripHeading(name).toLowerCase();
		at = headings.findIndex((heading, index) => index > at && heading.level > level && stripHeading(heading.heading).toLowerCase() === wanted);
		if (at === -1) return null;
		level = headings[at]?.level ?? 0;
	}
	const current = headings[at];
	if (current === undefined) return null;
	const next = headings.find((heading, index) => index > at && heading.level <= current.level);
	return { type: 'heading', current, next: next ?? (null as unknown as HeadingCache), start: current.position.start, end: next?.position.start ?? null };
}

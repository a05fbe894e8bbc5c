// What the cache has of a note's frontmatter: its values, and the properties that are wholly a link.
import { parse } from 'yaml';
import { wikilinkParts, type LinkParts } from './link-parts';

export interface FrontMatterLink {
	key: string;
	link: string;
	original: string;
	displayText: string;
}

/** The values as the app reads YAML (dates stay text); null if it is broken, empty or no table of properties. */
export function readYaml(yaml: string): Record<string, unknown> | null {
	try {
		const value: unknown = parse(yaml, { logLevel: 'error' });
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
	} catch {
		return null;
	}
}

/** Every text value that is one link and nothing else; a list's items have their place in the key: `with.0`. */
export function frontMatterLinks(values: Record<string, unknown>): FrontMatterLink[] {
	const links: FrontMatterLink[] = [];
	const visit = (value: unknown, key: string): void => {
		const parts = typeof value === 'string' ? linkParts(value) : null;
		if (typeof value === 'string' && parts !== null) links.push({ key, link: parts.link, original: value, displayText: parts.displayText });
		if (typeof value === 'object' && value !== null) for (const [name, inner] of Object.entries(value)) visit(inner, key === '' ? name : `${key}.${name}`);
	};
	visit(values, '');
	return links;
}

/** A wikilink only: neither an embed nor a Markdown link is one in a property. */
function linkParts(value: string): LinkParts | null {
	const wiki = /^\[\[((?:(?!\[\[|\]\])[^\n])+)\]\]$/.exec(value)?.[1];
	return wiki === undefined || wiki.trim() === '' ? null : wikilinkParts(wiki);
}

// The parts of a link: where it leads and what it shows, from a wikilink's inside or a Markdown link's address.

/** `text` and the way to show it, as the cache has them. */
export interface LinkParts {
	readonly link: string;
	readonly displayText: string;
}

/** The inside of `[[…]]`: what stands behind the first `|` is shown (in a table it is written `\|`), else the link with its parts set apart. */
export function wikilinkParts(inside: string): LinkParts {
	const bar = inside.indexOf('|');
	const written = bar > 0 ? inside.slice(0, inside[bar - 1] === '\\' ? bar - 1 : bar) : inside;
	const link = normal(written).trim();
	if (bar > 0) return { link, displayText: inside.slice(bar + 1).trim() };
	return { link, displayText: link.split('#').filter((part) => part !== '').join(' > ').trim() };
}

/** Where a Markdown link's address leads within the vault; null if it leads elsewhere, as whatever has a colon does, or nowhere. */
export function internalAddress(url: string): string | null {
	if (url === '' || (url.includes(':') && !/^\.\.?\//.test(url))) return null;
	return normal(decoded(url));
}

/** Plain blanks and composed letters, as file names have them. */
function normal(link: string): string {
	return link.replace(/[\u00a0\u202f]/g, ' ').normalize('NFC');
}

function decoded(url: string): string {
	try {
		return decodeURI(url);
	} catch {
		return url;
	}
}

// Links as text: their path and subpath, and headings as a link can name them.

/** `path#sub` apart; the subpath keeps its `#`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const text = linktext.replace(/[\u00a0\u202f]/g, ' ').normalize('NFC');
	const at = text.indexOf('#');
	return at === -1 ? { path: text, subpath: '' } : { path: text.slice(0, at), subpath: text.slice(at) };
}

export function getLinkpath(linktext: string): string {
	return parseLinktext(linktext).path;
}

/** A heading without signs, as two spellings of it are compared. */
export function stripHeading(heading: string): string {
	return oneBlank(heading.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' '));
}

/** A heading without what a link cannot hold. */
export function stripHeadingForLink(heading: string): string {
	return oneBlank(heading.replace(/[:#|^\\\r\n]|%%|\[\[|\]\]/g, ' '));
}

function oneBlank(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

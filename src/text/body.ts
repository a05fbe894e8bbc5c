// The headings and list lines of a note's body, outside code and comments. What a line says is read elsewhere.

export interface Heading {
	/** 1 to 6. */
	readonly level: number;
	readonly text: string;
	/** From 1. */
	readonly line: number;
	readonly from: number;
	readonly to: number;
}

export interface ListLine {
	/** From 1. */
	readonly line: number;
	/** The line without its ending. */
	readonly from: number;
	readonly to: number;
	readonly raw: string;
	/** It has a box: `[c]` and a blank. */
	readonly task: boolean;
	/** How many quote marks stand before it. */
	readonly quoted: number;
	/** Index in `items` of the list line it is nested under; -1 at the root. */
	readonly parent: number;
}

export interface Body {
	readonly headings: readonly Heading[];
	readonly items: readonly ListLine[];
}

/** Reads the body of a note from an offset on; lines are counted from the start of the text. Linear in its length. */
export function readBody(text: string, from: number): Body {
	void text;
	void from;
	return { headings: [], items: [] };
}

/** The stretches of the body that are neither code nor comment, nin order: where a name may be a mention. */
export function proseRanges(text: string, from: number): readonly { readonly from: number; readonly to: number }[] {
	return from < text.length ? [{ from, to: text.length }] : [];
}

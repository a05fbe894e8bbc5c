// The headings and list lines of a note's body, outside code and comments. What a line says is read elsewhere.
// Blocks as https://spec.commonmark.org/0.31.2 has them, with Obsidian's `%%` comments; within a list no line counts as indented code.
import { walkLines } from './body-lines';
import { codeAndComments } from './code-spans';

export interface Heading {
	/** 1 to 6. */
	readonly level: number;
	readonly text: string;
	/** From 1. */
	readonly line: number;
	/** The line without its ending. */
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
	/** Outside quotes. */
	readonly headings: readonly Heading[];
	/** Within quotes and callouts too. */
	readonly items: readonly ListLine[];
}

export interface TextRange {
	readonly from: number;
	readonly to: number;
}

/** Reads the body of a note from an offset on, up to the line that an offset stands in; lines are counted from the start of the text. Linear in its length. */
export function readBody(text: string, from: number, to = text.length): Body {
	const headings: Heading[] = [];
	const items: ListLine[] = [];
	// Spelt out: an object that begins with a spread and grows costs many times as much.
	walkLines(text, from, to, (place, block) => {
		if (block.kind === 'heading' && block.quoted === 0) headings.push({ level: block.level, text: block.text, ...place });
		if (block.kind !== 'item') return;
		const { task, quoted, parent } = block;
		items.push({ line: place.line, from: place.from, to: place.to, raw: text.slice(place.from, place.to), task, quoted, parent });
	});
	return { headings, items };
}

/** The stretches of the body that are neither code nor comment, in order: where a name may be a mention. Links are in them. */
export function proseRanges(text: string, from: number): readonly TextRange[] {
	const ranges: TextRange[] = [];
	walkLines(text, from, text.length, (place, block) => {
		if (block.kind === 'hidden') return;
		let at = place.from;
		for (const span of codeAndComments(text, place.from, place.to)) {
			if (span.from > at) addRange(ranges, text, at, span.from);
			at = span.to;
		}
		if (at < place.to) addRange(ranges, text, at, place.to);
	});
	return ranges;
}

/** Lines that follow each other make one stretch. */
function addRange(ranges: TextRange[], text: string, from: number, to: number): void {
	const last = ranges[ranges.length - 1];
	const gap = last ? text.slice(last.to, Math.min(from, last.to + 3)) : '';
	if (last && (gap === '\n' || gap === '\r\n')) ranges[ranges.length - 1] = { from: last.from, to };
	else ranges.push({ from, to });
}

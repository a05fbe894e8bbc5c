// What stands before the content of a line: quote marks, and how far it is indented. Columns count as Markdown does, a tab to the next fourth.

export interface LinePrefix {
	/** How many quote marks. */
	readonly quoted: number;
	/** Columns before each quote mark, and last those before the content; each counted from the mark before it. */
	readonly indents: readonly number[];
	/** Column of the content, counted from the start of the line. */
	readonly column: number;
	/** The offset of the content, or of the line's end. */
	readonly contentFrom: number;
}

/** A mark that is indented so far begins no quote, unless a list is open there. */
const CODE_INDENT = 4;

/** Reads at most so many quote marks; `inList` says whether a list is open within so many. */
export function readPrefix(text: string, from: number, to: number, most: number, inList: (quoted: number) => boolean): LinePrefix {
	const indents: number[] = [];
	let column = 0;
	let base = 0;
	let at = from;
	for (;;) {
		for (; at < to && isBlank(text.charAt(at)); at += 1) column = nextColumn(text.charAt(at), column);
		const indent = column - base;
		indents.push(indent);
		const quoted = indents.length - 1;
		const quotes = at < to && text.charAt(at) === '>' && quoted < most && (indent < CODE_INDENT || inList(quoted));
		if (!quotes) return { quoted, indents, column, contentFrom: at };
		at += 1;
		column += 1;
		// One column of blank after the mark belongs to it.
		base = at < to && isBlank(text.charAt(at)) ? column + 1 : column;
		if (text.charAt(at) === ' ' && at < to) {
			at += 1;
			column += 1;
		}
	}
}

/** The column after a character that stands at a column. */
export function nextColumn(char: string, column: number): number {
	return char === '\t' ? column + CODE_INDENT - (column % CODE_INDENT) : column + 1;
}

function isBlank(char: string): boolean {
	return char === ' ' || char === '\t';
}

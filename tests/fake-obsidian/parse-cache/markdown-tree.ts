// The tree of a note. The app reads Markdown as remark-parse 8 does in its CommonMark mode: where an item ends, what a task's
// brackets do to the text behind them and at which column a block begins differ in later parsers. Its own syntax is added here.
import remarkParse from 'remark-parse';
import unified from 'unified';
import { footnoteDefinition, footnoteReference, inlineNote, notOfFootnotes } from './footnotes';
import { commentBlock, frontMatter, mathBlock } from './own-blocks';
import { calloutTitle, listWithLazyLines, quoteWithTitle, tableOfOneStyle } from './own-containers';
import { comment, highlight, math, tag, wikilink } from './own-inlines';
import type { Tokenizer } from './tokenizing';

/** Lines and columns count from 1, offsets from 0. */
export interface TreePoint {
	readonly line: number;
	readonly column: number;
	readonly offset: number;
}

export interface TreePosition {
	readonly start: TreePoint;
	readonly end: TreePoint;
}

export interface TreeNode {
	readonly type: string;
	readonly position: TreePosition;
	readonly children?: readonly TreeNode[];
	/** Text of text, code and HTML; the inside of a wikilink; the name of a tag. */
	readonly value?: string;
	readonly url?: string;
	readonly alt?: string | null;
	readonly depth?: number;
	readonly checked?: boolean | null;
	readonly identifier?: string;
	readonly label?: string;
}

type Tokenizers = Record<string, Tokenizer>;

interface ParserShape {
	readonly blockTokenizers: Tokenizers;
	readonly blockMethods: string[];
	readonly inlineTokenizers: Tokenizers;
	readonly inlineMethods: string[];
	readonly interruptParagraph: unknown[];
	readonly interruptList: unknown[];
	readonly interruptBlockquote: unknown[];
}

const processor = unified().use(remarkParse, { commonmark: true }).use(addOwnSyntax).freeze();

export function markdownTree(text: string): TreeNode {
	return processor.parse(text) as unknown as TreeNode;
}

function addOwnSyntax(this: { Parser?: unknown }): void {
	const parser = (this.Parser as { prototype: ParserShape }).prototype;
	const { blockTokenizers: blocks, inlineTokenizers: inlines } = parser;
	replace(blocks, 'blockquote', quoteWithTitle);
	replace(blocks, 'list', listWithLazyLines);
	replace(blocks, 'table', tableOfOneStyle);
	replace(blocks, 'definition', notOfFootnotes);
	replace(inlines, 'reference', notOfFootnotes);
	add(blocks, parser.blockMethods, 'blankLine', { frontMatter, calloutTitle });
	add(blocks, parser.blockMethods, 'fencedCode', { commentBlock });
	add(blocks, parser.blockMethods, 'blockquote', { mathBlock });
	add(blocks, parser.blockMethods, 'definition', { footnoteDefinition });
	add(inlines, parser.inlineMethods, 'autoLink', { wikilink, tag, comment, highlight });
	add(inlines, parser.inlineMethods, 'reference', { inlineNote, footnoteReference });
	add(inlines, parser.inlineMethods, 'text', { math });
	for (const name of ['commentBlock', 'mathBlock']) for (const interrupted of [parser.interruptParagraph, parser.interruptList, parser.interruptBlockquote]) interrupted.push([name]);
}

function replace(tokenizers: Tokenizers, name: string, own: (stock: Tokenizer) => Tokenizer): void {
	const stock = tokenizers[name];
	if (stock !== undefined) tokenizers[name] = own(stock);
}

function add(tokenizers: Tokenizers, methods: string[], before: string, own: Tokenizers): void {
	Object.assign(tokenizers, own);
	methods.splice(methods.indexOf(before), 0, ...Object.keys(own));
}

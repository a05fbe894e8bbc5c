// The tree of a note. The app reads Markdown as remark-parse 8 does in its CommonMark mode: where an item ends, what a task's
// brackets do to the text behind them and at which column a block begins differ in later parsers. Its own syntax is added here.
import remarkParse from 'remark-parse';
import unified from 'unified';
import { commentBlock, footnoteDefinition, mathBlock } from './own-blocks';
import { comment, footnoteReference, math, tag, wikilink } from './own-inlines';

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

type Tokenizers = Record<string, unknown>;

interface ParserShape {
	readonly blockTokenizers: Tokenizers;
	readonly blockMethods: string[];
	readonly inlineTokenizers: Tokenizers;
	readonly inlineMethods: string[];
	readonly interruptParagraph: unknown[];
	readonly interruptBlockquote: unknown[];
}

const processor = unified().use(remarkParse, { commonmark: true }).use(addOwnSyntax).freeze();

export function markdownTree(text: string): TreeNode {
	return processor.parse(text) as unknown as TreeNode;
}

function addOwnSyntax(this: { Parser?: unknown }): void {
	const parser = (this.Parser as { prototype: ParserShape }).prototype;
	add(parser.blockTokenizers, parser.blockMethods, 'fencedCode', { commentBlock, mathBlock, footnoteDefinition });
	add(parser.inlineTokenizers, parser.inlineMethods, 'autoLink', { wikilink, tag, comment, math, footnoteReference });
	for (const name of ['commentBlock', 'mathBlock', 'footnoteDefinition']) {
		parser.interruptParagraph.push([name]);
		parser.interruptBlockquote.push([name]);
	}
}

function add(tokenizers: Tokenizers, methods: string[], before: string, own: Tokenizers): void {
	Object.assign(tokenizers, own);
	methods.splice(methods.indexOf(before), 0, ...Object.keys(own));
}

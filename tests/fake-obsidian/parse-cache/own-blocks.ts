// The app's own blocks: comments between %%, math between $$, and definitions of footnotes.
import { further, type Tokenizer, type Tokenizing } from './tokenizing';

/** From a line that begins with %% to the line that holds the next %%, or to the end; a remark within a line of text is none. */
export const commentBlock: Tokenizer = function (eat, value, silent) {
	const block = fenced(value, '%%');
	if (block === null) return undefined;
	if (silent === true) return true;
	const inner = further(eat.now(), block.indexOf('%%') + 2);
	const text = block.slice(block.indexOf('%%') + 2).replace(/%%[ \t]*$/, '');
	return eat(block)({ type: 'comment', children: this.tokenizeInline(text, inner) });
};

export const mathBlock: Tokenizer = function (eat, value, silent) {
	const block = fenced(value, '$$');
	if (block === null) return undefined;
	return silent === true || eat(block)({ type: 'math', value: block });
};

/** `[^name]: text`, with the lines that follow it indented: what is before their text is told to the parser, so that lists and quotes within keep their places. */
export const footnoteDefinition: Tokenizer = function (this: Tokenizing, eat, value, silent) {
	const head = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*/.exec(value);
	if (head === null) return undefined;
	if (silent === true) return true;
	const block = /^[^\n]*(?:\n(?:[ \t]*\n)*(?: {4}|\t)[^\n]*|\n(?![ \t]*(?:\n|$|[-*+>#]|\d+[.)]|\[\^))[^\n]+)*/.exec(value)?.[0] ?? '';
	const now = eat.now();
	const add = eat(block);
	const lines = block.split('\n').map((line, at) => {
		const before = at === 0 ? head[0].length : (/^(?: {1,4}|\t)/.exec(line)?.[0].length ?? 0);
		this.offset[now.line + at] = (this.offset[now.line + at] ?? 0) + before;
		return line.slice(before);
	});
	const exit = this.enterBlock();
	const children = this.tokenizeBlock(lines.join('\n'), now);
	exit();
	return add({ type: 'footnoteDefinition', identifier: head[1], children });
};

/** The lines from one that opens with the fence to one that holds it again; null if there is text behind its end. */
function fenced(value: string, fence: string): string | null {
	const open = value.search(/[^ \t]/);
	if (open === -1 || open > 3 || !value.startsWith(fence, open)) return null;
	const close = value.indexOf(fence, open + fence.length);
	if (close === -1) return value.replace(/\s+$/, '');
	const lineEnd = value.indexOf('\n', close);
	const block = value.slice(0, lineEnd === -1 ? value.length : lineEnd);
	return block.slice(close + fence.length).trim() === '' ? block.replace(/[ \t]+$/, '') : null;
}

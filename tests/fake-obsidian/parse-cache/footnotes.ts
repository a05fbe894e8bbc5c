// Footnotes as remark-footnotes 2 reads them: definitions, references, and notes within the text.
import { further, lineEnd, type Eat, type Tokenizer, type Tokenizing } from './tokenizing';

const HEAD = /^[ \t]*\[\^([^\]\n\t ]+)\]:/;

/** The blocks that end a definition's text; a comment does not. */
const ENDING = ['fencedCode', 'mathBlock', 'blockquote', 'atxHeading', 'thematicBreak', 'list', 'setextHeading', 'html', 'definition', 'table', 'footnoteDefinition'];
/** Only so far from the start of a definition is looked for what ends it. */
const FARTHEST = 1024;

interface Line {
	readonly start: number;
	readonly from: number;
	readonly to: number;
}

/** `[^name]: text`, with the lines that follow it; what is before their text is told to the parser, so that lists and quotes within keep their places. */
export const footnoteDefinition: Tokenizer = function (eat, value, silent) {
	const head = HEAD.exec(value);
	if (head === null) return undefined;
	if (silent === true) return true;
	const lines = definitionLines(this, eat, value, head[0].length);
	const now = eat.now();
	const add = eat(value.slice(0, lines.at(-1)?.to));
	const text = lines.map(({ start, from, to }, at) => {
		this.offset[now.line + at] = (this.offset[now.line + at] ?? 0) + from - start;
		return value.slice(from, to);
	});
	const exit = this.enterBlock();
	const children = this.tokenizeBlock(text.join('\n'), now);
	exit();
	return add({ type: 'footnoteDefinition', identifier: head[1]?.toLowerCase(), children });
};

function definitionLines(parser: Tokenizing, eat: Eat, value: string, head: number): Line[] {
	const lines: Line[] = [];
	for (let start = 0; start <= value.length; start = (lines.at(-1)?.to ?? 0) + 1) {
		const to = lineEnd(value, start);
		const before = lines.at(-1);
		const { at, width } = behindBlanks(value, before === undefined ? head : start);
		const isEmpty = at >= to;
		if (before !== undefined && !isEmpty && width < 4 && (before.from === before.to || isBlock(parser, eat, value.slice(at, FARTHEST)))) break;
		// Blanks behind the name are text, so that what follows goes on.
		lines.push({ start, from: !isEmpty ? at : before === undefined ? head : to, to });
	}
	while (lines.length > 1 && lines.at(-1)?.from === lines.at(-1)?.to) lines.pop();
	return lines;
}

/** The first character behind the blanks, which count for a text's place up to a width of four. */
function behindBlanks(value: string, from: number): { at: number; width: number } {
	let width = 0;
	let at = from;
	while (value[at] === ' ' || value[at] === '\t') {
		width += value[at] === '\t' ? 4 - (width % 4) : 1;
		if (width > 4) break;
		at++;
	}
	return { at, width };
}

function isBlock(parser: Tokenizing, eat: Eat, value: string): boolean {
	return ENDING.some((name) => parser.blockTokenizers[name]?.call(parser, eat, value, true) === true);
}

/** Another tokenizer, for whatever does not begin as a footnote does. */
export function notOfFootnotes(stock: Tokenizer): Tokenizer {
	const tokenizer: Tokenizer = function (eat, value, silent) {
		return /^[ \t]*!?\[\^/.test(value) ? undefined : stock.call(this, eat, value, silent);
	};
	return Object.assign(tokenizer, stock);
}

export const footnoteReference: Tokenizer = function (eat, value, silent) {
	const found = /^\[\^([^\]\n\t ]+)\]/.exec(value);
	if (found === null) return undefined;
	return silent === true || eat(found[0])({ type: 'footnoteReference', identifier: found[1]?.toLowerCase() });
};
footnoteReference.locator = (value, from) => value.indexOf('[', from);

/** `^[text]`, whose brackets are in balance. */
export const inlineNote: Tokenizer = function (eat, value, silent) {
	if (!value.startsWith('^[')) return undefined;
	const end = closingBracket(value, 2);
	if (end === null) return undefined;
	if (silent === true) return true;
	const inner = further(eat.now(), 2);
	return eat(value.slice(0, end + 1))({ type: 'footnote', children: this.tokenizeInline(value.slice(2, end), inner) });
};
inlineNote.locator = (value, from) => value.indexOf('^[', from);

/** The bracket that closes one opened before `from`: none that is escaped, or stands in code. */
function closingBracket(value: string, from: number): number | null {
	const signs = /\\[\s\S]|(`+)[\s\S]*?(?<!`)\1(?!`)|`+|[[\]]/g;
	signs.lastIndex = from;
	let depth = 0;
	for (let sign = signs.exec(value); sign !== null; sign = signs.exec(value)) {
		if (sign[0] === '[') depth++;
		if (sign[0] !== ']') continue;
		if (depth === 0) return sign.index;
		depth--;
	}
	return null;
}

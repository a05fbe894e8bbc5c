// The part of a Markdown link between its round brackets: `(Kolleger/Hanne%20Holm.md "title")`, `(<Hanne Holm.md>)`.
// Rules: https://spec.commonmark.org/0.31.2/#links

export interface MarkdownTarget {
	/** Decoded; the subpath still in it. */
	readonly path: string;
	/** The offset after the closing bracket. */
	readonly to: number;
}

/** As deep as CommonMark's own implementations go; it keeps reading linear on a line of nothing but brackets. */
const DEEPEST = 32;

/** Reads a target of a line from the offset after its `(`. Null if it is none, is empty, or leads out of the vault. */
export function readMarkdownTarget(text: string, from: number): MarkdownTarget | null {
	const start = afterBlanks(text, from);
	const end = text.charAt(start) === '<' ? endOfAngled(text, start) : endOfBare(text, start);
	if (end === -1) return null;
	const close = closingBracket(text, end);
	if (close === -1) return null;
	const written = text.charAt(start) === '<' ? text.slice(start + 1, end - 1) : text.slice(start, end);
	if (written === '' || written.startsWith('//') || /^[a-z][a-z0-9+.-]*:/i.test(written)) return null;
	return { path: decoded(written.replace(/\\([!-/:-@[-`{-~])/g, '$1')), to: close + 1 };
}

function endOfAngled(text: string, start: number): number {
	for (let at = start + 1; at < text.length; at += 1) {
		const char = text.charAt(at);
		if (char === '>') return at + 1;
		if (char === '<') return -1;
		if (char === '\\') at += 1;
	}
	return -1;
}

function endOfBare(text: string, start: number): number {
	let depth = 0;
	for (let at = start; at < text.length; at += 1) {
		const char = text.charAt(at);
		if (char === '\\') at += 1;
		else if (char === '(') depth += 1;
		else if (char === ')' && depth === 0) return at;
		else if (char === ')') depth -= 1;
		else if (isBlank(char)) return depth === 0 ? at : -1;
		if (depth > DEEPEST) return -1;
	}
	return -1;
}

/** The `)` after an optional title; -1 if something else follows. */
function closingBracket(text: string, end: number): number {
	const at = afterBlanks(text, end);
	if (text.charAt(at) === ')') return at;
	const quote = text.charAt(at);
	if (at === end || (quote !== '"' && quote !== "'")) return -1;
	const endOfTitle = text.indexOf(quote, at + 1);
	if (endOfTitle === -1) return -1;
	const close = afterBlanks(text, endOfTitle + 1);
	return text.charAt(close) === ')' ? close : -1;
}

function afterBlanks(text: string, from: number): number {
	let at = from;
	while (isBlank(text.charAt(at))) at += 1;
	return at;
}

function isBlank(char: string): boolean {
	return char === ' ' || char === '\t' || char === '\r';
}

/** A path whose `%` is no escape stays as written. */
function decoded(path: string): string {
	if (!path.includes('%')) return path;
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

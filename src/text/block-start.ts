// What kind of block a line's content begins: a fence, a comment, a heading, a rule or just text. List lines are told by list-marker.ts.

export type BlockStart =
	| { readonly kind: 'fence'; readonly char: string; readonly length: number }
	/** A comment; `closed` on the same line. */
	| { readonly kind: 'comment'; readonly end: '-->' | '%%'; readonly closed: boolean }
	| { readonly kind: 'heading'; readonly level: number; readonly text: string }
	| { readonly kind: 'rule' }
	| { readonly kind: 'text' };

export const PLAIN_TEXT: BlockStart = { kind: 'text' };

/** What begins with none of these is text. */
export const BLOCK_MARKS = '`~<%#-*_';

/** What the content of a line, without its ending, begins. Indentation is the caller's. */
export function readBlockStart(content: string): BlockStart {
	switch (content.charAt(0)) {
		case '`':
		case '~':
			return fence(content) ?? PLAIN_TEXT;
		case '<':
			return content.startsWith('<!--') ? { kind: 'comment', end: '-->', closed: content.includes('-->', 4) } : PLAIN_TEXT;
		case '%':
			return content.startsWith('%%') ? { kind: 'comment', end: '%%', closed: content.includes('%%', 2) } : PLAIN_TEXT;
		case '#':
			return heading(content) ?? PLAIN_TEXT;
		case '-':
		case '*':
		case '_':
			return isRule(content) ? { kind: 'rule' } : PLAIN_TEXT;
		default:
			return PLAIN_TEXT;
	}
}

/** Whether a line's content closes a fence: the same character, at least as often, and nothing else. */
export function closesFence(content: string, char: string, length: number): boolean {
	const run = runLength(content, char);
	return run >= length && content.slice(run).trim() === '';
}

function fence(content: string): BlockStart | null {
	const char = content.charAt(0);
	const length = runLength(content, char);
	if (length < 3 || (char === '`' && content.includes('`', length))) return null;
	return { kind: 'fence', char, length };
}

function heading(content: string): BlockStart | null {
	const level = runLength(content, '#');
	const after = content.charAt(level);
	if (level > 6 || (after !== '' && after !== ' ' && after !== '\t')) return null;
	return { kind: 'heading', level, text: withoutClosing(content.slice(level).trim()) };
}

/** `## Heading ##` is closed by signs that mean nothing. */
function withoutClosing(text: string): string {
	let end = text.length;
	while (end > 0 && text.charAt(end - 1) === '#') end -= 1;
	if (end === text.length) return text;
	return end === 0 || /\s/.test(text.charAt(end - 1)) ? text.slice(0, end).trimEnd() : text;
}

function isRule(content: string): boolean {
	const char = content.charAt(0);
	let count = 0;
	for (const each of content) {
		if (each === char) count += 1;
		else if (each !== ' ' && each !== '\t') return false;
	}
	return count >= 3;
}

function runLength(content: string, char: string): number {
	let length = 0;
	while (content.charAt(length) === char) length += 1;
	return length;
}

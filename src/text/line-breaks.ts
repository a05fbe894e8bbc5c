// Where lines begin and end, and which line break a note uses.

/** The line break of a text: that of its first line, or LF. */
export function lineBreakOf(text: string): '\n' | '\r\n' {
	const first = text.indexOf('\n');
	return first > 0 && text.charAt(first - 1) === '\r' ? '\r\n' : '\n';
}

/** The offset at which the line of an offset begins. A byte order mark is not part of a line. */
export function startOfLine(text: string, at: number): number {
	const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
	return start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
}

/** The offset at which the line of an offset ends, before its line break. */
export function endOfLine(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	if (end === -1) return text.length;
	return end > at && text.charAt(end - 1) === '\r' ? end - 1 : end;
}

/** The offset after the line break that begins at an offset. */
export function withLineBreak(text: string, at: number): number {
	if (text.startsWith('\r\n', at)) return at + 2;
	return text.charAt(at) === '\n' ? at + 1 : at;
}

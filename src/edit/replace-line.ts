// Puts in place of a promise what another plugin has made of it: Tasks completes a recurring line into two, or into none.
import type { LineIdentity } from '../index/commitment';
import { findLine } from './find-line';
import type { TextChange } from './refusal';

/** `replacement`: the new line or lines, divided by `\n`; empty takes the line away with its line ending. */
export function replaceLine(text: string, identity: LineIdentity, replacement: string): TextChange {
	const line = findLine(text, identity);
	if (!line.ok) return line;
	if (replacement === '') return { ok: true, edits: [{ from: line.from, to: endWithBreak(text, line.to), insert: '' }], line: line.line };
	const ending = text.startsWith('\r\n', line.to) ? '\r\n' : '\n';
	return { ok: true, edits: [{ from: line.from, to: line.to, insert: replacement.replace(/\r?\n/g, ending) }], line: line.line };
}

function endWithBreak(text: string, to: number): number {
	const newline = text.indexOf('\n', to);
	return newline === -1 ? text.length : newline + 1;
}

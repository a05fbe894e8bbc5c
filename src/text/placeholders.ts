// The placeholders of a template: {{name}}, {{date}}, {{date:FORMAT}}, {{time}}, {{time:FORMAT}}. Which names there are is the caller's.
import { formatPattern, type DateTime } from './dates';
import type { Language } from './language';

export interface Filled {
	readonly text: string;
	/** Placeholders of no known name, which stay as they are; `from` is the offset in the template. */
	readonly unknown: readonly { readonly name: string; readonly from: number }[];
	/** Names that were asked for and had no value, each once. */
	readonly empties: readonly string[];
}

/**
 * Fills a template. Names are read in any case; a value becomes one line and is not filled again. Without a value nothing stray is left:
 * a label keeps its colon, a line of nothing else goes.
 */
export function fillPlaceholders(template: string, values: ReadonlyMap<string, string>, at: DateTime, language: Language): Filled {
	const unknown: { readonly name: string; readonly from: number }[] = [];
	const empties = new Set<string>();
	const lines: string[] = [];
	let from = 0;
	for (const line of template.split('\n')) {
		const pieces = piecesOf(line).map((piece) => {
			if (typeof piece === 'string') return piece;
			const value = valueOf(piece.name, values, at, language);
			if (value === null) unknown.push({ name: piece.name, from: from + piece.from });
			if (value === '') empties.add(piece.name);
			return value ?? piece.written;
		});
		addLine(lines, line, pieces);
		from += line.length + 1;
	}
	if (lines[lines.length - 1] === GONE) lines.pop();
	return { text: lines.join('\n'), unknown, empties: [...empties] };
}

interface Placeholder {
	readonly name: string;
	readonly written: string;
	/** Within the line. */
	readonly from: number;
}

/** Text and placeholders in turn, text first and last. Linear in the length. */
function piecesOf(line: string): readonly (string | Placeholder)[] {
	const pieces: (string | Placeholder)[] = [];
	let at = 0;
	let open = -1;
	let next = line.indexOf('{{');
	for (let close = line.indexOf('}}'); close !== -1; close = line.indexOf('}}', Math.max(at, close + 1))) {
		// The last opening before the closing.
		for (; next !== -1 && next + 2 <= close; next = line.indexOf('{{', next + 1)) open = next;
		const name = open < at ? '' : line.slice(open + 2, close).trim();
		if (name === '' || /[{}]/.test(name)) continue;
		pieces.push(line.slice(at, open), { name, written: line.slice(open, close + 2), from: open });
		at = close + 2;
	}
	pieces.push(line.slice(at));
	return pieces;
}

/** Null for a name that nothing is known about. */
function valueOf(name: string, values: ReadonlyMap<string, string>, at: DateTime, language: Language): string | null {
	const given = values.get(name) ?? values.get(name.toLowerCase());
	if (given !== undefined) return given.split(/[\r\n\u2028\u2029]/).map((part) => part.trim()).filter((part) => part !== '').join(' ');
	const colon = name.indexOf(':');
	const word = (colon === -1 ? name : name.slice(0, colon)).trim().toLowerCase();
	if (word !== 'date' && word !== 'time') return null;
	if (colon !== -1) return formatPattern(at, name.slice(colon + 1).trim(), language);
	return word === 'date' ? at.day : (at.time ?? '');
}

/** Pieces in turn: text at even places, what was filled in at odd ones. */
function addLine(lines: string[], template: string, pieces: readonly string[]): void {
	const isEmpty = (_piece: string, index: number): boolean => index % 2 === 1 && pieces[index] === '';
	if (!pieces.some(isEmpty)) {
		// A line that went between two blank ones takes one of these with it.
		const closesGap = lines[lines.length - 1] === GONE;
		if (closesGap) lines.pop();
		if (closesGap && template.trim() === '' && (lines[lines.length - 1] ?? '').trim() === '') return;
		lines.push(pieces.join(''));
		return;
	}
	const ending = template.endsWith('\r') ? '\r' : '';
	const left = pieces.reduce((text, piece, index) => (index % 2 === 0 ? joined(text, piece) : text + piece));
	const words = left.trimEnd();
	if (words !== '') lines.push((LIST_MARK.test(words) ? `${words} ` : words) + ending);
	else if (lines[lines.length - 1] !== GONE) lines.push(GONE);
}

/** Stands for a line that went, until the next one is known. No line holds a line break. */
const GONE = '\n';

const LIST_MARK = /^[\s>]*(?:[-*+]|\d{1,9}[.)])(?: \[.\])?$/;

/** Two texts without double blanks, a blank before a full stop, empty brackets, or a colon that has lost its label. */
function joined(left: string, right: string): string {
	if (left.endsWith('(') && right.startsWith(')')) return joined(left.slice(0, -1), right.slice(1));
	const begins = left === '' || /\s$/.test(left);
	if (begins && right.startsWith(':') && (left.trim() === '' || LIST_MARK.test(left.trimEnd()))) return left + right.slice(1).trimStart();
	if (/^[.,;!?]/.test(right) && left.trim() !== '') return left.trimEnd() + right;
	return begins && /^[ \t]/.test(right) ? left + right.slice(1) : left + right;
}

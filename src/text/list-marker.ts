// The marks a list line begins with: `-` `*` `+` `1.` `1)`, and the box `[c]` of a task. Used alike for reading a body and one line.

export interface ListMarker {
	/** The number of an ordered item; null for a bullet. */
	readonly number: number | null;
	/** The offset after the marker. */
	readonly markerTo: number;
	/** The offset of the item's text, or of the line's end. */
	readonly textFrom: number;
}

/** A box with one code point in it, and a blank after it. */
export interface Box {
	readonly mark: string;
	readonly markFrom: number;
	/** The offset of what follows the blanks. */
	readonly textFrom: number;
}

/** CommonMark reads no longer numbers. */
const MOST_DIGITS = 9;

/** The marker that begins at an offset; null if none does. It needs a blank or the line's end after it. */
export function readListMarker(text: string, at: number, to: number): ListMarker | null {
	const bullet = '-*+'.includes(text.charAt(at)) && at < to;
	const digits = bullet ? 0 : countDigits(text, at);
	if (!bullet && (digits === 0 || !'.)'.includes(text.charAt(at + digits) || ' '))) return null;
	const markerTo = at + digits + 1;
	if (markerTo > to || (markerTo < to && !isBlank(text.charAt(markerTo)))) return null;
	return { number: bullet ? null : Number(text.slice(at, at + digits)), markerTo, textFrom: afterBlanks(text, markerTo, to) };
}

/** The box at the beginning of an item's text; null if there is none. */
export function readBox(text: string, at: number, to: number): Box | null {
	if (text.charAt(at) !== '[') return null;
	const mark = String.fromCodePoint(text.codePointAt(at + 1) ?? 0x5d);
	const close = at + 1 + mark.length;
	if (text.charAt(close) !== ']' || close + 1 >= to || !isBlank(text.charAt(close + 1))) return null;
	return { mark, markFrom: at + 1, textFrom: afterBlanks(text, close + 1, to) };
}

/** The box of a task line, behind indent, quote marks and list marker; null if it is no task line. */
export function readTaskBox(line: string): Box | null {
	let at = 0;
	while (at < line.length && ' \t>'.includes(line.charAt(at))) at += 1;
	const marker = readListMarker(line, at, line.length);
	return marker === null ? null : readBox(line, marker.textFrom, line.length);
}

function isBlank(char: string): boolean {
	return char === ' ' || char === '\t';
}

function afterBlanks(text: string, from: number, to: number): number {
	let at = from;
	while (at < to && isBlank(text.charAt(at))) at += 1;
	return at;
}

function countDigits(text: string, at: number): number {
	let count = 0;
	while (count <= MOST_DIGITS && text.charAt(at + count) >= '0' && text.charAt(at + count) <= '9') count += 1;
	return count > MOST_DIGITS ? 0 : count;
}

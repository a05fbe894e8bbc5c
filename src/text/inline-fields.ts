// Fields within a line, as Dataview and Tasks write them: [key:: value] and (key:: value). What a key means is not known here.

export interface InlineField {
	/** As written, trimmed. */
	readonly key: string;
	/** As written, trimmed; it may hold a link. */
	readonly value: string;
	readonly bracket: '[' | '(';
	readonly from: number;
	readonly to: number;
	/** The value without the blanks around it. */
	readonly valueFrom: number;
	readonly valueTo: number;
}

/** The fields of one line, in order; a field within a field is part of its value. Linear in the length. */
export function findInlineFields(line: string, from = 0, to = line.length): readonly InlineField[] {
	const fields: InlineField[] = [];
	if (!line.includes('::', from)) return fields;
	const closing = closingBrackets(line, from, to);
	let at = from;
	for (const [open, close] of closing) {
		if (open < at) continue;
		const field = readField(line, open, close);
		if (field === null) continue;
		fields.push(field);
		at = field.to;
	}
	return fields;
}

/** No key is longer. */
const LONGEST_KEY = 60;

/** For each bracket that is closed, in order, where. Each kind of bracket pairs only with its own. */
function closingBrackets(line: string, from: number, to: number): ReadonlyMap<number, number> {
	const open: Record<'[' | '(', number[]> = { '[': [], '(': [] };
	const pairs: [number, number][] = [];
	for (let at = from; at < to; at += 1) {
		const char = line.charAt(at);
		if (char === '[' || char === '(') open[char].push(at);
		if (char !== ']' && char !== ')') continue;
		const start = open[char === ']' ? '[' : '('].pop();
		if (start !== undefined) pairs.push([start, at]);
	}
	return new Map(pairs.sort((a, b) => a[0] - b[0]));
}

function readField(line: string, open: number, close: number): InlineField | null {
	const head = line.slice(open + 1, Math.min(close, open + 3 + LONGEST_KEY));
	const colons = head.indexOf('::');
	if (colons === -1) return null;
	const key = head.slice(0, colons).trim();
	if (key === '' || /[[\](){}:|]/.test(key)) return null;
	const written = line.slice(open + 1 + colons + 2, close);
	const value = written.trim();
	const valueFrom = open + 1 + colons + 2 + (value === '' ? 0 : written.length - written.trimStart().length);
	return { key, value, bracket: line.charAt(open) === '[' ? '[' : '(', from: open, to: close + 1, valueFrom, valueTo: valueFrom + value.length };
}

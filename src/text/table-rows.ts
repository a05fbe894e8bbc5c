// Which lines of a text are rows of a table (GitHub Flavored Markdown, 4.10): a bar within a cell ends it, so who writes one there has to know.
import { readBlockStart } from './block-start';
import { readListMarker } from './list-marker';

/** Where each row of a table begins, as startOfLine tells it. Rows need no bar of their own: those under the line of dashes count up to the first blank line or other block. */
export function tableRows(text: string): ReadonlySet<number> {
	const rows = new Set<number>();
	if (!text.includes('|')) return rows;
	let above: Row | null = null;
	let quoted: number | null = null;
	for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; ) {
		const found = text.indexOf('\n', at);
		const end = found === -1 ? text.length : found;
		const row = readRow(text, at, end);
		if (quoted === null && above !== null && above.quoted === row.quoted && isDelimiter(row.content, above.content)) {
			quoted = row.quoted;
			rows.add(above.from);
		} else if (quoted !== null && (row.quoted !== quoted || endsTable(row.content))) quoted = null;
		if (quoted !== null || row.content.startsWith('|')) rows.add(at);
		above = row.content === '' ? null : row;
		at = end + 1;
	}
	return rows;
}

interface Row {
	readonly from: number;
	/** Quote marks before it. */
	readonly quoted: number;
	/** Without the blanks around it. */
	readonly content: string;
}

function readRow(text: string, from: number, end: number): Row {
	let quoted = 0;
	let at = from;
	for (; at < end; at++) {
		const char = text.charAt(at);
		if (char === '>') quoted += 1;
		else if (char !== ' ' && char !== '\t') break;
	}
	return { from, quoted, content: text.slice(at, end).trim() };
}

/** Dashes in as many cells as the head has, each with a colon where it is aligned. Without a bar it may be a rule or the line under a heading. */
function isDelimiter(content: string, head: string): boolean {
	if (!content.includes('|') || readListMarker(content, 0, content.length) !== null || !/^[-:| \t]+$/.test(content)) return false;
	const cells = cellsOf(content);
	return cells.length > 0 && cells.length === cellsOf(head).length && cells.every((cell) => /^:?-+:?$/.test(cell));
}

/** What stands between the bars. Nothing need stand beyond the first and the last, and one behind a backslash is text. */
function cellsOf(content: string): readonly string[] {
	const cells: string[] = [];
	let from = 0;
	for (let at = 0; at < content.length; at++) {
		const char = content.charAt(at);
		if (char === '\\') at += 1;
		else if (char === '|') {
			cells.push(content.slice(from, at).trim());
			from = at + 1;
		}
	}
	cells.push(content.slice(from).trim());
	return cells.filter((cell, at) => cell !== '' || (at !== 0 && at !== cells.length - 1));
}

function endsTable(content: string): boolean {
	return content === '' || readBlockStart(content).kind !== 'text' || readListMarker(content, 0, content.length) !== null;
}

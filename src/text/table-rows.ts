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
		if (quoted === null && above !== null && above.quoted === row.quoted && isDelimiter(row.content)) {
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

/** Dashes in cells, each with a colon where it is aligned. Without a bar it may be a rule or the line under a heading. */
function isDelimiter(content: string): boolean {
	if (!content.includes('|') || readListMarker(content, 0, content.length) !== null || !/^[-:| \t]+$/.test(content)) return false;
	const cells = content.split('|').map((cell) => cell.trim());
	const inner = cells.filter((cell, at) => cell !== '' || (at !== 0 && at !== cells.length - 1));
	return inner.length > 0 && inner.every((cell) => /^:?-+:?$/.test(cell));
}

function endsTable(content: string): boolean {
	return content === '' || readBlockStart(content).kind !== 'text' || readListMarker(content, 0, content.length) !== null;
}

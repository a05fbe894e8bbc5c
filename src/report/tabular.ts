// Rows under heads as a report has them: for a terminal in columns, for a note as a Markdown table.
import { cellWidth, markdownCell, plainCell } from './cell-text';

export interface Tabular {
	readonly heads: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** Columns two blanks apart, no blank at the end of a line. Ends with a line break. */
export function columns({ heads, rows }: Tabular): string {
	const cells = [heads, ...rows].map((row) => row.map(plainCell));
	const widths = heads.map((_, column) => cells.reduce((widest, row) => Math.max(widest, cellWidth(row[column] ?? '')), 0));
	return cells.map((row) => `${row.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ').trimEnd()}\n`).join('');
}

/** A Markdown table. Ends with a line break. */
export function markdownTable({ heads, rows }: Tabular): string {
	const lines = [heads, heads.map(() => '---'), ...rows];
	return lines.map((row) => `| ${row.map(markdownCell).join(' | ')} |\n`).join('');
}

function padded(cell: string, width: number): string {
	return cell + ' '.repeat(Math.max(0, width - cellWidth(cell)));
}

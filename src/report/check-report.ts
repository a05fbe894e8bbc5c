// The problems of the notes as lines that a terminal can click, as Markdown or as JSON.
import type { Problem } from '../model/problem';
import type { Strings } from '../strings/en';
import { problemText } from '../strings/problem-words';
import { plainCell } from './cell-text';
import { jsonText, nfc } from './json-text';
import type { ReportFormat } from './report-format';
import { markdownTable } from './tabular';

/** @param problems by path, line and column */
export function checkReport(problems: readonly Problem[], format: ReportFormat, strings: Strings): string {
	const rows = problems.map((problem) => problemJson(problem, strings));
	switch (format) {
		case 'json':
			return jsonText(rows);
		case 'md': {
			const { place, code, message } = strings.report.check;
			return markdownTable({ heads: [place, code, message], rows: rows.map((row) => [`${row.path}:${row.line}:${row.column}`, row.code, row.message]) });
		}
		case 'table':
			if (rows.length === 0) return `${strings.report.allReadable}\n`;
			return rows.map((row) => `${plainCell(row.path)}:${row.line}:${row.column} ${row.code} ${row.message}\n`).join('');
	}
}

/** One problem as programs read it. */
function problemJson(problem: Problem, strings: Strings): { readonly path: string; readonly line: number; readonly column: number; readonly code: string; readonly message: string } {
	const { path, line, column, code } = problem;
	return { path: nfc(path), line, column, code, message: plainCell(problemText(problem, strings)) };
}

// What linking shared interests would change or has changed: new hubs, and each changed line before and after.
import type { LinkPlan } from '../edit/link-shared-interests';
import type { FileEdits } from '../edit/file-edits';
import type { Strings } from '../strings/en';
import { applyEdits } from '../text/edits';
import { changedLines } from './changed-lines';
import { plainCell } from './cell-text';
import { jsonText, nfc } from './json-text';
import type { ReportFormat } from './report-format';
import { markdownTable } from './tabular';

type Plan = Pick<LinkPlan, 'notes' | 'edits'>;

/** @param applied whether it has been written */
export function linksReport(plan: Plan, applied: boolean, format: ReportFormat, strings: Strings): string {
	switch (format) {
		case 'json':
			return jsonText({ applied, notes: plan.notes.map(({ path, text }) => ({ path: nfc(path), text })), edits: plan.edits.map(editsJson) });
		case 'md':
			return linksTable(plan, strings);
		case 'table':
			return linksText(plan, applied, strings);
	}
}

function editsJson({ path, edits, expect }: FileEdits): Readonly<Record<string, unknown>> {
	return { path: nfc(path), lines: changedLines(expect, applyEdits(expect, edits)) };
}

function linksTable({ notes, edits }: Plan, strings: Strings): string {
	const { note, before, after, newNote } = strings.report.edits;
	const rows = edits.flatMap(({ path, edits: changes, expect }) =>
		changedLines(expect, applyEdits(expect, changes)).map((line) => [`${path}:${line.line}`, line.before.join(' '), line.after.join(' ')]),
	);
	return markdownTable({ heads: [note, before, after], rows: [...notes.map(({ path }) => [path, '', newNote]), ...rows] });
}

function linksText({ notes, edits }: Plan, applied: boolean, strings: Strings): string {
	if (notes.length + edits.length === 0) return `${strings.report.nothingToLink}\n`;
	const made = notes.map(({ path }) => `${strings.report.edits.newNote}: ${plainCell(path)}\n`);
	const changed = edits.map(({ path, edits: changes, expect }) => `${plainCell(path)}\n${linesText(expect, applyEdits(expect, changes))}`);
	const count = notes.length + edits.length;
	return `${[...made, ...changed].join('')}\n${applied ? strings.report.changed(count) : strings.report.wouldChange(count)}\n`;
}

function linesText(before: string, after: string): string {
	const lines = changedLines(before, after);
	return lines.flatMap((line) => [...line.before.map((text) => `  ${line.line} - ${plainCell(text)}\n`), ...line.after.map((text) => `  ${line.line} + ${plainCell(text)}\n`)]).join('');
}

// Promises as text, Markdown or JSON. Which of them are told is decided before.
import { byCodeUnits } from '../index/code-units';
import type { Commitment } from '../index/commitment';
import { noteNameOf } from '../index/fold-path';
import type { Strings } from '../strings/en';
import { jsonText, nfc, nfcSorted } from './json-text';
import type { ReportFormat } from './report-format';
import { columns, markdownTable, type Tabular } from './tabular';

/** @param commitments by path, then line */
export function commitmentsReport(commitments: readonly Commitment[], format: ReportFormat, strings: Strings): string {
	switch (format) {
		case 'json':
			return jsonText(commitments.map(commitmentJson));
		case 'md':
			return markdownTable(tabular(commitments, strings));
		case 'table':
			return commitments.length === 0 ? `${strings.report.nothing}\n` : columns(tabular(commitments, strings));
	}
}

/** One promise as programs read it. */
function commitmentJson(commitment: Commitment): Readonly<Record<string, unknown>> {
	const { path, line, text, mark, state, who, people, kind, due, created, settled, overdue, conversation, step } = commitment;
	return {
		path: nfc(path),
		line,
		text,
		mark,
		state,
		who,
		people: nfcSorted(people),
		with: nfcSorted(commitment.with),
		kind,
		for: commitment.for
			.map((named) => ({ label: named.label, path: named.path === null ? null : nfc(named.path) }))
			.sort((a, b) => byCodeUnits(a.label, b.label) || byCodeUnits(a.path ?? '', b.path ?? '')),
		due,
		created,
		settled,
		overdue,
		conversation: conversation === null ? null : nfc(conversation),
		step,
	};
}

function tabular(commitments: readonly Commitment[], strings: Strings): Tabular {
	const { state, due, who, with: withWhom, text, place } = strings.report.commitments;
	return {
		heads: [state, due, who, withWhom, text, place],
		rows: commitments.map((commitment) => [
			strings.states[commitment.state],
			commitment.due ?? '',
			commitment.who === 'them' && commitment.people.length > 0 ? commitment.people.map(noteNameOf).join(', ') : strings.who[commitment.who],
			commitment.with.map(noteNameOf).join(', '),
			commitment.text,
			`${commitment.path}:${commitment.line}`,
		]),
	};
}

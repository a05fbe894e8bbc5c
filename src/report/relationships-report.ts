// One row for each colleague as text, Markdown or JSON. Nothing sensitive is in a row.
import type { Relationship } from '../index/relationship';
import type { Strings } from '../strings/en';
import { jsonText, nfc } from './json-text';
import type { ReportFormat } from './report-format';
import { columns, markdownTable, type Tabular } from './tabular';

/** @param relationships by path */
export function relationshipsReport(relationships: readonly Relationship[], format: ReportFormat, strings: Strings): string {
	switch (format) {
		case 'json':
			return jsonText(relationships.map(relationshipJson));
		case 'md':
			return markdownTable(tabular(relationships, strings));
		case 'table':
			return relationships.length === 0 ? `${strings.report.nothing}\n` : columns(tabular(relationships, strings));
	}
}

/** One colleague as programs read it. */
function relationshipJson(relationship: Relationship): Readonly<Record<string, unknown>> {
	const { path, name, lastConversation, nextConversation, awaiting, conversations, lastContact, rhythm } = relationship;
	const { openMine, openTheirs, openBoth, openUnassigned, values, interests, shared } = relationship;
	return {
		path: nfc(path),
		name,
		lastConversation,
		nextConversation,
		awaiting: awaiting[0]?.at.day ?? null,
		conversations,
		lastContact,
		rhythm,
		openMine,
		openTheirs,
		openBoth,
		openUnassigned,
		values,
		interests,
		shared: shared.map(({ label }) => label),
	};
}

function tabular(relationships: readonly Relationship[], strings: Strings): Tabular {
	const heads = strings.report.relationships;
	return {
		heads: [heads.name, heads.rhythm, heads.last, heads.next, heads.conversations, heads.mine, heads.theirs, heads.both, heads.unassigned, heads.shared, heads.path],
		rows: relationships.map((row) => [
			row.name,
			strings.rhythm[row.rhythm],
			row.lastConversation ?? '',
			row.nextConversation ?? '',
			...[row.conversations, row.openMine, row.openTheirs, row.openBoth, row.openUnassigned].map(String),
			row.shared.map(({ label }) => label).join(', '),
			row.path,
		]),
	};
}

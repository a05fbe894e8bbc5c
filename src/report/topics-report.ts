// Interests, values and resources with their people as text, Markdown or JSON.
import { noteNameOf } from '../index/fold-path';
import type { TopicEntry } from '../index/topic-entry';
import type { Strings } from '../strings/en';
import { jsonText, nfc, nfcSorted } from './json-text';
import type { ReportFormat } from './report-format';
import { columns, markdownTable, type Tabular } from './tabular';

/** @param topics by kind, then label */
export function topicsReport(topics: readonly TopicEntry[], format: ReportFormat, strings: Strings): string {
	switch (format) {
		case 'json':
			return jsonText(topics.map(topicJson));
		case 'md':
			return markdownTable(tabular(topics, strings));
		case 'table':
			return topics.length === 0 ? `${strings.report.nothing}\n` : columns(tabular(topics, strings));
	}
}

/** One topic as programs read it. */
function topicJson({ label, path, kind, people, me }: TopicEntry): Readonly<Record<string, unknown>> {
	return { label, path: path === null ? null : nfc(path), kind, people: nfcSorted(people), me };
}

function tabular(topics: readonly TopicEntry[], strings: Strings): Tabular {
	const heads = strings.report.topics;
	return {
		heads: [heads.kind, heads.label, heads.people, heads.me, heads.path],
		rows: topics.map((topic) => [
			strings.topicKinds[topic.kind],
			topic.label,
			topic.people.map(noteNameOf).join(', '),
			topic.me ? strings.common.yes : '',
			topic.path ?? '',
		]),
	};
}

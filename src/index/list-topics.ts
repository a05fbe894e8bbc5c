// Each interest, value and resource with everybody who has it, and the hubs that nobody has yet.
import type { TopicKind } from '../model/topic';
import type { Asking } from './asking';
import { byCodeUnits, sortedUnique } from './code-units';
import { gather } from './gather';
import { remembered } from './remembered';
import type { TopicEntry } from './topic-entry';
import { topicMentions, type TopicMention } from './topic-mentions';
import type { VaultIndex } from './vault-index';

/** By kind, then label, then path, in code units. */
export const listTopics = remembered((index: VaultIndex, asking: Asking): readonly TopicEntry[] => {
	return [...topicsByKey(index, asking).values()].sort(
		(a, b) => byCodeUnits(a.kind, b.kind) || byCodeUnits(a.label, b.label) || byCodeUnits(a.path ?? '', b.path ?? ''),
	);
});

/** The same by the key of `topicMeant`, for whoever has a mention at hand. */
export const topicsByKey = remembered((index: VaultIndex, asking: Asking): ReadonlyMap<string, TopicEntry> => {
	const mentions = gather(topicMentions(index, asking), ({ topic }) => [topic.key]);
	const entries = new Map<string, TopicEntry>();
	for (const { path, content } of index.ofKind('topic')) {
		const key = `${content.topicKind}/${path}`;
		entries.set(key, entryOf({ label: content.name, path, kind: content.topicKind }, mentions.get(key) ?? []));
	}
	for (const [key, same] of mentions) {
		const first = same[0];
		if (first && !entries.has(key)) entries.set(key, entryOf(first.topic, same));
	}
	return entries;
});

function entryOf(
	{ label, path, kind }: { readonly label: string; readonly path: string | null; readonly kind: TopicKind },
	mentions: readonly TopicMention[],
): TopicEntry {
	return {
		label,
		path,
		kind,
		people: sortedUnique(mentions.flatMap(({ person }) => (person === null ? [] : [person]))),
		me: mentions.some(({ person }) => person === null),
		spellings: [...new Set(mentions.flatMap(({ reference }) => (reference.linkpath === null ? [reference.label] : [])))],
	};
}

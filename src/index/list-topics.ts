// Each interest, value and resource with everybody who has it, and the hubs that nobody has yet.
import type { TopicKind } from '../model/topic';
import type { Asking } from './asking';
import { byCodeUnits, sortedUnique } from './code-units';
import { gatherInSteps } from './gather';
import { remembered, rememberedInSteps } from './remembered';
import type { Steps } from './steps';
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
export const topicsByKey = rememberedInSteps(function* (index: VaultIndex, asking: Asking): Steps<ReadonlyMap<string, TopicEntry>> {
	const mentions = yield* gatherInSteps(yield* topicMentions.inSteps(index, asking), ({ topic }) => [topic.key]);
	const entries = new Map<string, TopicEntry>();
	for (const { path, content } of index.ofKind('topic')) {
		const key = `${content.topicKind}/${path}`;
		entries.set(key, entryOf({ label: content.name, path, kind: content.topicKind }, mentions.get(key) ?? []));
		yield;
	}
	for (const [key, same] of mentions) {
		const first = same[0];
		if (first && !entries.has(key)) entries.set(key, entryOf(first.topic, same));
		yield;
	}
	return entries;
});

function entryOf(
	{ label, path, kind }: { readonly label: string; readonly path: string | null; readonly kind: TopicKind },
	mentions: readonly TopicMention[],
): TopicEntry {
	const people = new Set<string>();
	const spellings = new Set<string>();
	let me = false;
	for (const { person, reference } of mentions) {
		if (person === null) me = true;
		else people.add(person);
		if (reference.linkpath === null) spellings.add(reference.label);
	}
	return { label, path, kind, people: sortedUnique(people), me, spellings: [...spellings] };
}

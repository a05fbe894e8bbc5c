// The spelling of a topic that a hub note should bear: the one most used, and of equals the one that reads like a word.
import type { Asking } from './asking';
import { gather } from './gather';
import type { TopicEntry } from './topic-entry';
import { noteNameOf } from './fold-path';
import { remembered } from './remembered';
import { topicMentions, type TopicMention } from './topic-mentions';
import { plainTopicKey } from './topic-meaning';
import type { VaultIndex } from './vault-index';

/** The spelling for a topic without a hub. */
export type KindSpellings = (topic: TopicEntry) => string;

export const kindSpellings = remembered((index: VaultIndex, asking: Asking): KindSpellings => {
	const mentions = gather(topicMentions(index, asking), ({ topic }) => (topic.path === null ? [topic.key] : []));
	return ({ kind, label }) => kindestOf((mentions.get(plainTopicKey(kind, label)) ?? []).map(spellingIn)) ?? label;
});

function spellingIn({ reference: { linkpath, label } }: TopicMention): string {
	return linkpath === null ? label : noteNameOf(linkpath);
}

/** Most used first; of equals mixed case before small letters before capitals; then as they came. Null of none. */
export function kindestOf(spellings: readonly string[]): string | null {
	const times = new Map<string, number>();
	for (const spelling of spellings) times.set(spelling.normalize('NFC'), (times.get(spelling.normalize('NFC')) ?? 0) + 1);
	const [first] = [...times].sort(([a, m], [b, n]) => n - m || shoutOf(a) - shoutOf(b));
	return first?.[0] ?? null;
}

/** 0 for mixed case, 1 for small letters alone, 2 for capitals alone. */
function shoutOf(text: string): number {
	if (text === text.toLowerCase()) return 1;
	return text === text.toUpperCase() ? 2 : 0;
}

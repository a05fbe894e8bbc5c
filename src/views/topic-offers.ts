// Type-ahead over the interests, values and resources of the vault: those that fit what is typed, the likeliest first, and the way to a new one.
import type { TopicEntry } from '../index/topic-entry';
import { foldName } from '../text/names';

export type TopicOffer = { readonly is: 'known'; readonly topic: TopicEntry } | { readonly is: 'new'; readonly label: string };

const AT_MOST = 8;

/** None for empty words, and no new one where nothing else fits: then the words stand for themselves. */
export function topicOffers(typed: string, topics: readonly TopicEntry[]): readonly TopicOffer[] {
	const wanted = foldName(typed);
	if (wanted === '') return [];
	const known = topics
		.flatMap((topic) => {
			const rank = rankOf(foldName(topic.label), wanted);
			return rank === null ? [] : [{ topic, rank }];
		})
		.sort((a, b) => a.rank - b.rank || b.topic.people.length - a.topic.people.length)
		.slice(0, AT_MOST)
		.map(({ topic }): TopicOffer => ({ is: 'known', topic }));
	const exact = topics.some(({ label }) => foldName(label) === wanted);
	return known.length === 0 || exact ? known : [...known, { is: 'new', label: typed.trim() }];
}

/** The smaller the likelier: the same, its beginning, a later word, somewhere inside. */
function rankOf(label: string, wanted: string): number | null {
	if (label === wanted) return 0;
	if (label.startsWith(wanted)) return 1;
	if (label.includes(` ${wanted}`)) return 2;
	return wanted.length >= 3 && label.includes(wanted) ? 3 : null;
}

// How the user has set up the topics view: kept by the host over a restart.
import { PAGE } from './page-size';
import { readCount, readFields, readOneOf, readText, readTextOrNull, readTexts } from './saved-state';

export const TOPIC_SORTS = ['people', 'name'] as const;
export type TopicSort = (typeof TOPIC_SORTS)[number];

export interface TopicsState {
	readonly query: string;
	readonly sort: TopicSort;
	/** Kinds whose group is folded, and sections of the chosen one. */
	readonly folded: readonly string[];
	readonly shown: number;
	/** Key of the topic or initiative whose circle is shown; null for none. */
	readonly chosen: string | null;
	/** How many pairs that could be brought together are drawn. */
	readonly pairs: number;
	/** Those that rest are shown too. */
	readonly resting: boolean;
}

export const FIRST_PAIRS = 5;

export const TOPICS_AT_FIRST: TopicsState = { query: '', sort: 'people', folded: [], shown: PAGE, chosen: null, pairs: FIRST_PAIRS, resting: false };

export function readTopicsState(value: unknown): TopicsState {
	const fields = readFields(value);
	return {
		query: readText(fields['query']),
		sort: readOneOf(fields['sort'], TOPIC_SORTS, 'people'),
		folded: readTexts(fields['folded']),
		shown: readCount(fields['shown'], PAGE),
		chosen: readTextOrNull(fields['chosen']),
		pairs: readCount(fields['pairs'], FIRST_PAIRS),
		resting: false,
	};
}

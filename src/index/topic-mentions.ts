// Every place where somebody is said to have an interest, a value or a resource.
import type { Facets } from '../model/facets';
import type { Reference } from '../model/reference';
import { add } from './add';
import type { Asking } from './asking';
import { byPath } from './code-units';
import { conversationFacts } from './conversation-facts';
import { isOfKind } from './kind-record';
import { meNote } from './me-note';
import { remembered, rememberedForEach } from './remembered';
import { TOPIC_FACET_NAMES, TOPIC_FACETS, topicMeant, type TopicMeaning } from './topic-meaning';
import type { VaultIndex } from './vault-index';

export interface TopicMention {
	readonly topic: TopicMeaning;
	readonly reference: Reference;
	/** Path of the note in which it is said. */
	readonly source: string;
	/** Path of the colleague who has it; null for the user. */
	readonly person: string | null;
}

/** All mentions: by the note's path, theirs before mine, then as the properties stand in the table. */
export const topicMentions = remembered((index: VaultIndex, asking: Asking): readonly TopicMention[] => {
	const mentions: TopicMention[] = [];
	const mentionsOf = mentionsOfNote(index, asking);
	for (const record of [...index.ofKind('colleague'), ...index.ofKind('me'), ...index.ofKind('conversation')].sort(byPath)) add(mentions, mentionsOf(record));
	return mentions;
});

const mentionsOfNote = rememberedForEach((index, asking, record): readonly TopicMention[] => {
	if (isOfKind(record, 'colleague')) return mentionsIn(index, record.content.facets, record.path, record.path);
	if (isOfKind(record, 'me')) return record.path === meNote(index, asking) ? mentionsIn(index, record.content.facets, record.path, null) : [];
	const conversation = conversationFacts(index, asking).get(record.path);
	if (!conversation) return [];
	const { colleague, state, ledByOther } = conversation;
	const { theirs, mine } = conversation.record.content;
	return [
		...(state === 'held' && colleague !== null ? mentionsIn(index, theirs, record.path, colleague) : []),
		...(ledByOther === null ? mentionsIn(index, mine, record.path, null) : []),
	];
});

function mentionsIn(index: VaultIndex, facets: Pick<Facets, keyof typeof TOPIC_FACETS>, source: string, person: string | null): readonly TopicMention[] {
	return TOPIC_FACET_NAMES.flatMap((facet) =>
		facets[facet].map((reference) => ({ topic: topicMeant(index, TOPIC_FACETS[facet], reference, source), reference, source, person })),
	);
}

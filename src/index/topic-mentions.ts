// Every place where somebody is said to have an interest, a value or a resource.
import type { Facets } from '../model/facets';
import type { Reference } from '../model/reference';
import { add } from './add';
import type { Asking } from './asking';
import { conversationFacts, type ConversationFacts } from './conversation-facts';
import { isOfKind, type NoteKind } from './kind-record';
import { meNote } from './me-note';
import { rememberedForEach, rememberedInSteps } from './remembered';
import { each, type Steps } from './steps';
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
export const topicMentions = rememberedInSteps(function* (index: VaultIndex, asking: Asking): Steps<readonly TopicMention[]> {
	yield* conversationFacts.inSteps(index, asking);
	const mentionsOf = mentionsOfNote(index, asking);
	const mentions: TopicMention[] = [];
	yield* each(index.inOrder(), (record) => {
		if (KINDS.has(record.content.kind)) add(mentions, mentionsOf(record));
	});
	return mentions;
});

/** The kinds of note that say who has what. */
const KINDS: ReadonlySet<NoteKind> = new Set(['colleague', 'me', 'conversation']);

const mentionsOfNote = rememberedForEach((index, asking) => {
	const me = meNote(index, asking);
	const conversations = conversationFacts(index, asking);
	return (record): readonly TopicMention[] => {
		if (isOfKind(record, 'colleague')) return mentionsIn(index, record.content.facets, record.path, record.path);
		if (isOfKind(record, 'me')) return record.path === me ? mentionsIn(index, record.content.facets, record.path, null) : [];
		const conversation = conversations.get(record.path);
		return conversation ? mentionsOfConversation(index, conversation) : [];
	};
});

function mentionsOfConversation(index: VaultIndex, { record, colleague, state, ledByOther }: ConversationFacts): readonly TopicMention[] {
	const { theirs, mine } = record.content;
	return [
		...(state === 'held' && colleague !== null ? mentionsIn(index, theirs, record.path, colleague) : []),
		...(ledByOther === null ? mentionsIn(index, mine, record.path, null) : []),
	];
}

function mentionsIn(index: VaultIndex, facets: Pick<Facets, keyof typeof TOPIC_FACETS>, source: string, person: string | null): readonly TopicMention[] {
	return TOPIC_FACET_NAMES.flatMap((facet) =>
		facets[facet].map((reference) => ({ topic: topicMeant(index, TOPIC_FACETS[facet], reference, source), reference, source, person })),
	);
}

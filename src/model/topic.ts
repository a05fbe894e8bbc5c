// A hub note: an interest, a value or a resource. Its people are its backlinks.

export type TopicKind = 'interest' | 'value' | 'resource';

export interface Topic {
	readonly kind: 'topic';
	readonly topicKind: TopicKind;
	readonly name: string;
	readonly aliases: readonly string[];
}

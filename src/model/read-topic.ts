// Reads a hub note: an interest, a value or a resource. Its label is the note's own name.
import type { PropertyEntries } from './property-entries';
import { readTexts } from './read-property';
import type { Topic, TopicKind } from './topic';

export function readTopic(entries: PropertyEntries, topicKind: TopicKind): Topic {
	return { kind: 'topic', topicKind, name: entries.note.basename, aliases: readTexts(entries, 'aliases') };
}

// A hub note for an interest, a value or a resource: its people are its backlinks.
import type { TopicKind } from '../model/topic';
import type { NewNote } from './new-note';
import type { WritingContext } from './writing-context';

export function planTopic(label: string, kind: TopicKind, context: WritingContext): NewNote {
	return { path: `${context.folders.topics}/${label}.md`, folder: context.folders.topics, text: kind };
}

// A hub note for an interest, a value or a resource: its people are its backlinks, so it holds no list of them.
import { basenameOf } from '../model/note-text';
import type { TopicKind } from '../model/topic';
import type { Language } from '../text/language';
import { freePath, type NewNote } from './new-note';
import { ownNote } from './own-note';
import { plainLine } from './own-properties';
import type { WritingContext } from './writing-context';

/** The hub of this label. Where the file name has to differ from it, the label stays as an alias. */
export function planTopic(label: string, kind: TopicKind, context: WritingContext): NewNote {
	const typed = plainLine(label);
	const folder = context.folders.topics;
	const path = freePath(folder, typed, (taken) => context.exists(taken));
	const values = basenameOf(path) === typed || typed === '' ? [] : [{ key: 'aliases', value: [typed] }];
	return { path, folder, text: ownNote({ kind: 'topic', topicKind: kind }, values, WORDS[context.language], context) };
}

const WORDS: Readonly<Record<Language, string>> = {
	da: 'Hvem der deler det her, ser du under links hertil.\n',
	en: 'The backlinks of this note show who shares it.\n',
};

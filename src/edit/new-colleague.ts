// A new note for a colleague. Only the name is needed; nothing sensitive is ever put there for the user.
import { basenameOf } from '../model/note-text';
import { freePath, type NewNote } from './new-note';
import { ownNote } from './own-note';
import { plainLine } from './own-properties';
import type { WritingContext } from './writing-context';

/** The note of a colleague of this name; `folder`: as a link says, else where colleagues go. Where the file name had to differ from what was typed, `name` keeps the typed one. */
export function planColleague(name: string, context: WritingContext, folder: string = context.folders.colleagues): NewNote {
	const typed = plainLine(name);
	const path = freePath(folder, typed, (taken) => context.exists(taken));
	const values = basenameOf(path) === typed || typed === '' ? [] : [{ key: 'name', value: typed }];
	return { path, folder, text: ownNote({ kind: 'colleague' }, values, '', context) };
}

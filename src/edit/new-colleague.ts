// A new note for a colleague. Only the name is needed; nothing sensitive is ever put there for the user.
import type { NewNote } from './new-note';
import type { WritingContext } from './writing-context';

/** The note of a colleague of this name. Where the file name had to differ from what was typed, `name` keeps the typed one. */
export function planColleague(name: string, context: WritingContext): NewNote {
	return { path: `${context.folders.colleagues}/${name}.md`, folder: context.folders.colleagues, text: '' };
}

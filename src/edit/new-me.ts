// The user's own note: what I bring into a conversation.
import type { NewNote } from './new-note';
import type { WritingContext } from './writing-context';

/** `name`: as the user wants to be called; empty for a note that is just called Mig or Me. */
export function planMe(name: string, context: WritingContext): NewNote {
	return { path: `${name}.md`, folder: '', text: context.typeProperty };
}

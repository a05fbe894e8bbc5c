// The text of a new note of ours: its frontmatter, in the keys and words of the notes' language, and a body.
import type { NoteType } from '../model/note-kind';
import { withProperties, withType, type OwnValue } from './own-properties';
import type { WritingContext } from './writing-context';

/** `body` is taken as it is, whatever it begins with; its line endings are the note's. */
export function ownNote(type: NoteType, values: readonly OwnValue[], body: string, context: Pick<WritingContext, 'language' | 'typeProperty'>): string {
	const typed = withType('', type, context.typeProperty, context.language);
	const whole = typed.ok ? withProperties(typed.text, type.kind, values, context.language) : typed;
	if (!whole.ok) throw new Error(`A new note of kind ${type.kind} cannot be refused: ${whole.why}`);
	return (body.includes('\r\n') ? whole.text.replace(/\n/g, '\r\n') : whole.text) + body;
}

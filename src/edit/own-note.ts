// The frontmatter of a new note of ours, as text. The keys and words are those of the notes' language.
import type { NoteType } from '../model/note-kind';
import { withProperties, withType, type OwnValue } from './own-properties';
import type { WritingContext } from './writing-context';

/** Our properties on top of `body`, which has no frontmatter of its own. */
export function ownNote(type: NoteType, values: readonly OwnValue[], body: string, context: Pick<WritingContext, 'language' | 'typeProperty'>): string {
	const typed = withType(body, type, context.typeProperty, context.language);
	const whole = typed.ok ? withProperties(typed.text, type.kind, values, context.language) : typed;
	if (!whole.ok) throw new Error(`A new note of kind ${type.kind} cannot be refused: ${whole.why}`);
	return whole.text;
}

// Edits to a note that is open: through its editor, so that the app's own undo takes them back, with the cursor where it is needed next and in sight.
import type { Editor } from 'obsidian';
import { applyEdits, type Edit } from '../text/edits';

/** The cursor is an offset into the text after the edits: left alone where another plugin has made another text of it. */
export function writeInEditor(editor: Editor, edits: readonly Edit[], cursor: number): void {
	const after = applyEdits(editor.getValue(), edits);
	editor.transaction({ changes: edits.map(({ from, to, insert }) => ({ from: editor.offsetToPos(from), to: editor.offsetToPos(to), text: insert })) });
	if (editor.getValue() === after) {
		const place = editor.offsetToPos(cursor);
		editor.setCursor(place);
		// Setting the cursor scrolls nowhere by itself.
		editor.scrollIntoView({ from: place, to: place });
	}
	editor.focus();
}

// Marks the lines of a note's properties in the source editor, so that they do not look like a heading.
import type { EditorState } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

const line = Decoration.line({ class: 'cm-frontmatter' });

export const frontmatterLines = EditorView.decorations.compute(['doc'], (state): DecorationSet => Decoration.set(Array.from({ length: lastLine(state) }, (_, at) => line.range(state.doc.line(at + 1).from))));

/** The number of the closing fence; 0 where there are no properties. */
function lastLine({ doc }: EditorState): number {
	if (doc.line(1).text !== '---') return 0;
	for (let number = 2; number <= doc.lines; number += 1) if (doc.line(number).text === '---') return number;
	return 0;
}

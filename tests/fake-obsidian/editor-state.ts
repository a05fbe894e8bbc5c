// What a CodeMirror extension of a plugin can ask of the editor it lives in.
import { StateField } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type * as O from 'obsidian';

function field<T>(): StateField<T> {
	return StateField.define<T>({ create: () => null as T, update: (value) => value });
}

export const editorInfoField = field<O.MarkdownFileInfo>();
export const editorViewField = editorInfoField;
export const editorEditorField = field<EditorView>();
export const editorLivePreviewField = StateField.define<boolean>({ create: () => false, update: (value) => value });

// Changes to a note that exists, as a value, with the text they were worked out on. Nothing is written here.
import type { Edit } from '../text/edits';
import { refused, type TextChange } from './refusal';

export interface FileEdits {
	readonly path: string;
	readonly edits: readonly Edit[];
	/** The whole text that the edits count on. Another text is not written to. */
	readonly expect: string;
}

/** The edits, if the note still reads as it did when they were worked out; else a refusal. */
export function changeOf(text: string, file: FileEdits): TextChange {
	return text === file.expect ? { ok: true, edits: file.edits } : refused('text-changed');
}

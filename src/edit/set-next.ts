// Ties a conversation to the one before it: its `next`, where nothing stands there yet.
import { wikilink } from '../text/links';
import { minimalEdit } from '../text/edits';
import type { FileEdits } from './file-edits';
import { withProperties } from './own-properties';
import type { WritingContext } from './writing-context';

/** No edits where the earlier note's text is not at hand, names a next one already, or may not be written to. */
export function setNext(previous: { readonly path: string; readonly text?: string }, linkpath: string, context: WritingContext): readonly FileEdits[] {
	if (previous.text === undefined) return [];
	const next = withProperties(previous.text, 'conversation', [{ key: 'next', value: wikilink(linkpath), yields: true }], context.language);
	const edit = next.ok ? minimalEdit(previous.text, next.text) : null;
	return edit ? [{ path: previous.path, edits: [edit], expect: previous.text }] : [];
}

// Changes to the properties of a note that touch only the bytes they must. Each gives edits on the note's text, or says why not.
import type { Edit } from './edits';

/** Text is quoted where YAML needs it, a wikilink always. Items of a list likewise. */
export type NewValue = string | number | boolean | readonly string[];

export type EditFault = 'yaml-broken' | 'frontmatter-unclosed' | 'key-twice' | 'not-a-list';

export type EditResult = { readonly ok: true; readonly edits: readonly Edit[] } | { readonly ok: false; readonly why: EditFault };

/** Gives a property this value, at its place if the note has it, else at the end of the frontmatter, which is made where there is none. */
export function setProperty(text: string, key: string, value: NewValue): EditResult {
	void [text, key, value];
	return { ok: true, edits: [] };
}

/** Adds items to a list that does not hold them yet. A single value becomes a list. */
export function addToList(text: string, key: string, items: readonly string[]): EditResult {
	void [text, key, items];
	return { ok: true, edits: [] };
}

/** Takes a property away with its lines; no edits if it is not there. */
export function removeProperty(text: string, key: string): EditResult {
	void [text, key];
	return { ok: true, edits: [] };
}

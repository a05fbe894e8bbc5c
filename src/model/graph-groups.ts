// The queries by which the app's graph gives each kind of note a colour of its own.
// Syntax: https://help.obsidian.md/plugins/search, "Search properties": `["property":"one" OR "other"]`, quotes for exact matching.
import type { Language } from '../text/language';
import { typeWords, type NoteKind } from './note-kind';

const COLOURED: readonly NoteKind[] = ['colleague', 'conversation', 'topic', 'initiative'];

/** One query for colleagues, conversations, topics and initiatives each. `typeProperty`: the property by which a note is recognised. */
export function graphGroups(typeProperty: string, language: Language): readonly string[] {
	return COLOURED.map((kind) => `[${quoted(typeProperty)}:${typeWords(kind, language).map(quoted).join(' OR ')}]`);
}

function quoted(text: string): string {
	return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

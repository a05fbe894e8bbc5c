// Keeping a small part of a large text without keeping the large text.

/**
 * An equal text that stands for itself. A slice keeps the whole text it was cut from alive in today's engines, so that one remembered
 * word would hold a note of a megabyte in memory; a list joined is written out anew.
 */
export function ownText(text: string): string {
	return text.length < SHORTEST_SLICE ? text : [text.charAt(0), text.slice(1)].join('');
}

/** Shorter parts are copied by the engine itself. */
const SHORTEST_SLICE = 13;

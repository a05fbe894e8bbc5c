// Keeping a small part of a large text without keeping the large text.

/**
 * An equal text that stands for itself. A slice keeps the whole text it was cut from alive in today's engines, so that one remembered
 * word would hold a note of a megabyte in memory; joining and cutting anew makes a copy of its own.
 */
export function ownText(text: string): string {
	return text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1);
}

/** Shorter parts are copied by the engine itself. */
const SHORTEST_SLICE = 13;

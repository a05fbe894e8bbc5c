// Keeping a small part of a large text without keeping the large text, and what is said often only once.
import { Memo } from './memo';

/**
 * An equal text that stands for itself. A slice keeps the whole text it was cut from alive in today's engines, so that one remembered
 * word would hold a note of a megabyte in memory; a list joined is written out anew.
 */
export function ownText(text: string): string {
	return text.length < SHORTEST_SLICE ? text : [text.charAt(0), text.slice(1)].join('');
}

/** The same for names and links, which stand in many notes: equal ones are one text in memory. */
export function sharedText(text: string): string {
	if (text.length > LONGEST_SHARED) return ownText(text);
	const known = shared.get(text);
	if (known !== undefined) return known;
	const own = ownText(text);
	shared.set(own, own);
	return own;
}

const LONGEST_SHARED = 60;
const shared = new Memo<string, string>(20_000);

/** Shorter parts are copied by the engine itself. */
const SHORTEST_SLICE = 13;

// A promise as it was shown: the line of a note and which of equal lines it is.
import type { LineIdentity } from '../../src/index/commitment';

/** The identity of the nth line (from 1) of a text. */
export function shown(text: string, line: number): LineIdentity {
	const lines = text.split('\n').map((each) => each.replace(/\r$/, ''));
	const raw = lines[line - 1];
	if (raw === undefined) throw new RangeError(`No line ${line} in a text of ${lines.length}`);
	return { path: 'Samtaler/a.md', line, raw, occurrence: lines.slice(0, line - 1).filter((each) => each === raw).length };
}

/** The line of a text that holds these words, from 1. */
export function lineOf(text: string, words: string): number {
	const at = text.split('\n').findIndex((each) => each.includes(words));
	if (at === -1) throw new RangeError(`No line with ${words}`);
	return at + 1;
}

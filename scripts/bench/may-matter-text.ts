// What the app's metadata cache would tell of a note, told from its text: whether the plugin would read it at all (src/host/may-matter.ts).
import { readFrontmatter, splitNote } from '../../src/text/frontmatter';
import { foldKey } from '../../src/text/names';

const TASK = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[^\]]{1,2}\][ \t]/m;

/** It has the type property, a task and a link, or frontmatter that does not read. */
export function mayMatterText(text: string, typeProperty: string): boolean {
	const { frontmatter, unclosed } = splitNote(text);
	if (unclosed) return true;
	if (frontmatter !== null) {
		const { entries, writable } = readFrontmatter(text);
		if (!writable || entries.some(({ key }) => foldKey(key) === foldKey(typeProperty))) return true;
	}
	return TASK.test(text) && (text.includes('[[') || text.includes(']('));
}

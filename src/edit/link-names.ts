// Turns mentions of colleagues in plain text into links that read as the words did.
import type { NameMention } from '../text/name-mentions';
import type { Edit } from '../text/edits';
import { wikilink } from '../text/links';
import { startOfLine } from '../text/line-breaks';
import type { FileEdits } from './file-edits';

/** `mentions`: of this text, each meaning the path of a colleague. Refused later where the note has changed since. */
export function linkNames(path: string, text: string, mentions: readonly NameMention<string>[], linkText: (path: string) => string): FileEdits {
	return { path, edits: mentions.map((mention) => linkName(text, mention, linkText(mention.means))), expect: text };
}

function linkName(text: string, { from, to, text: words }: NameMention<string>, linkpath: string): Edit {
	const link = wikilink(linkpath, words);
	return { from, to, insert: isInTable(text, from) ? link.replace('|', '\\|') : link };
}

/** In a table a bar would end the cell. */
function isInTable(text: string, at: number): boolean {
	return /^[ \t>]*\|/.test(text.slice(startOfLine(text, at), at));
}

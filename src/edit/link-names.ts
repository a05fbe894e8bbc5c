// Turns mentions of colleagues in plain text into links that read as the words did.
import type { NameMention } from '../text/name-mentions';
import type { Edit } from '../text/edits';
import { wikilink } from '../text/links';
import { startOfLine } from '../text/line-breaks';
import { tableRows } from '../text/table-rows';
import type { FileEdits } from './file-edits';

/** `mentions`: of this text, each meaning the path of a colleague. Refused later where the note has changed since. */
export function linkNames(path: string, text: string, mentions: readonly NameMention<string>[], linkText: (path: string) => string): FileEdits {
	const rows = tableRows(text);
	return { path, edits: mentions.map((mention) => linkName(mention, linkText(mention.means), rows.has(startOfLine(text, mention.from)))), expect: text };
}

/** In a table a bar would end the cell. */
function linkName({ from, to, text: words }: NameMention<string>, linkpath: string, inTable: boolean): Edit {
	const link = wikilink(linkpath, words);
	return { from, to, insert: inTable ? link.replace('|', '\\|') : link };
}

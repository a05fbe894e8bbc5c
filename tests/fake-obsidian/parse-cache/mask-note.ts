// Where a note's frontmatter stands, and a note made readable by the plain parser without moving a character: whatever stands in a
// task's brackets becomes a blank, since the app takes any character there and the parser only some.

/** Where the frontmatter with its fences begins and ends, and the YAML between them; null without any. */
export interface FrontMatterRange {
	readonly from: number;
	readonly to: number;
	readonly yaml: string;
	readonly yamlFrom: number;
	readonly yamlTo: number;
}

/** From a first line of nothing but --- to the next line that begins so; what follows there is text again. */
const FENCED = /^(\ufeff?)---\r?\n([\s\S]*?)^---/m;
/** What stands before a line's text where an item begins, or several within each other, each with or without a mark. */
const ITEM_LEAD = /^[ \t>]*(?:\[![^\]\n]+\][+-]?[ \t]+|\[\^[^\]\s]+\]:[ \t]*)?(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[^\r\n]\](?=[ \t])[ \t]*)?)+/gm;
const TASK_MARK = /([ \t])\[[^\r\n]\](?=[ \t])/g;

const LONG_LINE = /^.{2000,}$/gm;
const OPENING = /[[<*_~`$!#%]/g;
const MOST_SIGNS = 1500;

export function frontMatterRange(text: string): FrontMatterRange | null {
	const found = text.startsWith('---') || text.startsWith('\ufeff---') ? FENCED.exec(text) : null;
	if (found === null || found.index !== 0) return null;
	const [whole, mark = '', yaml = ''] = found;
	const yamlTo = whole.lastIndexOf('---');
	return { from: mark.length, to: yamlTo + 3, yaml, yamlFrom: yamlTo - yaml.length, yamlTo };
}

/** The same text, of the same length and the same lines, as the parser is to see it. */
export function maskNote(text: string): string {
	return text.replace(ITEM_LEAD, (lead) => lead.replace(TASK_MARK, '$1[ ]')).replace(LONG_LINE, calmed);
}

/** The parser takes time by the square of a line's opening signs: a line of nothing but such is read as plain text. */
function calmed(line: string): string {
	const signs = line.match(OPENING)?.length ?? 0;
	return signs > MOST_SIGNS ? line.replace(OPENING, ' ') : line;
}

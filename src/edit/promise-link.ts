// A promise of last time as a link to where it stands, for the preparation of the next conversation: its words are shown, not copied into a second promise.
import type { Commitment } from '../index/commitment';
import { readBody } from '../text/body';
import { formatDay } from '../text/dates';
import { splitNote } from '../text/frontmatter';
import type { Language } from '../text/language';
import { findLinks } from '../text/links';
import { linkName } from '../model/reference';
import { readTaskLine } from '../text/task-line';
import { TASK_LINE } from './change-line';

export interface PromiseToLink {
	readonly promise: Pick<Commitment, 'path' | 'line' | 'raw' | 'text' | 'due' | 'who'>;
	/** What stands before the words: the first name of whoever promised; '' for nobody. */
	readonly promiser: string;
	/** Text of the note it stands in; null where it is not at hand, then the link leads to the note alone. */
	readonly text: string | null;
}

/**
 * `- [[note#heading|Hanne: ringer]], 26. nov.`: to the line's block where it has one, else to the heading above it. The old note is not touched for it.
 * @param linkText the linkpath that leads to a note
 */
export function promiseLink({ promise, promiser, text }: PromiseToLink, linkText: (path: string) => string, language: Language): string {
	const block = readTaskLine(promise.raw, TASK_LINE)?.blockId ?? null;
	const heading = text === null ? null : headingAbove(text, promise.line);
	const subpath = block !== null ? `#^${block}` : heading === null ? '' : `#${heading}`;
	const words = shownWords(promiser === '' ? promise.text : `${promiser}: ${promise.text}`);
	const due = promise.due === null ? '' : `, ${formatDay(promise.due, language, 'day-month')}`;
	return `- [[${linkText(promise.path)}${subpath}|${words}]]${due}`;
}

/** As a link's subpath has it: without the signs that end a link or begin another part of it. */
function headingAbove(text: string, line: number): string | null {
	const { headings } = readBody(text, splitNote(text).bodyFrom);
	const words = headings.filter((heading) => heading.line < line).at(-1)?.text.replace(/[#|^:[\]%\\]/g, ' ').replace(/\s+/g, ' ').trim();
	return words === undefined || words === '' ? null : words;
}

const LONGEST = 120;

/** Without anything that would end the link or be one itself. */
function shownWords(text: string): string {
	let out = '';
	let at = 0;
	for (const link of findLinks(text)) {
		out += text.slice(at, link.from) + (link.display ?? linkName(link.linkpath));
		at = link.to;
	}
	const words = (out + text.slice(at)).replace(/[[\]|#%`{}<>]/g, ' ').replace(/\s+/g, ' ').trim();
	return words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words;
}

// The code block that shows promises, into a note at the cursor: on lines of its own, a blank line around it.
import type { Language } from '../text/language';
import type { Edit } from '../text/edits';
import { splitNote } from '../text/frontmatter';
import { lineBreakOf } from '../text/line-breaks';
import { cursorLine } from './cursor-line';

/** Whose promises: those of the person or the initiative that the note is about, or all. `this` stays right when the note gets another name. */
export type BlockSubject = 'person' | 'initiative' | 'all';

const LINES: Readonly<Record<Language, Readonly<Record<BlockSubject, readonly string[]>>>> = {
	da: { person: ['person: denne', 'gruppe: hvem'], initiative: ['initiativ: denne', 'gruppe: kollega'], all: [] },
	en: { person: ['person: this', 'group: who'], initiative: ['initiative: this', 'group: colleague'], all: [] },
};

export interface BlockInserted {
	readonly edits: readonly Edit[];
	/** Offset in the changed text: behind the block. */
	readonly cursor: number;
}

/** On the cursor's line where that is blank, else below it; never in the frontmatter. */
export function insertPromiseBlock(text: string, cursor: number, subject: BlockSubject, language: Language): BlockInserted {
	const eol = lineBreakOf(text);
	const { bodyFrom } = splitNote(text);
	const line = cursorLine(text, cursor, bodyFrom);
	const { to } = line;
	const from = line.isBlank ? line.from : to;
	const block = ['```tillid', ...LINES[language][subject], '```'].join(eol);
	const insert = `${breaks(text.slice(bodyFrom, from), eol, bodyFrom > 0 && !text.slice(0, bodyFrom).endsWith('\n'))}${block}${below(text.slice(to), eol)}`;
	return { edits: [{ from, to, insert }], cursor: from + insert.length };
}

/** What parts the block from the words above it. `owed`: the body has not even begun on a line of its own. */
function breaks(above: string, eol: string, owed: boolean): string {
	if (above.trim() === '') return owed ? eol : '';
	if (!above.endsWith('\n')) return eol + eol;
	return /\n[ \t]*\r?\n$/.test(above) ? '' : eol;
}

function below(rest: string, eol: string): string {
	if (rest.trim() === '') return rest === '' ? eol : '';
	return /^\r?\n[ \t]*\r?\n/.test(rest) ? '' : eol;
}

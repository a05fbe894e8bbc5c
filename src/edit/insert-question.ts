// A question into a conversation at the cursor, on a line of its own in bold, with room for the answer below. By these words it is known later that it was asked.
import { headingLanguage, stepOf, type Step } from '../model/headings';
import { readBody } from '../text/body';
import type { Edit } from '../text/edits';
import { splitNote } from '../text/frontmatter';
import type { Language } from '../text/language';
import { lineBreakOf } from '../text/line-breaks';
import { placeAt, lineStarts } from '../text/place';
import { cursorLine } from './cursor-line';
import { plainLine } from './own-properties';

/** The step in which an offset stands; null before, after and outside the steps. */
export function stepAt(text: string, cursor: number): Step | null {
	const { headings } = readBody(text, splitNote(text).bodyFrom);
	return stepOf(headings, placeAt(lineStarts(text), Math.min(cursor, text.length)).line);
}

/** The language in which a note is held, by its headings; null where they do not tell. */
export function languageOfNote(text: string): Language | null {
	return headingLanguage(readBody(text, splitNote(text).bodyFrom).headings);
}

export interface QuestionInserted {
	readonly edits: readonly Edit[];
	/** Offset in the changed text: where the answer is written. */
	readonly cursor: number;
}

/** On the cursor's line where that is blank, else below it, and never in the frontmatter. `words`: the question in the language it is to be asked in. */
export function insertQuestion(text: string, cursor: number, words: string): QuestionInserted {
	const eol = lineBreakOf(text);
	const { bodyFrom } = splitNote(text);
	const { from, to, isBlank } = cursorLine(text, cursor, bodyFrom);
	const question = `**${plainLine(words)}**`;
	const owed = from > 0 && from === bodyFrom && text.charAt(from - 1) !== '\n' && text.charAt(from - 1) !== '\uFEFF' ? eol : '';
	const room = roomBelow(text, to, eol);
	if (isBlank) {
		const apart = owed === '' && endsParagraph(text.slice(bodyFrom, from)) ? eol : owed;
		const insert = apart + question + eol + room;
		return { edits: [{ from, to, insert }], cursor: from + apart.length + question.length + eol.length };
	}
	const insert = `${eol}${eol}${question}${eol}${room}`;
	return { edits: [{ from: to, to, insert }], cursor: to + 2 * eol.length + question.length + eol.length };
}

/** Words right above that the question would run on from; a heading is none. */
function endsParagraph(above: string): boolean {
	const line = above.replace(/\r?\n$/, '').split('\n').at(-1) ?? '';
	return line.trim() !== '' && !/^ {0,3}#{1,6}\s/.test(line);
}

/** A blank line before whatever stands below; none at the note's end or where one is there. */
function roomBelow(text: string, to: number, eol: string): string {
	const below = text.slice(to).replace(/^\r?\n/, '');
	return below.trim() === '' || /^[ \t]*\r?\n/.test(below) ? '' : eol;
}

// Lines under a heading of ours in a note: at the end of what stands there, under a heading made at the note's end where it is missing.
import { headingMeaning, type HeadingMeaning } from '../model/headings';
import { endOfWords, sectionsOf, type Section } from '../model/sections';
import { readBody } from '../text/body';
import { applyEdits, type Edit } from '../text/edits';
import { splitNote } from '../text/frontmatter';
import { lineBreakOf } from '../text/line-breaks';

/** The sections of a note whose heading means this, in order. */
export function ownSections(text: string, fits: (meaning: HeadingMeaning) => boolean): readonly Section[] {
	const { headings } = readBody(text, splitNote(text).bodyFrom);
	return sectionsOf(text, headings, (heading) => {
		const meaning = headingMeaning(heading.text);
		return meaning !== null && fits(meaning);
	});
}

/**
 * Lines, divided by `\n` and without a last break, behind the section's own last words, before its sub-headings.
 * Where code or a comment that nothing closes would hide them there: right under the heading.
 */
export function endOfSection(text: string, section: Section, lines: string): Edit {
	const edit = insertLines(text, endOfWords(text, section.from, section.ownTo), lines);
	return isSeen(text, edit) ? edit : insertLines(text, section.from, lines.replace(/^\n+/, ''));
}

/** A heading of the level that our headings have there, and lines under it, at the note's end; where they would be hidden there, at the start of the body. */
export function newSection(text: string, name: string, lines: string): Edit {
	const { bodyFrom } = splitNote(text);
	const ours = readBody(text, bodyFrom).headings.filter((heading) => headingMeaning(heading.text) !== null);
	const section = `${'#'.repeat(ours.at(-1)?.level ?? 2)} ${name}\n${lines}`;
	const body = text.slice(bodyFrom).trimEnd();
	const end = bodyFrom + body.length;
	const edit = insertLines(text, end + breakBehind(text, end), body === '' ? section : `\n${section}`);
	return isSeen(text, edit) ? edit : insertLines(text, bodyFrom, `${section}\n`);
}

/** Whether a list line that an insertion ends with is one to a reader, not code or part of a comment. */
function isSeen(text: string, edit: Edit): boolean {
	const after = applyEdits(text, [edit]);
	const end = edit.from + edit.insert.trimEnd().length;
	return readBody(after, splitNote(after).bodyFrom).items.some((item) => item.from < end && item.to >= end);
}

/** Whole lines at an offset where a line begins, or at the end of a last line that has no break. */
export function insertLines(text: string, at: number, lines: string): Edit {
	const eol = lineBreakOf(text);
	const owed = at > 0 && text.charAt(at - 1) !== '\n' && text !== '\uFEFF' ? eol : '';
	const written = lines.replace(/\r?\n/g, '\n').replace(/\n/g, eol);
	// A note whose last line has no break keeps none.
	const closing = owed !== '' && at === text.length ? '' : eol;
	return { from: at, to: at, insert: owed + written + closing };
}

function breakBehind(text: string, at: number): number {
	return /^[ \t]*(?:\r?\n)?/.exec(text.slice(at))?.[0].length ?? 0;
}

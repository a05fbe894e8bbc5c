// Lines under a heading of ours in a note: at the end of what stands there, under a heading made at the note's end where it is missing.
import { headingMeaning, type HeadingMeaning } from '../model/headings';
import { endOfWords, sectionsOf, type Section } from '../model/sections';
import { readBody } from '../text/body';
import type { Edit } from '../text/edits';
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

/** Lines, divided by `\n` and without a last break, behind the section's own last words, before its sub-headings. */
export function endOfSection(text: string, section: Section, lines: string): Edit {
	return insertLines(text, endOfWords(text, section.from, section.ownTo), lines);
}

/** A heading of the level that the note's own headings have, and lines under it, at the note's end. */
export function newSection(text: string, name: string, lines: string): Edit {
	const { bodyFrom } = splitNote(text);
	const { headings } = readBody(text, bodyFrom);
	const level = headings.reduce<number>((highest, heading) => Math.min(highest, heading.level), headings.length === 0 ? 2 : 6);
	const body = text.slice(bodyFrom).trimEnd();
	const gap = body === '' ? '' : '\n';
	return insertLines(text, bodyFrom + body.length + breakBehind(text, bodyFrom + body.length), `${gap}${'#'.repeat(level)} ${name}\n${lines}`);
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

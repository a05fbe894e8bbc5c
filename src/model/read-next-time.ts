// Reads what a colleague's note keeps for next time: every line under the heading Til næste gang/For next time.
import type { Body } from '../text/body';
import { ownText } from '../text/own-text';
import { headingMeaning } from './headings';
import type { NoteText } from './note-text';
import { sectionsOf } from './sections';

export interface NextTimeLine {
	/** Without list marker, box and number signs. */
	readonly text: string;
	/** From 1. */
	readonly line: number;
	/** It is a detail of the line before. */
	readonly nested: boolean;
}

/** A briefing shows no more than these; the note holds them all. */
const MOST_LINES = 40;
const LONGEST_LINE = 300;

export function readNextTime(note: NoteText, body: Body): readonly NextTimeLine[] {
	const sections = sectionsOf(note.text, body.headings, (heading) => headingMeaning(heading.text)?.is === 'next-time');
	const lines = sections.flatMap(({ from, to }) => linesIn(note, from, to));
	return lines.slice(0, MOST_LINES);
}

function linesIn(note: NoteText, from: number, to: number): readonly NextTimeLine[] {
	const { line } = note.place(from);
	return note.text.slice(from, to).split('\n').slice(0, 10 * MOST_LINES).flatMap((raw, at) => {
		const text = raw.slice(0, LONGEST_LINE).replace(/^[\s>]*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6})\s+)?(?:\[.\]\s+)?/, '').trim();
		return text === '' ? [] : [{ text: ownText(text), line: line + at, nested: /^[ \t]/.test(raw) }];
	});
}

// Notes for next time: a line under a heading of the colleague's note, and taking all that stands there over into the next conversation.
import { sectionName } from '../model/headings';
import { endOfWords } from '../model/sections';
import type { Edit } from '../text/edits';
import type { Language } from '../text/language';
import { endOfSection, newSection, ownSections } from './own-section';
import { plainLine } from './own-properties';
import type { TextChange } from './refusal';

/** A list line at the end of what the colleague's note keeps for next time; the heading is made where it is missing. No words: no edits. */
export function addForNextTime(text: string, words: string, language: Language): TextChange {
	const line = plainLine(words);
	if (line === '') return { ok: true, edits: [] };
	const [section] = nextTimeSections(text);
	const edit = section ? endOfSection(text, section, `- ${line}`) : newSection(text, sectionName('next-time', language), `- ${line}`);
	return { ok: true, edits: [edit] };
}

export interface TakenOver {
	/** Everything that stood under the headings, sub-headings and all, character for character; '' for nothing. Lines end as they do in the note. */
	readonly lines: string;
	/** Takes it out of the colleague's note. The heading stays for the time after. */
	readonly edits: readonly Edit[];
}

/** What a colleague's note keeps for next time, to be moved into the next conversation's. */
export function takeOver(text: string): TakenOver {
	const stretches = nextTimeSections(text).flatMap(({ from, to }) => {
		const start = from + leadingBlankLines(text.slice(from, to));
		const end = endOfWords(text, start, to);
		return end > start ? [{ from: start, to: end }] : [];
	});
	return {
		lines: stretches.map(({ from, to }) => text.slice(from, to).replace(/\r?\n$/, '')).join('\n\n'),
		edits: stretches.map(({ from, to }) => ({ from, to, insert: '' })),
	};
}

/** Whether a note holds these very lines, one after the other and whole. */
export function holdsLines(text: string, lines: string): boolean {
	return `\n${text.replace(/\r\n/g, '\n')}\n`.includes(`\n${lines.replace(/\r\n/g, '\n')}\n`);
}

function nextTimeSections(text: string): ReturnType<typeof ownSections> {
	return ownSections(text, (meaning) => meaning.is === 'next-time');
}

/** Blank lines at the start, but not the indent of the first line that has words. */
function leadingBlankLines(section: string): number {
	return /^(?:[ \t]*\r?\n)*/.exec(section)?.[0].length ?? 0;
}

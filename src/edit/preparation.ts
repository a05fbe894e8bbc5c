// Puts what comes from last time into a new conversation's preparation: links to promises, and the lines kept for next time, whole.
import { headingMeaning } from '../model/headings';
import { readBody } from '../text/body';
import { applyEdits, type Edit } from '../text/edits';
import { splitNote } from '../text/frontmatter';
import type { Language } from '../text/language';
import { lineBreakOf } from '../text/line-breaks';
import { foldName } from '../text/names';
import { insertLines, ownSections } from './own-section';

/**
 * At the end of the preparation; where the note has none, before its first step. Lines that would swallow the steps (code or a comment that nothing closes)
 * go to the note's end instead.
 * @param lines taken over character for character; divided by `\n` or `\r\n`
 */
export function withPreparation(text: string, promises: readonly string[], lines: string, language: Language): string {
	if (promises.length === 0 && lines === '') return text;
	const heading = hasFromLastTime(text) ? '' : `### ${FROM_LAST_TIME[language]}`;
	const words = [heading, promises.join('\n'), lines].filter((part) => part !== '').join('\n\n');
	const inPlace = applyEdits(text, [beforeSteps(text, words)]);
	const kept = stepsIn(text);
	return stepsIn(inPlace).slice(-kept.length || undefined).join('\n') === kept.join('\n') ? inPlace : applyEdits(text, [atEnd(text, words)]);
}

const FROM_LAST_TIME: Readonly<Record<Language, string>> = { da: 'Fra sidst', en: 'From last time' };

/** The preparation ends with what came from last time already. */
function hasFromLastTime(text: string): boolean {
	const { headings } = readBody(text, splitNote(text).bodyFrom);
	const [preparation] = ownSections(text, (meaning) => meaning.is === 'preparation');
	const last = headings.filter(({ from }) => preparation !== undefined && from >= preparation.from && from < preparation.to).at(-1);
	return last !== undefined && Object.values(FROM_LAST_TIME).some((name) => foldName(name) === foldName(last.text));
}

function beforeSteps(text: string, words: string): Edit {
	const { bodyFrom } = splitNote(text);
	const [preparation] = ownSections(text, (meaning) => meaning.is === 'preparation');
	const firstStep = readBody(text, bodyFrom).headings.find((heading) => headingMeaning(heading.text)?.is === 'step')?.from;
	const to = preparation?.to ?? firstStep ?? text.length;
	return spaced(text, preparation?.from ?? bodyFrom, to, words);
}

function atEnd(text: string, words: string): Edit {
	return spaced(text, splitNote(text).bodyFrom, text.length, words);
}

/** Behind the last words of a stretch, with a blank line above them and below. */
function spaced(text: string, from: number, to: number, words: string): Edit {
	const written = from + text.slice(from, to).trimEnd().length;
	const eol = lineBreakOf(text);
	const before = written === from ? '' : '\n';
	const next = text.indexOf('\n', written);
	const at = written === from ? from : next === -1 ? text.length : Math.min(next + 1, to);
	const blankBelow = /^[ \t]*\r?\n/.test(text.slice(at)) || text.slice(at).trim() === '';
	const edit = insertLines(text, at, before + words);
	return blankBelow ? edit : { ...edit, insert: `${edit.insert}${eol}` };
}

/** The texts of the headings that are steps, in order. */
function stepsIn(text: string): readonly string[] {
	const { headings } = readBody(text, splitNote(text).bodyFrom);
	return headings.flatMap((heading) => (headingMeaning(heading.text)?.is === 'step' ? [heading.text] : []));
}

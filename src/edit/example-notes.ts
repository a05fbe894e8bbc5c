// A small example to look at: invented colleagues, their conversations and promises, around the day it is. Each note carries a mark by which it
// is known again, and by which it shows whether anybody has written in it since.
import exampleDa from '../../templates/example.da.md';
import exampleEn from '../../templates/example.en.md';
import { addDays, type IsoDay } from '../text/dates';
import { splitNote } from '../text/frontmatter';
import type { Language } from '../text/language';
import { fingerprint } from './fingerprint';
import type { NewNote } from './new-note';
import type { WritingContext } from './writing-context';

const EXAMPLES: Readonly<Record<Language, string>> = { da: exampleDa, en: exampleEn };

/** The property that marks a note of the example: the fingerprint of what we wrote. */
export const EXAMPLE_MARK = 'tillid_example';

/** The notes of the example, at paths that say what they are. Each path may be taken already: the door refuses then. */
export function planExample({ language, folders, typeProperty, today }: WritingContext): readonly NewNote[] {
	const text = EXAMPLES[language].replace(/\r\n/g, '\n');
	return withDays(text, today)
		.split(/^=== /m)
		.flatMap((piece) => {
			const end = piece.indexOf('\n');
			const [room, name] = piece.slice(0, Math.max(0, end)).split(': ', 2);
			if (name === undefined || (room !== 'colleagues' && room !== 'conversations' && room !== 'topics')) return [];
			const folder = folders[room];
			const path = `${folder === '' ? '' : `${folder}/`}${name}.md`;
			return [{ path, folder, text: marked(path, `${piece.slice(end + 1).trim().replace(/^type:/m, `${typeProperty}:`)}\n`) }];
		});
}

/** Whether the note is one of the example's; 'changed' when it no longer reads as we wrote it, or lies elsewhere. */
export function exampleState(path: string, text: string): 'none' | 'untouched' | 'changed' {
	const { frontmatter } = splitNote(text);
	if (frontmatter === null) return 'none';
	const from = text.startsWith(`${EXAMPLE_MARK}:`, frontmatter.from) ? frontmatter.from : text.indexOf(`\n${EXAMPLE_MARK}:`, frontmatter.from) + 1;
	if (from === 0 || from >= frontmatter.to) return 'none';
	const end = text.indexOf('\n', from) + 1;
	const mark = text.slice(from + EXAMPLE_MARK.length + 1, end).trim();
	return mark === printOf(path, text.slice(0, from) + text.slice(end)) ? 'untouched' : 'changed';
}

/** The mark stands last in the frontmatter. */
function marked(path: string, text: string): string {
	const at = splitNote(text).frontmatter?.to ?? 0;
	const line = text.charAt(at - 1) === '\n' ? at : at + 1;
	return `${text.slice(0, line)}${EXAMPLE_MARK}: ${printOf(path, text)}\n${text.slice(line)}`;
}

function printOf(path: string, text: string): string {
	return fingerprint(`${path}\n${text}`);
}

/** `{{day-34}}` is the day 34 days ago. */
function withDays(text: string, today: IsoDay): string {
	return text.replace(/\{\{day([+-]\d{1,3})\}\}/g, (_, days: string) => addDays(today, Number(days)));
}

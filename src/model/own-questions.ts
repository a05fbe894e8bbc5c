// The user's own questions: list lines of a note of theirs, under headings named after the steps or the themes.
import { readBody, type Heading } from '../text/body';
import { splitNote } from '../text/frontmatter';
import { foldName } from '../text/names';
import { headingMeaning, type Step } from './headings';
import { stepOfTheme, type Question, type Theme } from './question-bank';
import { readTheme } from './themes';

/** Each line once, in the order of the note; nested lines are notes to a question and no questions. A question under any other heading fits every step. */
export function readOwnQuestions(text: string): readonly Question[] {
	const { headings, items } = readBody(text, splitNote(text).bodyFrom);
	const subjectAt = subjectFinder(headings);
	const questions = new Map<string, Question>();
	for (const item of items) {
		const words = item.parent === -1 && item.quoted === 0 ? wordsOf(item.raw) : '';
		const id = `own:${foldName(words)}`;
		if (words === '' || questions.has(id)) continue;
		questions.set(id, { id, starter: false, plane: 'both', ...subjectAt(item.line), da: words, en: words, own: true });
	}
	return [...questions.values()];
}

interface Subject {
	readonly step: Step | null;
	readonly theme: Theme | null;
}

const NO_SUBJECT: Subject = { step: null, theme: null };

/** For lines in rising order: what the nearest heading above says; a lower one that says nothing leaves it. */
function subjectFinder(headings: readonly Heading[]): (line: number) => Subject {
	let seen = 0;
	let open: readonly { readonly level: number; readonly subject: Subject }[] = [];
	return (line) => {
		for (let heading = headings[seen]; heading && heading.line < line; heading = headings[++seen]) {
			const { level, text } = heading;
			const around = open.filter((each) => each.level < level);
			open = [...around, { level, subject: subjectOf(text) ?? around.at(-1)?.subject ?? NO_SUBJECT }];
		}
		return open.at(-1)?.subject ?? NO_SUBJECT;
	};
}

/** A step before a theme: "Interesse" is the step, "Interesser" the theme. */
function subjectOf(heading: string): Subject | null {
	const meaning = headingMeaning(heading);
	if (meaning?.is === 'step') return { step: meaning.step, theme: null };
	const theme = readTheme(heading);
	return theme === null ? null : { step: stepOfTheme(theme), theme };
}

const LONGEST = 500;
const HAS_WORDS = /[\p{L}\p{N}]/u;

/** Without marker, box, emphasis around all of it and block id. */
function wordsOf(raw: string): string {
	const words = raw.slice(0, LONGEST).replace(/^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[.\]\s+)?/, '').replace(/\s\^[A-Za-z0-9-]+\s*$/, '').trim();
	const bold = /^(\*\*|__|\*|_)(.+)\1$/.exec(words);
	const own = bold?.[2]?.trim() ?? words;
	return HAS_WORDS.test(own) ? own : '';
}

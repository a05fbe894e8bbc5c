// A problem in words: what its sentence needs, and the sentence. The words themselves stand in the tables.
import type { Problem } from '../model/problem';
import type { Strings } from './en';
import { plainSentence, type Quoted, type Sentence, code } from './sentence';

/** What a problem's sentence may tell. */
export interface ProblemFacts {
	/** What stands in the note, with its property before it where it has one. */
	readonly found: Quoted;
	/** The property or field as the note spells it; empty without one. */
	readonly field: Quoted;
	/** Names of the notes that were probably meant. */
	readonly names: readonly string[];
	readonly line: number;
}

export function problemSentence(problem: Problem, strings: Strings): Sentence {
	return strings.problems[problem.code](problemFacts(problem));
}

/** The same as one text, for a report: quoted pieces between backticks. */
export function problemText(problem: Problem, strings: Strings): string {
	return plainSentence(problemSentence(problem, strings));
}

function problemFacts(problem: Problem): ProblemFacts {
	return {
		found: code(foundText(problem)),
		field: code(problem.field ?? ''),
		names: (problem.candidates ?? []).map(noteName),
		line: problem.line,
	};
}

/** A value is shown behind its property, as it stands in the note; a line's own text stands alone. */
function foundText(problem: Problem): string {
	if (problem.field === null || problem.field === '') return problem.found;
	if (problem.found === '' || problem.found.includes(problem.field)) return problem.found || problem.field;
	return VALUE_PROBLEMS.has(problem.code) ? `${problem.field}: ${problem.found}` : problem.found;
}

const VALUE_PROBLEMS: ReadonlySet<string> = new Set(['date-unreadable', 'choice-unknown', 'flag-unreadable', 'number-unreadable']);

/** A note's name as the user says it: without folder and ending. */
export function noteName(path: string): string {
	const name = path.slice(path.lastIndexOf('/') + 1);
	return name.endsWith('.md') ? name.slice(0, -3) : name;
}

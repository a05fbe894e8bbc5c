// A problem in words. The words themselves stand in the tables.
import type { Problem } from '../model/problem';
import { basenameOf } from '../model/note-text';
import { isNoSuchDay } from '../text/date-property';
import type { Strings } from './en';
import type { ProblemFacts } from './problem-facts';
import { code, plainSentence, type Sentence } from './sentence';

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
		names: namesOf(problem.candidates ?? []),
		line: problem.line,
		noSuchDay: isNoSuchDay(DATE_ALONE.exec(problem.found)?.[1] ?? ''),
	};
}

/** A value is shown behind its property, as it stands in the note; a line's own text stands alone. */
function foundText(problem: Problem): string {
	if (problem.field === null || problem.field === '') return problem.found;
	if (problem.found === '' || problem.found.includes(problem.field)) return problem.found || problem.field;
	return VALUE_PROBLEMS.has(problem.code) ? `${problem.field}: ${problem.found}` : problem.found;
}

/** Without the sign, the field or the link that it stands in. */
const DATE_ALONE = /^[^\p{L}\p{N}]*(?:[\p{L}_-]+::\s*)?(\d[^\])]*)/u;

const VALUE_PROBLEMS: ReadonlySet<string> = new Set(['date-unreadable', 'choice-unknown', 'flag-unreadable', 'number-unreadable']);

/** By name; where two notes share one, by the whole path without its ending. */
function namesOf(paths: readonly string[]): readonly string[] {
	const names = paths.map(basenameOf);
	if (new Set(names).size === names.length) return names;
	return paths.map((path) => path.replace(/\.md$/i, ''));
}

// What is in doubt about the promises: who made them and what they are for.
import type { Problem } from '../model/problem';
import type { Reference } from '../model/reference';
import type { JudgedLine } from './judged-lines';
import { foundIn, nameIn, type Judging } from './link-problems';
import type { LineDoubt } from './promiser';

/** One problem at most for each link, name or word of a line that counts. */
export function lineProblems(judging: Judging, { commitment, source, doubts }: JudgedLine): readonly Problem[] {
	const { path, line, raw } = commitment;
	return [
		...doubts.map((doubt): Problem => ({
			code: doubt.code,
			path,
			line,
			column: doubt.column,
			field: doubt.inField ? fieldBefore(raw, doubt.column) : null,
			found: doubt.reference ? foundIn(doubt.reference) : doubt.found,
			candidates: candidatesOf(judging, path, doubt),
		})),
		...source.for.flatMap((reference) => forProblem(judging, path, raw, reference)),
	];
}

/** Of a link to no note the one it probably means: the person that its name fits, else the nearest. */
function candidatesOf({ index, nearest }: Judging, path: string, { candidates, reference }: LineDoubt): readonly string[] {
	if (candidates.length > 0 || reference === null) return candidates;
	const named = index.peopleNamed(nameIn(reference)).filter((person) => person !== path);
	return named.length > 0 ? named : nearest(nameIn(reference), 'person');
}

function forProblem({ index, nearest }: Judging, path: string, raw: string, reference: Reference): readonly Problem[] {
	if (reference.linkpath === null) return [];
	const { path: destination, ties } = index.linkDestination(reference.linkpath, path);
	if (destination !== null && ties.length === 0) return [];
	const candidates = destination === null ? nearest(nameIn(reference), 'initiative') : ties;
	const { line, column } = reference;
	const code = destination === null ? 'link-dangling' : 'link-ambiguous';
	return [{ code, path, line, column, field: fieldBefore(raw, column), found: foundIn(reference), candidates }];
}

/** The key of the field that a column stands in, as the line spells it: `[hvem:: ` → `hvem`. */
function fieldBefore(raw: string, column: number): string | null {
	const before = raw.slice(0, column - 1);
	const colons = before.lastIndexOf('::');
	const bracket = Math.max(before.lastIndexOf('[', colons), before.lastIndexOf('(', colons));
	return colons === -1 || bracket === -1 ? null : before.slice(bracket + 1, colons).trim();
}

// Everything in the notes that could not be read as it stands: what each note tells by itself, and what only all of them tell.
import type { Problem } from '../model/problem';
import { problemsOfToday } from '../model/conversation-state';
import { add } from './add';
import type { Asking } from './asking';
import { byCodeUnits } from './code-units';
import { judgedLines } from './judged-lines';
import { lineProblems } from './line-problems';
import { linkProblems, type Judging } from './link-problems';
import { meNote } from './me-note';
import { nearestNotes } from './nearest-note';
import { rememberedInSteps } from './remembered';
import { each, type Steps } from './steps';
import type { VaultIndex } from './vault-index';

/**
 * By path, line and column. One fault is one problem. Told are the problems of our notes, of lines that count elsewhere,
 * and of broken YAML that hides a note of ours or that one of ours links to.
 */
export const listProblems = rememberedInSteps(function* (index: VaultIndex, asking: Asking): Steps<readonly Problem[]> {
	const judged = yield* judgedLines.inSteps(index, asking);
	const judging: Judging = { index, me: meNote(index, asking), nearest: nearestNotes(index) };
	const linked = yield* linkedFromOurs(index);
	const problems: Problem[] = [...meTwice(index, asking)];
	yield* each(index.inOrder(), (record) => {
		const told = record.content.kind !== 'other' || record.problemsCount || linked.has(record.path);
		if (told) add(problems, record.problems);
		add(problems, problemsOfToday(record, asking.today));
		add(problems, linkProblems(judging, record));
	});
	yield* each(judged, (line) => {
		add(problems, line.source.problems);
		add(problems, lineProblems(judging, line));
	});
	return eachOnce(problems.sort(byPlace));
});

/** Paths that one of our notes links to. */
function* linkedFromOurs(index: VaultIndex): Steps<ReadonlySet<string>> {
	const linked = new Set<string>();
	if (!index.ofKind('other').some(({ problems, problemsCount }) => problems.length > 0 && !problemsCount)) return linked;
	yield* each(index.records(), ({ path, linkpaths }) => {
		for (const linkpath of linkpaths) {
			const destination = index.linkDestination(linkpath, path).path;
			if (destination !== null) linked.add(destination);
		}
	});
	return linked;
}

/** Several me notes and none chosen: told at each but the first, with all of them. */
function meTwice(index: VaultIndex, asking: Asking): readonly Problem[] {
	const paths = index.ofKind('me').map(({ path }) => path);
	if (meNote(index, asking) !== null) return [];
	return paths.slice(1).map((path): Problem => ({ code: 'me-twice', path, line: 1, column: 1, field: null, found: '', candidates: paths }));
}

function byPlace(a: Problem, b: Problem): number {
	return byCodeUnits(a.path, b.path) || a.line - b.line || a.column - b.column || byCodeUnits(a.code, b.code);
}

/** @param problems in the order of their places */
function eachOnce(problems: readonly Problem[]): readonly Problem[] {
	return problems.filter((problem, i) => {
		const before = problems[i - 1];
		return before === undefined || byPlace(before, problem) !== 0;
	});
}

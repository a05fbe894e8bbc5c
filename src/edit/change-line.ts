// Changes one task line of a note, and nothing else in it.
import type { LineIdentity } from '../index/commitment';
import { isOwnField } from '../model/line-fields';
import { minimalEdit, shiftEdits, type Edit } from '../text/edits';
import { readTaskLine, type TaskLine } from '../text/task-line';
import { findLine } from './find-line';
import { refused, type Refusal, type TextChange } from './refusal';

/** How task lines are read where our own fields stand among Tasks' signs. */
export const TASK_LINE = { ownField: isOwnField };

/** What a line should read instead, or why it may not be changed. */
export type NewLine = { readonly raw: string } | { readonly why: Refusal };

export function changeLine(text: string, identity: LineIdentity, change: (raw: string, task: TaskLine) => NewLine): TextChange {
	const line = findLine(text, identity);
	if (!line.ok) return line;
	const task = readTaskLine(line.raw, TASK_LINE);
	if (!task) return refused('not-a-task', line.line);
	const next = change(line.raw, task);
	if ('why' in next) return refused(next.why, line.line);
	return { ok: true, edits: shiftEdits(lineEdits(line.raw, task, next.raw), line.from), line: line.line };
}

/** The box and what follows it change each by itself: a cursor in the words between stays where it is. */
function lineEdits(before: string, task: TaskLine, after: string): readonly Edit[] {
	const next = readTaskLine(after, TASK_LINE);
	if (!next) return listed(minimalEdit(before, after));
	const box = minimalEdit(before.slice(0, task.bodyFrom), after.slice(0, next.bodyFrom));
	const words = minimalEdit(before.slice(task.bodyFrom), after.slice(next.bodyFrom));
	return [...listed(box), ...shiftEdits(listed(words), task.bodyFrom)];
}

function listed(edit: Edit | null): readonly Edit[] {
	return edit ? [edit] : [];
}

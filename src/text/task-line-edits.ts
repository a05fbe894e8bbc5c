// Changes to one task line, in its own form and in Tasks' order. Edits are relative to the line; nothing else on it changes.
import type { IsoDay } from './dates';
import type { Edit } from './edits';
import type { TaskLineOptions } from './task-line';

export type TaskDateKind = 'due' | 'done' | 'cancelled' | 'created';

/** Puts another mark into the box. No edits if it stands there, or if the line is no task. */
export function setMark(line: string, mark: string): readonly Edit[] {
	void line;
	void mark;
	return [];
}

/** Sets or takes away a date. `form` is what the user prefers where the line has no form of its own. */
export function setTaskDate(line: string, kind: TaskDateKind, day: IsoDay | null, form: 'sign' | 'field', options: TaskLineOptions): readonly Edit[] {
	void [line, kind, day, form, options];
	return [];
}

/** Sets or takes away a field of ours. One that stands there under this key, or one of `spellings`, keeps its spelling. */
export function setOwnField(line: string, key: string, value: string | null, options: TaskLineOptions, spellings: readonly string[] = []): readonly Edit[] {
	void [line, key, value, options, spellings];
	return [];
}

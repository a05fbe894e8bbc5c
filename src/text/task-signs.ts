// The signs and field keys of the Tasks plugin, and the order in which it writes them.
// Format: https://publish.obsidian.md/tasks/Reference/Task+Formats/About+Task+Formats
import { foldKey } from './names';

export type TaskDateKind = 'due' | 'scheduled' | 'start' | 'created' | 'done' | 'cancelled';

/** What a part of the trailing run says. */
export type TaskPart = TaskDateKind | 'id' | 'depends' | 'priority' | 'repeat' | 'on-completion';

/** As Tasks writes them, from left to right. */
const ORDER: readonly TaskPart[] = ['id', 'depends', 'priority', 'repeat', 'on-completion', 'created', 'start', 'scheduled', 'due', 'cancelled', 'done'];

const DATE_SIGNS: ReadonlyMap<string, TaskDateKind> = new Map([
	['📅', 'due'], ['📆', 'due'], ['🗓', 'due'], ['⏳', 'scheduled'], ['⌛', 'scheduled'], ['🛫', 'start'], ['➕', 'created'], ['✅', 'done'], ['❌', 'cancelled'],
]);

const VALUE_SIGNS: ReadonlyMap<string, TaskPart> = new Map([['🆔', 'id'], ['⛔', 'depends'], ['🔁', 'repeat'], ['🏁', 'on-completion']]);

const PRIORITY_SIGNS: ReadonlySet<string> = new Set(['🔺', '⏫', '🔼', '🔽', '⏬']);

const FIELDS: ReadonlyMap<string, TaskPart> = new Map([
	['due', 'due'], ['scheduled', 'scheduled'], ['start', 'start'], ['created', 'created'], ['completion', 'done'], ['cancelled', 'cancelled'],
	['repeat', 'repeat'], ['priority', 'priority'], ['id', 'id'], ['dependson', 'depends'], ['oncompletion', 'on-completion'],
]);

/** Letters and marks of text come before all signs in Unicode. */
export const FIRST_SIGN = 0x2300;

const WRITTEN: Record<TaskDateKind, { readonly sign: string; readonly key: string }> = {
	due: { sign: '📅', key: 'due' },
	scheduled: { sign: '⏳', key: 'scheduled' },
	start: { sign: '🛫', key: 'start' },
	created: { sign: '➕', key: 'created' },
	done: { sign: '✅', key: 'completion' },
	cancelled: { sign: '❌', key: 'cancelled' },
};

export function dateSign(char: string): TaskDateKind | null {
	return DATE_SIGNS.get(char) ?? null;
}

/** Signs with a value that is no date. */
export function valueSign(char: string): TaskPart | null {
	return VALUE_SIGNS.get(char) ?? null;
}

export function isPrioritySign(char: string): boolean {
	return PRIORITY_SIGNS.has(char);
}

/** What a bracket field of Tasks says; null for a key of somebody else. */
export function taskField(key: string): TaskPart | null {
	return FIELDS.get(foldKey(key)) ?? null;
}

export function isTaskDate(part: TaskPart): part is TaskDateKind {
	return part in WRITTEN;
}

/** How a date is written: its sign, and its key in brackets. */
export function writtenAs(kind: TaskDateKind): { readonly sign: string; readonly key: string } {
	return WRITTEN[kind];
}

/** Where a part stands in Tasks' order. */
export function rankOf(part: TaskPart): number {
	return ORDER.indexOf(part);
}

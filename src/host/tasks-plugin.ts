// The Tasks plugin's own way to complete a line that repeats or deletes itself, through its published API (apiV1); nothing of it is taken for granted.
import type { App } from 'obsidian';

/** The line or lines that Tasks makes of the completed one, divided by `\n`, empty where it deletes it; null where Tasks is not there or does not answer. */
export function completedByTasks(app: App, line: string, path: string): string | null {
	const api = inside(inside(inside(inside(app, 'plugins'), 'plugins'), 'obsidian-tasks-plugin'), 'apiV1');
	const toggle = inside(api, 'executeToggleTaskDoneCommand');
	if (typeof toggle !== 'function') return null;
	try {
		const made: unknown = Reflect.apply(toggle, api, [line, path]);
		return typeof made === 'string' && made !== line ? made : null;
	} catch (error) {
		console.error(error);
		return null;
	}
}

function inside(value: unknown, key: string): unknown {
	return typeof value === 'object' && value !== null && key in value ? Reflect.get(value, key) : undefined;
}

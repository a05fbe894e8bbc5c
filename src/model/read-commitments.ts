// Reads the task lines of a body as what may be promises, as written. Which of them count, and who is meant, the index decides.
import type { Body, ListLine } from '../text/body';
import { compact } from '../text/compact';
import { ownText } from '../text/own-text';
import { readTaskLine, type TaskLine } from '../text/task-line';
import { checkLine } from './check-words';
import type { CommitmentLine } from './commitment-line';
import { stepFinder } from './headings';
import { isOwnField } from './line-fields';
import { lineMeaning } from './line-meaning';
import type { NoteText } from './note-text';
import type { Problem } from './problem';

export interface CommitmentReading {
	/** A conversation's lines stand under its steps. */
	readonly steps: boolean;
	/** Only lines that hold a link can count, and those that they are nested under. */
	readonly linkedOnly: boolean;
	/** The note is one of ours: its lines' problems are the note's. */
	readonly ours: boolean;
}

/** The lines in their order, and the problems of all task lines where the note is ours. */
export function readCommitments(note: NoteText, body: Body, reading: CommitmentReading): { readonly lines: readonly CommitmentLine[]; readonly problems: readonly Problem[] } {
	const tasks = readTasks(body.items, reading.linkedOnly && !reading.ours ? mayBeLinked(body.items) : null);
	if (tasks.size === 0) return { lines: [], problems: NO_PROBLEMS };
	const kept = reading.linkedOnly ? linkedTasks(body.items, tasks) : new Set(tasks.keys());
	const occurrence = occurrences(note.text, body.items, tasks);
	const stepAt = stepFinder(reading.steps ? body.headings : []);
	const places = new Map<number, number>();
	const lines: CommitmentLine[] = [];
	const problems: Problem[] = [];
	for (const [at, { item, task }] of tasks) {
		const meaning = lineMeaning(note, item, task);
		if (reading.ours) for (const problem of meaning.problems) problems.push(problem);
		if (!kept.has(at)) continue;
		places.set(at, lines.length);
		lines.push({
			line: item.line,
			raw: item.raw,
			occurrence: occurrence.get(item.line) ?? 0,
			parent: places.get(taskAbove(body.items, tasks, at)) ?? null,
			// Spelt out: an object that takes over another's properties by spreading takes twice the memory.
			mark: meaning.mark,
			state: meaning.state,
			text: meaning.text,
			textAfterStart: meaning.textAfterStart,
			start: meaning.start,
			who: meaning.who,
			kind: meaning.kind,
			for: meaning.for,
			due: meaning.due,
			created: meaning.created,
			done: meaning.done,
			cancelled: meaning.cancelled,
			recurring: meaning.recurring,
			links: meaning.links,
			step: stepAt(item.line),
			placeholder: meaning.placeholder,
			beginsWith: meaning.beginsWith,
			problems: reading.ours ? NO_PROBLEMS : compact([...meaning.problems, ...checkLine(note, item, task)]),
		});
	}
	return { lines: compact(lines), problems };
}

interface Task {
	readonly item: ListLine;
	readonly task: TaskLine;
}

/** The task lines by their index among the list lines. */
type Tasks = ReadonlyMap<number, Task>;

const NONE = -1;
const NO_PROBLEMS = compact<Problem>([]);

/** Those of the list lines that are tasks; `wanted`: no others are looked at. */
function readTasks(items: readonly ListLine[], wanted: ReadonlySet<number> | null): Tasks {
	const tasks = new Map<number, Task>();
	items.forEach((item, at) => {
		if (!item.task || wanted?.has(at) === false) return;
		// Whatever is kept of the line must not keep the whole note alive.
		const raw = ownText(item.raw);
		const task = readTaskLine(raw, { ownField: isOwnField });
		// Spelt out, as a body's lines are: a spread costs many times as much.
		if (task) tasks.set(at, { item: { line: item.line, from: item.from, to: item.to, raw, task: true, quoted: item.quoted, parent: item.parent }, task });
	});
	return tasks;
}

/** Tasks that look as if they held a link, and every line above them. */
function mayBeLinked(items: readonly ListLine[]): ReadonlySet<number> {
	const found = new Set<number>();
	items.forEach(({ task, raw }, at) => {
		if (!task || !(raw.includes('[[') || raw.includes(']('))) return;
		for (let above = at; above >= 0 && !found.has(above); above = items[above]?.parent ?? NONE) found.add(above);
	});
	return found;
}

/** Index of the nearest task that a list line is nested under; -1 at the root. */
function taskAbove(items: readonly ListLine[], tasks: Tasks, at: number): number {
	let above = items[at]?.parent ?? NONE;
	while (above >= 0 && !tasks.has(above)) above = items[above]?.parent ?? NONE;
	return above;
}

/** Tasks that hold a link, and every task above them: those tell who promised. */
function linkedTasks(items: readonly ListLine[], tasks: Tasks): ReadonlySet<number> {
	const kept = new Set<number>();
	for (const [at, { task }] of tasks) {
		if (task.links.length === 0) continue;
		for (let above = at; above >= 0 && !kept.has(above); above = taskAbove(items, tasks, above)) kept.add(above);
	}
	return kept;
}

/** For each task's line number: how many earlier lines of the note read exactly alike, those in code and comments too. */
function occurrences(text: string, items: readonly ListLine[], tasks: Tasks): ReadonlyMap<number, number> {
	const found = new Map<number, number>();
	const counts = new Map<string, number>();
	for (const at of tasks.keys()) counts.set(items[at]?.raw ?? '', 0);
	if (standAlone(text, counts.size, tasks)) return found;
	text.split('\n').forEach((written, index) => {
		const raw = written.endsWith('\r') ? written.slice(0, -1) : written;
		const count = counts.get(raw);
		if (count === undefined) return;
		found.set(index + 1, count);
		counts.set(raw, count + 1);
	});
	return found;
}

/** So few tasks that looking for each costs less than looking at every line. */
const FEW = 12;

/** Whether each task is plainly the first of its like: nothing before it holds its words. */
function standAlone(text: string, different: number, tasks: Tasks): boolean {
	if (tasks.size > FEW || different < tasks.size) return false;
	return [...tasks.values()].every(({ item }) => text.indexOf(item.raw) === item.from);
}

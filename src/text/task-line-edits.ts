// Changes to one task line, in its own form and in Tasks' order. Edits are relative to the line; nothing else on it changes.
import type { IsoDay } from './dates';
import { applyEdits, minimalEdit, type Edit } from './edits';
import { setField } from './field-edits';
import type { InlineField } from './inline-fields';
import { readTaskBox } from './list-marker';
import { foldKey } from './names';
import { readTaskLine, type TaskLine, type TaskLineOptions } from './task-line';
import { rankOf, taskField, writtenAs, type TaskDateKind, type TaskPart } from './task-signs';
import { beforeBlanks, type TailPiece } from './task-tail';

/** How a date is written: 📅 2026-12-01, or [due:: 2026-12-01]. */
export type DateForm = 'sign' | 'field';

/** Puts another mark into the box. No edits if it stands there, or if the line is no task. */
export function setMark(line: string, mark: string): readonly Edit[] {
	const box = readTaskBox(line);
	if (box === null || box.mark === mark) return [];
	return [{ from: box.markFrom, to: box.markFrom + box.mark.length, insert: mark }];
}

/** Sets or takes away a date. `form` is what the user prefers where the line has no form of its own. */
export function setTaskDate(line: string, kind: TaskDateKind, day: IsoDay | null, form: DateForm, options: TaskLineOptions): readonly Edit[] {
	const task = readTaskLine(line, options);
	if (task === null || (task[kind]?.day ?? null) === day) return [];
	if (day === null) return change(line, withoutDate(line, kind, options));
	const there = dateToReplace(task, kind, day);
	if (there !== null) return [there];
	// A date in a form that we only read gives way to one that we write.
	const cleared = withoutDate(line, kind, options);
	const left = readTaskLine(cleared, options);
	return left === null ? [] : change(line, applyEdits(cleared, [insertDate(cleared, left, kind, day, form)]));
}

/** Sets or takes away a field of ours. One that stands there under this key, or one of `spellings`, keeps its spelling. */
export function setOwnField(line: string, key: string, value: string | null, options: TaskLineOptions, spellings: readonly string[] = []): readonly Edit[] {
	const task = readTaskLine(line, options);
	if (task === null) return [];
	const keys = new Set([key, ...spellings].map(foldKey));
	const there = task.fields.filter((field) => keys.has(foldKey(field.key)));
	if (value === null) return change(line, withoutParts(line, task.bodyFrom, there));
	const field = there.find((each) => each.value !== '') ?? there[0];
	if (field !== undefined) return change(line, applyEdits(line, [setField(field, value)]));
	const first = task.tail.find((piece) => partOf(piece) !== null);
	const at = first ? beforeBlanks(line, task.bodyFrom, first.from) : task.bodyTo;
	const written = applyEdits(`[${key}:: ]`, [setField(newField(key), value)]);
	return [insertion(line, task, at, ' '.repeat(widthBeforeFields(line, task)), written)];
}

/** One change, whatever led to it. */
function change(before: string, after: string): readonly Edit[] {
	const edit = minimalEdit(before, after);
	return edit === null ? [] : [edit];
}

/** The edit that gives a date or field that is there another day; null if there is none that we write. */
function dateToReplace(task: TaskLine, kind: TaskDateKind, day: IsoDay): Edit | null {
	const date = task[kind];
	if (date?.form === 'sign') return { from: date.to - day.length, to: date.to, insert: day };
	const ours = task.fields.filter((field) => taskField(field.key) === kind);
	const field = date ? ours.find(({ from }) => from === date.from) : ours.find(({ value }) => value === '');
	return field === undefined ? null : setField(field, day);
}

/** The line without any date of that kind. Taking one away can bring one to light that had not been read. */
function withoutDate(line: string, kind: TaskDateKind, options: TaskLineOptions): string {
	let left = line;
	for (let task = readTaskLine(left, options); task?.[kind]; task = readTaskLine(left, options)) {
		left = withoutParts(left, task.bodyFrom, task.dates.filter((date) => date.kind === kind));
	}
	return left;
}

/** From the right, so that the places of the others stay. */
function withoutParts(line: string, bodyFrom: number, parts: readonly { readonly from: number; readonly to: number }[]): string {
	const fromRight = [...parts].sort((a, b) => b.from - a.from);
	return fromRight.reduce((left, part) => applyEdits(left, [removal(left, bodyFrom, part)]), line);
}

/** Takes something away with the blanks before it; at the beginning of the words with those behind it. */
function removal(line: string, bodyFrom: number, { from, to }: { readonly from: number; readonly to: number }): Edit {
	const start = beforeBlanks(line, bodyFrom, from);
	// Two backticks that come together are another mark: what was code would be none.
	const joins = line.charAt(start - 1) === '`' && line.charAt(to) === '`';
	if (start > bodyFrom) return { from: start, to, insert: joins ? ' ' : '' };
	let end = to;
	while (end < line.length && /\s/.test(line.charAt(end))) end += 1;
	return { from, to: end, insert: '' };
}

function insertDate(line: string, task: TaskLine, kind: TaskDateKind, day: IsoDay, preferred: DateForm): Edit {
	const { sign, key } = writtenAs(kind);
	const signs = task.tail.filter((piece) => piece.inRun && (piece.kind === 'date' || piece.kind === 'sign'));
	if (ownForm(task, signs, preferred) === 'sign') return insertInOrder(line, task, signs, kind, ' ', `${sign} ${day}`, task.bodyTo);
	const fields = task.tail.filter((piece) => piece.kind === 'field' && piece.part !== null);
	// A field behind signs would end their run: it goes before them.
	const end = signs[0] ? beforeBlanks(line, task.bodyFrom, signs[0].from) : task.bodyTo;
	return insertInOrder(line, task, fields, kind, '  ', `[${key}:: ${day}]`, end);
}

function ownForm(task: TaskLine, signs: readonly TailPiece[], preferred: DateForm): DateForm {
	if (task.fields.some(({ key }) => taskField(key) !== null)) return 'field';
	return signs.length > 0 ? 'sign' : preferred;
}

/** Before the first piece that Tasks writes later, else behind the last one, else at `end`. */
function insertInOrder(line: string, task: TaskLine, pieces: readonly TailPiece[], kind: TaskDateKind, gap: string, written: string, end: number): Edit {
	const later = pieces.find((piece) => rankOf(partOf(piece) ?? kind) > rankOf(kind));
	if (later) return { from: later.from, to: later.from, insert: `${written}${gap}` };
	return insertion(line, task, pieces[pieces.length - 1]?.to ?? end, gap, written);
}

/** Behind a gap; where the words begin, before one. */
function insertion(line: string, task: TaskLine, at: number, gap: string, written: string): Edit {
	if (at > task.bodyFrom) return { from: at, to: at, insert: `${gap}${written}` };
	const alone = at >= line.length;
	return { from: task.bodyFrom, to: task.bodyFrom, insert: alone ? written : `${written} ` };
}

function partOf(piece: TailPiece): TaskPart | null {
	return piece.kind === 'date' || piece.kind === 'sign' || piece.kind === 'field' ? piece.part : null;
}

/** Two blanks where a field on the line has two before it, else one. */
function widthBeforeFields(line: string, task: TaskLine): number {
	const wide = task.fields.some(({ from }) => from > task.bodyFrom + 1 && line.slice(from - 2, from) === '  ');
	return wide ? 2 : 1;
}

function newField(key: string): InlineField {
	const valueFrom = key.length + 3;
	return { key, value: '', bracket: '[', from: 0, to: key.length + 5, valueFrom, valueTo: valueFrom };
}

// Settling a promise: its mark, and the day that belongs to the mark. Nothing else on the line changes.
import type { LineIdentity } from '../index/commitment';
import { stateOf } from '../model/line-meaning';
import type { IsoDay } from '../text/dates';
import { applyEdits } from '../text/edits';
import { setMark, setTaskDate } from '../text/task-line-edits';
import type { TaskDateKind } from '../text/task-signs';
import { changeLine, TASK_LINE } from './change-line';
import type { TextChange } from './refusal';

export type Settlement = 'kept' | 'released' | 'under-way' | 'open';

/** `preferField`: write `[completion:: …]` where the line has no Tasks field in either form yet. A line that is so already is left alone. */
export function settle(text: string, identity: LineIdentity, to: Settlement, today: IsoDay, preferField = false): TextChange {
	return changeLine(text, identity, (raw, task) => {
		const from = stateOf(task.mark);
		if (from === to) return { raw };
		if (task.recurring && DAYS[to]) return { why: 'recurring' };
		const marked = applyEdits(raw, setMark(raw, MARKS[to]));
		const cleared = withDay(marked, from === 'moved' ? null : DAYS[from], null, preferField);
		return { raw: withDay(cleared, DAYS[to], today, preferField) };
	});
}

const MARKS: Readonly<Record<Settlement, string>> = { 'kept': 'x', 'released': '-', 'under-way': '/', 'open': ' ' };

/** The day that belongs to a mark. */
const DAYS: Readonly<Record<Settlement, TaskDateKind | null>> = { 'kept': 'done', 'released': 'cancelled', 'under-way': null, 'open': null };

function withDay(line: string, kind: TaskDateKind | null, day: IsoDay | null, preferField: boolean): string {
	return kind === null ? line : applyEdits(line, setTaskDate(line, kind, day, preferField ? 'field' : 'sign', TASK_LINE));
}

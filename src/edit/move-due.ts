// Moving the day by which a promise is due, or taking it away.
import type { LineIdentity } from '../index/commitment';
import type { IsoDay } from '../text/dates';
import { applyEdits } from '../text/edits';
import { setTaskDate } from '../text/task-line-edits';
import { changeLine, TASK_LINE } from './change-line';
import type { TextChange } from './refusal';

/** `preferField`: write `[due:: …]` where the line has no Tasks field in either form yet. */
export function moveDue(text: string, identity: LineIdentity, day: IsoDay | null, preferField = false): TextChange {
	return changeLine(text, identity, (raw, task) => {
		if (day === (task.due?.day ?? null)) return { raw };
		return { raw: applyEdits(raw, setTaskDate(raw, 'due', day, preferField ? 'field' : 'sign', TASK_LINE)) };
	});
}

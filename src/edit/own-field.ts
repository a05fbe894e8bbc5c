// Fields of ours on a task line: in the language of the key that stands there, else in that of the notes.
import { lineFieldKey, lineFieldOf, type LineField } from '../model/line-fields';
import { applyEdits } from '../text/edits';
import type { InlineField } from '../text/inline-fields';
import type { Language } from '../text/language';
import { foldKey } from '../text/names';
import { setOwnField } from '../text/task-line-edits';
import type { TaskLine } from '../text/task-line';
import { TASK_LINE } from './change-line';

/** The first field of this kind on a line, filled in or not. */
export function fieldOn(task: TaskLine, which: LineField): InlineField | null {
	return task.fields.find((field) => lineFieldOf(field.key) === which) ?? null;
}

/** The language in which a field's value is to be written. */
export function fieldLanguage(field: InlineField | null, which: LineField, language: Language): Language {
	if (!field) return language;
	return foldKey(field.key) === foldKey(lineFieldKey(which, 'da')) ? 'da' : 'en';
}

/** The line with the field set, or taken away by null. */
export function withField(line: string, which: LineField, value: string | null, language: Language): string {
	const other: Language = language === 'da' ? 'en' : 'da';
	return applyEdits(line, setOwnField(line, lineFieldKey(which, language), value, TASK_LINE, [lineFieldKey(which, other)]));
}

// Our own inline fields on a task line, in both languages: who promised, what kind of promise, and for which initiative.
import type { InlineField } from '../text/inline-fields';
import type { Language } from '../text/language';
import { foldKey } from '../text/names';

export type LineField = 'who' | 'kind' | 'for';

const KEYS: Readonly<Record<LineField, Readonly<Record<Language, string>>>> = {
	who: { en: 'who', da: 'hvem' },
	kind: { en: 'kind', da: 'slags' },
	for: { en: 'for', da: 'til' },
};

/** The field's key in notes of a language. */
export function lineFieldKey(field: LineField, language: Language): string {
	return KEYS[field][language];
}

/** Which of our fields a key stands for, in either language; null for anybody else's. */
export function lineFieldOf(key: string): LineField | null {
	const folded = foldKey(key);
	if (folded === 'who' || folded === 'hvem') return 'who';
	if (folded === 'kind' || folded === 'slags') return 'kind';
	return folded === 'for' || folded === 'til' ? 'for' : null;
}

/** Fields that do not end the run of Tasks' emoji fields. */
export function isOwnField(key: string): boolean {
	return lineFieldOf(key) !== null;
}

/** The fields of a line that are ours and hold something, in their order. */
export function ownFields(fields: readonly InlineField[], which: LineField): readonly InlineField[] {
	return fields.filter((field) => field.value.trim() !== '' && lineFieldOf(field.key) === which);
}

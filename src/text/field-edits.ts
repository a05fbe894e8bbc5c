// Gives an inline field another value, so that the field still ends where it ended.
import type { Edit } from './edits';
import type { InlineField } from './inline-fields';

/** The edit on the line that the field was read from. A value becomes one line; a bracket without its pair is left out. */
export function setField(field: InlineField, value: string): Edit {
	const fits = balanced(value.replace(/\s+/g, ' ').trim(), field.bracket);
	if (field.value !== '') return { from: field.valueFrom, to: field.valueTo, insert: fits };
	return { from: field.valueFrom, to: field.to - 1, insert: fits === '' ? '' : ` ${fits}` };
}

function balanced(value: string, bracket: InlineField['bracket']): string {
	const close = bracket === '[' ? ']' : ')';
	const lonely = new Set<number>();
	const open: number[] = [];
	for (let at = 0; at < value.length; at += 1) {
		const char = value.charAt(at);
		if (char === bracket) open.push(at);
		if (char === close && open.pop() === undefined) lonely.add(at);
	}
	for (const at of open) lonely.add(at);
	return lonely.size === 0 ? value : [...value.split('').entries()].filter(([at]) => !lonely.has(at)).map(([, char]) => char).join('');
}

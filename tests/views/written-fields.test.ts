// Whether somebody wrote in a form: fields as values, without a page.
import { describe, expect, it } from 'vitest';
import { WrittenFields, type WritableField } from '../../src/views/written-fields';

interface Field {
	readonly type: string;
	value: string;
	checked?: boolean;
	selectedIndex?: number;
}

const why = (): Field => ({ type: 'textarea', value: 'Vagtplanen' });
const tick = (): Field => ({ type: 'checkbox', value: 'on', checked: true });
const who = (): Field => ({ type: 'select-one', value: 'them', selectedIndex: 0 });

describe('something was written', () => {
	it.each<[string, (fields: readonly [Field, Field, Field]) => readonly Field[], boolean]>([
		['nothing was done', () => [], false],
		['a word more', ([text]) => ((text.value = 'Vagtplanen igen'), []), true],
		['words taken away', ([text]) => ((text.value = ''), []), true],
		['blanks alone', ([text]) => ((text.value = ' Vagtplanen '), []), false],
		['a tick less', ([, box]) => ((box.checked = false), []), true],
		['another choice', ([, , select]) => ((select.value = 'me'), (select.selectedIndex = 1), []), true],
		['a new line with nothing in it', () => [{ type: 'text', value: '' }, who(), { type: 'checkbox', value: 'on', checked: false }], false],
		['a new line with words', () => [{ type: 'text', value: 'Spørge tre' }], true],
	])('%s', (_, act, expected) => {
		const fields = [why(), tick(), who()] as const;
		const all: Field[] = [...fields];
		const written = new WrittenFields((): readonly WritableField[] => all);
		expect(written.any()).toBe(false);
		all.push(...act(fields));
		expect(written.any()).toBe(expected);
	});
});

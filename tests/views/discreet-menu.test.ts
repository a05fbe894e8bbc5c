import { expect, it } from 'vitest';
import { hiddenEntries } from '../../src/views/discreet-menu';
import { maskOf } from '../../src/views/discreet-names';
import type { MenuEntry } from '../../src/views/port';

it('hides names in a menu, and in the menus within it, and does the same', () => {
	const chosen: string[] = [];
	const choose = () => void chosen.push('Hanne');
	const entries: readonly MenuEntry[] = [{ title: 'Hvem', icon: 'user', entries: [{ title: 'Hanne Holm', checked: true, choose }] }, 'line', { title: 'Slet', disabled: true }];
	const hidden = hiddenEntries(entries, maskOf(['Hanne Holm']));
	expect(hidden).toEqual([{ title: 'Hvem', icon: 'user', entries: [{ title: 'HH', checked: true, choose }] }, 'line', { title: 'Slet', disabled: true }]);
	const [first] = hidden;
	const inner = first === undefined || first === 'line' ? undefined : first.entries?.[0];
	if (inner !== undefined && inner !== 'line') inner.choose?.();
	expect(chosen).toEqual(['Hanne']);
});

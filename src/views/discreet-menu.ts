// Discreet mode in the menus of our views, which the host draws outside of them.
import type { Mask } from './discreet-names';
import type { MenuEntry } from './port';

/** The same entries, with the names in their titles masked. */
export function hiddenEntries(entries: readonly MenuEntry[], hide: Mask): readonly MenuEntry[] {
	return entries.map((entry) => {
		if (entry === 'line') return entry;
		const shown = { ...entry, title: hide(entry.title) };
		return entry.entries === undefined ? shown : { ...shown, entries: hiddenEntries(entry.entries, hide) };
	});
}

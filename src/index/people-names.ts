// What everybody with a note is called: what discreet mode hides.
import type { VaultIndex } from './vault-index';

/** Names, other names and file names of colleagues. The user's own name gives nobody away. */
export function peopleNames(index: VaultIndex): ReadonlySet<string> {
	const names = new Set<string>();
	for (const { basename, content } of index.ofKind('colleague')) {
		for (const name of [content.name, basename, ...content.aliases]) names.add(name);
	}
	return names;
}

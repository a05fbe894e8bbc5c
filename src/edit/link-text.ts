// The shortest link that leads to one note and to no other.
import type { VaultIndex } from '../index/vault-index';
import { basenameOf } from '../model/note-text';

/**
 * Linkpath for a note, there or still to be made: its name where that leads to it from everywhere it is asked for, else its full path.
 * @param from paths of notes that will hold the link; '' stands for a note in the vault's root
 */
export function linkTextIn(index: Pick<VaultIndex, 'linkDestination'>, path: string, from: readonly string[] = ['']): string {
	const name = basenameOf(path);
	const full = path.endsWith('.md') ? path.slice(0, -3) : path;
	const alone = from.every((note) => {
		const there = index.linkDestination(name, note);
		return there.ties.length <= 1 && (there.path === null || there.path === path);
	});
	return alone ? name : full;
}

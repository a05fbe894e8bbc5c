// The shortest link that leads to one note and to no other.
import { foldPath, noteNameOf } from '../index/fold-path';
import type { VaultIndex } from '../index/vault-index';

type Paths = Pick<VaultIndex, 'linkDestination' | 'allPaths' | 'revision'>;

/**
 * Linkpath for a note, there or still to be made: its name where no other note has it, else its full path.
 * @param from paths of the notes that will hold the link, where they are known: then the name will do wherever it leads there from all of them
 */
export function linkTextIn(index: Paths, path: string, from: readonly string[] = []): string {
	const name = noteNameOf(path);
	const full = path.toLowerCase().endsWith('.md') ? path.slice(0, -'.md'.length) : path;
	return namesakes(index, path) === 0 || leadsThere(index, name, path, from) ? name : full;
}

function leadsThere(index: Paths, name: string, path: string, from: readonly string[]): boolean {
	return from.length > 0 && from.every((note) => {
		const there = index.linkDestination(name, note);
		return there.path === path && there.ties.length === 0;
	});
}

/** How many other files have the same name, whatever their folder. */
function namesakes(index: Paths, path: string): number {
	const all = pathsByName(index).get(foldPath(noteNameOf(path))) ?? [];
	return all.filter((other) => other !== path).length;
}

const remembered = new WeakMap<Paths, { readonly revision: number; readonly byName: ReadonlyMap<string, readonly string[]> }>();

/** Counted once for each state of the vault: a plan for many notes asks for many links. */
function pathsByName(index: Paths): ReadonlyMap<string, readonly string[]> {
	const known = remembered.get(index);
	if (known?.revision === index.revision) return known.byName;
	const byName = new Map<string, string[]>();
	for (const path of index.allPaths()) {
		const name = foldPath(noteNameOf(path));
		const same = byName.get(name);
		if (same) same.push(path);
		else byName.set(name, [path]);
	}
	remembered.set(index, { revision: index.revision, byName });
	return byName;
}

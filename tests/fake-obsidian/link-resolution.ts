// Which file a link leads to: the full path; else by name, below the note's folder first, then by the shortest path, then by path.
// Case and the form of accents make no difference; a part of a path must fit whole folders.
import { folderOf } from './normalize-path';

/** The paths of a vault, found by the name of the file. */
export class LinkTargets {
	private readonly byName = new Map<string, Set<string>>();

	constructor(paths: Iterable<string> = []) {
		for (const path of paths) this.add(path);
	}

	add(path: string): void {
		const name = nameOf(folded(path));
		const paths = this.byName.get(name);
		if (paths === undefined) this.byName.set(name, new Set([path]));
		else paths.add(path);
	}

	delete(path: string): void {
		const paths = this.byName.get(nameOf(folded(path)));
		paths?.delete(path);
	}

	/** The best path for a linkpath (no `#…`) seen from a note; null if there is none. Nothing at all leads to the note itself. */
	find(linkpath: string, from: string): string | null {
		if (linkpath === '') return from === '' ? null : from;
		const wanted = folded(linkpath);
		const rooted = wanted.startsWith('/') || /^\.\.?\//.test(wanted);
		const path = rooted ? placed(wanted, folded(folderOf(from))) : wanted;
		if (path === null) return null;
		const full = this.isFileName(path) ? path : `${path}.md`;
		const fits = this.named(full);
		return this.best(rooted ? fits.filter((fit) => folded(fit) === full) : fits, full, from);
	}

	/** A name with a dot may be a file's whole name; any other leads to a note. */
	private isFileName(path: string): boolean {
		const name = nameOf(path);
		return name.includes('.') && (this.byName.get(name)?.size ?? 0) > 0;
	}

	private named(path: string): string[] {
		return [...(this.byName.get(nameOf(path)) ?? [])].filter((candidate) => `/${folded(candidate)}`.endsWith(`/${path}`));
	}

	private best(fits: readonly string[], path: string, from: string): string | null {
		const folder = folderOf(folded(from));
		const rank = (fit: string): number => {
			if (folded(fit) === path) return 0;
			return folder !== '' && folded(fit).startsWith(`${folder}/`) ? 1 : 2;
		};
		const order = (one: string, other: string): number => rank(one) - rank(other) || one.length - other.length || (one < other ? -1 : 1);
		return [...fits].sort(order)[0] ?? null;
	}
}

/** A path that begins at the vault's root or at the note's folder, from the root; null if it leads out of the vault. */
function placed(path: string, folder: string): string | null {
	if (path.startsWith('/')) return path.slice(1);
	const parts = folder === '' ? [] : folder.split('/');
	for (const part of path.split('/')) {
		if (part === '..' && parts.pop() === undefined) return null;
		if (part !== '..' && part !== '.') parts.push(part);
	}
	return parts.join('/');
}

function folded(path: string): string {
	return path.replace(/[\u00a0\u202f]/g, ' ').normalize('NFC').toLowerCase();
}

function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

// Every path of the vault, read or not, and which of them a link means. Knows nothing of what a note says.
import { byCodeUnits } from './code-units';
import { fileNameOf, foldPath, folderOf } from './fold-path';
import { PathsByName } from './paths-by-name';

export interface LinkDestination {
	/** The file that the link leads to; null when there is none. */
	readonly path: string | null;
	/** Where several files fit equally well: all of them, sorted; else empty. */
	readonly ties: readonly string[];
}

const NOWHERE: LinkDestination = { path: null, ties: [] };

/** How many answers are remembered before the memory starts afresh. */
const REMEMBERED = 50_000;

export class PathBook {
	private readonly paths = new Set<string>();
	/** Folded file name, extension and all → the paths that end in it. */
	private readonly byFileName = new PathsByName();
	private readonly answers = new Map<string, LinkDestination>();
	/** Folded file names that a link asked for. */
	private readonly asked = new Set<string>();

	has(path: string): boolean {
		return this.paths.has(path);
	}

	all(): Iterable<string> {
		return this.paths;
	}

	/** True when the path was not known before. */
	add(path: string): boolean {
		if (this.paths.has(path)) return false;
		this.paths.add(path);
		this.byFileName.add(foldPath(fileNameOf(path)), path);
		if (this.isAskedFor(path)) this.answers.clear();
		return true;
	}

	/** True when the path was known. */
	delete(path: string): boolean {
		if (!this.paths.delete(path)) return false;
		this.byFileName.delete(foldPath(fileNameOf(path)), path);
		if (this.isAskedFor(path)) this.answers.clear();
		return true;
	}

	/** Whether a link has asked for a file of that name: only then can it matter to an answer that the file comes, goes or changes. */
	isAskedFor(path: string): boolean {
		// While the vault is being read nobody has asked yet.
		return this.asked.size > 0 && this.asked.has(foldPath(fileNameOf(path)));
	}

	/** Nobody holds on to an answer any more. */
	forgetAsked(): void {
		this.asked.clear();
		this.answers.clear();
	}

	/**
	 * Resolves as Obsidian does: the full path; else by name those below the note's own folder before others, of them the one with
	 * the fewest characters, then the first by path, which is a tie. Case and NFC/NFD are alike. Help page "Internal links".
	 * @param linkpath without subpath and display text, decoded
	 * @param from path of the note that holds the link
	 */
	destination(linkpath: string, from: string): LinkDestination {
		if (linkpath.trim() === '') return this.paths.has(from) ? { path: from, ties: [] } : NOWHERE;
		const everywhere = this.answers.get(linkpath);
		if (everywhere) return everywhere;
		const question = `${folderOf(from)}\n${linkpath}`;
		const known = this.answers.get(question);
		if (known) return known;
		if (this.answers.size >= REMEMBERED) this.answers.clear();
		const wanted = foldPath(linkpath.trim());
		const answer = this.resolve(wanted, foldPath(folderOf(from)));
		this.answers.set(this.isSameFromEverywhere(wanted) ? linkpath : question, answer);
		return answer;
	}

	/** Mostly a name is that of one file at most, wherever the link stands. */
	private isSameFromEverywhere(wanted: string): boolean {
		return !isRelative(wanted) && withExtension(wanted).every((path) => this.byFileName.of(fileNameOf(path)).length < 2);
	}

	private resolve(wanted: string, folder: string): LinkDestination {
		const relative = isRelative(wanted);
		const full = relative ? walk(folder, wanted) : wanted.replace(/^\/+/, '');
		if (full === null || full === '') return NOWHERE;
		for (const path of withExtension(full)) {
			const found = this.find(path, relative || wanted.startsWith('/') ? null : folder);
			if (found.path !== null) return found;
		}
		return NOWHERE;
	}

	/** @param folder the linking note's, or null when only the full path will do */
	private find(wanted: string, folder: string | null): LinkDestination {
		const name = fileNameOf(wanted);
		this.asked.add(name);
		const candidates = this.byFileName.of(name);
		if (candidates.length === 0) return NOWHERE;
		const full = candidates.filter((path) => foldPath(path) === wanted);
		if (full.length > 0 || folder === null) return oneOf(full);
		const fitting = candidates.filter((path) => foldPath(path).endsWith(`/${wanted}`));
		const near = folder === '' ? [] : fitting.filter((path) => foldPath(path).startsWith(`${folder}/`));
		return oneOf(shortest(near.length > 0 ? near : fitting));
	}
}

function isRelative(wanted: string): boolean {
	return wanted.startsWith('./') || wanted.startsWith('../');
}

function oneOf(paths: readonly string[]): LinkDestination {
	const sorted = [...paths].sort(byCodeUnits);
	return { path: sorted[0] ?? null, ties: sorted.length > 1 ? sorted : [] };
}

function shortest(paths: readonly string[]): readonly string[] {
	const least = paths.reduce((length, path) => Math.min(length, path.length), Infinity);
	return paths.filter((path) => path.length === least);
}

/** A link names a note without `.md`, any other file with its extension; a note may have a dot in its name. */
function withExtension(path: string): readonly string[] {
	return fileNameOf(path).includes('.') ? [path, `${path}.md`] : [`${path}.md`, path];
}

/** The full path of a relative one; null when it leads out of the vault. */
function walk(folder: string, relative: string): string | null {
	const parts = folder === '' ? [] : folder.split('/');
	for (const part of relative.split('/')) {
		if (part === '' || part === '.') continue;
		if (part !== '..') parts.push(part);
		else if (parts.pop() === undefined) return null;
	}
	return parts.join('/');
}

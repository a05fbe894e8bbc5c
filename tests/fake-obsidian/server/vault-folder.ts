// The folder behind a vault: lists, reads and writes it, and lets no path lead out of it.
// It knows nothing of requests. A write is whole or not at all: a file is put in place by renaming.
import { constants, copyFileSync, lstatSync, mkdirSync, readdirSync, type Dirent, type Stats } from 'node:fs';
import { lstat, mkdir, readFile, readdir, realpath, rename, rm, rmdir, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

export interface FolderEntry {
	readonly path: string;
	readonly kind: 'file' | 'folder';
	readonly ctime: number;
	readonly mtime: number;
	readonly size: number;
}

/** A refusal with the code that the page turns into the app's own error. */
export class FolderError extends Error {
	constructor(
		readonly code: string,
		message: string,
	) {
		super(message);
	}
}

const NOT_COPIED = new Set(['.git', 'node_modules', '.DS_Store']);

export class VaultFolder {
	/** When a file was made, which renaming a new one into its place would else lose. */
	private births = new Map<string, number>();
	private count = 0;

	/** Both folders exist; `writing` lies on the same disk and outside `root`, and holds what is half written. */
	constructor(
		readonly root: string,
		private readonly writing: string,
	) {}

	/** All at once and not awaited one by one: a folder of notes is listed at every stir, and each wait costs more than a look. */
	entries(): Promise<FolderEntry[]> {
		const found: FolderEntry[] = [];
		const visit = (folder: string): void => {
			for (const item of itemsOf(join(this.root, folder))) {
				if (item.name.startsWith('.') || item.isSymbolicLink()) continue;
				const path = folder === '' ? item.name : `${folder}/${item.name}`;
				const at = lstatSync(join(this.root, path), { throwIfNoEntry: false });
				if (at !== undefined) found.push(this.entryOf(path, at));
				if (item.isDirectory()) visit(path);
			}
		};
		visit('');
		return Promise.resolve(found);
	}

	/** Null where nothing is; files beginning with a dot can be asked for, though no list names them. */
	async entry(path: string): Promise<FolderEntry | null> {
		const at = await lstat(await this.place(path)).catch(() => null);
		return at === null || at.isSymbolicLink() ? null : this.entryOf(path, at);
	}

	private entryOf(path: string, at: Stats): FolderEntry {
		const kind = at.isDirectory() ? 'folder' : 'file';
		const ctime = Math.round(this.births.get(path) ?? at.birthtimeMs);
		return { path, kind, ctime, mtime: Math.round(at.mtimeMs), size: kind === 'file' ? at.size : 0 };
	}

	/** Names within one folder, those with a dot too. */
	async names(path: string): Promise<{ files: string[]; folders: string[] }> {
		const items = await readdir(await this.place(path), { withFileTypes: true });
		const full = (name: string): string => (path === '' ? name : `${path}/${name}`);
		return {
			files: items.filter((item) => item.isFile()).map((item) => full(item.name)),
			folders: items.filter((item) => item.isDirectory()).map((item) => full(item.name)),
		};
	}

	async read(path: string): Promise<Buffer> {
		return readFile(await this.place(path));
	}

	/** What is answered is what was written, also where another program has changed it by now. */
	async write(path: string, data: Buffer, fresh: boolean): Promise<FolderEntry> {
		const place = await this.place(path);
		const before = await stat(place).catch(() => null);
		if (before !== null && fresh) throw new FolderError('EEXIST', 'File already exists.');
		if (before?.isDirectory() === true) throw new FolderError('EISDIR', `EISDIR: illegal operation on a directory, open '${path}'`);
		if (!(await exists(dirname(place)))) throw new FolderError('ENOENT', `ENOENT: no such file or directory, open '${path}'`);
		if (before === null) this.births.delete(path);
		else this.births.set(path, this.births.get(path) ?? before.birthtimeMs);
		const half = join(this.writing, `${++this.count}`);
		await writeFile(half, data);
		const written = this.entryOf(path, await lstat(half));
		await rename(half, place);
		return written;
	}

	async makeFolder(path: string): Promise<FolderEntry> {
		const place = await this.place(path);
		await mkdir(place, { recursive: true });
		return this.entryOf(path, await lstat(place));
	}

	async remove(path: string): Promise<void> {
		await unlink(await this.place(path));
		this.births.delete(path);
	}

	async removeFolder(path: string, recursive: boolean): Promise<void> {
		const place = await this.placeBelowRoot(path);
		if (recursive) await rm(place, { recursive: true });
		else await rmdir(place);
	}

	async rename(from: string, to: string): Promise<FolderEntry> {
		const [source, target] = [await this.placeBelowRoot(from), await this.placeBelowRoot(to)];
		const [old, taken] = [await lstat(source).catch(() => null), await lstat(target).catch(() => null)];
		if (taken !== null && taken.ino !== old?.ino) throw new FolderError('EEXIST', 'Destination file already exists!');
		if (old === null) throw new FolderError('ENOENT', `ENOENT: no such file or directory, rename '${from}' -> '${to}'`);
		const birth = this.births.get(from) ?? old.birthtimeMs;
		await rename(source, target);
		this.births.set(to, birth);
		this.births.delete(from);
		return this.entryOf(to, old);
	}

	/** Where a path of the vault lies on disk. Throws for every path that leads, or might lead, outside. */
	private async place(path: string): Promise<string> {
		const parts = path === '' ? [] : path.split('/');
		const odd = parts.some((part) => part === '' || part === '.' || part === '..') || path.includes('\0') || path.includes('\\') || /^[a-z]:/i.test(path);
		if (odd) throw new FolderError('EACCES', 'That path leads outside the vault.');
		const place = join(this.root, ...parts);
		const real = await realpathOfNearest(place);
		const root = await realpath(this.root);
		if (real !== root && !real.startsWith(root + sep)) throw new FolderError('EACCES', 'That path leads outside the vault.');
		return place;
	}

	private async placeBelowRoot(path: string): Promise<string> {
		if (path === '') throw new FolderError('EACCES', 'The vault itself is left alone.');
		return this.place(path);
	}
}

/** Copies a vault, without links to elsewhere and without the history of its versions. */
export function copyVault(from: string, to: string): Promise<void> {
	mkdirSync(to, { recursive: true });
	const below: Promise<void>[] = [];
	for (const item of readdirSync(from, { withFileTypes: true })) {
		if (NOT_COPIED.has(item.name)) continue;
		if (item.isDirectory()) below.push(copyVault(join(from, item.name), join(to, item.name)));
		else if (item.isFile()) copyFileSync(join(from, item.name), join(to, item.name), constants.COPYFILE_FICLONE);
	}
	return Promise.all(below).then(() => undefined);
}

/** Nothing where the folder went meanwhile. */
function itemsOf(folder: string): readonly Dirent[] {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}

async function exists(place: string): Promise<boolean> {
	return (await stat(place).catch(() => null)) !== null;
}

/** The real place of a path, or of its nearest folder that exists: a link on the way is followed before it is judged. */
async function realpathOfNearest(place: string): Promise<string> {
	for (let at = place; ; at = dirname(at)) {
		const link = await lstat(at).catch(() => null);
		if (link !== null) return realpath(at).catch(() => sep);
		if (dirname(at) === at) return at;
	}
}

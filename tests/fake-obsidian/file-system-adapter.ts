// The vault's disk as the app shows it to plugins. Writes stand in one queue, as in the app; whoever listens is told what came of each.
import type { Disk, DiskEntry } from './disk';
import { folderOf, normalizePath } from './normalize-path';

export interface DataWriteOptions {
	ctime?: number;
	mtime?: number;
}

interface Stat {
	type: 'file' | 'folder';
	ctime: number;
	mtime: number;
	size: number;
}

/** What happened to a path by the page's own doing: an entry, nothing left, or a move. */
export type DiskEvent =
	| { readonly kind: 'there'; readonly entry: DiskEntry }
	| { readonly kind: 'gone'; readonly path: string }
	| { readonly kind: 'moved'; readonly from: string; readonly entry: DiskEntry };

export class FileSystemAdapter {
	private queue: Promise<unknown> = Promise.resolve();
	private tell: (event: DiskEvent) => void = () => undefined;

	constructor(private readonly disk: Disk) {}

	static readLocalFile(path: string): Promise<ArrayBuffer> {
		throw new Error(`The stand-in has no FileSystemAdapter.readLocalFile (${path}).`);
	}

	static mkdir(path: string): Promise<void> {
		throw new Error(`The stand-in has no FileSystemAdapter.mkdir of its own (${path}).`);
	}

	/** Only the vault calls this. */
	follow(tell: (event: DiskEvent) => void): void {
		this.tell = tell;
	}

	getName(): string {
		return this.disk.config.name;
	}

	getBasePath(): string {
		return this.disk.config.basePath;
	}

	getFullPath(normalizedPath: string): string {
		return `${this.getBasePath()}/${plain(normalizedPath)}`;
	}

	getFilePath(normalizedPath: string): string {
		return `file://${encodeURI(this.getFullPath(normalizedPath))}`;
	}

	getResourcePath(normalizedPath: string): string {
		return `/vault/file?path=${encodeURIComponent(plain(normalizedPath))}`;
	}

	async exists(normalizedPath: string, sensitive = false): Promise<boolean> {
		const path = plain(normalizedPath);
		if ((await this.disk.stat(path)) !== null) return true;
		const folder = folderOf(path);
		if (sensitive || path === '' || (folder !== '' && (await this.disk.stat(folder)) === null)) return false;
		const { files, folders } = await this.disk.names(folder);
		return [...files, ...folders].some((other) => folded(other) === folded(path));
	}

	async stat(normalizedPath: string): Promise<Stat | null> {
		const entry = await this.disk.stat(plain(normalizedPath));
		return entry === null ? null : { type: entry.kind, ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
	}

	list(normalizedPath: string): Promise<{ files: string[]; folders: string[] }> {
		return this.disk.names(plain(normalizedPath));
	}

	async read(normalizedPath: string): Promise<string> {
		return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await this.readBinary(normalizedPath));
	}

	readBinary(normalizedPath: string): Promise<ArrayBuffer> {
		return this.disk.read(plain(normalizedPath));
	}

	write(normalizedPath: string, data: string, options?: DataWriteOptions): Promise<void> {
		return this.change(() => this.disk.write(plain(normalizedPath), data), options);
	}

	writeBinary(normalizedPath: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.change(() => this.disk.write(plain(normalizedPath), data), options);
	}

	append(normalizedPath: string, data: string, options?: DataWriteOptions): Promise<void> {
		return this.change(() => this.disk.append(plain(normalizedPath), data), options);
	}

	appendBinary(normalizedPath: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.change(() => this.disk.append(plain(normalizedPath), data), options);
	}

	/** Reads what is on disk, changes it at once and writes it, with no other write between. */
	process(normalizedPath: string, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
		return this.enqueue(async () => {
			refuseTimes(options);
			const before = await this.read(normalizedPath);
			const after = fn(before);
			if (typeof after !== 'string') throw new Error('The function given to process must give a text, at once.');
			if (after !== before) this.tell({ kind: 'there', entry: await this.disk.write(plain(normalizedPath), after) });
			return after;
		});
	}

	/** Makes a file that was not there; `EEXIST` where one is. */
	createNew(normalizedPath: string, data: string | ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.change(() => this.disk.write(plain(normalizedPath), data, true), options);
	}

	mkdir(normalizedPath: string): Promise<void> {
		return this.change(() => this.disk.makeFolder(plain(normalizedPath)));
	}

	/** There is no system trash behind a page: what is trashed lands in the vault's own, as the app does where a system has none. */
	trashSystem(_normalizedPath: string): Promise<boolean> {
		return Promise.resolve(false);
	}

	async trashLocal(normalizedPath: string): Promise<void> {
		const path = plain(normalizedPath);
		const name = path.slice(path.lastIndexOf('/') + 1);
		const dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length;
		await this.mkdir('.trash');
		let target = `.trash/${name}`;
		for (let count = 2; await this.exists(target); count++) target = `.trash/${name.slice(0, dot)} ${count}${name.slice(dot)}`;
		await this.enqueue(async () => {
			await this.disk.rename(path, target);
			this.tell({ kind: 'gone', path });
		});
	}

	rmdir(normalizedPath: string, recursive: boolean): Promise<void> {
		return this.enqueue(async () => {
			await this.disk.removeFolder(plain(normalizedPath), recursive);
			this.tell({ kind: 'gone', path: plain(normalizedPath) });
		});
	}

	remove(normalizedPath: string): Promise<void> {
		return this.enqueue(async () => {
			await this.disk.remove(plain(normalizedPath));
			this.tell({ kind: 'gone', path: plain(normalizedPath) });
		});
	}

	rename(normalizedPath: string, normalizedNewPath: string): Promise<void> {
		const from = plain(normalizedPath);
		return this.enqueue(async () => this.tell({ kind: 'moved', from, entry: await this.disk.rename(from, plain(normalizedNewPath)) }));
	}

	async copy(normalizedPath: string, normalizedNewPath: string): Promise<void> {
		await this.createNew(normalizedNewPath, await this.readBinary(normalizedPath));
	}

	private change(work: () => Promise<DiskEntry>, options?: DataWriteOptions): Promise<void> {
		return this.enqueue(async () => {
			refuseTimes(options);
			this.tell({ kind: 'there', entry: await work() });
		});
	}

	private enqueue<T>(work: () => Promise<T>): Promise<T> {
		const result = this.queue.then(work);
		this.queue = result.catch(() => undefined);
		return result;
	}
}

function refuseTimes(options: DataWriteOptions | undefined): void {
	if (options?.ctime !== undefined || options?.mtime !== undefined) throw new Error('The stand-in sets no times of files.');
}

/** As most systems compare names: case and the form of accents make no difference. */
function folded(path: string): string {
	return path.normalize('NFC').toLowerCase();
}

/** The server's form of a path: the vault's root is nothing at all. */
function plain(path: string): string {
	const normal = normalizePath(path);
	return normal === '/' ? '' : normal;
}

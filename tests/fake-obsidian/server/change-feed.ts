// Tells what changed in a folder: compares it with what was last known, whenever the disk stirs.
// Changes made through the server are taken note of with `settle`, under the name of the page that made them.
import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import type { FolderEntry, VaultFolder } from './vault-folder';

/** One thing that changed; `entry` is null where it is gone. */
export interface Change {
	readonly path: string;
	readonly entry: FolderEntry | null;
}

const QUIET_MS = 40;

export class ChangeFeed {
	private known = new Map<string, FolderEntry>();
	/** One for each folder: a recursive one follows each file by its inode, and loses it when the file is replaced whole. */
	private readonly watchers = new Map<string, FSWatcher>();
	private timer: NodeJS.Timeout | null = null;
	private stopped = false;
	private queue: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly folder: VaultFolder,
		private readonly tell: (changes: readonly Change[], by: string | null) => void,
	) {}

	async start(): Promise<void> {
		this.known = await this.scan();
		this.watchFolders();
	}

	/** Looks no more; done when the last look under way is. */
	async stop(): Promise<void> {
		this.stopped = true;
		for (const watcher of this.watchers.values()) watcher.close();
		if (this.timer !== null) clearTimeout(this.timer);
		await this.queue;
	}

	/** Does something to the folder while nobody looks, then tells every page but its own what came of it; `paths` says where to look, null everywhere. */
	async settle<T>(by: string | null, paths: readonly string[] | null, work: () => Promise<T>): Promise<T> {
		const result = this.queue.then(async () => {
			try {
				return await work();
			} finally {
				await this.compare(by, paths);
			}
		});
		this.queue = result.catch(() => undefined);
		return result;
	}

	private stir(): void {
		if (this.stopped) return;
		if (this.timer !== null) clearTimeout(this.timer);
		this.timer = setTimeout(() => void this.settle(null, null, () => Promise.resolve()), QUIET_MS);
	}

	private async compare(by: string | null, paths: readonly string[] | null): Promise<void> {
		const now = paths === null ? await this.scan() : await this.look(paths);
		const changes: Change[] = [];
		for (const path of paths ?? this.known.keys()) if (this.known.has(path) && !now.has(path)) changes.push({ path, entry: null });
		for (const [path, entry] of now) if (!same(entry, this.known.get(path))) changes.push({ path, entry });
		for (const { path, entry } of changes) {
			if (entry === null) this.known.delete(path);
			else this.known.set(path, entry);
		}
		this.watchFolders();
		if (changes.length > 0) this.tell(changes, by);
	}

	private watchFolders(): void {
		if (this.stopped) return;
		const folders = new Set(['', ...[...this.known.values()].filter(({ kind }) => kind === 'folder').map(({ path }) => path)]);
		for (const [path, watcher] of this.watchers) {
			if (folders.has(path)) continue;
			watcher.close();
			this.watchers.delete(path);
		}
		const fresh = [...folders].filter((path) => !this.watchers.has(path));
		for (const path of fresh) this.watchFolder(path);
		// What came into a folder before it was watched.
		if (fresh.length > 0) this.stir();
	}

	private watchFolder(path: string): void {
		try {
			const watcher = watch(join(this.folder.root, path), () => this.stir());
			watcher.on('error', () => this.stir());
			this.watchers.set(path, watcher);
		} catch {
			// Gone again already: the next look tells.
			this.stir();
		}
	}

	private async look(paths: readonly string[]): Promise<Map<string, FolderEntry>> {
		const seen = paths.filter((path) => !path.split('/').some((part) => part.startsWith('.')));
		const entries = await Promise.all(seen.map((path) => this.folder.entry(path)));
		return new Map(entries.flatMap((entry) => (entry === null ? [] : [[entry.path, entry] as const])));
	}

	private async scan(): Promise<Map<string, FolderEntry>> {
		return new Map((await this.folder.entries()).map((entry) => [entry.path, entry]));
	}
}

function same(one: FolderEntry, other: FolderEntry | undefined): boolean {
	if (other === undefined || one.kind !== other.kind) return false;
	return one.kind === 'folder' || (one.mtime === other.mtime && one.size === other.size);
}

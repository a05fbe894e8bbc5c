// Tells what changed in a folder: compares it with what was last known, whenever the disk stirs.
// What a page does goes through `carryOut`: the others are told what it did, the page itself that it is done, and whatever else the next look finds, all are told.
import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import type { FolderEntry, VaultFolder } from './vault-folder';

/** One thing that changed; `entry` is null where it is gone. */
export interface Change {
	readonly path: string;
	readonly entry: FolderEntry | null;
}

/** What a page did, as it believes the folder to be now. */
export interface Deed {
	readonly made: readonly FolderEntry[];
	/** With all that lay in it. */
	readonly gone?: string;
	/** With all that lies in it. */
	readonly moved?: { readonly from: string; readonly to: string };
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
		private readonly tell: (changes: readonly Change[], except: string | null) => void,
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

	/**
	 * Does what a page wants while nobody looks, and tells every page. Another program may have come between: what the page believes is taken as known, so that the next look finds the difference.
	 * `done` comes after all that was told before and before all that is told after: a page that hears both in this order knows what is newer.
	 */
	carryOut(by: string, work: () => Promise<Deed>, done: (deed: Deed) => void): Promise<void> {
		return this.inTurn(async () => {
			try {
				const deed = await work();
				this.take(changesOf(deed, this.known), by);
				done(deed);
			} finally {
				this.stir();
			}
		});
	}

	/** Does something to the whole folder while nobody looks, then tells all pages what came of it. */
	settle(work: () => Promise<void>): Promise<void> {
		return this.inTurn(async () => {
			try {
				await work();
			} finally {
				await this.look();
			}
		});
	}

	private inTurn<T>(work: () => Promise<T>): Promise<T> {
		const result = this.queue.then(work);
		this.queue = result.catch(() => undefined);
		return result;
	}

	private stir(): void {
		if (this.stopped) return;
		if (this.timer !== null) clearTimeout(this.timer);
		this.timer = setTimeout(() => void this.settle(() => Promise.resolve()), QUIET_MS);
	}

	private async look(): Promise<void> {
		const now = await this.scan();
		const changes: Change[] = [];
		for (const path of this.known.keys()) if (!now.has(path)) changes.push({ path, entry: null });
		for (const [path, entry] of now) if (!same(entry, this.known.get(path))) changes.push({ path, entry });
		this.take(changes, null);
	}

	private take(changes: readonly Change[], except: string | null): void {
		for (const { path, entry } of changes) {
			if (entry === null) this.known.delete(path);
			else this.known.set(path, entry);
		}
		this.watchFolders();
		if (changes.length > 0) this.tell(changes, except);
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

	private async scan(): Promise<Map<string, FolderEntry>> {
		return new Map((await this.folder.entries()).map((entry) => [entry.path, entry]));
	}
}

function changesOf({ made, gone, moved }: Deed, known: ReadonlyMap<string, FolderEntry>): Change[] {
	const below = (folder: string): FolderEntry[] => [...known.values()].filter(({ path }) => path === folder || path.startsWith(`${folder}/`));
	const lost = [gone, moved?.from].flatMap((path) => (path === undefined ? [] : below(path)));
	const found = moved === undefined ? [] : below(moved.from).map((entry) => ({ ...entry, path: moved.to + entry.path.slice(moved.from.length) }));
	// A note that is new is told once, though it was made by moving another into its place.
	const now = new Map([...found, ...made].filter(({ path }) => !isHidden(path)).map((entry) => [entry.path, entry]));
	return [...lost.filter(({ path }) => !now.has(path)).map(({ path }) => ({ path, entry: null })), ...[...now].filter(([path, entry]) => !same(entry, known.get(path))).map(([path, entry]) => ({ path, entry }))];
}

function isHidden(path: string): boolean {
	return path.split('/').some((part) => part.startsWith('.'));
}

function same(one: FolderEntry, other: FolderEntry | undefined): boolean {
	if (other === undefined || one.kind !== other.kind) return false;
	return one.kind === 'folder' || (one.mtime === other.mtime && one.size === other.size);
}

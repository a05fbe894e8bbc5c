// MetadataCache: what each note says and where its links lead, kept as the app keeps it: behind the files by a moment, told by
// events, silent on a rename. At the start: caches first ('resolved'), then links (a 'resolve' each, and 'resolved' again).
import type { CachedMetadata } from 'obsidian';
import { TFile, type TAbstractFile } from './abstract-file';
import { Events } from './events';
import { KeptCaches, type CacheStore } from './kept-caches';
import { countLinks, emptyTable } from './link-counts';
import { LinkTargets } from './link-resolution';
import type { Vault } from './vault';

type LinkTable = Record<string, Record<string, number>>;

/** How long a change lies before it is read, and how many notes are read at a time. */
const LAG_MS = 60;
const SLICE = 64;

export class MetadataCache extends Events {
	resolvedLinks: LinkTable = emptyTable();
	unresolvedLinks: LinkTable = emptyTable();
	private readonly caches = new Map<string, CachedMetadata>();
	private readonly targets = new LinkTargets();
	private readonly waiting = new Set<TFile>();
	private timer: ReturnType<typeof setTimeout> | null = null;
	private resolveAll = false;
	private started = false;
	private readonly parsed: KeptCaches;

	constructor(private readonly vault: Vault, store: CacheStore) {
		super();
		this.parsed = new KeptCaches(store);
	}

	/** Not the app's: begins to read, once the vault is loaded. Nobody need wait for it. */
	start(): void {
		for (const file of this.vault.getFiles()) this.targets.add(file.path);
		this.vault.on('create', (file: TAbstractFile) => this.added(file));
		this.vault.on('modify', (file: TAbstractFile) => this.wait(file));
		this.vault.on('delete', (file: TAbstractFile) => this.dropped(file));
		this.vault.on('rename', (file: TAbstractFile, old: string) => this.moved(file, old));
		void this.readAll();
	}

	/** Not the app's: nothing that was heard of waits to be read. */
	get isAtRest(): boolean {
		return this.started && this.timer === null && this.waiting.size === 0 && !this.resolveAll;
	}

	getFileCache(file: TFile): CachedMetadata | null {
		return this.getCache(file.path);
	}

	getCache(path: string): CachedMetadata | null {
		return this.caches.get(path) ?? null;
	}

	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		const path = this.targets.find(linkpath, sourcePath);
		return path === null ? null : this.vault.getFileByPath(path);
	}

	/** The name if it leads to the file from there, else the whole path. */
	fileToLinktext(file: TFile, sourcePath: string, omitMdExtension = true): string {
		const ending = file.extension === 'md' && omitMdExtension ? 3 : 0;
		const name = file.name.slice(0, file.name.length - ending);
		return this.getFirstLinkpathDest(name, sourcePath) === file ? name : file.path.slice(0, file.path.length - ending);
	}

	private async readAll(): Promise<void> {
		await this.parsed.load();
		const files = this.vault.getMarkdownFiles();
		for (let at = 0; at < files.length; at += SLICE) {
			await pause();
			await Promise.all(files.slice(at, at + SLICE).map((file) => this.read(file)));
		}
		this.trigger('resolved');
		for (const [index, file] of this.vault.getMarkdownFiles().entries()) {
			if (index % SLICE === 0) await pause();
			if (this.resolveLinks(file)) this.trigger('resolve', file);
		}
		this.started = true;
		this.trigger('resolved');
		this.schedule();
		void this.parsed.keep();
	}

	/** Reads one note; null if it is gone, or gone on in the meantime. */
	private async read(file: TFile): Promise<{ data: string; cache: CachedMetadata } | null> {
		const data = await this.vault.cachedRead(file).catch(() => null);
		if (data === null || this.vault.getFileByPath(file.path) !== file) return null;
		const cache = this.parsed.of(data);
		this.caches.set(file.path, cache);
		return { data, cache };
	}

	private added(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		this.targets.add(file.path);
		this.resolveAll = true;
		this.wait(file);
		this.schedule();
	}

	private dropped(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		const before = this.caches.get(file.path) ?? null;
		this.forget(file.path);
		this.waiting.delete(file);
		this.trigger('deleted', file, before);
		this.schedule();
	}

	/** The cache goes along under the new path at once; the app tells nobody. */
	private moved(file: TAbstractFile, old: string): void {
		if (!(file instanceof TFile)) return;
		const cache = this.caches.get(old);
		this.forget(old);
		this.targets.add(file.path);
		if (cache !== undefined && file.extension === 'md') this.caches.set(file.path, cache);
		else this.wait(file);
		this.schedule();
	}

	private forget(path: string): void {
		this.targets.delete(path);
		this.caches.delete(path);
		delete this.resolvedLinks[path];
		delete this.unresolvedLinks[path];
		this.resolveAll = true;
	}

	private wait(file: TAbstractFile): void {
		if (!(file instanceof TFile) || file.extension !== 'md') return;
		this.waiting.add(file);
		this.schedule();
	}

	private schedule(): void {
		if (!this.started || this.timer !== null || (this.waiting.size === 0 && !this.resolveAll)) return;
		this.timer = setTimeout(() => void this.catchUp(), LAG_MS);
	}

	private async catchUp(): Promise<void> {
		const files = [...this.waiting];
		this.waiting.clear();
		for (const file of files) {
			const read = await this.read(file);
			if (read !== null) this.trigger('changed', file, read.data, read.cache);
		}
		const again = this.resolveAll ? this.vault.getMarkdownFiles() : files;
		this.resolveAll = false;
		for (const file of again) if (this.resolveLinks(file) || files.includes(file)) this.trigger('resolve', file);
		this.trigger('resolved');
		this.timer = null;
		this.schedule();
	}

	/** Counts where the links of a note lead, frontmatter's too; false if that is as it was. */
	private resolveLinks(file: TFile): boolean {
		const cache = this.caches.get(file.path);
		if (cache === undefined) return false;
		const { resolved, unresolved } = countLinks(cache, (linkpath) => this.getFirstLinkpathDest(linkpath, file.path)?.path ?? null);
		const same = sameCounts(this.resolvedLinks[file.path], resolved) && sameCounts(this.unresolvedLinks[file.path], unresolved);
		this.resolvedLinks[file.path] = resolved;
		this.unresolvedLinks[file.path] = unresolved;
		return !same;
	}
}

function sameCounts(before: Record<string, number> | undefined, now: Record<string, number>): boolean {
	return before !== undefined && JSON.stringify(before) === JSON.stringify(now);
}

function pause(): Promise<void> {
	return new Promise((done) => setTimeout(done, 0));
}

// Feeds the index from the vault: which notes to read the metadata cache says, what they hold their text says.
import { Component, TFile, type App, type CachedMetadata, type TAbstractFile } from 'obsidian';
import type { VaultIndex } from '../index/vault-index';
import { SLICE } from './in-slices';
import { mayMatter } from './may-matter';

/** How many notes are read from disk at the same time. */
const READS_AT_ONCE = 16;

export interface ReadingProgress {
	readonly done: number;
	readonly total: number;
	/** True until every note of the vault has been looked at once. */
	readonly reading: boolean;
}

export class VaultReader extends Component {
	private total = 0;
	/** How many notes of the pass under way have not been looked at; null before the first. */
	private left: number | null = null;
	/** Notes whose cache was not there yet when the vault was gone through. */
	private readonly waiting = new Set<string>();
	/** Notes that an event told of since the pass began: what it still reads of them may be older. */
	private readonly toldOf = new Set<string>();
	/** Texts of our own writes that the cache has not told of yet, by path. */
	private readonly ownTexts = new Map<string, string>();
	private sliceEnd = 0;
	private stopped = false;

	constructor(
		private readonly app: App,
		private readonly index: VaultIndex,
		private readonly onChange: () => void,
	) {
		super();
	}

	get progress(): ReadingProgress {
		const open = (this.left ?? this.total) + this.waiting.size;
		return { done: Math.max(0, this.total - open), total: this.total, reading: this.left === null || open > 0 };
	}

	/** Subscribes first, then goes through the vault: a change in between is not missed. Call after layout-ready. */
	override onload(): void {
		const { vault, metadataCache } = this.app;
		this.registerEvent(metadataCache.on('changed', (file, data, cache) => this.take(file, data, cache)));
		this.registerEvent(metadataCache.on('resolved', () => void this.readWaiting()));
		this.registerEvent(vault.on('create', (file) => this.see(file)));
		this.registerEvent(vault.on('delete', (file) => this.drop(file)));
		// A rename does not set off the metadata cache: its events tell of texts, and the text is the same.
		this.registerEvent(vault.on('rename', (file, from) => void this.move(file, from)));
		void this.readAll();
	}

	override onunload(): void {
		this.stopped = true;
	}

	/** Reads the whole vault again: after a setting that decides which notes are ours. */
	async readAll(): Promise<void> {
		const files = this.app.vault.getFiles();
		for (const file of files) this.index.see(file.path);
		const notes = files.filter((file) => file.extension === 'md');
		this.total = notes.length;
		await this.readInSlices(notes);
	}

	/** Takes in what one of our own writes left in a note: at once, for the cache lags behind a write. */
	takeOwn(file: TFile, text: string): void {
		// A calendar file is no note: its path alone is known, as that of any file.
		if (file.extension !== 'md') return;
		this.ownTexts.set(file.path, text);
		this.toldOf.add(file.path);
		this.index.upsert(file.path, text);
		this.onChange();
	}

	/** The cache tells of a change. Of our own writes the index knows already. */
	private take(file: TFile, text: string, cache: CachedMetadata): void {
		const own = this.ownTexts.get(file.path);
		this.ownTexts.delete(file.path);
		this.waiting.delete(file.path);
		this.toldOf.add(file.path);
		if (own !== text) this.readText(file, text, cache);
		this.onChange();
	}

	private readText(file: TFile, text: string, cache: CachedMetadata): void {
		if (mayMatter(file, cache, this.index.options)) this.index.upsert(file.path, text);
		else this.index.see(file.path);
	}

	private see(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		this.index.see(file.path);
		this.onChange();
	}

	private drop(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		this.waiting.delete(file.path);
		this.ownTexts.delete(file.path);
		this.index.remove(file.path);
		this.onChange();
	}

	/** The name and folder are part of what a note says (a date in its name, a folder left out), so it is read again. */
	private async move(file: TAbstractFile, from: string): Promise<void> {
		if (!(file instanceof TFile)) return;
		const known = this.index.get(from) !== undefined && file.extension === 'md';
		const text = known ? await this.app.vault.cachedRead(file).catch(() => undefined) : undefined;
		// Deleted while it was read: there is nothing to move any more.
		if (this.app.vault.getFileByPath(file.path) === file) this.index.rename(from, file.path, text);
		else this.index.remove(from);
		this.onChange();
	}

	/** The cache is complete: what still has none after this holds nothing of ours. */
	private async readWaiting(): Promise<void> {
		if (this.waiting.size === 0) return;
		const files = [...this.waiting].map((path) => this.app.vault.getFileByPath(path)).filter((file) => file !== null);
		this.waiting.clear();
		await this.readInSlices(files);
		this.waiting.clear();
		this.onChange();
	}

	private async readInSlices(files: readonly TFile[]): Promise<void> {
		const queue = files.values();
		if (!this.left) this.toldOf.clear();
		this.left = (this.left ?? 0) + files.length;
		const worker = async (): Promise<void> => {
			for (const file of queue) {
				if (this.stopped) return;
				await this.readOne(file);
				this.left = (this.left ?? 1) - 1;
				if (performance.now() < this.sliceEnd) continue;
				this.onChange();
				await this.turn();
			}
		};
		this.sliceEnd = performance.now() + SLICE;
		await Promise.all(Array.from({ length: READS_AT_ONCE }, worker));
		this.onChange();
	}

	/** Resolves when there is time left in a slice; whoever comes back first from the app's turn begins the next one. */
	private async turn(): Promise<void> {
		while (performance.now() >= this.sliceEnd) {
			await new Promise((resolve) => window.setTimeout(resolve, 0));
			if (performance.now() >= this.sliceEnd) this.sliceEnd = performance.now() + SLICE;
		}
	}

	private async readOne(file: TFile): Promise<void> {
		const cache = this.app.metadataCache.getFileCache(file);
		if (cache === null) {
			this.waiting.add(file.path);
			return;
		}
		if (!mayMatter(file, cache, this.index.options)) {
			this.index.see(file.path);
			return;
		}
		const text = await this.app.vault.cachedRead(file).catch(() => null);
		// Several reads may end at once: each note waits until there is time for it.
		await this.turn();
		// Gone or changed in the meantime: an event has told already, and what was read may be older.
		const stands = this.app.vault.getFileByPath(file.path) === file && !this.toldOf.has(file.path);
		if (text !== null && stands) this.index.upsert(file.path, text);
	}
}

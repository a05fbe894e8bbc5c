// What notes said when they were parsed before, by their whole text: the app too keeps its caches over a restart, and parses only what is new.
// The server holds them while it runs; a note that was changed has another text, and is parsed.
import type { CachedMetadata } from 'obsidian';
import { parseCache } from './parse-cache/parse-cache';

export type KeptCache = readonly [text: string, cache: CachedMetadata];

export interface CacheStore {
	keptCaches(): Promise<readonly KeptCache[]>;
	keepCaches(fresh: readonly KeptCache[]): Promise<void>;
}

/** A longer note is parsed at each start. */
const LONGEST = 64 * 1024;

export class KeptCaches {
	private kept = new Map<string, CachedMetadata>();
	/** What the start has parsed; null when it is over. */
	private fresh: KeptCache[] | null = [];

	constructor(private readonly store: CacheStore) {}

	async load(): Promise<void> {
		this.kept = new Map(await this.store.keptCaches().catch(() => []));
	}

	/** Each is handed out once: two notes of one text have caches of their own, as in the app. */
	of(text: string): CachedMetadata {
		const known = this.kept.get(text);
		if (known !== undefined) {
			this.kept.delete(text);
			return known;
		}
		const cache = parseCache(text);
		if (this.fresh !== null && text.length <= LONGEST && isJson(cache)) this.fresh.push([text, cache]);
		return cache;
	}

	/** Once the start has read every note. Nobody waits for it: without it the next start parses. */
	async keep(): Promise<void> {
		const { fresh } = this;
		this.kept.clear();
		this.fresh = null;
		if (fresh !== null && fresh.length > 0) await this.store.keepCaches(fresh).catch(() => undefined);
	}
}

/** Whether JSON gives back the very same: it knows no endless number, no -0, no undefined, and one kind of object. */
function isJson(value: unknown): boolean {
	if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
	if (typeof value !== 'object') return typeof value === 'string' || typeof value === 'boolean';
	if (value === null) return true;
	return (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) && Object.values(value).every(isJson);
}

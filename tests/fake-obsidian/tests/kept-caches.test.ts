// Caches of notes kept over a restart: the same as parsed anew, and nobody else's.
import { describe, expect, it } from 'vitest';
import { KeptCaches, type CacheStore, type KeptCache } from '../kept-caches';
import { parseCache } from '../parse-cache/parse-cache';
import { started } from './started';

const NOTE = '---\ntype: kollega\nmål: [1, -0.5, null, true]\n---\n# Hanne\n- [ ] ringe til [[Per]] #fest ^a1\n';

/** A store as the server is one: what is handed out was text in between. */
function store(): CacheStore & { readonly texts: () => readonly string[] } {
	let kept: readonly string[] = [];
	return {
		keptCaches: () => Promise.resolve(kept.map((each) => JSON.parse(each) as KeptCache)),
		keepCaches: (fresh) => {
			kept = [...kept, ...fresh.map((each) => JSON.stringify(each))];
			return Promise.resolve();
		},
		texts: () => kept.map((each) => (JSON.parse(each) as KeptCache)[0]),
	};
}

/** The next start over the same store. */
async function next(kept: CacheStore): Promise<KeptCaches> {
	const caches = new KeptCaches(kept);
	await caches.load();
	return caches;
}

describe('the caches of a start', () => {
	it('are at the next one what parsing gives, each an object of its own', async () => {
		const kept = store();
		const first = await next(kept);
		first.of(NOTE);
		await first.keep();
		const second = await next(kept);
		const [one, other] = [second.of(NOTE), second.of(NOTE)];
		expect([one, other]).toEqual([parseCache(NOTE), parseCache(NOTE)]);
		expect(one).not.toBe(other);
	});

	it('are no use to a note that says something else', async () => {
		const kept = store();
		const first = await next(kept);
		first.of(NOTE);
		await first.keep();
		expect((await next(kept)).of(`${NOTE}# Ny\n`)).toEqual(parseCache(`${NOTE}# Ny\n`));
	});

	it.each([['an endless number', '---\na: .inf\n---\n'], ['a number that is none', '---\na: .nan\n---\n'], ['minus nothing', '---\na: -0.0\n---\n'], ['a note of a hundred kilobytes', 'x'.repeat(100_000)]])('are not kept for %s', async (_, text) => {
		const kept = store();
		const first = await next(kept);
		expect(first.of(text)).toEqual(parseCache(text));
		await first.keep();
		expect(kept.texts()).toEqual([]);
	});

	it('are parsed where the store takes none', async () => {
		const closed: CacheStore = { keptCaches: () => Promise.resolve([]), keepCaches: () => Promise.reject(new Error('gone')) };
		const caches = await next(closed);
		expect(caches.of(NOTE)).toEqual(parseCache(NOTE));
		await expect(caches.keep()).resolves.toBeUndefined();
	});

	it('are those of the start alone, and not of every text that a note has had since', async () => {
		const kept = store();
		const caches = await next(kept);
		caches.of(NOTE);
		await caches.keep();
		caches.of(`${NOTE}# Ny\n`);
		await caches.keep();
		expect(kept.texts()).toEqual([NOTE]);
	});

	it('wait at the server for the next page, once each', async () => {
		const { disk } = await started({ 'Hanne.md': NOTE });
		expect(await disk.keptCaches()).toEqual([]);
		await disk.keepCaches([[NOTE, parseCache(NOTE)], [NOTE, parseCache(NOTE)]]);
		expect(await disk.keptCaches()).toEqual([[NOTE, parseCache(NOTE)]]);
	});
});

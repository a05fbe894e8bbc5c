// The metadata cache's events, their order and its lag.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { CachedMetadata } from 'obsidian';
import type { TFile } from '../abstract-file';
import { FILES, opened } from './opened';
import { until } from './started';

describe('the start', () => {
	it('gives no cache at first, then caches, then links', async () => {
		const { cache, told, file, ready } = await opened();
		expect(cache.getFileCache(file('Mig.md'))).toBeNull();
		await until(() => told.length > 0);
		expect([cache.getFileCache(file('Kolleger/Hanne.md'))?.frontmatter?.['type'], Object.keys(cache.resolvedLinks)]).toEqual(['kollega', []]);
		await ready();
		expect([told[0], told.at(-1), told.slice(1, -1).sort()]).toEqual(['resolved', 'resolved', ['resolve Kolleger/Hanne.md', 'resolve Mig.md', 'resolve Samtaler/En.md']]);
		expect(cache.resolvedLinks['Samtaler/En.md']).toEqual({ 'Kolleger/Hanne.md': 3, 'Samtaler/En.md': 1 });
		expect(cache.unresolvedLinks['Samtaler/En.md']).toEqual({ Ukendt: 1 });
	});
});

describe('a change', () => {
	it('is known a moment after the write, with the text that was read', async () => {
		const { cache, vault, told, file, ready } = await opened();
		await ready();
		told.length = 0;
		const heard: unknown[] = [];
		cache.on('changed', (changed: TFile, data: string, now: CachedMetadata) => heard.push([changed.path, data, now === cache.getFileCache(changed)]));
		await vault.process(file('Mig.md'), () => '# ny [[Hanne]]');
		expect(cache.getFileCache(file('Mig.md'))?.headings).toBeUndefined();
		await until(() => told.includes('resolved'));
		expect(told).toEqual(['changed Mig.md', 'resolve Mig.md', 'resolved']);
		expect(heard).toEqual([['Mig.md', '# ny [[Hanne]]', true]]);
		expect(cache.resolvedLinks['Mig.md']).toEqual({ 'Kolleger/Hanne.md': 1 });
	});

	it('from outside is known too', async () => {
		const { told, ready, standIn } = await opened();
		await ready();
		told.length = 0;
		writeFileSync(join(standIn.vaultFolder, 'Mig.md'), 'udefra');
		await until(() => told.includes('changed Mig.md'));
	});

	it('lets a link resolve when its note appears, and stop when it goes', async () => {
		const { cache, vault, told, file, ready } = await opened();
		await ready();
		told.length = 0;
		const made = await vault.create('Ukendt.md', '');
		expect(cache.getFileCache(made)).toBeNull();
		await until(() => told.includes('resolved'));
		expect([told[0], told.slice(1, -1).sort(), told.at(-1)]).toEqual(['changed Ukendt.md', ['resolve Samtaler/En.md', 'resolve Ukendt.md'], 'resolved']);
		expect(cache.resolvedLinks['Samtaler/En.md']?.['Ukendt.md']).toBe(1);
		expect(cache.unresolvedLinks['Samtaler/En.md']).toEqual({});
		told.length = 0;
		await vault.delete(made);
		await until(() => cache.unresolvedLinks['Samtaler/En.md']?.['Ukendt'] === 1);
		expect(told).toEqual(['deleted Ukendt.md', 'resolve Samtaler/En.md', 'resolved']);
		expect(cache.getFileCache(file('Samtaler/En.md'))).not.toBeNull();
	});

	it('is not told where a note is only renamed', async () => {
		const { cache, vault, told, file, ready } = await opened();
		await ready();
		told.length = 0;
		await vault.rename(file('Mig.md'), 'Jeg.md');
		expect(cache.getCache('Jeg.md')).not.toBeNull();
		await until(() => told.includes('resolved'));
		expect(told.filter((each) => each.startsWith('changed') || each.startsWith('deleted'))).toEqual([]);
	});

	it('tells a file’s last cache when it goes, and of other kinds of files too', async () => {
		const { cache, vault, file, ready } = await opened({ ...FILES, 'plan.png': '' });
		await ready();
		const heard: unknown[] = [];
		cache.on('deleted', (gone: TFile, before: CachedMetadata | null) => heard.push([gone.path, before?.headings?.[0]?.heading ?? null]));
		await vault.delete(file('Kolleger/Hanne.md'));
		await vault.delete(file('plan.png'));
		expect(heard).toEqual([['Kolleger/Hanne.md', 'Hanne'], ['plan.png', null]]);
	});

	it('is known for what a moved folder holds, under the new paths', async () => {
		const { cache, vault, told, ready } = await opened();
		await ready();
		told.length = 0;
		const folder = vault.getFolderByPath('Kolleger');
		if (folder !== null) await vault.rename(folder, 'Folk');
		expect([cache.getCache('Kolleger/Hanne.md'), cache.getCache('Folk/Hanne.md')?.frontmatter]).toEqual([null, { type: 'kollega' }]);
		await until(() => told.includes('resolved'));
		expect(told.filter((each) => !each.startsWith('resolve'))).toEqual([]);
		expect(cache.resolvedLinks['Samtaler/En.md']).toEqual({ 'Folk/Hanne.md': 2, 'Samtaler/En.md': 1 });
		expect(cache.unresolvedLinks['Samtaler/En.md']).toEqual({ Ukendt: 1, '../Kolleger/Hanne': 1 });
	});

	it('is told once for writes that come close, and of the last text', async () => {
		const { cache, vault, told, file, ready } = await opened();
		await ready();
		told.length = 0;
		// The lag passes when we say so: on a busy machine it would pass between two writes.
		vi.useFakeTimers({ toFake: ['setTimeout'] });
		for (const text of ['# 1', '# 2', '# 3']) await vault.modify(file('Mig.md'), text);
		vi.advanceTimersByTime(1000);
		vi.useRealTimers();
		await until(() => told.includes('resolved'));
		expect([told, cache.getFileCache(file('Mig.md'))?.headings?.[0]?.heading]).toEqual([['changed Mig.md', 'resolve Mig.md', 'resolved'], '3']);
	});

	it('counts links of any name', async () => {
		const { cache, ready } = await opened({ 'A.md': '[[__proto__]] [[constructor]] [[constructor]]\n', 'constructor.md': '' });
		await ready();
		expect([{ ...cache.resolvedLinks['A.md'] }, Object.entries(cache.unresolvedLinks['A.md'] ?? {})]).toEqual([{ 'constructor.md': 2 }, [['__proto__', 1]]]);
	});

	it('counts links that lead nowhere by name, without subpath, alias and .md', async () => {
		const { cache, ready } = await opened({ 'A.md': '---\nx: "[[Ingen]]"\n---\n[[ingen#a|b]] ![[Ingen.md]] [c](Ingen.MD#d) [[e.png]] [[#f]] ![[A]]\n' });
		await ready();
		expect([{ ...cache.resolvedLinks['A.md'] }, { ...cache.unresolvedLinks['A.md'] }]).toEqual([{ 'A.md': 2 }, { Ingen: 3, ingen: 1, 'e.png': 1 }]);
	});

	it('leads no link by an alias', async () => {
		const { cache, ready } = await opened({ 'A.md': '[[Hanne H.]]\n', 'Hanne.md': '---\naliases: [Hanne H.]\n---\n' });
		await ready();
		expect(cache.getFirstLinkpathDest('Hanne H.', 'A.md')).toBeNull();
	});
});

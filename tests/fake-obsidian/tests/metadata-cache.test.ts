// The metadata cache's events, their order and its lag; and links that follow a rename.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TFile } from '../abstract-file';
import { FileManager } from '../file-manager';
import { MetadataCache } from '../metadata-cache';
import { Vault } from '../vault';
import { started, until } from './started';

const FILES = {
	'Kolleger/Hanne.md': '---\ntype: kollega\n---\n# Hanne\n',
	'Samtaler/En.md': '---\ncolleague: "[[Hanne]]" # hende\n---\n- [ ] [[Hanne|hun]] og [[Ukendt]] [h](../Kolleger/Hanne.md#Hanne) [[#sig selv]]\n',
	'Mig.md': 'jeg\n',
};

async function open(files: Readonly<Record<string, string>> = FILES) {
	const { standIn, disk } = await started(files);
	const vault = new Vault(disk);
	const cache = new MetadataCache(vault, disk);
	const told: string[] = [];
	for (const name of ['changed', 'deleted', 'resolve']) cache.on(name, (file: TFile) => told.push(`${name} ${file.path}`));
	cache.on('resolved', () => told.push('resolved'));
	await vault.load();
	cache.start();
	const file = (path: string): TFile => {
		const found = vault.getFileByPath(path);
		if (found === null) throw new Error(`no ${path}`);
		return found;
	};
	const ready = (): Promise<void> => until(() => told.filter((each) => each === 'resolved').length === 2);
	const text = (path: string): string => readFileSync(join(standIn.vaultFolder, path), 'utf8');
	return { standIn, vault, cache, told, file, ready, text, manager: new FileManager(vault, cache) };
}

describe('the start', () => {
	it('gives no cache at first, then caches, then links', async () => {
		const { cache, told, file, ready } = await open();
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
		const { cache, vault, told, file, ready } = await open();
		await ready();
		told.length = 0;
		const heard: unknown[] = [];
		cache.on('changed', (changed: TFile, data: string) => heard.push([changed.path, data]));
		await vault.process(file('Mig.md'), () => '# ny [[Hanne]]');
		expect(cache.getFileCache(file('Mig.md'))?.headings).toBeUndefined();
		await until(() => told.includes('resolved'));
		expect(told).toEqual(['changed Mig.md', 'resolve Mig.md', 'resolved']);
		expect(heard).toEqual([['Mig.md', '# ny [[Hanne]]']]);
		expect(cache.resolvedLinks['Mig.md']).toEqual({ 'Kolleger/Hanne.md': 1 });
	});

	it('from outside is known too', async () => {
		const { told, ready, standIn } = await open();
		await ready();
		told.length = 0;
		writeFileSync(join(standIn.vaultFolder, 'Mig.md'), 'udefra');
		await until(() => told.includes('changed Mig.md'));
	});

	it('lets a link resolve when its note appears, and stop when it goes', async () => {
		const { cache, vault, told, file, ready } = await open();
		await ready();
		const made = await vault.create('Ukendt.md', '');
		await until(() => cache.resolvedLinks['Samtaler/En.md']?.['Ukendt.md'] === 1);
		expect(cache.unresolvedLinks['Samtaler/En.md']).toEqual({});
		told.length = 0;
		await vault.delete(made);
		await until(() => cache.unresolvedLinks['Samtaler/En.md']?.['Ukendt'] === 1);
		expect(told).toEqual(['deleted Ukendt.md', 'resolve Samtaler/En.md', 'resolved']);
		expect(cache.getFileCache(file('Samtaler/En.md'))).not.toBeNull();
	});

	it('is not told where a note is only renamed', async () => {
		const { cache, vault, told, file, ready } = await open();
		await ready();
		told.length = 0;
		await vault.rename(file('Mig.md'), 'Jeg.md');
		expect(cache.getCache('Jeg.md')).not.toBeNull();
		await until(() => told.includes('resolved'));
		expect(told.filter((each) => each.startsWith('changed') || each.startsWith('deleted'))).toEqual([]);
	});
});

describe('a link’s text', () => {
	it('is the name where that is enough', async () => {
		const { cache, manager, file, ready } = await open({ ...FILES, 'Arkiv/Hanne.md': '' });
		await ready();
		const hanne = file('Kolleger/Hanne.md');
		expect(cache.fileToLinktext(hanne, 'Kolleger/x.md')).toBe('Hanne');
		expect(cache.fileToLinktext(hanne, 'Mig.md')).toBe('Kolleger/Hanne');
		expect(manager.generateMarkdownLink(hanne, 'Mig.md', '#Mål', 'hun')).toBe('[[Kolleger/Hanne#Mål|hun]]');
		expect(manager.generateMarkdownLink(hanne, hanne.path, '#Mål')).toBe('[[#Mål]]');
	});

	it('follows the user’s choice of Markdown', async () => {
		const { manager, file, ready } = await open({ 'En to.md': '', 'a/b.md': '', '.obsidian/app.json': '{"useMarkdownLinks":true,"newLinkFormat":"relative"}' });
		await ready();
		expect(manager.generateMarkdownLink(file('En to.md'), 'a/b.md')).toBe('[En to](../En%20to.md)');
	});
});

describe('renaming a note', () => {
	it('rewrites the links to it, each in its own way', async () => {
		const { manager, file, ready, text } = await open();
		await ready();
		await manager.renameFile(file('Kolleger/Hanne.md'), 'Kolleger/Hanne Holm.md');
		expect(text('Samtaler/En.md')).toBe('---\ncolleague: "[[Hanne Holm]]" # hende\n---\n- [ ] [[Hanne Holm|hun]] og [[Ukendt]] [h](Kolleger/Hanne%20Holm.md#Hanne) [[#sig selv]]\n');
	});

	it('leaves links that still lead there, and mends those of a moved folder', async () => {
		const { manager, vault, ready, text } = await open({ 'Kolleger/Hanne.md': '', 'A.md': '[[Hanne]] [[Kolleger/Hanne#x|y]] ![[Kolleger/Hanne]]\r\n|a|\r\n|-|\r\n|[[Kolleger/Hanne\\|z]]|\r\n' });
		await ready();
		const folder = vault.getFolderByPath('Kolleger');
		if (folder !== null) await manager.renameFile(folder, 'Folk');
		expect(text('A.md')).toBe('[[Hanne]] [[Folk/Hanne#x|y]] ![[Folk/Hanne]]\r\n|a|\r\n|-|\r\n|[[Folk/Hanne\\|z]]|\r\n');
	});

	it('changes nothing where the name is taken', async () => {
		const { manager, file, ready, text } = await open();
		await ready();
		await expect(manager.renameFile(file('Kolleger/Hanne.md'), 'Mig.md')).rejects.toThrow('Destination file already exists!');
		expect(text('Samtaler/En.md')).toBe(FILES['Samtaler/En.md']);
	});
});

describe('the rest of the file manager', () => {
	it('trashes into the vault’s own trash, beside what is there', async () => {
		const { manager, vault, file, text } = await open();
		await manager.trashFile(file('Mig.md'));
		await manager.trashFile(await vault.create('Mig.md', 'igen'));
		expect([text('.trash/Mig.md'), text('.trash/Mig 2.md')]).toEqual(['jeg\n', 'igen']);
	});

	it('writes frontmatter as the app does: comments and quotes are lost', async () => {
		const { manager, file, text } = await open({ 'A.md': '---\n# note\na: "1"\nb: \'x\'\n---\nbrød\n', 'B.md': 'brød\n', 'C.md': '---\na: [\n---\n' });
		await manager.processFrontMatter(file('A.md'), (values) => (values['c'] = ['[[x]]']));
		expect(text('A.md')).toBe('---\na: "1"\nb: x\nc:\n  - "[[x]]"\n---\nbrød\n');
		await manager.processFrontMatter(file('B.md'), (values) => (values['a'] = 1));
		expect(text('B.md')).toBe('---\na: 1\n---\nbrød\n');
		await expect(manager.processFrontMatter(file('C.md'), () => undefined)).rejects.toThrow();
	});
});

// The file manager: links as the user writes them and as a rename leaves them, where new notes go, the trash, and frontmatter.
import { describe, expect, it } from 'vitest';
import { FILES, opened } from './opened';

describe('a link’s text', () => {
	it('is the name where that is enough', async () => {
		const { cache, manager, file, ready } = await opened({ ...FILES, 'Arkiv/Hanne.md': '' });
		await ready();
		const hanne = file('Kolleger/Hanne.md');
		expect(cache.fileToLinktext(hanne, 'Kolleger/x.md')).toBe('Hanne');
		expect(cache.fileToLinktext(hanne, 'Mig.md')).toBe('Kolleger/Hanne');
		expect(manager.generateMarkdownLink(hanne, 'Mig.md', '#Mål', 'hun')).toBe('[[Kolleger/Hanne#Mål|hun]]');
		expect(manager.generateMarkdownLink(hanne, hanne.path, '#Mål')).toBe('[[#Mål]]');
	});

	it('follows the user’s choice of Markdown', async () => {
		const { manager, file, ready } = await opened({ 'En to.md': '', 'a/b.md': '', '.obsidian/app.json': '{"useMarkdownLinks":true,"newLinkFormat":"relative"}' });
		await ready();
		expect(manager.generateMarkdownLink(file('En to.md'), 'a/b.md')).toBe('[En to](../En%20to.md)');
	});
});

describe('renaming a note', () => {
	it('rewrites the links to it, each in its own way', async () => {
		const { manager, file, ready, text } = await opened();
		await ready();
		await manager.renameFile(file('Kolleger/Hanne.md'), 'Kolleger/Hanne Holm.md');
		expect(text('Samtaler/En.md')).toBe('---\ncolleague: "[[Hanne Holm]]" # hende\n---\n- [ ] [[Hanne Holm|hun]] og [[Ukendt]] [h](Kolleger/Hanne%20Holm.md#Hanne) [[#sig selv]]\n');
	});

	it('leaves links that still lead there, and mends those of a moved folder', async () => {
		const { manager, vault, ready, text } = await opened({ 'Kolleger/Hanne.md': '', 'A.md': '[[Hanne]] [[Kolleger/Hanne#x|y]] ![[Kolleger/Hanne]]\r\n|a|\r\n|-|\r\n|[[Kolleger/Hanne\\|z]]|\r\n' });
		await ready();
		const folder = vault.getFolderByPath('Kolleger');
		if (folder !== null) await manager.renameFile(folder, 'Folk');
		expect(text('A.md')).toBe('[[Hanne]] [[Folk/Hanne#x|y]] ![[Folk/Hanne]]\r\n|a|\r\n|-|\r\n|[[Folk/Hanne\\|z]]|\r\n');
	});

	it('changes nothing where the name is taken', async () => {
		const { manager, file, ready, text } = await opened();
		await ready();
		await expect(manager.renameFile(file('Kolleger/Hanne.md'), 'Mig.md')).rejects.toThrow('Destination file already exists!');
		expect(text('Samtaler/En.md')).toBe(FILES['Samtaler/En.md']);
	});
});

describe('the rest of the file manager', () => {
	it('trashes into the vault’s own trash, beside what is there', async () => {
		const { manager, vault, file, text } = await opened();
		await manager.trashFile(file('Mig.md'));
		await manager.trashFile(await vault.create('Mig.md', 'igen'));
		expect([text('.trash/Mig.md'), text('.trash/Mig 2.md')]).toEqual(['jeg\n', 'igen']);
	});

	it('writes frontmatter as the app does: comments and quotes are lost', async () => {
		const { manager, file, text } = await opened({ 'A.md': '---\n# note\na: "1"\nb: \'x\'\n---\nbrød\n', 'B.md': 'brød\n', 'C.md': '---\na: [\n---\n' });
		await manager.processFrontMatter(file('A.md'), (values) => (values['c'] = ['[[x]]']));
		expect(text('A.md')).toBe('---\na: "1"\nb: x\nc:\n  - "[[x]]"\n---\nbrød\n');
		await manager.processFrontMatter(file('B.md'), (values) => (values['a'] = 1));
		expect(text('B.md')).toBe('---\na: 1\n---\nbrød\n');
		await expect(manager.processFrontMatter(file('C.md'), () => undefined)).rejects.toThrow();
	});
});

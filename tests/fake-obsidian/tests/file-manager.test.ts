// The file manager: links as the user writes them and as a rename leaves them, where new notes go, the trash, and frontmatter.
import { describe, expect, it } from 'vitest';
import type { LinkAnswer } from '../file-manager';
import { FILES, opened } from './opened';
import { until } from './started';

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

	it.each([
		['{}', '[[b]]', '[[Kolleger/Hanne#Mål|hun]]', '![[plan.png]]'],
		['{"newLinkFormat":"absolute"}', '[[a/b]]', '[[Kolleger/Hanne#Mål|hun]]', '![[Billeder/plan.png]]'],
		['{"newLinkFormat":"relative"}', '[[b]]', '[[../Kolleger/Hanne#Mål|hun]]', '![[../Billeder/plan.png]]'],
		['{"useMarkdownLinks":true}', '[b](b.md)', '[hun](Kolleger/Hanne.md#Mål)', '![plan](plan.png)'],
		['{"useMarkdownLinks":true,"newLinkFormat":"relative"}', '[b](b.md)', '[hun](../Kolleger/Hanne.md#Mål)', '![plan](../Billeder/plan.png)'],
	])('is written as the user chose with %s', async (choices, near, far, picture) => {
		const { manager, file, ready } = await opened({ 'a/b.md': '', 'Kolleger/Hanne.md': '', 'Hanne.md': '', 'Billeder/plan.png': '', '.obsidian/app.json': choices });
		await ready();
		const from = 'a/c.md';
		expect([manager.generateMarkdownLink(file('a/b.md'), from), manager.generateMarkdownLink(file('Kolleger/Hanne.md'), from, '#Mål', 'hun'), manager.generateMarkdownLink(file('Billeder/plan.png'), from)]).toEqual([near, far, picture]);
	});

	it('has its blanks encoded in Markdown', async () => {
		const { manager, file, ready } = await opened({ 'En to.md': '', '.obsidian/app.json': '{"useMarkdownLinks":true,"newLinkFormat":"relative"}' });
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

	it('rewrites lists of properties, embeds, headings and addresses, and keeps what stands around them', async () => {
		const before = '---\nwith:\n  - "[[Hanne|H]]" # hende\n  - \'[[Hanne#Mål]]\'\nmd: "[h](Kolleger/Hanne.md)"\ntekst: om [[Hanne]]\n---\n![[Hanne#Mål]] [[hanne]] [h](<Kolleger/Hanne.md#M> "t") `[[Hanne]]`\r\n%% [[Hanne]] %%\n';
		const { manager, file, ready, text } = await opened({ 'Kolleger/Hanne.md': '# Mål\n', 'A.md': before });
		await ready();
		await manager.renameFile(file('Kolleger/Hanne.md'), 'Kolleger/Åse "Å" Øst.md'.replace(/"/g, '’'));
		const name = 'Åse ’Å’ Øst';
		expect(text('A.md')).toBe(`---\nwith:\n  - "[[${name}|H]]" # hende\n  - '[[${name}#Mål]]'\nmd: "[h](Kolleger/Hanne.md)"\ntekst: om [[Hanne]]\n---\n![[${name}#Mål]] [[${name}]] [h](<Kolleger/${name}.md#M> "t") \`[[Hanne]]\`\r\n%% [[${name}]] %%\n`);
	});

	it('leads a moved note’s own links where they led', async () => {
		const { manager, vault, file, ready, text } = await opened();
		await ready();
		await vault.createFolder('Arkiv/2025');
		await manager.renameFile(file('Samtaler/En.md'), 'Arkiv/2025/En.md');
		expect(text('Arkiv/2025/En.md')).toContain('[h](Kolleger/Hanne.md#Hanne) [[#sig selv]]');
	});

	it('tells of the notes whose links it rewrote as changed, and of the renamed one not', async () => {
		const { manager, file, ready, told, cache } = await opened();
		await ready();
		told.length = 0;
		await manager.renameFile(file('Kolleger/Hanne.md'), 'Kolleger/Hanne Holm.md');
		await until(() => cache.resolvedLinks['Samtaler/En.md']?.['Kolleger/Hanne Holm.md'] === 3);
		expect(told.filter((each) => each.startsWith('changed') || each.startsWith('deleted'))).toEqual(['changed Samtaler/En.md']);
	});

	it('asks first, and tells how many links in how many notes; the rename is done meanwhile and the links are not', async () => {
		let answer: (given: LinkAnswer) => void = () => undefined;
		const { manager, vault, file, ready, text, asked } = await opened(FILES, () => new Promise((resolve) => { answer = resolve; }));
		await ready();
		const renamed = manager.renameFile(file('Kolleger/Hanne.md'), 'Kolleger/Hanne Holm.md');
		await until(() => asked.length === 1);
		expect([asked, vault.getFileByPath('Kolleger/Hanne.md'), text('Samtaler/En.md')]).toEqual([[[3, 1]], null, FILES['Samtaler/En.md']]);
		answer('once');
		await renamed;
		expect(text('Samtaler/En.md')).toContain('[[Hanne Holm|hun]]');
	});

	it.each<[string, LinkAnswer, number, boolean]>([
		['{}', 'no', 2, false],
		['{"alwaysUpdateLinks":false}', 'once', 2, true],
		['{"showLineNumber":true}', 'always', 1, true],
		['{"alwaysUpdateLinks":true}', 'no', 0, true],
	])('with %s and the answer %s asks %s times in two renames', async (choices, answer, times, follows) => {
		const { manager, file, ready, text, asked, cache } = await opened({ 'Hanne.md': '', 'Grete.md': '', 'A.md': '[[Hanne]] [[Grete]]', '.obsidian/app.json': choices }, () => answer);
		await ready();
		await manager.renameFile(file('Hanne.md'), 'Hanne Holm.md');
		await until(() => cache.getCache('A.md')?.links?.[0]?.link === (follows ? 'Hanne Holm' : 'Hanne'));
		await manager.renameFile(file('Grete.md'), 'Grete Bo.md');
		expect([asked.length, text('A.md')]).toEqual([times, follows ? '[[Hanne Holm]] [[Grete Bo]]' : '[[Hanne]] [[Grete]]']);
		expect(JSON.parse(text('.obsidian/app.json'))).toEqual({ ...(JSON.parse(choices) as object), ...(answer === 'always' ? { alwaysUpdateLinks: true } : {}) });
	});

	it('mends the other notes where one is gone when the answer comes', async () => {
		let gone = (): Promise<void> => Promise.resolve();
		const { manager, vault, file, ready, text } = await opened({ 'Hanne.md': '', 'A.md': '[[Hanne]]', 'B.md': '[[Hanne]]' }, async () => {
			await gone();
			return 'once' as const;
		});
		await ready();
		gone = () => vault.delete(file('A.md'));
		await manager.renameFile(file('Hanne.md'), 'Hanne Holm.md');
		expect(text('B.md')).toBe('[[Hanne Holm]]');
	});

	it('does not ask where no link goes astray', async () => {
		const { manager, file, ready, asked } = await opened();
		await ready();
		await manager.renameFile(file('Mig.md'), 'Jeg.md');
		await manager.renameFile(file('Kolleger/Hanne.md'), 'Hanne.md');
		expect(asked).toEqual([[1, 1]]);
	});

	it('changes nothing where the name is taken', async () => {
		const { manager, file, ready, text } = await opened();
		await ready();
		await expect(manager.renameFile(file('Kolleger/Hanne.md'), 'Mig.md')).rejects.toThrow('Destination file already exists!');
		expect(text('Samtaler/En.md')).toBe(FILES['Samtaler/En.md']);
	});
});

describe('where a new note goes', () => {
	it.each([
		['{}', '/'],
		['{"newFileLocation":"root"}', '/'],
		['{"newFileLocation":"current"}', 'Kolleger'],
		['{"newFileLocation":"folder","newFileFolderPath":"Indbakke"}', 'Indbakke'],
		['{"newFileLocation":"folder","newFileFolderPath":"Væk"}', '/'],
	])('with %s', async (choices, expected) => {
		const { manager, ready } = await opened({ 'Kolleger/Hanne.md': '', 'Indbakke/x.md': '', '.obsidian/app.json': choices });
		await ready();
		expect(manager.getNewFileParent('Kolleger/Hanne.md').path).toBe(expected);
	});
});

describe('the trash', () => {
	it.each([
		['{}', 'jeg\n'],
		['{"trashOption":"local"}', 'jeg\n'],
		['{"trashOption":"none"}', null],
	])('is the one chosen with %s', async (choices, kept) => {
		const { manager, vault, file, text, cache, ready, told } = await opened({ ...FILES, '.obsidian/app.json': choices });
		await ready();
		await manager.trashFile(file('Mig.md'));
		expect([vault.getFileByPath('Mig.md'), cache.getCache('Mig.md'), told.at(-1)]).toEqual([null, null, 'deleted Mig.md']);
		if (kept === null) expect(() => text('.trash/Mig.md')).toThrow('ENOENT');
		else expect(text('.trash/Mig.md')).toBe(kept);
	});

	it('takes a folder with all that lies in it', async () => {
		const { manager, vault, told, text, ready } = await opened();
		await ready();
		const folder = vault.getFolderByPath('Kolleger');
		if (folder !== null) await manager.trashFile(folder);
		expect([told.at(-1), vault.getFileByPath('Kolleger/Hanne.md'), text('.trash/Kolleger/Hanne.md')]).toEqual(['deleted Kolleger/Hanne.md', null, FILES['Kolleger/Hanne.md']]);
	});
});

describe('the rest of the file manager', () => {
	it('trashes into the vault’s own trash, beside what is there', async () => {
		const { manager, vault, file, text, ready } = await opened();
		await ready();
		await manager.trashFile(file('Mig.md'));
		await manager.trashFile(await vault.create('Mig.md', 'igen'));
		expect([text('.trash/Mig.md'), text('.trash/Mig 2.md')]).toEqual(['jeg\n', 'igen']);
	});

	it('writes frontmatter as the app does: comments and quotes are lost', async () => {
		const { manager, file, text, ready } = await opened({ 'A.md': '---\n# note\na: "1"\nb: \'x\'\n---\nbrød\n', 'B.md': 'brød\n', 'C.md': '---\na: [\n---\n' });
		await ready();
		await manager.processFrontMatter(file('A.md'), (values) => (values['c'] = ['[[x]]']));
		expect(text('A.md')).toBe('---\na: "1"\nb: x\nc:\n  - "[[x]]"\n---\nbrød\n');
		await manager.processFrontMatter(file('B.md'), (values) => (values['a'] = 1));
		expect(text('B.md')).toBe('---\na: 1\n---\nbrød\n');
		await expect(manager.processFrontMatter(file('C.md'), () => undefined)).rejects.toThrow();
	});
});

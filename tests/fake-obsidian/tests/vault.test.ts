// The vault over a real folder: its verbs, its events and its errors.
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TFile, TFolder } from '../abstract-file';
import { Vault } from '../vault';
import { connected, started, until } from './started';

const FILES = { 'Kolleger/Hanne.md': 'Hanne\n', 'Mig.md': 'jeg\n', '.obsidian/app.json': '{}' };

async function openVault(files: Readonly<Record<string, string>> = FILES) {
	const { standIn, disk } = await started(files);
	const vault = new Vault(disk);
	const told: string[] = [];
	for (const name of ['create', 'modify', 'delete']) vault.on(name, (file: TFile) => told.push(`${name} ${file.path}`));
	vault.on('rename', (file: TFile, old: string) => told.push(`rename ${old} → ${file.path}`));
	await vault.load();
	const file = (path: string): TFile => {
		const found = vault.getFileByPath(path);
		if (found === null) throw new Error(`no ${path}`);
		return found;
	};
	return { standIn, disk, vault, told, file };
}

describe('what a vault holds', () => {
	it('tells of every file at its start, hidden ones apart', async () => {
		const { vault, told } = await openVault();
		expect(told.sort()).toEqual(['create Kolleger', 'create Kolleger/Hanne.md', 'create Mig.md']);
		expect(vault.getMarkdownFiles().map((file) => file.path).sort()).toEqual(['Kolleger/Hanne.md', 'Mig.md']);
		expect(vault.getRoot().children.map((child) => child.name).sort()).toEqual(['Kolleger', 'Mig.md']);
		expect(vault.getFolderByPath('Kolleger')).toBeInstanceOf(TFolder);
		expect(vault.getFileByPath('Kolleger')).toBeNull();
	});

	it('gives a file its name, ending and times', async () => {
		const { file } = await openVault();
		const hanne = file('Kolleger/Hanne.md');
		expect([hanne.name, hanne.basename, hanne.extension, hanne.parent?.path, hanne.stat.size]).toEqual(['Hanne.md', 'Hanne', 'md', 'Kolleger', 6]);
		expect(Math.abs(hanne.stat.mtime - Date.now())).toBeLessThan(60_000);
	});
});

describe('writing', () => {
	it('makes folders within each other, each told of', async () => {
		const { vault, told } = await openVault();
		told.length = 0;
		expect((await vault.createFolder('a/b/c')).path).toBe('a/b/c');
		expect(told).toEqual(['create a', 'create a/b', 'create a/b/c']);
	});

	it('copies a file, and keeps bytes as they are', async () => {
		const { vault } = await openVault();
		const made = await vault.createBinary('x.bin', new Uint8Array([0, 255, 10, 13]).buffer);
		const copy = await vault.copy(made, 'y.bin');
		await vault.appendBinary(copy, new Uint8Array([7]).buffer);
		expect([...new Uint8Array(await vault.readBinary(copy))]).toEqual([0, 255, 10, 13, 7]);
		await expect(vault.copy(made, 'y.bin')).rejects.toThrow('File already exists.');
	});

	it('makes a file, changes it and throws it away', async () => {
		const { vault, told, standIn } = await openVault();
		told.length = 0;
		const made = await vault.create('Ny.md', 'et');
		expect(vault.getFileByPath('Ny.md')).toBe(made);
		expect(await vault.process(made, (text) => `${text} to`)).toBe('et to');
		expect(readFileSync(join(standIn.vaultFolder, 'Ny.md'), 'utf8')).toBe('et to');
		await vault.trash(made, false);
		expect(readFileSync(join(standIn.vaultFolder, '.trash/Ny.md'), 'utf8')).toBe('et to');
		expect(told).toEqual(['create Ny.md', 'modify Ny.md', 'delete Ny.md']);
	});

	it('sees the disk in process, and what is remembered in cachedRead', async () => {
		const { vault, file, standIn } = await openVault();
		const mig = file('Mig.md');
		await vault.cachedRead(mig);
		writeFileSync(join(standIn.vaultFolder, 'Mig.md'), 'udefra\n');
		expect(await vault.cachedRead(mig)).toBe('jeg\n');
		expect(await vault.process(mig, (text) => text)).toBe('udefra\n');
	});

	it('queues writes that come at once', async () => {
		const { vault, file } = await openVault();
		const mig = file('Mig.md');
		await Promise.all(['a', 'b', 'c'].map((letter) => vault.process(mig, (text) => text + letter)));
		expect(await vault.read(mig)).toBe('jeg\nabc');
	});

	it('writes nothing where nothing changes', async () => {
		const { vault, file, told } = await openVault();
		told.length = 0;
		await vault.process(file('Mig.md'), (text) => text);
		expect(told).toEqual([]);
	});

	it('keeps the day a file was made, and every byte of a mark at its start', async () => {
		const { vault } = await openVault();
		const made = await vault.create('Ny.md', '\ufeffet');
		const { ctime } = made.stat;
		await vault.append(made, '\r\nto');
		expect(made.stat.ctime).toBe(ctime);
		expect(await vault.read(made)).toBe('\ufeffet\r\nto');
	});
});

describe('renaming', () => {
	it('moves a folder with what lies in it, the folder first', async () => {
		const { vault, told, file } = await openVault();
		const hanne = file('Kolleger/Hanne.md');
		told.length = 0;
		const folder = vault.getFolderByPath('Kolleger');
		if (folder !== null) await vault.rename(folder, 'Folk');
		expect(told).toEqual(['rename Kolleger → Folk', 'rename Kolleger/Hanne.md → Folk/Hanne.md']);
		expect(vault.getFileByPath('Folk/Hanne.md')).toBe(hanne);
		expect(vault.getAbstractFileByPath('Kolleger')).toBeNull();
	});
});

describe('what the app refuses', () => {
	it.each([
		['a taken name', (vault: Vault) => vault.create('Mig.md', ''), 'File already exists.'],
		['a name that differs in case alone', (vault: Vault) => vault.create('mig.md', ''), 'File already exists.'],
		['a folder that is missing', (vault: Vault) => vault.create('Nye/x.md', ''), 'ENOENT'],
		['a taken folder', (vault: Vault) => vault.createFolder('Kolleger'), 'Folder already exists.'],
		['a colon', (vault: Vault) => vault.create('a: b.md', ''), 'cannot contain'],
		['a question mark', (vault: Vault) => vault.create('hvad?.md', ''), 'cannot contain'],
		['a leading dot', (vault: Vault) => vault.create('.skjult.md', ''), 'start with a dot'],
		['a way out', (vault: Vault) => vault.create('../ude.md', ''), 'dot'],
		['a slash turned back', (vault: Vault) => vault.create('a\\b.md', ''), 'ENOENT'],
		['a bar', (vault: Vault) => vault.create('a|b.md', ''), 'cannot contain'],
		['a blank at the end of a folder’s name', (vault: Vault) => vault.createFolder('Nye '), 'end with'],
		['a folder where a file is', (vault: Vault) => vault.createFolder('Mig.md'), 'Folder already exists.'],
		['a name that is too long', (vault: Vault) => vault.create(`${'å'.repeat(140)}.md`, ''), 'ENAMETOOLONG'],
	])('refuses %s', async (_what, act, message) => {
		const { vault } = await openVault();
		await expect(act(vault)).rejects.toThrow(message);
	});

	it.each([
		['a taken name', 'Mig.md', 'Kolleger/Hanne.md', 'Destination file already exists!'],
		['a taken name in another case', 'Mig.md', 'Kolleger/HANNE.md', 'Destination file already exists!'],
		['an illegal name', 'Mig.md', 'a:b.md', 'cannot contain'],
		['a folder that is missing', 'Mig.md', 'Nye/Mig.md', 'ENOENT'],
	])('refuses a rename to %s, and tells of none', async (_what, from, to, message) => {
		const { vault, file, told, standIn } = await openVault();
		told.length = 0;
		await expect(vault.rename(file(from), to)).rejects.toThrow(message);
		expect([told, vault.getFileByPath(from)?.path, readFileSync(join(standIn.vaultFolder, from), 'utf8')]).toEqual([[], from, 'jeg\n']);
	});

	it('takes a rename in case alone', async () => {
		const { vault, file, told } = await openVault();
		told.length = 0;
		await vault.rename(file('Mig.md'), 'MIG.md');
		expect([told, vault.getFileByPath('MIG.md')?.basename]).toEqual([['rename Mig.md → MIG.md'], 'MIG']);
	});

	it('makes one file where two are asked for at once, and says so to the other', async () => {
		const { vault, told } = await openVault();
		told.length = 0;
		const both = await Promise.allSettled([vault.create('Ny.md', 'en'), vault.create('Ny.md', 'to')]);
		// Which of them comes first is nobody's to say.
		expect(both.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))).toMatchObject([{ message: 'File already exists.' }]);
		const made = vault.getFileByPath('Ny.md');
		expect([told, made === null ? null : await vault.read(made)]).toEqual([['create Ny.md'], both[0]?.status === 'fulfilled' ? 'en' : 'to']);
	});

	it.each([
		['process', (vault: Vault, gone: TFile) => vault.process(gone, (text) => text)],
		['append', (vault: Vault, gone: TFile) => vault.append(gone, 'x')],
		['delete', (vault: Vault, gone: TFile) => vault.delete(gone)],
		['rename', (vault: Vault, gone: TFile) => vault.rename(gone, 'Ny.md')],
		['trash', (vault: Vault, gone: TFile) => vault.trash(gone, false)],
		['copy', (vault: Vault, gone: TFile) => vault.copy(gone, 'Kopi.md')],
	])('refuses to %s what was deleted before the app heard of it', async (_verb, act) => {
		const { vault, file, standIn } = await openVault();
		const mig = file('Mig.md');
		rmSync(join(standIn.vaultFolder, 'Mig.md'));
		await expect(act(vault, mig)).rejects.toThrow('ENOENT');
	});

	it('removes a folder with what lies in it only where it is told to', async () => {
		const { vault } = await openVault();
		const folder = vault.getFolderByPath('Kolleger');
		if (folder === null) throw new Error('no folder');
		await expect(vault.delete(folder)).rejects.toThrow('ENOTEMPTY');
		expect(vault.getFileByPath('Kolleger/Hanne.md')).not.toBeNull();
		await vault.delete(folder, true);
		expect(vault.getAllLoadedFiles().map(({ path }) => path)).toEqual(['/', 'Mig.md']);
	});

	it('refuses a text from process that is none, and a time that it would not keep', async () => {
		const { vault, file } = await openVault();
		await expect(vault.process(file('Mig.md'), (async () => Promise.resolve('x')) as unknown as () => string)).rejects.toThrow('at once');
		expect(await vault.read(file('Mig.md'))).toBe('jeg\n');
		await expect(vault.create('Ny.md', '', { ctime: 1 })).rejects.toThrow('times');
		await expect(vault.modify(file('Mig.md'), '', { mtime: 1 })).rejects.toThrow('times');
	});

	it('refuses reading what is deleted', async () => {
		const { vault, file, standIn } = await openVault();
		rmSync(join(standIn.vaultFolder, 'Mig.md'));
		await expect(vault.read(file('Mig.md'))).rejects.toThrow('ENOENT');
	});

	it('goes on after a write that failed', async () => {
		const { vault, file } = await openVault();
		const failing = vault.process(file('Mig.md'), () => {
			throw new Error('nej');
		});
		await expect(failing).rejects.toThrow('nej');
		expect(await vault.process(file('Mig.md'), () => 'ja')).toBe('ja');
	});
});

describe('what others do', () => {
	it('sees changes on disk, and tells of its own only once', async () => {
		const { vault, told, standIn, file } = await openVault();
		told.length = 0;
		writeFileSync(join(standIn.vaultFolder, 'Mig.md'), 'en anden\n');
		await until(() => told.length === 1);
		writeFileSync(join(standIn.vaultFolder, 'Kolleger/Ny.md'), 'ny\n');
		await until(() => told.length === 2);
		rmSync(join(standIn.vaultFolder, 'Kolleger'), { recursive: true });
		await until(() => told.length === 5);
		await vault.modify(file('Mig.md'), 'min egen\n');
		await new Promise((done) => setTimeout(done, 150));
		expect(told).toEqual(['modify Mig.md', 'create Kolleger/Ny.md', 'delete Kolleger/Hanne.md', 'delete Kolleger/Ny.md', 'delete Kolleger', 'modify Mig.md']);
	});

	it('hears what another page does', async () => {
		const { standIn, told } = await openVault();
		const other = new Vault(await connected(standIn));
		await other.load();
		told.length = 0;
		await other.create('Fra den anden.md', '');
		await until(() => told.length === 1);
		expect(told).toEqual(['create Fra den anden.md']);
	});

	it('keeps what came from outside right after its own write', async () => {
		const { vault, standIn, file } = await openVault();
		const disk = join(standIn.vaultFolder, 'Mig.md');
		for (let round = 1; round <= 20; round++) {
			const own = vault.modify(file('Mig.md'), `min egen ${round}\n`);
			await until(() => readFileSync(disk, 'utf8') === `min egen ${round}\n`);
			writeFileSync(disk, 'en andens, og længere\n'.repeat(round));
			await own;
			await until(() => file('Mig.md').stat.size === statSync(disk).size);
		}
		await new Promise((done) => setTimeout(done, 100));
		expect(file('Mig.md').stat.size).toBe(statSync(disk).size);
	});
});

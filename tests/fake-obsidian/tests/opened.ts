// The data half opened over a small vault of its own: the vault, its metadata cache and the file manager, with every event that the cache told.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TFile } from '../abstract-file';
import { FileManager, type LinkAnswer } from '../file-manager';
import { MetadataCache } from '../metadata-cache';
import { Vault } from '../vault';
import { started, until } from './started';

export const FILES = {
	'Kolleger/Hanne.md': '---\ntype: kollega\n---\n# Hanne\n',
	'Samtaler/En.md': '---\ncolleague: "[[Hanne]]" # hende\n---\n- [ ] [[Hanne|hun]] og [[Ukendt]] [h](../Kolleger/Hanne.md#Hanne) [[#sig selv]]\n',
	'Mig.md': 'jeg\n',
};

/** The cache reads on when it is handed over: `ready` waits until the links are known. After a rename the user gives `answer`, and `asked` tells about how many links and notes. */
export async function opened(files: Readonly<Record<string, string>> = FILES, answer: () => LinkAnswer | Promise<LinkAnswer> = () => 'once') {
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
	const asked: [links: number, notes: number][] = [];
	const manager = new FileManager(vault, cache, async (links, notes) => {
		asked.push([links, notes]);
		return answer();
	});
	return { standIn, vault, cache, told, asked, file, ready, text, manager };
}

// What lies in a vault as the app tells it: files and folders, each with its parent.
import type { Vault } from 'obsidian';

/** Times in milliseconds since 1970, size in bytes. */
export interface FileStats {
	ctime: number;
	mtime: number;
	size: number;
}

export abstract class TAbstractFile {
	vault: Vault;
	declare path: string;
	declare name: string;
	parent: TFolder | null = null;

	constructor(vault: Vault, path: string) {
		this.vault = vault;
		setPath(this, path);
	}
}

export class TFile extends TAbstractFile {
	stat: FileStats = { ctime: 0, mtime: 0, size: 0 };
	declare basename: string;
	declare extension: string;
}

export class TFolder extends TAbstractFile {
	children: TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === '/';
	}
}

/** Only the vault moves files. The members of the classes are the app's and no others, so that real types and these fit each other. */
export function setPath(file: TAbstractFile, path: string): void {
	file.path = path;
	file.name = path.slice(path.lastIndexOf('/') + 1);
	if (!(file instanceof TFile)) return;
	const dot = file.name.lastIndexOf('.');
	file.basename = dot > 0 ? file.name.slice(0, dot) : file.name;
	file.extension = dot > 0 ? file.name.slice(dot + 1).toLowerCase() : '';
}

// Where the vault's folder lies, as far as the app tells: the question is who else can read it.
import { FileSystemAdapter, type App } from 'obsidian';
import { keeperOf } from '../model/cloud-folder';
import type { FolderReach } from '../views/guide-steps';

/** By its path on a computer, and by what other programs have left in it. On a phone or tablet the app tells nothing of this. */
export async function folderReach({ vault }: App): Promise<FolderReach> {
	const { adapter } = vault;
	if (!(adapter instanceof FileSystemAdapter)) return 'unknown';
	const keeper = keeperOf(adapter.getBasePath());
	if (keeper !== null) return keeper;
	if (await adapter.exists('.stfolder')) return 'Syncthing';
	return (await adapter.exists('.git')) ? 'Git' : 'plain';
}

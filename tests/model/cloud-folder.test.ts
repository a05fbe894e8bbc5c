import { expect, it } from 'vitest';
import { keeperOf, type FolderKeeper } from '../../src/model/cloud-folder';

it.each<[string, FolderKeeper | null]>([
	['C:\\Users\\hanne\\OneDrive - Kommunen\\Noter', 'OneDrive'],
	['/Users/hanne/Library/CloudStorage/OneDrive-Kommunen/Noter', 'OneDrive'],
	['/Users/hanne/Library/Mobile Documents/iCloud~md~obsidian/Documents/Noter', 'iCloud'],
	['C:\\Users\\hanne\\iCloudDrive\\iCloud~md~obsidian\\Noter', 'iCloud'],
	['/Users/hanne/Library/CloudStorage/Dropbox/Noter', 'Dropbox'],
	['/home/hanne/Dropbox (Klubben)/Noter', 'Dropbox'],
	['/Users/hanne/Library/CloudStorage/GoogleDrive-hanne@example.org/Mit drev/Noter', 'Google Drive'],
	['/home/hanne/Nextcloud/Noter', 'Nextcloud'],
	['P:\\pCloud Drive\\Noter', 'pCloud'],
	['/Users/hanne/Box/Noter', 'Box'],
	['\\\\server\\hanne\\Noter', 'network'],
	['//server/hanne/Noter', 'network'],
	['/Volumes/Klubben/Noter', 'network'],
	['/home/hanne/Noter', null],
	['C:\\Users\\hanne\\Documents\\Noter', null],
	['/home/hanne/Mailboxes/Noter', null],
	['/home/hanne/boxing', null],
	['', null],
])('a vault in %s is kept by %s', (path, keeper) => {
	expect(keeperOf(path)).toBe(keeper);
});

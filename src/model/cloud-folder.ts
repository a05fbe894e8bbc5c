// Whether the vault's folder is one that others may be able to read, as far as its path tells. A question to the user, never a judgement.

/** What keeps a copy of the folder elsewhere, or lets others into it. */
export type FolderKeeper = 'OneDrive' | 'Dropbox' | 'iCloud' | 'Google Drive' | 'Nextcloud' | 'pCloud' | 'Box' | 'Proton Drive' | 'network' | 'Git' | 'Syncthing';

/** Names of folders as the services give them, at the start of a part of the path. */
const PARTS: readonly (readonly [string, FolderKeeper])[] = [
	['onedrive', 'OneDrive'],
	['sharepoint', 'OneDrive'],
	['dropbox', 'Dropbox'],
	['mobile documents', 'iCloud'],
	['icloud', 'iCloud'],
	['google drive', 'Google Drive'],
	['googledrive', 'Google Drive'],
	['google-drive', 'Google Drive'],
	['nextcloud', 'Nextcloud'],
	['owncloud', 'Nextcloud'],
	['pcloud', 'pCloud'],
	['box sync', 'Box'],
	['box-box', 'Box'],
	['proton drive', 'Proton Drive'],
	['protondrive', 'Proton Drive'],
];

/** By the path of the vault's folder on disk; null where it tells nothing. */
export function keeperOf(basePath: string): FolderKeeper | null {
	const parts = basePath.normalize('NFC').toLowerCase().split(/[\\/]/);
	for (const [start, keeper] of PARTS) if (parts.some((part) => part.startsWith(start))) return keeper;
	if (parts.includes('box')) return 'Box';
	return /^(?:\\\\|\/\/)[^\\/]/.test(basePath) || basePath.startsWith('/Volumes/') ? 'network' : null;
}

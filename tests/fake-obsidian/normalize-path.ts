// Paths as the vault writes them, and names that no file of a vault may have.

/** Forward slashes, none at the ends or doubled, plain blanks, composed letters; `/` for nothing. */
export function normalizePath(path: string): string {
	const cleaned = path.replace(/[\\/]+/g, '/').replace(/^\/|\/$/g, '').replace(/[\u00a0\u202f]/g, ' ').normalize('NFC');
	return cleaned === '' ? '/' : cleaned;
}

/** Throws for a name that some system the app runs on refuses: what is legal here must be legal everywhere. */
export function checkPath(path: string): void {
	for (const name of path.split('/')) {
		if (/[\\:*?"<>|\0]/.test(name)) throw new Error('File name cannot contain any of the following characters: * " \\ / < > : | ?');
		if (name.startsWith('.')) throw new Error('File name cannot start with a dot.');
		if (name === '' || /[. ]$/.test(name)) throw new Error('File name cannot be empty or end with a dot or a blank.');
		if (new TextEncoder().encode(name).length > 255) throw new Error(`ENAMETOOLONG: name too long, open '${path}'`);
	}
}

/** A path without its last part; empty at the top. */
export function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

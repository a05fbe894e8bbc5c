// Paths as links compare them, and their parts. Paths use `/` and start at the vault's root.

/** What compares two paths: NFC and small letters, hard blanks as blanks (as the app's normalizePath makes them). */
export function foldPath(path: string): string {
	return path.normalize('NFC').toLowerCase().replace(/[\u00a0\u202f]/g, ' ');
}

/** The folder of a path without its closing slash; '' for the root. */
export function folderOf(path: string): string {
	const slash = path.lastIndexOf('/');
	return slash === -1 ? '' : path.slice(0, slash);
}

/** The file name of a path, extension and all. */
export function fileNameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/** The file name without `.md`: what a wikilink calls the note. Other extensions stay. */
export function noteNameOf(path: string): string {
	const name = fileNameOf(path);
	return name.toLowerCase().endsWith('.md') ? name.slice(0, -'.md'.length) : name;
}

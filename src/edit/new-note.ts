// A note still to be made: its path, which is free and legal on every system, and its text.
import { legalFileName } from '../text/names';

export interface NewNote {
	/** With folder and `.md`; nothing had this path when it was planned. */
	readonly path: string;
	readonly text: string;
	/** Folder that must be there first; '' is the vault's root. */
	readonly folder: string;
}

/**
 * A free path for a note of this name: characters that no file name may hold are replaced, a taken name becomes "… 2".
 * `taken` answers for paths that exist and for those planned in the same step.
 */
export function freePath(folder: string, name: string, taken: (path: string) => boolean): string {
	const stem = (folder === '' ? '' : `${folder}/`) + legalFileName(name);
	let path = `${stem}.md`;
	for (let count = 2; taken(path); count++) path = `${stem} ${count}.md`;
	return path;
}

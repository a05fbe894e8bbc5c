// What reading depends on besides the note itself. Everything below host/ gets it handed in.
import type { SensitiveKey } from './sensitive';

export interface ReadingOptions {
	/** The property by which a note is recognised; 'type' unless the user changed it. */
	readonly typeProperty: string;
	/** Folders whose notes are never ours and whose lines never count. */
	readonly leftOut: readonly string[];
	/** Where set, only notes in these folders are ours; lines elsewhere still count. */
	readonly only: readonly string[];
	/** The user's own template and question notes: never notes of ours. */
	readonly templates: readonly string[];
	/** Sensitive properties that the user has given a ground for: they are no problem of a note. */
	readonly sensitive: readonly SensitiveKey[];
}

export const DEFAULT_READING: ReadingOptions = { typeProperty: 'type', leftOut: [], only: [], templates: [], sensitive: [] };

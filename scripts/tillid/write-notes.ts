// The one door through which the command line writes: edits on the text they were worked out on, notes that are not there yet.
import { applyEdits, type Edit } from '../../src/text/edits';
import type { Strings } from '../../src/strings/en';
import { createText, isInside, readText, replaceText, tidyUp } from './vault-files';
import type { CommandWords } from './usage';

/** What is to be written: a change to a note that reads as `expect`, or a new note. */
export type Write =
	| { readonly path: string; readonly edits: readonly Edit[]; readonly expect: string }
	| { readonly path: string; readonly text: string };

/** What came of the writes. */
export interface Written {
	/** Paths of the notes that say now what they were to say. */
	readonly paths: ReadonlySet<string>;
	/** A message for each write that was refused or failed, in their order. */
	readonly failures: readonly string[];
}

/** In their order. After a new note that cannot be made nothing more is written: the rest may lead to it. */
export function writeNotes(root: string, writes: readonly Write[], words: CommandWords, refusals: Strings['refusals']): Written {
	const paths = new Set<string>();
	const failures: string[] = [];
	if (writes.length > 0) tidyUp(root);
	for (const write of writes) {
		const failure = writeOne(root, write, words, refusals);
		if (failure === null) paths.add(write.path);
		else failures.push(failure);
		if (failure !== null && 'text' in write) break;
	}
	return { paths, failures };
}

function writeOne(root: string, write: Write, words: CommandWords, refusals: Strings['refusals']): string | null {
	if (!isInside(root, write.path)) return words.cannotWrite(write.path, words.outside);
	try {
		if ('text' in write) {
			createText(root, write.path, write.text);
			return null;
		}
		const there = readText(root, write.path);
		if (there === null) return `${write.path}: ${refusals['note-gone']()}`;
		if (!there.sound) return words.notUtf8(write.path);
		if (there.text !== write.expect) return `${write.path}: ${refusals['text-changed']()}`;
		const text = applyEdits(there.text, write.edits);
		if (text !== there.text) replaceText(root, write.path, text);
		return null;
	} catch (error) {
		const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		return why === 'EEXIST' ? `${write.path}: ${refusals['note-there']()}` : words.cannotWrite(write.path, why);
	}
}

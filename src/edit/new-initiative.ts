// A new note for an initiative that a promise or a conversation already names. What it is to reach is the user's to say.
import { freePath, type NewNote } from './new-note';
import { ownNote } from './own-note';
import { plainLine } from './own-properties';
import type { WritingContext } from './writing-context';

/** `folder`: as the link says, else where the user's new notes go; initiatives have no folder of their own, and the link finds it by its name. */
export function planInitiative(name: string, folder: string, context: WritingContext): NewNote {
	const path = freePath(folder, plainLine(name), (taken) => context.exists(taken));
	return { path, folder, text: ownNote({ kind: 'initiative' }, [], '', context) };
}

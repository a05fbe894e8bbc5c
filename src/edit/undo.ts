// Taking back what was written: the inverse of every change with the text that must still stand there. Holds changed ranges and the lines
// around them, never a whole note, and is plain data, so that it can live in the device's storage.
import { applyEdits, invertEdits, type Edit } from '../text/edits';
import { fingerprint } from './fingerprint';
import type { NewNote } from './new-note';
import { refused, type TextChange } from './refusal';

/** One changed range: what stands there since, in its surroundings, and what stood there before. */
export interface UndoRange {
	/** Offset of `left` in the text as we left it. */
	readonly from: number;
	readonly left: string;
	readonly restore: string;
	/** What stood right before and after `left` as we left it: the rest of its lines, at most 200 characters. */
	readonly before: string;
	readonly after: string;
}

export type UndoFile =
	| { readonly did: 'edit'; readonly path: string; readonly ranges: readonly UndoRange[] }
	| { readonly did: 'create'; readonly path: string; /** Fingerprint of the text that was written. */ readonly print: string }
	/** A note that was made and taken away again: its text is kept elsewhere, under its fingerprint, and never for long. */
	| { readonly did: 'trash'; readonly path: string; readonly print: string };

/** One command: its files are taken back together. Ask every file first, and write only when none refuses. */
export interface UndoStep {
	/** What was done, in the user's words. */
	readonly label: string;
	/** When, in milliseconds since 1970: steps older than seven days are let go. */
	readonly at: number;
	readonly files: readonly UndoFile[];
}

/** What to remember of edits made to a text. `edits` as for applyEdits: offsets of `before`, none overlapping. */
export function rememberEdits(path: string, before: string, edits: readonly Edit[]): UndoFile {
	const after = applyEdits(before, edits);
	const ranges = invertEdits(before, edits).map(({ from, to, insert }) => ({
		from,
		left: after.slice(from, to),
		restore: insert,
		before: surroundingsBefore(after, from),
		after: surroundingsAfter(after, to),
	}));
	return { did: 'edit', path, ranges };
}

/** What to remember of a note that was made. */
export function rememberNote(note: Pick<NewNote, 'path' | 'text'>): UndoFile {
	return { did: 'create', path: note.path, print: fingerprint(note.text) };
}

/** What to remember of a note that was made and went to the trash. */
export function rememberTrash(note: Pick<NewNote, 'path' | 'text'>): Extract<UndoFile, { did: 'trash' }> {
	return { did: 'trash', path: note.path, print: fingerprint(note.text) };
}

/** Whether a note that was made still reads as it did, so that it may go to the trash. */
export function isUntouched(text: string, file: UndoFile): boolean {
	return file.did === 'create' && file.print === fingerprint(text);
}

/**
 * The edits that take back what was changed in this file. Each range is looked for where it was left, then exactly once elsewhere;
 * one that is gone, changed or doubled refuses them all. Remember these edits in turn, and undo becomes redo.
 */
export function undoEdits(text: string, file: UndoFile): TextChange {
	if (file.did !== 'edit') return refused('text-changed');
	const edits: Edit[] = [];
	let end = 0;
	for (const range of file.ranges) {
		const from = whereLeft(text, range);
		if (from === null || from < end) return refused('text-changed');
		end = from + range.left.length;
		edits.push({ from, to: end, insert: range.restore });
	}
	return { ok: true, edits };
}

const CONTEXT = 200;

function whereLeft(text: string, range: UndoRange): number | null {
	const whole = range.before + range.left + range.after;
	const remembered = range.from - range.before.length;
	if (remembered >= 0 && text.startsWith(whole, remembered)) return range.from;
	const first = whole === '' ? -1 : text.indexOf(whole);
	if (first === -1 || text.includes(whole, first + 1)) return null;
	return first + range.before.length;
}

/** From the start of the line, with the line ending before it; where that is all, from the start of the line above. */
function surroundingsBefore(text: string, at: number): string {
	const own = text.lastIndexOf('\n', at - 1);
	const ending = at > 0 ? own : -1;
	const above = ending === at - 1 && ending > 0 ? text.lastIndexOf('\n', ending - 1) : ending;
	return text.slice(Math.max(above, at - CONTEXT, 0), at);
}

/** To the end of the line, with its line ending; where that is all, to the end of the line below. */
function surroundingsAfter(text: string, at: number): string {
	const own = text.indexOf('\n', at);
	const below = own === at ? text.indexOf('\n', own + 1) : own;
	const end = below === -1 ? text.length : below + 1;
	return text.slice(at, Math.min(end, at + CONTEXT));
}

/** The step with a note's new path: what was written is found again where the note has gone. */
export function renameIn(step: UndoStep, from: string, to: string): UndoStep {
	if (!step.files.some(({ path }) => path === from)) return step;
	return { ...step, files: step.files.map((file) => (file.path === from ? { ...file, path: to } : file)) };
}

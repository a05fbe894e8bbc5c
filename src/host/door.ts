// The one door through which the vault is written. What is to change comes in as a value; nothing is parsed here.
import type { App, TFile } from 'obsidian';
import { changeOf, type FileEdits } from '../edit/file-edits';
import type { NewNote } from '../edit/new-note';
import { refused } from '../edit/refusal';
import { isUntouched, undoEdits, type UndoFile, type UndoStep } from '../edit/undo';
import { NoteWriter, type Change, type Outcome } from './note-writer';
import type { UndoJournal } from './undo-journal';

export interface NoteChange {
	readonly path: string;
	readonly change: Change;
}

/** What one command wants: notes to make first, then notes to change. */
export interface Work {
	/** What was done, in the user's words: the undo says it. */
	readonly label: string;
	/** What to say instead where everything stands there already, so that nothing is written. */
	readonly there?: string;
	readonly notes?: readonly NewNote[];
	readonly changes?: readonly NoteChange[];
	/** Notes to put into the trash, as they were read: one that was written in since stays, and so do all. */
	readonly trash?: readonly { readonly path: string; readonly text: string }[];
}

export class Door {
	private queue: Promise<unknown> = Promise.resolve();
	private readonly writer: NoteWriter;

	constructor(
		app: App,
		private readonly journal: UndoJournal,
		/** Hands the text that a write left to the index, before the metadata cache tells of it. */
		written: (file: TFile, text: string) => void,
	) {
		this.writer = new NoteWriter(app, written);
	}

	/** There is a write of this device's that has not been taken back. */
	get canUndo(): boolean {
		return this.journal.last('done') !== null;
	}

	/** Does all of it, as one step to undo, or refuses before the first byte is written. Where it breaks off all the same, what was written can be undone. */
	carryOut(work: Work): Promise<Outcome> {
		return this.inTurn(async () => {
			const refusal = (await this.refusalOf(work.changes ?? [], work.notes ?? [])) ?? (await this.trashRefusal(work.trash ?? []));
			if (refusal !== null) return refusal;
			const files: UndoFile[] = [];
			let outcome: Outcome;
			let at: number | null = null;
			try {
				outcome = await this.write(work, files);
			} finally {
				if (files.length > 0) at = this.journal.remember({ label: work.label, at: Date.now(), files });
			}
			if (!outcome.ok) return outcome;
			return at === null ? { ...outcome, there: true } : { ...outcome, at };
		});
	}

	/** Takes back the last step or the one of a certain time, or does an undone one again: all of it, or nothing and why. Where it breaks off all the same, both parts can be turned later. */
	turnBack(list: 'done' | 'undone', at: number | null = null): Promise<{ readonly step: UndoStep; readonly outcome: Outcome } | null> {
		return this.inTurn(async () => {
			const step = at === null ? this.journal.last(list) : this.journal.madeAt(list, at);
			if (step === null) return null;
			const left = [...step.files];
			const inverse: UndoFile[] = [];
			try {
				return { step, outcome: await this.turnFiles(step, left, inverse) };
			} finally {
				if (left.length < step.files.length) this.journal.turn(list, step, withFiles(step, inverse), withFiles(step, left));
			}
		});
	}

	/** The note as it stands, with what the user typed a moment ago; null where it is gone. */
	read(path: string): Promise<string | null> {
		return this.writer.read(path);
	}

	/** One after the other: what a command works out counts on what the one before has left. */
	private inTurn<T>(work: () => Promise<T>): Promise<T> {
		const turn = this.queue.then(work, work);
		this.queue = turn.catch(() => undefined);
		return turn;
	}

	private async refusalOf(changes: readonly NoteChange[], notes: readonly NewNote[]): Promise<Outcome | null> {
		for (const { path } of notes) if (this.writer.isThere(path)) return { ...refused('note-there'), path };
		if (changes.length < 2 && notes.length === 0) return null;
		for (const { path, change } of changes) {
			if (notes.some((note) => note.path === path)) continue;
			const outcome = await this.writer.tryOut(path, change);
			if (!outcome.ok) return { ...outcome, path };
		}
		return null;
	}

	private async trashRefusal(trash: NonNullable<Work['trash']>): Promise<Outcome | null> {
		for (const { path, text } of trash) {
			const outcome = await this.writer.tryOut(path, (now) => (now === text ? { ok: true, edits: [] } : refused('text-changed')));
			if (!outcome.ok) return { ...outcome, path };
		}
		return null;
	}

	private async write(work: Work, files: UndoFile[]): Promise<Outcome> {
		for (const note of work.notes ?? []) {
			const made = await this.writer.create(note, files);
			if (!made.ok) return made;
		}
		let line: number | undefined;
		for (const { path, change } of work.changes ?? []) {
			const outcome = await this.writer.edit(path, change, files);
			if (!outcome.ok) return outcome;
			line = outcome.line;
		}
		for (const { path, text } of work.trash ?? []) {
			const outcome = await this.writer.takeAway(path, text, files);
			if (!outcome.ok) return outcome;
		}
		return line === undefined ? { ok: true } : { ok: true, line };
	}

	/** `left`: the files of the step; each that has been turned is taken out. */
	private async turnFiles(step: UndoStep, left: UndoFile[], inverse: UndoFile[]): Promise<Outcome> {
		for (const undo of step.files) {
			const refusal = await this.undoRefusal(undo, step);
			if (refusal !== null) return refusal;
		}
		// Backwards: a note that was made is taken away after what was changed because of it.
		for (let undo = left.at(-1); undo !== undefined; undo = left.at(-1)) {
			const outcome = await this.turnFile(undo, inverse);
			if (!outcome.ok) return outcome;
			left.pop();
		}
		return { ok: true };
	}

	private async undoRefusal(undo: UndoFile, step: UndoStep): Promise<Outcome | null> {
		if (undo.did === 'trash') return this.remakeRefusal(undo);
		// In a note that comes back with this very step there is nothing to look at yet.
		if (undo.did === 'edit' && step.files.some(({ did, path }) => did === 'trash' && path === undo.path)) return null;
		const outcome = await this.writer.tryOut(undo.path, (text) => {
			if (undo.did === 'edit') return undoEdits(text, undo);
			return isUntouched(text, undo) ? { ok: true, edits: [] } : refused('text-changed');
		});
		return outcome.ok ? null : { ...outcome, path: undo.path };
	}

	private remakeRefusal({ path, print }: UndoFile & { readonly did: 'trash' }): Outcome | null {
		if (this.writer.isThere(path)) return { ...refused('note-there'), path };
		return this.writer.hasTrashed(print) ? null : { ...refused('note-gone'), path };
	}

	private async turnFile(undo: UndoFile, inverse: UndoFile[]): Promise<Outcome> {
		switch (undo.did) {
			case 'edit':
				return this.writer.edit(undo.path, (text) => undoEdits(text, undo), inverse);
			case 'create':
				return this.writer.takeAway(undo.path, null, inverse);
			case 'trash':
				return this.writer.makeAgain(undo.path, undo.print, inverse);
		}
	}
}

/** A note change from edits that were worked out, and shown, before. */
export function shownChange(file: FileEdits): NoteChange {
	return { path: file.path, change: (text) => changeOf(text, file) };
}

/** Null without any. */
function withFiles(step: UndoStep, files: readonly UndoFile[]): UndoStep | null {
	return files.length === 0 ? null : { ...step, files };
}

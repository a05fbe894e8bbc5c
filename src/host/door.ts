// The one door through which the vault is written. What is to change comes in as a value; nothing is parsed here.
import { MarkdownView, TFile, normalizePath, type App } from 'obsidian';
import type { FileEdits } from '../edit/file-edits';
import { changeOf } from '../edit/file-edits';
import type { NewNote } from '../edit/new-note';
import { refused, type Refused, type TextChange } from '../edit/refusal';
import { isUntouched, rememberEdits, rememberNote, rememberTrash, undoEdits, type UndoFile, type UndoStep } from '../edit/undo';
import { applyEdits } from '../text/edits';
import type { UndoJournal } from './undo-journal';

/** Works out what should change, on the text as it stands in the file at that moment. */
export type Change = (text: string) => TextChange;

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

export type Outcome = { readonly ok: true; readonly line?: number; /** All of it stood there already. */ readonly there?: true } | (Refused & { readonly path: string });

export class Door {
	private queue: Promise<unknown> = Promise.resolve();
	/** Texts of notes that undo has put into the trash, by fingerprint: in memory only, so that no note lives on outside the vault. */
	private readonly trashed = new Map<string, string>();

	constructor(
		private readonly app: App,
		private readonly journal: UndoJournal,
		/** Hands the text that a write left to the index, before the metadata cache tells of it. */
		private readonly written: (file: TFile, text: string) => void,
	) {}

	/** There is a write of this device's that has not been taken back. */
	get canUndo(): boolean {
		return this.journal.last('done') !== null;
	}

	/** Does all of it, as one step to undo, or refuses before the first byte is written. */
	carryOut(work: Work): Promise<Outcome> {
		return this.inTurn(async () => {
			const refusal = (await this.refusalOf(work.changes ?? [], work.notes ?? [])) ?? (await this.trashRefusal(work.trash ?? []));
			if (refusal !== null) return refusal;
			const files: UndoFile[] = [];
			const outcome = await this.write(work, files);
			if (files.length > 0) this.journal.remember({ label: work.label, at: Date.now(), files });
			return outcome.ok && files.length === 0 ? { ...outcome, there: true } : outcome;
		});
	}

	/** Takes back the last step, or does the last undone one again: all of it, or nothing and why. */
	turnBack(list: 'done' | 'undone'): Promise<{ readonly step: UndoStep; readonly outcome: Outcome } | null> {
		return this.inTurn(async () => {
			const step = this.journal.last(list);
			if (step === null) return null;
			const inverse: UndoFile[] = [];
			const outcome = await this.turnFiles(step, inverse);
			if (outcome.ok) this.journal.turn(list, inverse.length === 0 ? null : { ...step, at: Date.now(), files: inverse });
			return { step, outcome };
		});
	}

	/** The note as it stands, with what the user typed a moment ago; null where it is gone. */
	async read(path: string): Promise<string | null> {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) return null;
		await this.saveOpenEditors(file);
		return this.app.vault.read(file);
	}

	/** One after the other: what a command works out counts on what the one before has left. */
	private inTurn<T>(work: () => Promise<T>): Promise<T> {
		const turn = this.queue.then(work, work);
		this.queue = turn.catch(() => undefined);
		return turn;
	}

	private async refusalOf(changes: readonly NoteChange[], notes: readonly NewNote[]): Promise<Outcome | null> {
		for (const note of notes) {
			if (this.app.vault.getAbstractFileByPath(normalizePath(note.path)) !== null) return { ...refused('note-there'), path: note.path };
		}
		if (changes.length < 2 && notes.length === 0) return null;
		for (const { path, change } of changes) {
			if (notes.some((note) => note.path === path)) continue;
			const outcome = await this.tryOut(path, change);
			if (!outcome.ok) return { ...outcome, path };
		}
		return null;
	}

	private async trashRefusal(trash: NonNullable<Work['trash']>): Promise<Outcome | null> {
		for (const { path, text } of trash) {
			const outcome = await this.tryOut(path, (now) => (now === text ? { ok: true, edits: [] } : refused('text-changed')));
			if (!outcome.ok) return { ...outcome, path };
		}
		return null;
	}

	private async tryOut(path: string, change: Change): Promise<TextChange> {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) return refused('note-gone');
		await this.saveOpenEditors(file);
		return change(await this.app.vault.read(file));
	}

	private async write(work: Work, files: UndoFile[]): Promise<Outcome> {
		for (const note of work.notes ?? []) {
			const made = await this.create(note);
			if (!made.ok) return made;
			files.push(rememberNote(note));
		}
		let line: number | undefined;
		for (const { path, change } of work.changes ?? []) {
			const outcome = await this.edit(path, change, files);
			if (!outcome.ok) return outcome;
			line = outcome.line;
		}
		for (const { path } of work.trash ?? []) await this.takeAway(path, files);
		return line === undefined ? { ok: true } : { ok: true, line };
	}

	private async create(note: NewNote): Promise<Outcome> {
		const path = normalizePath(note.path);
		await this.ensureFolder(note.folder);
		// `create` refuses an existing path by itself, so a note that came there meanwhile is safe too.
		try {
			this.written(await this.app.vault.create(path, note.text), note.text);
			return { ok: true };
		} catch (error) {
			if (this.app.vault.getAbstractFileByPath(path) === null) throw error;
			return { ...refused('note-there'), path };
		}
	}

	private async ensureFolder(folder: string): Promise<void> {
		let path = '';
		for (const part of normalizePath(folder).split('/').filter((name) => name !== '')) {
			path = path === '' ? part : `${path}/${part}`;
			if (this.app.vault.getAbstractFileByPath(path) === null) await this.app.vault.createFolder(path);
		}
	}

	private async edit(path: string, change: Change, files: UndoFile[]): Promise<Outcome> {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) return { ...refused('note-gone'), path };
		await this.saveOpenEditors(file);
		let outcome: TextChange = refused('note-gone');
		let before = '';
		// A throw inside leaves the file untouched, which returning the same text would not promise.
		const after = await this.app.vault
			.process(file, (text) => {
				before = text;
				outcome = change(text);
				if (!outcome.ok || outcome.edits.length === 0) throw new NothingToWrite();
				return applyEdits(text, outcome.edits);
			})
			.catch(async (error: unknown) => {
				if (error instanceof NothingToWrite) return null;
				if (await this.app.vault.adapter.exists(path)) throw error;
				// Gone from the disk, and the app has not told of it yet.
				outcome = refused('note-gone');
				return null;
			});
		return this.concluded(file, outcome, before, after, files);
	}

	private concluded(file: TFile, outcome: TextChange, before: string, after: string | null, files: UndoFile[]): Outcome {
		if (!outcome.ok) return { ...outcome, path: file.path };
		if (after !== null) {
			files.push(rememberEdits(file.path, before, outcome.edits));
			this.written(file, after);
		}
		return outcome.line === undefined ? { ok: true } : { ok: true, line: outcome.line };
	}

	/** What the user typed a moment ago is in the editor only: it goes to disk first, so that nothing is lost. */
	private async saveOpenEditors(file: TFile): Promise<void> {
		for (const leaf of this.app.workspace.getLeavesOfType('markdown')) {
			const { view } = leaf;
			if (view instanceof MarkdownView && view.file?.path === file.path) await view.save();
		}
	}

	private async turnFiles(step: UndoStep, inverse: UndoFile[]): Promise<Outcome> {
		for (const undo of step.files) {
			const refusal = await this.undoRefusal(undo, step);
			if (refusal !== null) return refusal;
		}
		// Backwards: a note that was made is taken away after what was changed because of it.
		for (const undo of [...step.files].reverse()) {
			const outcome = await this.turnFile(undo, inverse);
			if (!outcome.ok) return outcome;
		}
		return { ok: true };
	}

	private async undoRefusal(undo: UndoFile, step: UndoStep): Promise<Outcome | null> {
		if (undo.did === 'trash') return this.remakeRefusal(undo);
		// In a note that comes back with this very step there is nothing to look at yet.
		if (undo.did === 'edit' && step.files.some(({ did, path }) => did === 'trash' && path === undo.path)) return null;
		const outcome = await this.tryOut(undo.path, (text) => {
			if (undo.did === 'edit') return undoEdits(text, undo);
			return isUntouched(text, undo) ? { ok: true, edits: [] } : refused('text-changed');
		});
		return outcome.ok ? null : { ...outcome, path: undo.path };
	}

	private remakeRefusal({ path, print }: UndoFile & { readonly did: 'trash' }): Outcome | null {
		if (this.app.vault.getAbstractFileByPath(path) !== null) return { ...refused('note-there'), path };
		return this.trashed.has(print) ? null : { ...refused('note-gone'), path };
	}

	private async turnFile(undo: UndoFile, inverse: UndoFile[]): Promise<Outcome> {
		switch (undo.did) {
			case 'edit':
				return this.edit(undo.path, (text) => undoEdits(text, undo), inverse);
			case 'create':
				return this.takeAway(undo.path, inverse);
			case 'trash':
				return this.makeAgain(undo.path, this.trashed.get(undo.print) ?? '', inverse);
		}
	}

	private async takeAway(path: string, inverse: UndoFile[]): Promise<Outcome> {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) return { ok: true };
		const text = await this.app.vault.read(file);
		const gone = rememberTrash({ path, text });
		this.trashed.set(gone.print, text);
		await this.app.fileManager.trashFile(file);
		inverse.push(gone);
		return { ok: true };
	}

	private async makeAgain(path: string, text: string, inverse: UndoFile[]): Promise<Outcome> {
		const note = { path, text, folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))) };
		const made = await this.create(note);
		if (made.ok) inverse.push(rememberNote(note));
		return made;
	}
}

/** A note change from edits that were worked out, and shown, before. */
export function shownChange(file: FileEdits): NoteChange {
	return { path: file.path, change: (text) => changeOf(text, file) };
}

class NothingToWrite extends Error {}

// The verbs that change one file of the vault: make, change, take away. The door alone calls them; what each has done is told in `files`, so that it can be undone.
import { MarkdownView, normalizePath, type App, type TFile } from 'obsidian';
import type { NewNote } from '../edit/new-note';
import { refused, type Refused, type TextChange } from '../edit/refusal';
import { rememberEdits, rememberNote, rememberTrash, type UndoFile } from '../edit/undo';
import { applyEdits } from '../text/edits';

/** Works out what should change, on the text as it stands in the file at that moment. */
export type Change = (text: string) => TextChange;

export type Outcome = Done | (Refused & { readonly path: string });

export interface Done {
	readonly ok: true;
	readonly line?: number;
	/** When it was written, by which undo finds it again. */
	readonly at?: number;
	/** All of it stood there already. */
	readonly there?: true;
}

export class NoteWriter {
	/** Texts of notes that went to the trash, by fingerprint: in memory only, so that no note lives on outside the vault. */
	private readonly trashed = new Map<string, string>();

	constructor(
		private readonly app: App,
		/** Hands the text that a write left to the index, before the metadata cache tells of it. */
		private readonly written: (file: TFile, text: string) => void,
	) {}

	/** The note as it stands, with what the user typed a moment ago; null where it is gone. */
	async read(path: string): Promise<string | null> {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) return null;
		await this.saveOpenEditors(file);
		return this.readInTurn(file);
	}

	/** What the change would be, without writing it. */
	async tryOut(path: string, change: Change): Promise<TextChange> {
		const text = await this.read(path);
		return text === null ? refused('note-gone') : change(text);
	}

	isThere(path: string): boolean {
		return this.app.vault.getAbstractFileByPath(normalizePath(path)) !== null;
	}

	/** The text of a note that went to the trash can be had again. */
	hasTrashed(print: string): boolean {
		return this.trashed.has(print);
	}

	async create(note: NewNote, files: UndoFile[]): Promise<Outcome> {
		const path = normalizePath(note.path);
		await this.ensureFolder(note.folder);
		// `create` refuses an existing path by itself, so a note that came there meanwhile is safe too.
		try {
			const file = await this.app.vault.create(path, note.text);
			files.push(rememberNote(note));
			this.written(file, note.text);
			return { ok: true };
		} catch (error) {
			if (!this.isThere(path)) throw error;
			return { ...refused('note-there'), path };
		}
	}

	async edit(path: string, change: Change, files: UndoFile[]): Promise<Outcome> {
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

	/** Into the trash. `text`: as it must still read; null where that was looked at. */
	async takeAway(path: string, text: string | null, files: UndoFile[]): Promise<Outcome> {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) return { ok: true };
		const now = await this.readInTurn(file);
		if (text !== null && now !== text) return { ...refused('text-changed'), path };
		const gone = rememberTrash({ path, text: now });
		this.trashed.set(gone.print, now);
		await this.app.fileManager.trashFile(file);
		files.push(gone);
		return { ok: true };
	}

	/** A note that went to the trash, at its place again. */
	makeAgain(path: string, print: string, files: UndoFile[]): Promise<Outcome> {
		return this.create({ path, text: this.trashed.get(print) ?? '', folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))) }, files);
	}

	private concluded(file: TFile, outcome: TextChange, before: string, after: string | null, files: UndoFile[]): Outcome {
		if (!outcome.ok) return { ...outcome, path: file.path };
		if (after !== null) {
			files.push(rememberEdits(file.path, before, outcome.edits));
			this.written(file, after);
		}
		return outcome.line === undefined ? { ok: true } : { ok: true, line: outcome.line };
	}

	private async ensureFolder(folder: string): Promise<void> {
		let path = '';
		for (const part of normalizePath(folder).split('/').filter((name) => name !== '')) {
			path = path === '' ? part : `${path}/${part}`;
			if (this.app.vault.getAbstractFileByPath(path) === null) await this.app.vault.createFolder(path);
		}
	}

	/** Behind every write that the app has begun: `vault.read` gives what an editor's save is just about to replace. */
	private async readInTurn(file: TFile): Promise<string> {
		let text = '';
		const look = (now: string): string => {
			text = now;
			throw new NothingToWrite();
		};
		await this.app.vault.process(file, look).catch((error: unknown) => {
			if (!(error instanceof NothingToWrite)) throw error;
		});
		return text;
	}

	/** What the user typed a moment ago is in the editor only: it goes to disk first, so that nothing is lost. */
	private async saveOpenEditors(file: TFile): Promise<void> {
		for (const leaf of this.app.workspace.getLeavesOfType('markdown')) {
			const { view } = leaf;
			if (view instanceof MarkdownView && view.file?.path === file.path) await view.save();
		}
	}
}

class NothingToWrite extends Error {}

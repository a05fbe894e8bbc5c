// Views of a file. A text view saves two seconds after the last change, and takes in what others wrote meanwhile.
import type * as O from 'obsidian';
import type { TFile } from './abstract-file';
import { debounce } from './debounce';
import { here } from './here';
import type { WorkspaceLeaf } from './leaf';
import { Notice } from './notice';
import { OpenText } from './open-text';
import { ItemView } from './view';

const SAVE_AFTER = 2000;

export abstract class FileView extends ItemView {
	allowNoFile = false;
	file: TFile | null = null;
	override navigation = true;

	getDisplayText(): string { return this.file?.basename ?? 'No file'; }
	override getState(): Record<string, unknown> { return { ...super.getState(), ...(this.file ? { file: this.file.path } : {}) }; }
	async onLoadFile(_file: TFile): Promise<void> {}
	async onUnloadFile(_file: TFile): Promise<void> {}
	async onRename(_file: TFile): Promise<void> {}
	canAcceptExtension(_extension: string): boolean { return false; }

	override onload(): void {
		const { vault } = here.app;
		this.registerEvent(vault.on('rename', (file: unknown) => { if (file === this.file) this.renamed(file as TFile); }));
		this.registerEvent(vault.on('delete', (file: unknown) => { if (file === this.file) void this.gone(); }));
	}

	override async setState(state: unknown, result: O.ViewStateResult): Promise<void> {
		const path = (state as { file?: unknown } | null)?.file;
		const file = typeof path === 'string' ? here.app.vault.getFileByPath(path) : null;
		if (file !== null && file !== this.file) {
			result.history = true;
			await this.loadFile(file);
		}
		await super.setState(state, result);
	}

	override async onClose(): Promise<void> {
		await this.loadFile(null);
	}

	private async loadFile(file: TFile | null): Promise<void> {
		if (this.file) await this.onUnloadFile(this.file);
		this.file = file;
		if (file) await this.onLoadFile(file);
		this.leaf.updateHeader();
		here.app.workspace.fileLoaded(this.leaf);
	}

	private renamed(file: TFile): void {
		void this.onRename(file);
		this.leaf.updateHeader();
		here.app.workspace.layoutChanged();
	}

	/** The file is deleted: nothing is left to save. */
	private async gone(): Promise<void> {
		this.file = null;
		await this.leaf.setViewState({ type: 'empty' });
	}
}

export abstract class EditableFileView extends FileView {}

export abstract class TextFileView extends EditableFileView {
	data = '';
	requestSave: () => void;
	private readonly text = new OpenText();
	private readonly pending: { cancel(): unknown };

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		const later = debounce(() => void this.save(), SAVE_AFTER, true);
		this.pending = later;
		this.requestSave = () => {
			this.text.typed();
			later();
		};
	}

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;

	override onload(): void {
		super.onload();
		this.registerEvent(here.app.vault.on('modify', (file: unknown) => { if (file === this.file) void this.takeIn(); }));
	}

	override async onLoadFile(file: TFile): Promise<void> {
		this.data = await here.app.vault.read(file);
		this.text.loaded(this.data);
		this.setViewData(this.data, true);
	}

	override async onUnloadFile(_file: TFile): Promise<void> {
		await this.save();
		this.clear();
		this.data = '';
		this.text.loaded('');
	}

	async save(_clear?: boolean): Promise<void> {
		this.pending.cancel();
		const { file } = this;
		if (!file) return;
		await this.text.save(this.getViewData(), async (text) => {
			this.data = text;
			await here.app.vault.modify(file, text);
		});
	}

	/** Somebody else wrote the file: an untouched view shows it, a touched one keeps its typing too. */
	private async takeIn(): Promise<void> {
		const { file } = this;
		// Gone again before it was read: that is told by an event of its own.
		const read = async (): Promise<string | null> => {
			const disk = file === null || file !== this.file ? null : await here.app.vault.read(file).catch(() => null);
			return file === this.file ? disk : null;
		};
		const merged = await this.text.takeIn(read, () => this.getViewData());
		if (merged === null) return;
		this.data = merged;
		this.setViewData(merged, false);
		if (!this.text.dirty) return this.pending.cancel() as void;
		new Notice(`"${this.file?.name ?? ''}" has been modified externally, merging changes automatically.`);
		this.requestSave();
	}
}

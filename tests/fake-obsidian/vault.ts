// Vault: the files of the folder as the app knows them, the verbs that change them, and the events that tell of it.
// It follows what others do to the folder; what a note says is the metadata cache's.
import { TFile, TFolder, type TAbstractFile } from './abstract-file';
import type { Disk } from './disk';
import { Events } from './events';
import { FileSystemAdapter, type DataWriteOptions } from './file-system-adapter';
import { checkPath, normalizePath } from './normalize-path';
import { VaultTree } from './vault-tree';

export class Vault extends Events {
	readonly adapter: FileSystemAdapter;
	configDir: string;
	private readonly tree: VaultTree;
	private config: Record<string, unknown> = {};
	private readonly texts = new WeakMap<TFile, { readonly mtime: number; readonly text: string }>();

	constructor(private readonly disk: Disk) {
		super();
		this.adapter = new FileSystemAdapter(disk);
		this.configDir = disk.config.configDir;
		this.tree = new VaultTree(this, (name, ...what) => this.trigger(name, ...what));
	}

	static recurseChildren(root: TFolder, cb: (file: TAbstractFile) => unknown): void {
		cb(root);
		for (const child of [...root.children]) {
			if (child instanceof TFolder) Vault.recurseChildren(child, cb);
			else cb(child);
		}
	}

	/** Not the app's: lists the folder, tells of each file with `create` as the app does at its start, then follows the folder. */
	async load(): Promise<void> {
		this.adapter.follow((event) => this.tree.hear(event));
		this.disk.onChanges((changes) => this.tree.hearOthers(changes));
		const choices = `${this.configDir}/app.json`;
		if (await this.adapter.exists(choices)) this.config = JSON.parse(await this.adapter.read(choices)) as Record<string, unknown>;
		for (const entry of await this.disk.list()) this.tree.see(entry);
	}

	/** Not in the typings, though the app has it: one of the user's choices for the whole app, from app.json. */
	getConfig(key: string): unknown {
		return this.config[key];
	}

	/** Not in the typings either: kept in app.json, as when the user changes the setting. */
	async setConfig(key: string, value: unknown): Promise<void> {
		this.config = { ...this.config, [key]: value };
		if (!(await this.adapter.exists(this.configDir))) await this.adapter.mkdir(this.configDir);
		await this.adapter.write(`${this.configDir}/app.json`, JSON.stringify(this.config, null, 2));
	}

	getName(): string {
		return this.disk.config.name;
	}

	getRoot(): TFolder {
		return this.tree.root;
	}

	getAbstractFileByPath(path: string): TAbstractFile | null {
		return this.tree.get(path);
	}

	getFileByPath(path: string): TFile | null {
		const file = this.tree.get(path);
		return file instanceof TFile ? file : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const folder = this.tree.get(path);
		return folder instanceof TFolder ? folder : null;
	}

	getAllLoadedFiles(): TAbstractFile[] {
		return this.tree.all();
	}

	getAllFolders(includeRoot = false): TFolder[] {
		return this.getAllLoadedFiles().filter((file): file is TFolder => file instanceof TFolder && (includeRoot || !file.isRoot()));
	}

	getFiles(): TFile[] {
		return this.getAllLoadedFiles().filter((file): file is TFile => file instanceof TFile);
	}

	getMarkdownFiles(): TFile[] {
		return this.getFiles().filter((file) => file.extension === 'md');
	}

	create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
		return this.createFile(path, data, options);
	}

	createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
		return this.createFile(path, data, options);
	}

	async createFolder(path: string): Promise<TFolder> {
		const normal = normalizePath(path);
		checkPath(normal);
		if (await this.adapter.exists(normal)) throw new Error('Folder already exists.');
		await this.adapter.mkdir(normal);
		return this.found(normal, TFolder);
	}

	read(file: TFile): Promise<string> {
		return this.adapter.read(file.path);
	}

	/** What was read last, as long as no change of the file was noticed: it can be older than the disk. */
	async cachedRead(file: TFile): Promise<string> {
		const known = this.texts.get(file);
		const { mtime } = file.stat;
		if (known?.mtime === mtime) return known.text;
		const text = await this.read(file);
		if (file.stat.mtime === mtime) this.texts.set(file, { mtime, text });
		return text;
	}

	readBinary(file: TFile): Promise<ArrayBuffer> {
		return this.adapter.readBinary(file.path);
	}

	getResourcePath(file: TFile): string {
		return this.adapter.getResourcePath(file.path);
	}

	modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
		return this.adapter.write(file.path, data, options);
	}

	modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.adapter.writeBinary(file.path, data, options);
	}

	append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
		return this.adapter.append(file.path, data, options);
	}

	appendBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.adapter.appendBinary(file.path, data, options);
	}

	process(file: TFile, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
		return this.adapter.process(file.path, fn, options);
	}

	async delete(file: TAbstractFile, force = false): Promise<void> {
		await (file instanceof TFolder ? this.adapter.rmdir(file.path, force) : this.adapter.remove(file.path));
	}

	async trash(file: TAbstractFile, system: boolean): Promise<void> {
		if (system && (await this.adapter.trashSystem(file.path))) return;
		await this.adapter.trashLocal(file.path);
	}

	async rename(file: TAbstractFile, newPath: string): Promise<void> {
		const normal = normalizePath(newPath);
		checkPath(normal);
		const onlyCase = normal.toLowerCase() === file.path.toLowerCase();
		if (!onlyCase && (await this.adapter.exists(normal))) throw new Error('Destination file already exists!');
		await this.adapter.rename(file.path, normal);
	}

	async copy<T extends TAbstractFile>(file: T, newPath: string): Promise<T> {
		if (!(file instanceof TFile)) throw new Error('The stand-in has no Vault.copy of folders.');
		return (await this.createFile(newPath, await this.readBinary(file))) as TAbstractFile as T;
	}

	private async createFile(path: string, data: string | ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
		const normal = normalizePath(path);
		checkPath(normal);
		if (await this.adapter.exists(normal)) throw new Error('File already exists.');
		await this.adapter.createNew(normal, data, options);
		return this.found(normal, TFile);
	}

	private found<T extends TAbstractFile>(path: string, kind: abstract new (...args: never[]) => T): T {
		const file = this.tree.get(path);
		if (file instanceof kind) return file;
		throw new Error(`ENOENT: no such file or directory, open '${path}'`);
	}
}

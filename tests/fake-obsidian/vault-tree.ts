// The files and folders of a vault as a tree, kept true to what is heard of the disk; whoever owns it is told of each change.
import type * as O from 'obsidian';
import { TFile, TFolder, setPath, type TAbstractFile } from './abstract-file';
import type { DiskChange, DiskEntry } from './disk';
import type { DiskEvent } from './file-system-adapter';
import { folderOf } from './normalize-path';

type Tell = (name: 'create' | 'modify' | 'delete' | 'rename', file: TAbstractFile, oldPath?: string) => void;

export class VaultTree {
	readonly root: TFolder;
	private readonly byPath = new Map<string, TAbstractFile>();

	constructor(
		private readonly vault: O.Vault,
		private readonly tell: Tell,
	) {
		this.root = new TFolder(vault, '/');
		this.root.name = '';
		this.byPath.set('/', this.root);
	}

	get(path: string): TAbstractFile | null {
		return this.byPath.get(path) ?? null;
	}

	all(): TAbstractFile[] {
		return [...this.byPath.values()];
	}

	/** What this page did itself. */
	hear(event: DiskEvent): void {
		switch (event.kind) {
			case 'there':
				return this.see(event.entry);
			case 'gone':
				return this.lose(event.path);
			case 'moved':
				return this.move(event.from, event.entry);
		}
	}

	/** What others did: the app sees a move from outside as a loss and a find. */
	hearOthers(changes: readonly DiskChange[]): void {
		for (const { path, entry } of changes) if (entry === null) this.lose(path);
		for (const { entry } of changes) if (entry !== null) this.see(entry);
	}

	see(entry: DiskEntry): void {
		if (isHidden(entry.path)) return;
		const known = this.byPath.get(entry.path);
		if (known !== undefined && known instanceof TFolder !== (entry.kind === 'folder')) this.lose(entry.path);
		else if (known instanceof TFile) return this.notice(known, entry);
		else if (known !== undefined) return;
		const file = entry.kind === 'folder' ? new TFolder(this.vault, entry.path) : new TFile(this.vault, entry.path);
		if (file instanceof TFile) file.stat = statOf(entry);
		this.hang(file);
		this.tell('create', file);
	}

	private notice(file: TFile, entry: DiskEntry): void {
		if (file.stat.mtime === entry.mtime && file.stat.size === entry.size) return;
		file.stat = statOf(entry);
		this.tell('modify', file);
	}

	private lose(path: string): void {
		const file = this.byPath.get(path);
		if (file === undefined || file === this.root) return;
		if (file instanceof TFolder) for (const child of [...file.children]) this.lose(child.path);
		this.byPath.delete(path);
		takeDown(file);
		this.tell('delete', file);
	}

	private move(from: string, entry: DiskEntry): void {
		const file = this.byPath.get(from);
		if (isHidden(entry.path)) return this.lose(from);
		if (file === undefined) return this.see(entry);
		takeDown(file);
		const moved: [TAbstractFile, string][] = [];
		const take = (each: TAbstractFile): void => {
			moved.push([each, each.path]);
			if (each instanceof TFolder) each.children.forEach(take);
		};
		take(file);
		for (const [, old] of moved) this.byPath.delete(old);
		for (const [each, old] of moved) {
			setPath(each, entry.path + old.slice(from.length));
			this.byPath.set(each.path, each);
		}
		this.hang(file);
		for (const [each, old] of moved) this.tell('rename', each, old);
	}

	private hang(file: TAbstractFile): void {
		const folder = folderOf(file.path);
		const known = folder === '' ? this.root : this.byPath.get(folder);
		const parent = known instanceof TFolder ? known : this.makeParent(folder);
		file.parent = parent;
		parent.children.push(file);
		this.byPath.set(file.path, file);
	}

	private makeParent(path: string): TFolder {
		const folder = new TFolder(this.vault, path);
		this.hang(folder);
		this.tell('create', folder);
		return folder;
	}
}

function takeDown(file: TAbstractFile): void {
	if (file.parent !== null) file.parent.children = file.parent.children.filter((child) => child !== file);
}

function statOf(entry: DiskEntry): TFile['stat'] {
	return { ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
}

/** The app knows no file whose name, or whose folder's name, begins with a dot. */
function isHidden(path: string): boolean {
	return path.split('/').some((part) => part.startsWith('.'));
}

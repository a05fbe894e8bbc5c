// The files of the vault in the left pane: a plain tree of our own drawing.
import type * as O from 'obsidian';
import { TFile, TFolder, type TAbstractFile } from './abstract-file';
import { debounce } from './debounce';
import { here } from './here';
import { setIcon } from './icons';
import { askNewName } from './rename-dialog';
import { Menu } from './menu';
import { Keymap } from './scope';
import { ItemView } from './view';
import { say } from './say';

export class FileExplorer extends ItemView {
	override icon = 'lucide-folder-closed';
	override navigation = false;
	private readonly opened = new Set<string>();
	getViewType(): string { return 'file-explorer'; }
	getDisplayText(): string { return say('Files'); }

	override async onOpen(): Promise<void> {
		const later = debounce(() => this.draw(), 50, true);
		for (const name of ['create', 'delete', 'rename']) this.registerEvent(here.app.vault.on(name, () => void later()));
		this.registerEvent(here.app.workspace.on('file-open', () => void later()));
		this.draw();
	}

	private draw(): void {
		const { scrollTop } = this.contentEl;
		this.contentEl.empty();
		const tree = this.contentEl.createDiv('nav-files-container');
		tree.createDiv({ cls: 'nav-vault-name', text: here.app.vault.getName() });
		this.drawChildren(tree, here.app.vault.getRoot());
		this.contentEl.scrollTop = scrollTop;
	}

	private drawChildren(el: HTMLElement, folder: TFolder): void {
		const order = [...folder.children].sort((a, b) => Number(b instanceof TFolder) - Number(a instanceof TFolder) || a.name.localeCompare(b.name));
		for (const child of order) {
			if (child instanceof TFolder) this.drawFolder(el, child);
			else if (child instanceof TFile) this.drawFile(el, child);
		}
	}

	private drawFolder(el: HTMLElement, folder: TFolder): void {
		const item = el.createDiv('tree-item nav-folder');
		const isOpen = this.opened.has(folder.path);
		const self = item.createEl('button', { cls: 'tree-item-self nav-folder-title is-clickable mod-collapsible', type: 'button', attr: { 'aria-expanded': isOpen, 'data-path': folder.path } });
		setIcon(self.createDiv('tree-item-icon collapse-icon'), isOpen ? 'lucide-chevron-down' : 'lucide-chevron-right');
		self.createDiv({ cls: 'tree-item-inner nav-folder-title-content', text: folder.name });
		self.addEventListener('click', () => {
			if (!this.opened.delete(folder.path)) this.opened.add(folder.path);
			this.draw();
		});
		self.addEventListener('contextmenu', (event) => this.openItemMenu(event, folder));
		if (isOpen) this.drawChildren(item.createDiv('tree-item-children nav-folder-children'), folder);
	}

	private drawFile(el: HTMLElement, file: TFile): void {
		const self = el.createDiv('tree-item nav-file').createEl('button', { cls: 'tree-item-self nav-file-title is-clickable', type: 'button', attr: { 'data-path': file.path } });
		self.toggleClass('is-active', here.app.workspace.getActiveFile() === file);
		self.createDiv({ cls: 'tree-item-inner nav-file-title-content', text: file.extension === 'md' ? file.basename : file.name });
		self.addEventListener('click', (event) => void here.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file as unknown as O.TFile));
		self.addEventListener('contextmenu', (event) => this.openItemMenu(event, file));
	}

	private openItemMenu(event: MouseEvent, file: TAbstractFile): void {
		const menu = Menu.forEvent(event);
		here.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
		menu.addItem((item) => item.setSection('danger').setTitle(say('Rename...')).setIcon('lucide-edit-3').onClick(() => askNewName(file)));
		menu.addItem((item) => item.setSection('danger').setTitle(say('Delete')).setIcon('lucide-trash-2').setWarning(true).onClick(() => void here.app.fileManager.trashFile(file)));
	}
}

// The user renames a file or a folder: by the file manager, so that its links are asked about.
import type { TAbstractFile } from './abstract-file';
import { TFile } from './abstract-file';
import { here } from './here';
import { Modal } from './modal';
import { folderOf } from './normalize-path';
import { Notice } from './notice';
import { say } from './say';

export function askNewName(file: TAbstractFile): void {
	const modal = new Modal(here.app as never);
	modal.setTitle(say('Rename...'));
	const field = modal.contentEl.createEl('input', { type: 'text', attr: { 'aria-label': say('File name') } });
	field.value = file instanceof TFile ? file.basename : file.name;
	modal.scope.register([], 'Enter', () => {
		modal.close();
		void rename(file, field.value.trim());
		return false;
	});
	modal.open();
	field.select();
}

async function rename(file: TAbstractFile, name: string): Promise<void> {
	const folder = folderOf(file.path);
	const path = `${folder === '' ? '' : `${folder}/`}${name}${file instanceof TFile ? `.${file.extension}` : ''}`;
	if (name === '' || path === file.path) return;
	await here.app.fileManager.renameFile(file, path).catch((error: unknown) => new Notice(error instanceof Error ? error.message : String(error)));
}

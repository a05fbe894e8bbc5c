// A dialog that says its title to those who cannot see it: the app gives the box a title to look at, but no name.
import { Modal } from 'obsidian';

export abstract class NamedModal extends Modal {
	override setTitle(title: string): this {
		this.modalEl.setAttribute('role', 'dialog');
		this.modalEl.setAttribute('aria-label', title);
		return super.setTitle(title);
	}
}

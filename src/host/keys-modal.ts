// Shows which keys do what in a list.
import type { App } from 'obsidian';
import { NamedModal } from './named-modal';

export class KeysModal extends NamedModal {
	constructor(
		app: App,
		private readonly heading: string,
		private readonly rows: readonly (readonly [string, string])[],
	) {
		super(app);
	}

	override onOpen(): void {
		this.setTitle(this.heading);
		const list = this.contentEl.createEl('dl', { cls: 'tillid-keys' });
		for (const [key, meaning] of this.rows) {
			list.createEl('dt', { text: key });
			list.createEl('dd', { text: meaning });
		}
	}

	override onClose(): void {
		this.contentEl.empty();
	}
}

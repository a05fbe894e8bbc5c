// Shows which keys do what in a list.
import { NamedModal } from './named-modal';
import type { Session } from './session';

export class KeysModal extends NamedModal {
	constructor(
		session: Session,
		private readonly heading: string,
		private readonly rows: readonly (readonly [string, string])[],
	) {
		super(session);
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

// Shows every change of a command in a dialog of the app before anything is written.
import type { ChangePreviewContext } from '../views/change-preview-view';
import { drawChangePreview } from '../views/change-preview-view';
import { NamedModal } from './named-modal';
import type { Session } from './session';

export class ChangePreviewModal extends NamedModal {
	constructor(
		session: Session,
		private readonly context: Pick<ChangePreviewContext, 'strings' | 'plan' | 'words' | 'apply'>,
	) {
		super(session);
	}

	override onOpen(): void {
		this.modalEl.addClass('tillid-form-modal');
		this.setTitle(this.context.words.title);
		drawChangePreview(this.contentEl, { ...this.context, apply: () => this.applied(), cancel: () => this.close() }).focus();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private async applied(): Promise<void> {
		await this.context.apply();
		this.close();
	}
}

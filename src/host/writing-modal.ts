// A dialog to write in: what was written is not lost with Escape, a click beside it or the cross; they ask first. The button that cancels says enough by itself.
import { fieldsIn, WrittenFields } from '../views/written-fields';
import { ask } from './choice-modal';
import { NamedModal } from './named-modal';

export abstract class WritingModal extends NamedModal {
	private written: WrittenFields | null = null;
	/** The one written in last: a click on the cross or beside the dialog takes the focus away. */
	private lastField: HTMLElement | null = null;
	private leaving = false;
	private asking = false;
	private isSending = false;

	override open(): void {
		super.open();
		this.written = new WrittenFields(() => fieldsIn(this.contentEl));
		this.contentEl.addEventListener('focusin', ({ target }) => {
			this.lastField = target as HTMLElement;
		});
	}

	/** What the app calls, however the dialog is left. */
	override close(): void {
		if (this.leaving || this.written?.any() !== true) super.close();
		else if (!this.asking && !this.isSending) void this.askFirst();
	}

	/** Sent, or let be by the button that says so: nothing is asked. */
	protected leave(): void {
		this.leaving = true;
		this.close();
	}

	/** Meanwhile it is too late to discard anything: the dialog closes by itself, or stays and says why it was refused. */
	protected async sending<T>(work: Promise<T>): Promise<T> {
		this.isSending = true;
		try {
			return await work;
		} finally {
			this.isSending = false;
		}
	}

	private async askFirst(): Promise<void> {
		const { unsent } = this.session.strings;
		this.asking = true;
		const answer = await ask(this.session, unsent.title, unsent.text, [{ value: 'discard', label: unsent.discard, destructive: true }], unsent.keep);
		this.asking = false;
		if (answer === null) this.lastField?.focus();
		else this.leave();
	}
}

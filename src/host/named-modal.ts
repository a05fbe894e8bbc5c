// A dialog of ours: says its title to those who cannot see it, for the app gives the box a title to look at, but no name; and keeps names off the screen in discreet mode.
import { Modal } from 'obsidian';
import { keepDiscreet, type Discretion } from '../views/discreet-drawing';
import { nameBy } from '../views/named-by';
import type { Session } from './session';

export abstract class NamedModal extends Modal {
	private discretion: Discretion | null = null;

	constructor(protected readonly session: Session) {
		super(session.app);
	}

	/** What stands in a field is the user's own, and what they are about to write: it stays. */
	override open(): void {
		super.open();
		if (this.session.device.discreet) this.discretion = keepDiscreet(this.modalEl, () => this.session.mask);
	}

	override close(): void {
		super.close();
		this.discretion?.end();
		this.discretion = null;
	}

	override setTitle(title: string): this {
		this.modalEl.setAttribute('role', 'dialog');
		nameBy(this.modalEl, this.titleEl);
		return super.setTitle(title);
	}
}

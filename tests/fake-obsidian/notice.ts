// Notices in the corner of the window at hand: several stand under each other, each goes by itself or at a click.
const SHOWN = 5000;

export class Notice {
	noticeEl: HTMLElement;
	containerEl: HTMLElement;
	messageEl: HTMLElement;
	private readonly timer: number;

	/** @param duration in milliseconds; 0 stays until it is clicked; without it the app's own. */
	constructor(message: string | DocumentFragment, duration?: number) {
		const stack = activeDocument.body.querySelector<HTMLElement>(':scope > .notice-container') ?? activeDocument.body.createDiv('notice-container');
		this.containerEl = stack.createDiv('notice');
		this.messageEl = this.containerEl.createDiv('notice-message');
		this.noticeEl = this.messageEl;
		this.setMessage(message);
		this.containerEl.addEventListener('click', () => this.hide());
		this.timer = duration === 0 ? 0 : window.setTimeout(() => this.hide(), duration ?? SHOWN);
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	hide(): void {
		window.clearTimeout(this.timer);
		const stack = this.containerEl.parentElement;
		this.containerEl.detach();
		if (stack?.childElementCount === 0) stack.detach();
	}
}

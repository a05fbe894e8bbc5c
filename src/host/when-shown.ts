// Lets a drawing wait until it can be seen: many changes are one drawing in the next frame, and behind another tab one when it comes to the front.

export class WhenShown {
	private frame: number | null = null;
	/** Something has changed that the eye has not seen yet. */
	private late = false;
	private observer: IntersectionObserver | null = null;
	/** The window that the frame was asked of. */
	private win: Window;

	constructor(
		private readonly el: HTMLElement,
		private readonly draw: () => void,
	) {
		this.win = el.win;
		this.watch();
	}

	/** Again after the element has moved to another window: what the old one still owes would never come. */
	watch(): void {
		this.end();
		this.win = this.el.win;
		const Observer = this.el.doc.defaultView?.IntersectionObserver;
		if (Observer === undefined) return;
		this.observer = new Observer((seen) => {
			if (this.late && seen.some(({ isIntersecting }) => isIntersecting)) this.now();
		});
		this.observer.observe(this.el);
	}

	soon(): void {
		this.late = true;
		this.frame ??= this.win.requestAnimationFrame(() => {
			this.frame = null;
			if (this.el.isShown()) this.now();
		});
	}

	/** Where something has changed, without waiting for a frame: before the keyboard is put into what is drawn. */
	now(): void {
		if (!this.late) return;
		this.late = false;
		this.draw();
	}

	end(): void {
		if (this.frame !== null) this.win.cancelAnimationFrame(this.frame);
		this.frame = null;
		this.observer?.disconnect();
		this.observer = null;
	}
}

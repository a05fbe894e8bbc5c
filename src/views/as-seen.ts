// Draws a long list as far as it is seen: a first handful of rows, and more before the eye or the keyboard comes to their end.

/** Rows that fill a tall pane, and how many come at a time. */
const STEP = 25;

/** So near the last drawn row, the next ones are drawn: as far as a page key goes. */
const NEAR = 10;

export class AsSeen {
	private drawn = STEP;
	private most = STEP;
	private observer: IntersectionObserver | null = null;

	constructor(
		/** Stands below the rows: when it comes into sight, more are drawn. */
		private readonly end: HTMLElement,
		private readonly draw: () => void,
	) {}

	/** How many rows to draw of as many as may be. */
	of(most: number): number {
		this.most = most;
		return Math.min(most, this.drawn);
	}

	/** After each drawing: whether rows were held back. */
	watch(heldBack: boolean): void {
		this.close();
		this.end.toggleClass('tillid-gone', !heldBack);
		// Of the window that the element is in: a pop-out has its own.
		const Observer = this.end.doc.defaultView?.IntersectionObserver;
		if (!heldBack || Observer === undefined) return;
		this.observer = new Observer((seen) => seen.some(({ isIntersecting }) => isIntersecting) && this.more(false));
		this.observer.observe(this.end);
	}

	/** The next rows, or all of them: for the keyboard, which goes to rows that are not in sight. */
	more(all: boolean): void {
		if (this.drawn >= this.most) return;
		this.drawn = all ? this.most : this.drawn + STEP;
		this.draw();
	}

	/** What a key leads to is drawn first: the keyboard goes from row to row, whether they are in sight or not. `after`: drawn rows after the one it is on. */
	readyFor(event: KeyboardEvent, after: number): void {
		const toTheEnd = event.key === 'End' || (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey));
		const down = event.key === 'ArrowDown' || event.key === 'PageDown';
		if (toTheEnd) this.more(true);
		else if (down && after < NEAR) this.more(false);
	}

	/** Draws so many at the next drawing. */
	upTo(rows: number): void {
		this.drawn = Math.max(this.drawn, rows);
	}

	/** Another list: it begins from above. */
	again(): void {
		this.drawn = STEP;
	}

	close(): void {
		this.observer?.disconnect();
		this.observer = null;
	}
}

// Keeps children of an element in step with a list: an element belongs to a key and lives as long as the key does,
// so that focus, scroll and hover survive an update. What a child looks like is the caller's.

export interface KeyedChildren<Item> {
	readonly keyOf: (item: Item) => string;
	/** Makes the element for a new key in the parent, still empty; wherever, for it is put in its place. */
	readonly make: (parent: HTMLElement) => HTMLElement;
	/** Draws the item on its element; called only when `sameAs` says that something changed. */
	readonly draw: (el: HTMLElement, item: Item) => void;
	/** Equal items need no drawing; without it every update draws. */
	readonly signature?: (item: Item) => string;
}

interface Kept {
	readonly el: HTMLElement;
	signature: string | null;
}

export class KeyedList<Item> {
	private kept = new Map<string, Kept>();

	constructor(
		private readonly parent: HTMLElement,
		private readonly children: KeyedChildren<Item>,
		/** How many children of the parent stand before the list and are not its own. */
		private readonly before = 0,
	) {}

	/** Makes, moves, draws and removes children until they are these items in this order. */
	set(items: readonly Item[]): void {
		const focused = this.focusInside();
		const next = new Map<string, Kept>();
		for (const item of items) next.set(this.freeKey(next, item), this.elementFor(item, next));
		for (const [key, { el }] of this.kept) if (!next.has(key)) el.remove();
		this.kept = next;
		this.order();
		if (focused?.isConnected === true && focused.doc.activeElement !== focused) focused.focus({ preventScroll: true });
	}

	/** The element of a key, while it is there. */
	get(key: string): HTMLElement | undefined {
		return this.kept.get(key)?.el;
	}

	private elementFor(item: Item, next: ReadonlyMap<string, Kept>): Kept {
		const kept = this.kept.get(this.freeKey(next, item)) ?? { el: this.children.make(this.parent), signature: null };
		const signature = this.children.signature?.(item) ?? null;
		if (signature === null || signature !== kept.signature) keepingFocus(kept.el, () => this.children.draw(kept.el, item));
		kept.signature = signature;
		return kept;
	}

	/** Two items of one key would lose one of them: the second gets a key of its own. */
	private freeKey(taken: ReadonlyMap<string, Kept>, item: Item): string {
		const key = this.children.keyOf(item);
		let free = key;
		for (let n = 2; taken.has(free); n++) free = `${key}\n#${n}`;
		return free;
	}

	/** Only what stands in the wrong place is moved: moving an element takes its focus. */
	private order(): void {
		let place: Element | null = this.parent.children[this.before] ?? null;
		for (const { el } of this.kept.values()) {
			if (el === place) place = place.nextElementSibling;
			else this.parent.insertBefore(el, place);
		}
	}

	private focusInside(): HTMLElement | null {
		const active = this.parent.doc.activeElement;
		return active?.instanceOf(HTMLElement) === true && this.parent.contains(active) ? active : null;
	}
}

/** Redraws an element and gives focus back to the part that had it: parts are named by `data-part`. A part of a row further in is that row's own matter. */
export function keepingFocus(el: HTMLElement, draw: () => void): void {
	const active = el.doc.activeElement;
	const part = active !== null && el !== active && el.contains(active) && !isInRowWithin(el, active) ? active.getAttribute('data-part') : null;
	draw();
	if (part === null) return;
	const again = Array.from(el.querySelectorAll<HTMLElement>('[data-part]')).find((child) => child.getAttribute('data-part') === part);
	(again ?? el).focus({ preventScroll: true });
}

/** The part stands in a row that is somewhere inside the element: each row names its parts alike, so the first found would be another's. */
function isInRowWithin(el: HTMLElement, part: Element): boolean {
	const row = part.closest('[data-rove]');
	return row !== null && row !== el && el.contains(row);
}

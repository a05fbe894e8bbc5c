// Which rows of a list are selected: by key, so that a selection outlives an update, and never a row that is not on screen.

export class RowSelection {
	private readonly keys = new Set<string>();
	/** Where the next range begins. */
	private anchor: string | null = null;

	get size(): number {
		return this.keys.size;
	}

	has(key: string): boolean {
		return this.keys.has(key);
	}

	toggle(key: string): void {
		if (!this.keys.delete(key)) this.keys.add(key);
		this.anchor = key;
	}

	/** Adds all from the row last selected to this one. `order`: the keys on screen that can be selected, from above. */
	extend(key: string, order: readonly string[]): void {
		const to = order.indexOf(key);
		if (to === -1) return;
		const from = this.anchor === null ? to : order.indexOf(this.anchor);
		const start = from === -1 ? to : from;
		for (const each of order.slice(Math.min(start, to), Math.max(start, to) + 1)) this.keys.add(each);
		this.anchor ??= key;
	}

	all(order: readonly string[]): void {
		for (const key of order) this.keys.add(key);
	}

	clear(): void {
		this.keys.clear();
		this.anchor = null;
	}

	/** Lets go of what can no longer be seen or selected: nothing is written to a row out of sight. */
	keepOnly(order: readonly string[]): void {
		const there = new Set(order);
		for (const key of this.keys) if (!there.has(key)) this.keys.delete(key);
		if (this.anchor !== null && !there.has(this.anchor)) this.anchor = null;
	}
}

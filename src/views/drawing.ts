// What every view is made of: the element it draws on, the data it was given last, the state that outlives it, and what is being written now.
// What a view shows and hears is its own.
import type { Drawn, ViewPort } from './port';
import type { ViewAction } from './view-action';

export abstract class Drawing<Data, State extends object, Port extends ViewPort = ViewPort> implements Drawn<Data, State> {
	/** Null before the first update, and again when the view is gone: a write that ends later draws nothing. */
	protected data: Data | null = null;
	/** Keys of the rows that are being written. */
	protected readonly busy = new Set<string>();

	protected constructor(
		protected readonly el: HTMLElement,
		protected readonly port: Port,
		protected now: State,
		private readonly classes: readonly string[],
	) {
		el.empty();
		el.addClasses([...classes]);
	}

	abstract focus(): void;
	protected abstract drawData(data: Data): void;

	update(data: Data): void {
		this.data = data;
		this.draw();
	}

	state(): State {
		return this.now;
	}

	setState(state: State): void {
		this.now = state;
		this.draw();
	}

	destroy(): void {
		this.data = null;
		this.el.empty();
		this.el.removeClasses([...this.classes, 'is-keyboard', 'is-selecting']);
	}

	/** What the user chose in the view: drawn, and kept by the host. */
	protected change(change: Partial<State>): void {
		this.now = { ...this.now, ...change };
		this.port.stateChanged();
		this.draw();
	}

	protected draw(): void {
		if (this.data !== null) this.drawData(this.data);
	}

	/** Writes, unless one of these is being written already; they are drawn as busy meanwhile. */
	protected async act(keys: readonly string[], action: ViewAction): Promise<void> {
		if (keys.length === 0 || keys.some((key) => this.busy.has(key))) return;
		for (const key of keys) this.busy.add(key);
		this.draw();
		try {
			await this.port.act(action);
		} finally {
			for (const key of keys) this.busy.delete(key);
			this.draw();
		}
	}
}

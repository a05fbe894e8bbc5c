// Picks one of a list of things by typing: a person, an initiative, a date word.
import { SuggestModal, prepareFuzzySearch, type App } from 'obsidian';

export interface Pickable<T> {
	readonly value: T;
	readonly title: string;
	readonly detail?: string;
}

/** The picked value, or null when the user let go. */
export function pick<T>(app: App, placeholder: string, items: readonly Pickable<T>[], emptyText: string): Promise<T | null> {
	return new Promise((resolve) => new PickModal(app, placeholder, items, emptyText, resolve).open());
}

class PickModal<T> extends SuggestModal<Pickable<T>> {
	private picked: T | null = null;

	constructor(
		app: App,
		placeholder: string,
		private readonly items: readonly Pickable<T>[],
		emptyText: string,
		private readonly done: (value: T | null) => void,
	) {
		super(app);
		this.setPlaceholder(placeholder);
		this.emptyStateText = emptyText;
	}

	override getSuggestions(query: string): Pickable<T>[] {
		if (query.trim() === '') return [...this.items];
		const search = prepareFuzzySearch(query.trim());
		return this.items
			.flatMap((item) => {
				const found = search(item.title);
				return found === null ? [] : [{ item, score: found.score }];
			})
			.sort((a, b) => b.score - a.score)
			.map(({ item }) => item);
	}

	override renderSuggestion(item: Pickable<T>, el: HTMLElement): void {
		el.createDiv({ text: item.title });
		if (item.detail !== undefined) el.createEl('small', { cls: 'tillid-suggestion-detail', text: item.detail });
	}

	override onChooseSuggestion(item: Pickable<T>): void {
		this.picked = item.value;
	}

	/** The app closes the modal before it tells what was chosen, so the answer waits a moment. */
	override onClose(): void {
		super.onClose();
		window.setTimeout(() => this.done(this.picked), 0);
	}
}

// Picks one of a list of things by typing: a person, an initiative, a date word.
import { SuggestModal, prepareFuzzySearch } from 'obsidian';
import { foldName } from '../text/names';
import { hideNames } from '../views/discreet-drawing';
import { nameBy } from '../views/named-by';
import type { Session } from './session';

export interface Pickable<T> {
	readonly value: T;
	readonly title: string;
	readonly detail?: string;
}

/** What words that are none of the list stand for; null where they stand for nothing. */
export type Typed<T> = (words: string) => Pickable<T> | null;

/** The picked value, or null when the user let go. */
export function pick<T>(session: Session, placeholder: string, items: readonly Pickable<T>[], emptyText: string, typed: Typed<T> = () => null): Promise<T | null> {
	return new Promise((resolve) => new PickModal(session, placeholder, items, emptyText, resolve, typed).open());
}

class PickModal<T> extends SuggestModal<Pickable<T>> {
	private picked: T | null = null;

	constructor(
		private readonly session: Session,
		placeholder: string,
		private readonly items: readonly Pickable<T>[],
		emptyText: string,
		private readonly done: (value: T | null) => void,
		private readonly typed: Typed<T>,
	) {
		super(session.app);
		this.setPlaceholder(placeholder);
		this.inputEl.setAttribute('aria-label', placeholder);
		nameBy(this.modalEl, this.inputEl);
		this.emptyStateText = emptyText;
	}

	override getSuggestions(query: string): Pickable<T>[] {
		if (query.trim() === '') return [...this.items];
		const search = prepareFuzzySearch(query.trim());
		const own = this.items.some(({ title }) => foldName(title) === foldName(query)) ? null : this.typed(query.trim());
		const found = this.items
			.flatMap((item) => {
				const hit = search(item.title);
				return hit === null ? [] : [{ item, score: hit.score }];
			})
			.sort((a, b) => b.score - a.score)
			.map(({ item }) => item);
		return own === null ? found : [...found, own];
	}

	override renderSuggestion(item: Pickable<T>, el: HTMLElement): void {
		el.createDiv({ text: item.title });
		if (item.detail !== undefined) el.createEl('small', { cls: 'tillid-suggestion-detail', text: item.detail });
		// Whoever types a name knows it already, and has to see which of two it is.
		if (this.inputEl.value.trim() === '') hideNames(el, this.session.mask);
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

// Type-ahead over the names and aliases of colleagues, as the app's own suggestion list.
import { AbstractInputSuggest, type App } from 'obsidian';
import type { ColleagueSuggestion } from '../views/colleague-suggestions';
import type { SuggestSource } from '../views/colleague-field';

export class ColleagueSuggest extends AbstractInputSuggest<ColleagueSuggestion> {
	constructor(
		app: App,
		inputEl: HTMLInputElement,
		private readonly source: SuggestSource,
	) {
		super(app, inputEl);
	}

	protected override getSuggestions(query: string): ColleagueSuggestion[] {
		return [...this.source.suggestions(query)];
	}

	override renderSuggestion(suggestion: ColleagueSuggestion, el: HTMLElement): void {
		this.source.draw(suggestion, el);
	}

	override selectSuggestion(suggestion: ColleagueSuggestion): void {
		this.source.choose(suggestion);
		this.close();
	}
}

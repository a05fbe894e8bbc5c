// Type-ahead over the names and aliases of colleagues, as the app's own suggestion list.
import { AbstractInputSuggest } from 'obsidian';
import type { ColleagueSuggestion } from '../views/colleague-suggestions';
import type { SuggestSource } from '../views/colleague-field';
import { hideNames } from '../views/discreet-drawing';
import type { Session } from './session';

export class ColleagueSuggest extends AbstractInputSuggest<ColleagueSuggestion> {
	constructor(
		private readonly session: Session,
		private readonly field: HTMLInputElement,
		private readonly source: SuggestSource,
	) {
		super(session.app, field);
	}

	protected override getSuggestions(query: string): ColleagueSuggestion[] {
		return [...this.source.suggestions(query)];
	}

	override renderSuggestion(suggestion: ColleagueSuggestion, el: HTMLElement): void {
		this.source.draw(suggestion, el);
		// Whoever types a name knows it already, and has to see which of two it is.
		if (this.field.value.trim() === '') hideNames(el, this.session.mask);
	}

	override selectSuggestion(suggestion: ColleagueSuggestion): void {
		this.source.choose(suggestion);
		this.close();
	}
}

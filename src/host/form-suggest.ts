// Type-ahead in a field of a small form, as the app's own suggestion list.
import { AbstractInputSuggest, type App } from 'obsidian';

/** What a field offers for the words typed so far. */
export interface FormOffer<Id extends string> {
	readonly title: string;
	readonly detail: string;
	/** What choosing it puts into the fields, its own among them. */
	readonly sets: readonly (readonly [Id, string])[];
}

export class FormSuggest<Id extends string> extends AbstractInputSuggest<FormOffer<Id>> {
	constructor(
		app: App,
		inputEl: HTMLInputElement,
		private readonly offers: (typed: string) => readonly FormOffer<Id>[],
		private readonly choose: (offer: FormOffer<Id>) => void,
	) {
		super(app, inputEl);
	}

	protected override getSuggestions(query: string): FormOffer<Id>[] {
		return [...this.offers(query)];
	}

	override renderSuggestion({ title, detail }: FormOffer<Id>, el: HTMLElement): void {
		el.addClass('tillid-suggestion');
		el.createSpan({ cls: 'suggestion-content', text: title });
		if (detail !== '') el.createSpan({ cls: 'suggestion-note', text: detail });
	}

	override selectSuggestion(offer: FormOffer<Id>): void {
		this.choose(offer);
		this.close();
	}
}

// Type-ahead in a field of a small form, as the app's own suggestion list.
import { AbstractInputSuggest } from 'obsidian';
import { hideNames } from '../views/discreet-drawing';
import type { Session } from './session';

/** What a field offers for the words typed so far. */
export interface FormOffer<Id extends string> {
	readonly title: string;
	readonly detail: string;
	/** What choosing it puts into the fields, its own among them. */
	readonly sets: readonly (readonly [Id, string])[];
}

export class FormSuggest<Id extends string> extends AbstractInputSuggest<FormOffer<Id>> {
	constructor(
		private readonly session: Session,
		private readonly field: HTMLInputElement,
		private readonly offers: (typed: string) => readonly FormOffer<Id>[],
		private readonly choose: (offer: FormOffer<Id>) => void,
	) {
		super(session.app, field);
	}

	protected override getSuggestions(query: string): FormOffer<Id>[] {
		return [...this.offers(query)];
	}

	override renderSuggestion({ title, detail }: FormOffer<Id>, el: HTMLElement): void {
		el.addClass('tillid-suggestion');
		el.createSpan({ cls: 'suggestion-content', text: title });
		if (detail !== '') el.createSpan({ cls: 'suggestion-note', text: detail });
		if (this.field.value.trim() === '') hideNames(el, this.session.mask);
	}

	override selectSuggestion(offer: FormOffer<Id>): void {
		this.choose(offer);
		this.close();
	}
}

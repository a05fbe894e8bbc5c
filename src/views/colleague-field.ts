// The field of a form that says which colleague: type-ahead over the known ones, a new one as typed, and what is known of whoever is meant.
import type { Relationship } from '../index/relationship';
import type { DaySpeech } from '../strings/day-words';
import { formatDay } from '../text/dates';
import { colleaguesNamed, suggestColleagues, type ColleagueSuggestion } from './colleague-suggestions';
import { openPromises } from './relationship-filters';
import { fieldMessage, settingRow, type SettingRow } from './setting-row';

/** What the host's type-ahead asks of us. */
export interface SuggestSource {
	suggestions(query: string): readonly ColleagueSuggestion[];
	draw(suggestion: ColleagueSuggestion, el: HTMLElement): void;
	choose(suggestion: ColleagueSuggestion): void;
}

export interface ColleagueFieldContext extends DaySpeech {
	readonly relationships: readonly Relationship[];
	/** Path of a colleague to begin with. */
	readonly colleague: string | null;
	readonly attachSuggest: (input: HTMLInputElement, source: SuggestSource) => void;
}

export class ColleagueField {
	readonly input: HTMLInputElement;
	/** Why the form could not be sent; '' for nothing. */
	readonly say: (message: string) => void;
	private readonly row: SettingRow;
	private chosenPath: string | null;

	constructor(
		parent: HTMLElement,
		private readonly context: ColleagueFieldContext,
		private readonly changed: () => void,
	) {
		const { form } = context.strings;
		this.chosenPath = context.colleague;
		this.row = settingRow(parent, form.colleague, 'beside');
		this.input = this.row.control.createEl('input', { type: 'text', attr: { 'aria-label': form.colleague, spellcheck: 'false', autocomplete: 'off' } });
		this.say = fieldMessage(this.row, this.input);
		context.attachSuggest(this.input, {
			suggestions: (query) => suggestColleagues(query, context.relationships, context),
			draw: (suggestion, el) => drawSuggestion(suggestion, el, context),
			choose: (suggestion) => this.choose(suggestion),
		});
		this.input.addEventListener('input', () => {
			this.chosenPath = null;
			this.tell();
		});
		this.input.value = this.known()?.name ?? '';
	}

	/** Path of the colleague chosen in the list, while the name still reads like that. */
	get chosen(): string | null {
		return this.chosenPath;
	}

	/** The colleague's note that the field means, where it means exactly one. */
	known(): Relationship | undefined {
		const { relationships } = this.context;
		if (this.chosenPath !== null) return relationships.find(({ path }) => path === this.chosenPath);
		const named = colleaguesNamed(this.input.value, relationships);
		return named.length === 1 ? named[0] : undefined;
	}

	/** Says below the field whom it means. */
	tell(): void {
		const known = this.known();
		const name = this.input.value.trim();
		this.row.description.setText(known === undefined ? '' : this.facts(known));
		const unknown = suggestColleagues(name, this.context.relationships, this.context).every(({ is }) => is === 'new');
		if (unknown && name !== '') this.row.description.setText(this.context.strings.form.newColleagueHint);
		this.say('');
		this.changed();
	}

	private choose(suggestion: ColleagueSuggestion): void {
		this.chosenPath = suggestion.is === 'known' ? suggestion.path : null;
		this.input.value = suggestion.name;
		this.tell();
	}

	/** "Sidst: 5. november. Tre åbne løfter imellem jer." */
	private facts(relationship: Relationship): string {
		const { strings, language } = this.context;
		const { lastConversation } = relationship;
		const open = openPromises(relationship);
		const last = lastConversation === null ? strings.relationships.reasons.neverMet : strings.form.last(formatDay(lastConversation, language, 'day-full-month'));
		return open === 0 ? last : `${last} ${strings.form.openPromises(open)}`;
	}
}

function drawSuggestion(suggestion: ColleagueSuggestion, el: HTMLElement, { strings }: ColleagueFieldContext): void {
	el.addClass('tillid-suggestion');
	const content = el.createSpan({ cls: 'suggestion-content' });
	if (suggestion.is === 'new') {
		content.setText(strings.form.newColleague(suggestion.name));
		return;
	}
	const { name, match, note } = suggestion;
	if (match === null) content.setText(name);
	else {
		content.appendText(name.slice(0, match.from));
		content.createSpan({ cls: 'suggestion-highlight', text: name.slice(match.from, match.to) });
		content.appendText(name.slice(match.to));
	}
	if (note !== '') el.createSpan({ cls: 'suggestion-note', text: note });
}

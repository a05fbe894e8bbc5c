// Lists that answer while one types: the dialog (SuggestModal, fuzzy), the one under a field, and what they share.
import type * as O from 'obsidian';
import { prepareFuzzySearch, renderResults, sortSearchResults } from './search';
import { Modal } from './modal';
import { Scope } from './scope';
import { say } from './say';

type Chosen = MouseEvent | KeyboardEvent;

/** The rows themselves: drawing, the one that is selected, keys and mouse. */
export class SuggestionRows<T> {
	values: readonly T[] = [];
	selected = 0;

	constructor(private readonly owner: O.ISuggestOwner<T>, readonly el: HTMLElement, scope: O.Scope) {
		scope.register([], 'ArrowDown', (event) => this.step(1, event));
		scope.register([], 'ArrowUp', (event) => this.step(-1, event));
		scope.register([], 'Enter', (event) => this.choose(event));
		el.addEventListener('mousedown', (event) => event.preventDefault());
	}

	show(values: readonly T[]): void {
		this.values = values;
		this.el.empty();
		for (const [at, value] of values.entries()) {
			const row = this.el.createDiv('suggestion-item');
			this.owner.renderSuggestion(value, row);
			row.addEventListener('mousemove', () => this.select(at));
			row.addEventListener('click', (event) => this.owner.selectSuggestion(value, event));
		}
		this.select(0);
	}

	choose(event: Chosen): false {
		const value = this.values[this.selected];
		if (value !== undefined && !(event as KeyboardEvent).isComposing) this.owner.selectSuggestion(value, event);
		return false;
	}

	private step(by: number, event: KeyboardEvent): false {
		if (!event.isComposing && this.values.length > 0) this.select((this.selected + by + this.values.length) % this.values.length);
		return false;
	}

	private select(at: number): void {
		this.selected = at;
		for (const [index, row] of [...this.el.children].entries()) {
			row.toggleClass('is-selected', index === at);
			if (index === at) row.scrollIntoView({ block: 'nearest' });
		}
	}
}

function drawInstructions(el: HTMLElement, instructions: readonly O.Instruction[]): void {
	el.empty();
	for (const { command, purpose } of instructions) {
		const one = el.createDiv('prompt-instruction');
		one.createSpan({ cls: 'prompt-instruction-command', text: command });
		one.createSpan({ text: purpose });
	}
}

export abstract class SuggestModal<T> extends Modal implements O.SuggestModal<T> {
	limit = 100;
	emptyStateText = say('No results found.');
	inputEl: HTMLInputElement;
	resultContainerEl: HTMLElement;
	private readonly rows: SuggestionRows<T>;
	private instructionsEl: HTMLElement | null = null;
	private asked = 0;

	constructor(app: O.App) {
		super(app);
		this.modalEl.empty();
		this.modalEl.className = 'prompt';
		this.inputEl = this.modalEl.createDiv('prompt-input-container').createEl('input', { cls: 'prompt-input', type: 'text', attr: { autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'done' } });
		this.resultContainerEl = this.modalEl.createDiv('prompt-results');
		this.rows = new SuggestionRows<T>(this, this.resultContainerEl, this.scope);
		this.inputEl.addEventListener('input', () => void this.ask());
	}

	override open(): void {
		super.open();
		this.inputEl.focus();
		void this.ask();
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(item: T, event: Chosen): void;

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
	}

	setInstructions(instructions: O.Instruction[]): void {
		this.instructionsEl ??= this.modalEl.createDiv('prompt-instructions');
		drawInstructions(this.instructionsEl, instructions);
	}

	onNoSuggestion(): void {
		this.resultContainerEl.empty();
		if (this.emptyStateText !== '') this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
	}

	/** As in the app the dialog is closed, and onClose called, before the choice is told. */
	selectSuggestion(value: T, event: Chosen): void {
		this.close();
		this.onChooseSuggestion(value, event);
	}

	selectActiveSuggestion(event: Chosen): void {
		this.rows.choose(event);
	}

	private async ask(): Promise<void> {
		const turn = (this.asked += 1);
		const values = await this.getSuggestions(this.inputEl.value);
		if (turn !== this.asked) return;
		this.rows.show(this.limit > 0 ? values.slice(0, this.limit) : values);
		if (values.length === 0) this.onNoSuggestion();
	}
}

export abstract class FuzzySuggestModal<T> extends SuggestModal<O.FuzzyMatch<T>> implements O.FuzzySuggestModal<T> {
	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, event: Chosen): void;

	getSuggestions(query: string): O.FuzzyMatch<T>[] {
		if (query.trim() === '') return this.getItems().map((item) => ({ item, match: { score: 0, matches: [] } }));
		const search = prepareFuzzySearch(query);
		const found = this.getItems().flatMap((item) => {
			const match = search(this.getItemText(item));
			return match ? [{ item, match }] : [];
		});
		sortSearchResults(found);
		return found;
	}

	renderSuggestion(found: O.FuzzyMatch<T>, el: HTMLElement): void {
		renderResults(el, this.getItemText(found.item), found.match);
	}

	onChooseSuggestion(found: O.FuzzyMatch<T>, event: Chosen): void {
		this.onChooseItem(found.item, event);
	}
}

/** A list that hangs under something. While it is open its keys go before those of the dialog beneath. */
export abstract class PopoverSuggest<T> implements O.PopoverSuggest<T> {
	app: O.App;
	scope: O.Scope;
	protected readonly suggestEl: HTMLElement = createDiv('suggestion-container');
	protected readonly rows: SuggestionRows<T>;
	protected isOpen = false;
	/** Of the window in which it hangs. */
	protected doc: Document = activeDocument;

	constructor(app: O.App, scope?: O.Scope) {
		this.app = app;
		this.scope = scope ?? new Scope(app.scope);
		this.rows = new SuggestionRows<T>(this, this.suggestEl.createDiv('suggestion'), this.scope);
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
	}

	open(): void {
		if (this.isOpen) return;
		this.isOpen = true;
		this.app.keymap.pushScope(this.scope);
		this.doc.body.append(this.suggestEl);
	}

	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.app.keymap.popScope(this.scope);
		this.suggestEl.detach();
	}

	onHistoryBack(): void { this.close(); }
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, event: Chosen): void;

	protected showUnder(values: readonly T[], box: { left: number; top: number; bottom: number; width?: number }): void {
		if (values.length === 0) return this.close();
		this.open();
		this.rows.show(values);
		const height = this.suggestEl.offsetHeight;
		const below = box.bottom + height + 4 <= this.doc.win.innerHeight;
		this.suggestEl.setCssStyles({ left: `${box.left}px`, top: `${below ? box.bottom + 4 : Math.max(4, box.top - height - 4)}px`, ...(box.width ? { width: `${box.width}px` } : {}) });
	}
}

export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
	limit = 100;
	private readonly chosen: ((value: T, event: Chosen) => unknown)[] = [];
	private asked = 0;

	constructor(app: O.App, private readonly textInputEl: HTMLInputElement | HTMLDivElement) {
		super(app);
		for (const type of ['input', 'focus']) textInputEl.addEventListener(type, () => void this.ask());
		textInputEl.addEventListener('blur', () => this.close());
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

	/** Sets the text without an event, as in the app. */
	setValue(value: string): void {
		if (this.textInputEl.instanceOf(HTMLInputElement)) this.textInputEl.value = value;
		else this.textInputEl.setText(value);
	}

	getValue(): string {
		return this.textInputEl.instanceOf(HTMLInputElement) ? this.textInputEl.value : this.textInputEl.getText();
	}

	/** Tells who listens; the field and the list are theirs to set and close. */
	selectSuggestion(value: T, event: Chosen): void {
		for (const callback of this.chosen) callback(value, event);
	}

	onSelect(callback: (value: T, event: Chosen) => unknown): this {
		this.chosen.push(callback);
		return this;
	}

	private async ask(): Promise<void> {
		const turn = (this.asked += 1);
		const values = await this.getSuggestions(this.getValue());
		if (turn !== this.asked || !this.textInputEl.isActiveElement()) return;
		this.doc = this.textInputEl.doc;
		this.showUnder(this.limit > 0 ? values.slice(0, this.limit) : values, this.textInputEl.getBoundingClientRect());
	}
}

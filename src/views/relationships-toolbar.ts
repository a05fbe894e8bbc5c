// The toolbar of the relationships view: search, filter, order, groups, columns, rows or cards, the filters that are on, and the way to a new conversation.
import type { SavedFilter } from '../model/saved-filter';
import { filterPill, searchField, textIconButton } from './icon-button';
import { PAGE } from './page-size';
import type { MenuEntry, ViewPort } from './port';
import { COLUMNS, COLUMNS_AT_FIRST, toggled } from './relationship-columns';
import { filterMenu, filterPills } from './relationship-filter-menu';
import { hasFilters, type FilterChoices } from './relationship-filters';
import { RELATIONSHIP_GROUPINGS, RELATIONSHIP_SORTS, type RelationshipsState } from './relationships-state';

export interface ToolbarActions {
	readonly state: () => RelationshipsState;
	readonly change: (change: Partial<RelationshipsState>) => void;
	readonly choices: () => FilterChoices | null;
	readonly saved: () => readonly SavedFilter[];
	/** There is no room for columns: cards are all there is. */
	readonly onlyCards: () => boolean;
}

export class RelationshipsToolbar {
	private readonly bar: HTMLElement;
	private readonly input: HTMLInputElement;
	private readonly filterButton: HTMLElement;
	private readonly allButton: HTMLElement;
	private readonly columnsButton: HTMLElement;
	private readonly pills: HTMLElement;

	constructor(
		parent: HTMLElement,
		private readonly port: ViewPort,
		private readonly actions: ToolbarActions,
	) {
		const { common, relationships, people, commands } = port.strings;
		this.bar = parent.createDiv({ cls: 'tillid-toolbar' });
		this.input = searchField(this.bar, port, relationships.search, actions.state().query, (query) => this.set({ query }));
		this.filterButton = textIconButton(this.bar, port, 'list-filter', common.filter, () => this.filterMenu());
		const buttons = [this.filterButton, textIconButton(this.bar, port, 'arrow-up-down', common.sort, () => this.sortMenu()), textIconButton(this.bar, port, 'group', common.group, () => this.groupMenu())];
		this.columnsButton = textIconButton(this.bar, port, 'columns-3', people.columns, () => this.columnsMenu());
		this.allButton = textIconButton(this.bar, port, 'sliders-horizontal', people.view, () => this.allMenu());
		for (const button of [...buttons, this.columnsButton]) button.addClass('is-wide-only');
		this.allButton.addClass('is-lines-only');
		this.pills = this.bar.createDiv({ cls: 'tillid-pills' });
		this.bar.createDiv({ cls: 'tillid-spacer' });
		const create = this.bar.createEl('button', { cls: 'tillid-create', attr: { type: 'button', 'aria-label': commands.newConversation } });
		port.setIcon(create.createSpan({ cls: 'tillid-icon' }), 'plus');
		create.createSpan({ cls: 'text-button-label', text: commands.newConversation });
		create.addEventListener('click', () => port.newConversation(null));
	}

	update(): void {
		const state = this.actions.state();
		if (this.input.value !== state.query) this.input.value = state.query;
		for (const button of [this.filterButton, this.allButton]) button.toggleClass('is-active', hasFilters(state));
		this.bar.toggleClass('is-lines', this.actions.onlyCards());
		this.pills.empty();
		for (const { text, off } of filterPills(state, this.port)) filterPill(this.pills, this.port, text, () => this.set(off));
	}

	/** At the button, or where the head of the table was pressed. */
	showColumns(at: MouseEvent | HTMLElement = this.columnsButton): void {
		this.port.menu(at, this.columnsMenu(at));
	}

	private set(change: Partial<RelationshipsState>): void {
		this.actions.change({ ...change, shown: PAGE });
	}

	private allMenu(): readonly MenuEntry[] {
		const { common } = this.port.strings;
		return [
			{ title: common.filter, icon: 'list-filter', entries: this.filterMenu() },
			{ title: common.sort, icon: 'arrow-up-down', entries: this.sortMenu() },
			{ title: common.group, icon: 'group', entries: this.groupMenu() },
		];
	}

	private filterMenu(): readonly MenuEntry[] {
		const choices = this.actions.choices();
		return choices === null ? [] : filterMenu({ port: this.port, state: this.actions.state(), choices, saved: this.actions.saved(), set: (filters) => this.set(filters) });
	}

	private sortMenu(): readonly MenuEntry[] {
		const { sort } = this.actions.state();
		return RELATIONSHIP_SORTS.map((each) => ({ title: this.port.strings.relationships.sorts[each], checked: each === sort, choose: () => this.set({ sort: each }) }));
	}

	private groupMenu(): readonly MenuEntry[] {
		const { group } = this.actions.state();
		return RELATIONSHIP_GROUPINGS.map((each) => ({ title: this.port.strings.relationships.groupings[each], checked: each === group, choose: () => this.set({ group: each }) }));
	}

	/** It opens again after each choice: one seldom wants to change one column only. */
	private columnsMenu(at: MouseEvent | HTMLElement = this.columnsButton): readonly MenuEntry[] {
		const { people: words } = this.port.strings;
		const { columns, layout } = this.actions.state();
		const choose = (change: Partial<RelationshipsState>): void => {
			this.actions.change(change);
			this.showColumns(at);
		};
		const cards = layout === 'cards';
		return [
			{ title: words.asRows, icon: 'rows-3', checked: !cards, choose: () => this.actions.change({ layout: 'rows' }) },
			{ title: words.asCards, icon: 'layout-grid', checked: cards, choose: () => this.actions.change({ layout: 'cards' }) },
			'line',
			...COLUMNS.map((column): MenuEntry => ({ title: words.columnNames[column], checked: columns.includes(column), disabled: cards, choose: () => choose({ columns: toggled(columns, column) }) })),
			'line',
			{ title: words.columnsAtFirst, disabled: cards || columns.join() === COLUMNS_AT_FIRST.join(), choose: () => choose({ columns: COLUMNS_AT_FIRST }) },
		];
	}
}

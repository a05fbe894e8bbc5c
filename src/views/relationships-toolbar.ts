// The toolbar of the relationships view: search, filter, sort, group, the filters that are on, and the way to a new conversation.
import { filterPill, searchField } from './icon-button';
import { PAGE } from './page-size';
import type { MenuEntry, ViewPort } from './port';
import { hasFilters, type FilterChoices } from './relationship-filters';
import { ORGANIZER_ME, RELATIONSHIP_GROUPINGS, RELATIONSHIP_SORTS, RHYTHMS, TIERS, type RelationshipsState } from './relationships-state';

export interface ToolbarActions {
	readonly state: () => RelationshipsState;
	readonly change: (change: Partial<RelationshipsState>) => void;
	readonly choices: () => FilterChoices | null;
}

export const NO_FILTERS: Partial<RelationshipsState> = { rhythm: null, department: null, shift: null, tier: null, organizer: null, topic: null, promises: false };

export class RelationshipsToolbar {
	private readonly input: HTMLInputElement;
	private readonly filterButton: HTMLElement;
	private readonly pills: HTMLElement;

	constructor(
		parent: HTMLElement,
		private readonly port: ViewPort,
		private readonly actions: ToolbarActions,
	) {
		const { common, relationships } = port.strings;
		const bar = parent.createDiv({ cls: 'tillid-toolbar' });
		this.input = searchField(bar, port, relationships.search, actions.state().query, (query) => this.set({ query }));
		this.filterButton = this.button(bar, 'list-filter', common.filter, () => this.filterMenu());
		this.button(bar, 'arrow-up-down', common.sort, () => this.sortMenu());
		this.button(bar, 'group', common.group, () => this.groupMenu());
		this.pills = bar.createDiv({ cls: 'tillid-pills' });
		bar.createDiv({ cls: 'tillid-spacer' });
		const create = bar.createEl('button', { attr: { type: 'button', 'aria-label': port.strings.commands.newConversation } });
		port.setIcon(create.createSpan({ cls: 'tillid-icon' }), 'plus');
		create.createSpan({ cls: 'text-button-label', text: port.strings.commands.newConversation });
		create.addEventListener('click', () => port.newConversation(null));
	}

	update(): void {
		const state = this.actions.state();
		if (this.input.value !== state.query) this.input.value = state.query;
		this.filterButton.toggleClass('is-active', hasFilters(state));
		this.drawPills(state);
	}

	private set(change: Partial<RelationshipsState>): void {
		this.actions.change({ ...change, shown: PAGE });
	}

	private button(parent: HTMLElement, icon: string, label: string, entries: () => readonly MenuEntry[]): HTMLElement {
		const button = parent.createEl('button', { cls: 'text-icon-button', attr: { type: 'button', 'aria-label': label, 'aria-haspopup': 'menu' } });
		this.port.setIcon(button.createSpan({ cls: 'text-button-icon' }), icon);
		button.createSpan({ cls: 'text-button-label', text: label });
		button.addEventListener('click', () => this.port.menu(button, entries()));
		return button;
	}

	private sortMenu(): readonly MenuEntry[] {
		const { sort } = this.actions.state();
		return RELATIONSHIP_SORTS.map((each) => ({ title: this.port.strings.relationships.sorts[each], checked: each === sort, choose: () => this.set({ sort: each }) }));
	}

	private groupMenu(): readonly MenuEntry[] {
		const { group } = this.actions.state();
		return RELATIONSHIP_GROUPINGS.map((each) => ({ title: this.port.strings.relationships.groupings[each], checked: each === group, choose: () => this.set({ group: each }) }));
	}

	private filterMenu(): readonly MenuEntry[] {
		const state = this.actions.state();
		const choices = this.actions.choices();
		const { relationships: words, rhythm, tiers, common } = this.port.strings;
		const sub = <T extends string>(title: string, values: readonly T[], chosen: string | null, set: (value: T | null) => void, label: (value: T) => string = String): readonly MenuEntry[] =>
			values.length === 0 ? [] : [{ title, entries: values.map((value) => ({ title: label(value), checked: value === chosen, choose: () => set(value === chosen ? null : value) })) }];
		return [
			...sub(words.filters.rhythm, RHYTHMS, state.rhythm, (value) => this.set({ rhythm: value }), (value) => rhythm[value]),
			...sub(words.filters.department, choices?.departments ?? [], state.department, (department) => this.set({ department })),
			...sub(words.filters.shift, choices?.shifts ?? [], state.shift, (shift) => this.set({ shift })),
			...sub(words.filters.tier, TIERS, state.tier, (tier) => this.set({ tier }), (value) => tiers[value]),
			...sub(words.filters.organizer, choices?.organizers ?? [], state.organizer, (organizer) => this.set({ organizer }), (value) => this.organizer(value)),
			...sub(words.filters.topic, choices?.topics ?? [], state.topic, (topic) => this.set({ topic })),
			{ title: words.filters.promises, checked: state.promises, choose: () => this.set({ promises: !state.promises }) },
			'line',
			{ title: common.clearFilters, disabled: !hasFilters(state), choose: () => this.set(NO_FILTERS) },
		];
	}

	private organizer(label: string): string {
		return label === ORGANIZER_ME ? this.port.strings.relationships.organizerMe() : label;
	}

	private drawPills(state: RelationshipsState): void {
		const { relationships: { pill }, rhythm, tiers } = this.port.strings;
		const add = (text: string | null, off: Partial<RelationshipsState>): void => {
			if (text !== null) filterPill(this.pills, this.port, text, () => this.set(off));
		};
		this.pills.empty();
		add(state.rhythm === null ? null : pill.rhythm(rhythm[state.rhythm]), { rhythm: null });
		add(state.department === null ? null : pill.department(state.department), { department: null });
		add(state.shift === null ? null : pill.shift(state.shift), { shift: null });
		add(state.tier === null ? null : pill.tier(tiers[state.tier]), { tier: null });
		add(state.organizer === null ? null : pill.organizer(this.organizer(state.organizer)), { organizer: null });
		add(state.topic === null ? null : pill.topic(state.topic), { topic: null });
		add(state.promises ? pill.promises() : null, { promises: false });
	}
}

// The head of the commitments pane: search, filter, group, fold, undo, the count, and the filters that are on.
import { filterPill, iconButton, searchField } from './icon-button';
import type { CommitmentsPage } from './commitment-rows';
import { isFiltered } from './commitment-rows';
import { COMMITMENT_GROUPINGS, COMMITMENT_KINDS, WHO, type CommitmentsState } from './commitments-state';
import { PAGE } from './page-size';
import type { MenuEntry, ViewPort } from './port';

/** What the pane asks of its host beyond what every view may; a block in a note has no such way. */
export interface CommitmentsPort extends ViewPort {
	readonly openOwnPromises?: () => void;
}

export interface HeadActions {
	readonly state: () => CommitmentsState;
	readonly change: (change: Partial<CommitmentsState>) => void;
	readonly page: () => CommitmentsPage | null;
	readonly foldAll: () => void;
}

export class CommitmentsHead {
	private readonly searchButton: HTMLElement;
	private readonly filterButton: HTMLElement;
	private readonly foldButton: HTMLElement;
	private readonly undoButton: HTMLButtonElement;
	private readonly count: HTMLElement;
	private readonly searchRow: HTMLElement;
	private readonly pills: HTMLElement;
	private readonly input: HTMLInputElement;

	constructor(
		parent: HTMLElement,
		private readonly port: CommitmentsPort,
		private readonly actions: HeadActions,
	) {
		const { common, commitments } = port.strings;
		const head = parent.createDiv({ cls: 'nav-header tillid-pane-head' });
		const buttons = head.createDiv({ cls: 'nav-buttons-container' });
		this.searchButton = this.button(buttons, 'search', common.search, () => this.toggleSearch());
		this.filterButton = this.button(buttons, 'list-filter', common.filter, (el) => port.menu(el, this.filterMenu()));
		this.button(buttons, 'group', common.group, (el) => port.menu(el, this.groupMenu()));
		this.foldButton = this.button(buttons, 'chevrons-down-up', common.foldAll, () => actions.foldAll());
		this.undoButton = this.button(buttons, 'undo-2', common.undo, () => port.undo());
		this.count = buttons.createSpan({ cls: 'tillid-pane-count', attr: { role: 'status' } });
		this.searchRow = head.createDiv({ cls: 'tillid-pane-search' });
		this.input = searchField(this.searchRow, port, commitments.search, actions.state().query, (query) => actions.change({ query, shown: PAGE }));
		this.input.addEventListener('keydown', (event) => {
			if (event.key === 'Escape') this.toggleSearch();
		});
		this.pills = head.createDiv({ cls: 'tillid-pills' });
	}

	update(page: CommitmentsPage | null, undoable: boolean): void {
		const state = this.actions.state();
		const { common } = this.port.strings;
		const anyOpen = page?.groups.some(({ open }) => open) === true;
		this.count.setText(page === null ? '' : page.count);
		this.searchRow.toggleClass('tillid-gone', !state.searching);
		this.searchButton.toggleClass('is-active', state.searching);
		this.filterButton.toggleClass('is-active', isFiltered({ ...state, query: '' }));
		this.undoButton.disabled = !undoable;
		this.port.setIcon(this.foldButton, anyOpen ? 'chevrons-down-up' : 'chevrons-up-down');
		this.port.tooltip(this.foldButton, anyOpen ? common.foldAll : common.unfoldAll);
		if (this.input.value !== state.query) this.input.value = state.query;
		this.drawPills(state);
	}

	focusSearch(): void {
		this.input.focus();
	}

	private button(parent: HTMLElement, icon: string, label: string, run: (el: HTMLElement) => void): HTMLButtonElement {
		const button = iconButton(parent, this.port, icon, label, 'nav-action-button');
		button.addEventListener('click', () => run(button));
		return button;
	}

	private toggleSearch(): void {
		const searching = !this.actions.state().searching;
		this.actions.change(searching ? { searching } : { searching, query: '', shown: PAGE });
		if (searching) this.focusSearch();
		else this.searchButton.focus();
	}

	private groupMenu(): readonly MenuEntry[] {
		const { group } = this.actions.state();
		const groupings = COMMITMENT_GROUPINGS.map((grouping) => ({
			title: this.port.strings.commitments.groupings[grouping],
			checked: grouping === group,
			choose: () => this.actions.change({ group: grouping, shown: PAGE }),
		}));
		const { openOwnPromises } = this.port;
		if (openOwnPromises === undefined) return groupings;
		return [...groupings, 'line', { title: this.port.strings.ownPromises.overTheMonths, icon: 'calendar-check', choose: openOwnPromises }];
	}

	private filterMenu(): readonly MenuEntry[] {
		const state = this.actions.state();
		const { commitments: words, kinds, common } = this.port.strings;
		const choices = this.actions.page()?.choices();
		const set = (change: Partial<CommitmentsState>): void => this.actions.change({ ...change, shown: PAGE });
		const labels = (all: readonly string[], chosen: string | null, choose: (label: string | null) => void): readonly MenuEntry[] =>
			all.map((label) => ({ title: label, checked: label === chosen, choose: () => choose(label === chosen ? null : label) }));
		const sub = (title: string, entries: readonly MenuEntry[]): readonly MenuEntry[] => (entries.length === 0 ? [] : [{ title, entries }]);
		return [
			...WHO.map((who) => ({ title: words.whoFilter[who], checked: state.who === who, choose: () => set({ who: state.who === who ? null : who }) })),
			'line',
			...sub(words.filters.kind, COMMITMENT_KINDS.map((kind) => ({ title: kinds[kind], checked: state.kind === kind, choose: () => set({ kind: state.kind === kind ? null : kind }) }))),
			...sub(words.filters.initiative, labels(choices?.initiatives ?? [], state.initiative, (initiative) => set({ initiative }))),
			...sub(words.filters.department, labels(choices?.departments ?? [], state.department, (department) => set({ department }))),
			'line',
			{ title: common.clearFilters, disabled: !isFiltered({ ...state, query: '' }), choose: () => set(NO_FILTERS) },
		];
	}

	private drawPills(state: CommitmentsState): void {
		const { commitments: words, kinds } = this.port.strings;
		const pill = (text: string | null, off: Partial<CommitmentsState>): void => {
			if (text !== null) filterPill(this.pills, this.port, text, () => this.actions.change({ ...off, shown: PAGE }));
		};
		this.pills.empty();
		pill(state.who === null ? null : words.whoFilter[state.who], { who: null });
		pill(state.kind === null ? null : kinds[state.kind], { kind: null });
		pill(state.initiative, { initiative: null });
		pill(state.department, { department: null });
	}
}

export const NO_FILTERS: Partial<CommitmentsState> = { who: null, kind: null, initiative: null, department: null };

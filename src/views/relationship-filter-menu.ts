// The filter menu of the relationships view: what can be filtered by, and the filters kept under a name.
import type { FilterKey, SavedFilter } from '../model/saved-filter';
import type { MenuEntry, ViewPort } from './port';
import { hasFilters, NO_FILTERS, type FilterChoices, type Filters } from './relationship-filters';
import { ORGANIZER_ME, RHYTHMS, TIERS, type RelationshipsState } from './relationships-state';
import { filtersOf, isChosen, savedFilter } from './saved-filters';

export interface FilterContext {
	readonly port: ViewPort;
	readonly state: RelationshipsState;
	readonly choices: FilterChoices;
	readonly saved: readonly SavedFilter[];
	readonly set: (filters: Partial<Filters>) => void;
}

/** More than these are not read through in a menu: they are found by typing. */
const MOST_IN_MENU = 20;

export function filterMenu(context: FilterContext): readonly MenuEntry[] {
	const { port, state, choices, set } = context;
	const { relationships: words, people, rhythm, tiers, common } = port.strings;
	return [
		...savedEntries(context),
		...choice(context, 'rhythm', words.filters.rhythm, RHYTHMS, (value) => rhythm[value]),
		...choice(context, 'department', words.filters.department, choices.departments),
		...choice(context, 'shift', words.filters.shift, choices.shifts),
		...choice(context, 'tier', words.filters.tier, TIERS, (value) => tiers[value]),
		...choice(context, 'organizer', words.filters.organizer, choices.organizers, (value) => organizerWords(value, port)),
		...choice(context, 'interest', words.filters.interest, choices.interests),
		...choice(context, 'value', words.filters.value, choices.values),
		...choice(context, 'resource', words.filters.resource, choices.resources),
		{ title: words.filters.promises, checked: state.promises, choose: () => set({ promises: !state.promises }) },
		'line',
		{ title: people.saveFilter, icon: 'bookmark', disabled: !hasFilters(state), choose: () => void port.act({ do: 'save-filter', filter: savedFilter('', state) }) },
		{ title: common.clearFilters, icon: 'filter-x', disabled: !hasFilters(state), choose: () => set(NO_FILTERS) },
	];
}

export function organizerWords(label: string, { strings }: ViewPort): string {
	return label === ORGANIZER_ME ? strings.relationships.organizerMe() : label;
}

/** What each filter that is on is called, and what takes it off. */
export function filterPills(state: Filters, port: ViewPort): readonly { readonly text: string; readonly off: Partial<Filters> }[] {
	const { relationships: { pill }, rhythm, tiers } = port.strings;
	const on = (key: FilterKey, text: string | null): { text: string; off: Partial<Filters> }[] => (text === null ? [] : [{ text, off: { [key]: null } }]);
	const said = <T extends string>(value: T | null, say: (value: T) => string): string | null => (value === null ? null : say(value));
	return [
		...on('rhythm', said(state.rhythm, (value) => pill.rhythm(rhythm[value]))),
		...on('department', said(state.department, pill.department)),
		...on('shift', said(state.shift, pill.shift)),
		...on('tier', said(state.tier, (value) => pill.tier(tiers[value]))),
		...on('organizer', said(state.organizer, (value) => pill.organizer(organizerWords(value, port)))),
		...on('interest', said(state.interest, pill.interest)),
		...on('value', said(state.value, pill.value)),
		...on('resource', said(state.resource, pill.resource)),
		...(state.promises ? [{ text: pill.promises(), off: { promises: false } }] : []),
	];
}

function savedEntries({ port, state, choices, saved, set }: FilterContext): readonly MenuEntry[] {
	if (saved.length === 0) return [];
	const words = port.strings.people;
	const manage = saved.map((filter): MenuEntry => ({
		title: filter.name,
		entries: [
			{ title: words.renameFilter, icon: 'pencil', choose: () => void port.act({ do: 'rename-filter', name: filter.name }) },
			{ title: words.deleteFilter, icon: 'trash-2', choose: () => void port.act({ do: 'delete-filter', name: filter.name }) },
		],
	}));
	return [
		...saved.map((filter): MenuEntry => ({ title: filter.name, icon: 'bookmark', checked: isChosen(filter, state), choose: () => set(isChosen(filter, state) ? NO_FILTERS : filtersOf(filter, choices.organizers)) })),
		{ title: words.manageFilters, entries: manage },
		'line',
	];
}

/** An entry with what can be chosen; nothing where there is nothing to choose. */
function choice<T extends string>({ port, state, set }: FilterContext, key: FilterKey, title: string, values: readonly T[], label: (value: T) => string = String): readonly MenuEntry[] {
	const chosen: string | null = state[key];
	const pickOne = async (): Promise<void> => {
		const picked = await port.pickOne(port.strings.people.pick(title), values.map(label));
		const value = values.find((each) => label(each) === picked);
		if (value !== undefined) set({ [key]: value });
	};
	if (values.length === 0) return [];
	if (values.length > MOST_IN_MENU) return [{ title, checked: chosen !== null, choose: () => void pickOne() }];
	return [{ title, entries: values.map((value) => ({ title: label(value), checked: value === chosen, choose: () => set({ [key]: value === chosen ? null : value }) })) }];
}

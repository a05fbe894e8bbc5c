// What can be done to several colleagues at once: tier, rhythm, department, organizer. The host shows every change before it is written.
import { TIERS } from './relationships-state';
import type { MenuEntry, ViewPort } from './port';
import type { SelectionDeeds } from './selection-bar';
import type { ViewAction } from './view-action';

export interface ColleagueBulk {
	readonly port: ViewPort;
	/** Paths of the selected colleagues. */
	readonly selected: () => readonly string[];
	readonly act: (action: ViewAction) => void;
	readonly close: () => void;
}

/** Days between contacts that are offered; any other number stands in the note itself. */
const CADENCES = [14, 30, 60, 90, 180, 365];

export function colleagueDeeds(bulk: ColleagueBulk): SelectionDeeds {
	const { port, close } = bulk;
	const { people: words } = port.strings;
	return {
		label: words.bulkLabel,
		selected: words.selected,
		clear: words.clearSelection,
		close,
		buttons: [
			{ icon: 'layers', label: words.setTier, words: true, run: (el) => port.menu(el, tierMenu(bulk)) },
			{ icon: 'repeat', label: words.setCadence, words: true, run: (el) => port.menu(el, cadenceMenu(bulk)) },
			{ icon: 'building-2', label: words.setDepartment, words: true, run: () => ask(bulk, 'department') },
			{ icon: 'user-round', label: words.setOrganizer, words: true, run: () => ask(bulk, 'organizer') },
		],
	};
}

export function colleagueBulkMenu(bulk: ColleagueBulk): readonly MenuEntry[] {
	const { people: words } = bulk.port.strings;
	return [
		{ title: words.setTier, icon: 'layers', entries: tierMenu(bulk) },
		{ title: words.setCadence, icon: 'repeat', entries: cadenceMenu(bulk) },
		{ title: words.setDepartment, icon: 'building-2', choose: () => ask(bulk, 'department') },
		{ title: words.setOrganizer, icon: 'user-round', choose: () => ask(bulk, 'organizer') },
		'line',
		{ title: words.clearSelection, icon: 'x', choose: bulk.close },
	];
}

function tierMenu({ port: { strings }, selected, act }: ColleagueBulk): readonly MenuEntry[] {
	return [
		...TIERS.map((tier): MenuEntry => ({ title: strings.tiers[tier], choose: () => act({ do: 'change-colleagues', colleagues: selected(), change: { property: 'tier', value: tier } }) })),
		'line',
		{ title: strings.people.noTier, choose: () => act({ do: 'change-colleagues', colleagues: selected(), change: { property: 'tier', value: null } }) },
	];
}

function cadenceMenu({ port: { strings: { people: words } }, selected, act }: ColleagueBulk): readonly MenuEntry[] {
	return [
		...CADENCES.map((days): MenuEntry => ({ title: words.everyDays(days), choose: () => act({ do: 'change-colleagues', colleagues: selected(), change: { property: 'cadence', value: days } }) })),
		'line',
		{ title: words.byTier, choose: () => act({ do: 'change-colleagues', colleagues: selected(), change: { property: 'cadence', value: null } }) },
	];
}

function ask({ selected, act }: ColleagueBulk, property: 'department' | 'organizer'): void {
	act({ do: 'ask-colleagues', colleagues: selected(), property });
}

// Filters kept under a name, between what the view has chosen and what the settings hold. An organizer is known again by a mark, never by name.
import { fingerprint } from '../edit/fingerprint';
import { FILTER_KEYS, type SavedFilter } from '../model/saved-filter';
import { foldName } from '../text/names';
import { NO_FILTERS, type Filters } from './relationship-filters';
import { ORGANIZER_ME, RHYTHMS, TIERS } from './relationships-state';
import { readOneOfOrNull } from './saved-state';

export function savedFilter(name: string, { rhythm, department, shift, tier, organizer, interest, value, resource, promises }: Filters): SavedFilter {
	return { name, rhythm, department, shift, tier, organizer: organizer === null ? null : markOf(organizer), interest, value, resource, promises };
}

/** `organizers`: those whom the notes name now. One that is none of them filters by the mark itself, and so nobody gets through. */
export function filtersOf(saved: SavedFilter, organizers: readonly string[]): Filters {
	return {
		...NO_FILTERS,
		rhythm: readOneOfOrNull(saved.rhythm, RHYTHMS),
		department: saved.department,
		shift: saved.shift,
		tier: readOneOfOrNull(saved.tier, TIERS),
		organizer: saved.organizer === null ? null : (organizers.find((label) => markOf(label) === saved.organizer) ?? saved.organizer),
		interest: saved.interest,
		value: saved.value,
		resource: saved.resource,
		promises: saved.promises,
	};
}

export function isChosen(saved: SavedFilter, filters: Filters): boolean {
	const now = savedFilter(saved.name, filters);
	return now.promises === saved.promises && FILTER_KEYS.every((key) => now[key] === saved[key]);
}

function markOf(organizer: string): string {
	return organizer === ORGANIZER_ME ? organizer : `#${fingerprint(foldName(organizer))}`;
}

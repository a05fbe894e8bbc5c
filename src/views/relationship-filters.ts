// Which colleagues the relationships view shows, and what its filters can be set to.
import { labelsOf } from '../index/cares';
import type { Relationship } from '../index/relationship';
import type { Language } from '../text/language';
import { FILTER_KEYS, type FilterKey } from '../model/saved-filter';
import { foldName } from '../text/names';
import { alphabet } from './alphabet';
import { ORGANIZER_ME, type RelationshipsState } from './relationships-state';
import { matcher } from './search-words';

export interface FilterChoices {
	readonly departments: readonly string[];
	readonly shifts: readonly string[];
	readonly organizers: readonly string[];
	readonly interests: readonly string[];
	readonly values: readonly string[];
	readonly resources: readonly string[];
}

export function isFiltered(state: RelationshipsState): boolean {
	return state.query.trim() !== '' || hasFilters(state);
}

/** What of the state is a filter; the search is none, for it is typed anew. */
export type Filters = Pick<RelationshipsState, FilterKey | 'promises'>;

export const NO_FILTERS: Filters = { rhythm: null, department: null, shift: null, tier: null, organizer: null, interest: null, value: null, resource: null, promises: false };

export function hasFilters(state: Filters): boolean {
	return state.promises || FILTER_KEYS.some((key) => state[key] !== null);
}

export function relationshipFilter(state: RelationshipsState, meName: string | null): (relationship: Relationship) => boolean {
	const matches = matcher(state.query);
	const has = (filter: string | null, values: readonly string[]): boolean => filter === null || values.includes(filter);
	const fits = (filter: string | null, value: string | null): boolean => filter === null || filter === value;
	return (relationship) => {
		const { colleague } = relationship;
		if (!fits(state.rhythm, relationship.rhythm) || !fits(state.department, relationship.department)) return false;
		if (!fits(state.shift, colleague.shift) || !fits(state.tier, colleague.tier ?? 'other')) return false;
		if (!fits(state.organizer, organizerOf(relationship, meName))) return false;
		if (!has(state.interest, relationship.interests) || !has(state.value, relationship.values)) return false;
		if (state.resource !== null && !labelsOf(relationship.cares, 'resources').includes(state.resource)) return false;
		if (state.promises && openPromises(relationship) === 0) return false;
		return matches([relationship.name, ...colleague.aliases, colleague.role, relationship.department, ...topicsOf(relationship)]);
	};
}

/** Promises that wait, whoever made them. */
export function openPromises({ openMine, openTheirs, openBoth, openUnassigned }: Relationship): number {
	return openMine + openTheirs + openBoth + openUnassigned;
}

export function filterChoices(relationships: readonly Relationship[], meName: string | null, language: Language): FilterChoices {
	const { order } = alphabet(language);
	const sorted = (labels: readonly (string | null)[]): readonly string[] => [...new Set(labels.flatMap((label) => (label === null || label === '' ? [] : [label])))].sort(order);
	const organizers = sorted(relationships.map((relationship) => organizerOf(relationship, meName)));
	return {
		departments: sorted(relationships.map(({ department }) => department)),
		shifts: sorted(relationships.map(({ colleague }) => colleague.shift)),
		organizers: organizers.length < 2 ? [] : organizers,
		interests: sorted(relationships.flatMap(({ interests }) => interests)),
		values: sorted(relationships.flatMap(({ values }) => values)),
		resources: sorted(relationships.flatMap(({ cares }) => labelsOf(cares, 'resources'))),
	};
}

/** Nobody else named is me: in a vault of one's own that is the rule. */
export function organizerOf({ colleague }: Relationship, meName: string | null): string {
	const label = colleague.organizer?.label ?? null;
	return label === null || (meName !== null && foldName(label) === foldName(meName)) ? ORGANIZER_ME : label;
}

function topicsOf({ values, interests }: Relationship): readonly string[] {
	return [...values, ...interests];
}

// Which colleagues the relationships view shows, and what its filters can be set to.
import type { Relationship } from '../index/relationship';
import type { Language } from '../text/language';
import { foldName } from '../text/names';
import { alphabet } from './alphabet';
import { ORGANIZER_ME, type RelationshipsState } from './relationships-state';
import { matcher } from './search-words';

export interface FilterChoices {
	readonly departments: readonly string[];
	readonly shifts: readonly string[];
	readonly organizers: readonly string[];
	readonly topics: readonly string[];
}

export function isFiltered(state: RelationshipsState): boolean {
	return state.query.trim() !== '' || hasFilters(state);
}

export function hasFilters({ rhythm, department, shift, tier, organizer, topic, promises }: RelationshipsState): boolean {
	return promises || [rhythm, department, shift, tier, organizer, topic].some((filter) => filter !== null);
}

export function relationshipFilter(state: RelationshipsState, meName: string | null): (relationship: Relationship) => boolean {
	const matches = matcher(state.query);
	const fits = (filter: string | null, value: string | null): boolean => filter === null || filter === value;
	return (relationship) => {
		const { colleague } = relationship;
		if (!fits(state.rhythm, relationship.rhythm) || !fits(state.department, relationship.department)) return false;
		if (!fits(state.shift, colleague.shift) || !fits(state.tier, colleague.tier ?? 'other')) return false;
		if (!fits(state.organizer, organizerOf(relationship, meName))) return false;
		if (state.topic !== null && !topicsOf(relationship).includes(state.topic)) return false;
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
		topics: sorted(relationships.flatMap(topicsOf)),
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

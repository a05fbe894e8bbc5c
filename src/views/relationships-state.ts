// How the user has set up the relationships view: kept by the host over a restart.
import type { Rhythm } from '../index/relationship';
import type { Tier } from '../model/colleague';
import type { RelationshipColumn } from '../strings/en-people';
import type { RelationshipGrouping, RelationshipSort } from '../strings/en-views';
import { PAGE } from './page-size';
import { COLUMNS_AT_FIRST, readColumns } from './relationship-columns';
import { readCount, readFields, readOneOf, readOneOfOrNull, readText, readTextOrNull, readTexts } from './saved-state';

export const RHYTHMS: readonly Rhythm[] = ['overdue', 'due-soon', 'ok', 'never-met', 'paused'];
export const TIERS: readonly Tier[] = ['core', 'active', 'other'];
export const RELATIONSHIP_GROUPINGS: readonly RelationshipGrouping[] = ['none', 'department', 'rhythm', 'tier', 'shift'];
export const RELATIONSHIP_SORTS: readonly RelationshipSort[] = ['urgency', 'name', 'rhythm', 'last', 'next'];

/** Stands for the user among the organizers; no note's label begins like this. */
export const ORGANIZER_ME = '@me';

export interface RelationshipsState {
	/** A narrow pane shows cards whatever was chosen. */
	readonly layout: 'rows' | 'cards';
	readonly columns: readonly RelationshipColumn[];
	readonly group: RelationshipGrouping;
	readonly sort: RelationshipSort;
	readonly query: string;
	readonly rhythm: Rhythm | null;
	readonly department: string | null;
	readonly shift: string | null;
	readonly tier: Tier | null;
	/** Label of the organizer as the notes write it. */
	readonly organizer: string | null;
	/** Labels as the list of topics has them. */
	readonly interest: string | null;
	readonly value: string | null;
	readonly resource: string | null;
	readonly promises: boolean;
	/** Keys of folded groups. */
	readonly folded: readonly string[];
	/** How many rows are drawn at most. */
	readonly shown: number;
}

export const RELATIONSHIPS_AT_FIRST: RelationshipsState = {
	layout: 'rows',
	columns: COLUMNS_AT_FIRST,
	group: 'department',
	sort: 'urgency',
	query: '',
	rhythm: null,
	department: null,
	shift: null,
	tier: null,
	organizer: null,
	interest: null,
	value: null,
	resource: null,
	promises: false,
	folded: [],
	shown: PAGE,
};

export function readRelationshipsState(value: unknown): RelationshipsState {
	const fields = readFields(value);
	return {
		layout: fields['layout'] === 'cards' ? 'cards' : 'rows',
		columns: readColumns(fields['columns']),
		group: readOneOf(fields['group'], RELATIONSHIP_GROUPINGS, 'department'),
		sort: readOneOf(fields['sort'], RELATIONSHIP_SORTS, 'urgency'),
		query: readText(fields['query']),
		rhythm: readOneOfOrNull(fields['rhythm'], RHYTHMS),
		department: readTextOrNull(fields['department']),
		shift: readTextOrNull(fields['shift']),
		tier: readOneOfOrNull(fields['tier'], TIERS),
		organizer: readTextOrNull(fields['organizer']),
		interest: readTextOrNull(fields['interest']),
		value: readTextOrNull(fields['value']),
		resource: readTextOrNull(fields['resource']),
		promises: fields['promises'] === true,
		folded: readTexts(fields['folded']),
		shown: readCount(fields['shown'], PAGE),
	};
}

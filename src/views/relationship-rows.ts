// The relationships view as data: the questions above, the groups and rows, and the counts that agree with them.
import type { Relationship } from '../index/relationship';
import type { Talk } from '../index/talks';
import type { WhoNext } from '../index/who-next';
import type { DaySpeech } from '../strings/day-words';
import type { RelationshipColumn } from '../strings/en-people';
import { PAGE } from './page-size';
import { paceWords } from './pace-words';
import { columnsIn, type PaneWidth } from './relationship-columns';
import { filterChoices, isFiltered, relationshipFilter, type FilterChoices } from './relationship-filters';
import { groupRelationships, sortRelationships, type RawGroup } from './relationship-order';
import { nextRows, tookPlaceRows, type NextRow, type TookPlaceRow } from './relationship-questions';
import { relationshipRow, type RelationshipRow, type RowWishes } from './relationship-row';
import type { RelationshipsState } from './relationships-state';

export interface RelationshipsInput {
	readonly relationships: readonly Relationship[];
	/** Everybody who waits, the most urgent first. */
	readonly next: readonly WhoNext[];
	/** Conversations that were held. */
	readonly talks: readonly Talk[];
	/** Name of the user's own note; null without one. */
	readonly meName: string | null;
}

export interface RelationshipGroup {
	readonly key: string;
	/** Null where there is nothing to divide: then no header is drawn. */
	readonly label: string | null;
	/** "7 kolleger, 3 på tide": all its people, drawn or not. */
	readonly count: string;
	readonly open: boolean;
	/** How many rows must be drawn to see this group's; null where it is drawn or folded by the user. */
	readonly reach: number | null;
	readonly rows: readonly RelationshipRow[];
}

export interface RelationshipsPage {
	readonly is: 'start' | 'no-hits' | 'list';
	readonly tookPlace: readonly TookPlaceRow[];
	readonly next: readonly NextRow[];
	readonly groups: readonly RelationshipGroup[];
	/** Colleagues that search and filters hide. */
	readonly hidden: number;
	readonly more: { readonly shown: number; readonly all: number } | null;
	readonly choices: FilterChoices;
	/** The columns that are shown; null for cards. */
	readonly columns: readonly RelationshipColumn[] | null;
	/** The pace of a round with those shown; null while something is searched for. */
	readonly pace: string | null;
}

export function relationshipsPage(input: RelationshipsInput, state: RelationshipsState, speech: DaySpeech, width: PaneWidth = 'wide'): RelationshipsPage {
	const { relationships, next, meName, talks } = input;
	const columns = state.layout === 'cards' || width === 'lines' ? null : columnsIn(state.columns, width);
	const shown = relationships.filter(relationshipFilter(state, meName));
	const groups = groupRelationships(sortRelationships(shown, state.sort, next, speech), state.group, speech);
	return {
		is: pageKind(relationships.length, shown.length),
		tookPlace: tookPlaceRows(relationships, speech),
		next: nextRows(next, relationships, speech),
		...drawnGroups(groups, state, speech, { columns, meName }),
		hidden: isFiltered(state) ? relationships.length - shown.length : 0,
		choices: filterChoices(relationships, meName, speech.language),
		columns,
		pace: isAboutBelonging(state) ? paceWords(shown, talks, speech) : null,
	};
}

function pageKind(all: number, shown: number): RelationshipsPage['is'] {
	if (all === 0) return 'start';
	return shown === 0 ? 'no-hits' : 'list';
}

/** A round is held with people who belong together; those who are due, or care about something, are not one. */
function isAboutBelonging({ query, rhythm, interest, value, resource, promises }: RelationshipsState): boolean {
	return query.trim() === '' && !promises && [rhythm, interest, value, resource].every((filter) => filter === null);
}

function drawnGroups(raw: readonly RawGroup[], state: RelationshipsState, speech: DaySpeech, wishes: RowWishes): Pick<RelationshipsPage, 'groups' | 'more'> {
	const divided = raw.length > 1 || raw.some(({ key }) => key !== `${state.group}:`);
	let left = state.shown;
	let all = 0;
	const groups = raw.map((group): RelationshipGroup => {
		const unfolded = !divided || !state.folded.includes(group.key);
		const drawn = unfolded ? group.relationships.slice(0, Math.max(0, left)) : [];
		const beyond = unfolded && drawn.length === 0;
		const reach = beyond ? all + Math.min(PAGE, group.relationships.length) : null;
		if (unfolded) all += group.relationships.length;
		left -= drawn.length;
		return {
			key: group.key,
			label: divided ? group.label : null,
			count: groupCount(group, speech),
			open: unfolded && !beyond,
			reach,
			rows: drawn.map((relationship) => relationshipRow(relationship, speech, wishes)),
		};
	});
	return { groups, more: all > state.shown ? { shown: state.shown, all } : null };
}

function groupCount({ relationships }: RawGroup, { strings }: DaySpeech): string {
	return strings.relationships.groupCount(relationships.length, relationships.filter(({ rhythm }) => rhythm === 'overdue').length);
}

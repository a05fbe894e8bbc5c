// Which columns the table of colleagues has: what the user chose, in the table's own order, and what fits into the pane.
import type { RelationshipColumn } from '../strings/en-people';
import type { RelationshipSort } from '../strings/en-views';

/** In the order of the table; the name always comes first and is none of them. */
export const COLUMNS: readonly RelationshipColumn[] = ['rhythm', 'department', 'shift', 'tier', 'organizer', 'last', 'contact', 'count', 'next', 'shared', 'interests', 'values', 'resources', 'mine', 'theirs'];

export const COLUMNS_AT_FIRST: readonly RelationshipColumn[] = ['rhythm', 'last', 'next', 'shared', 'mine', 'theirs'];

/** What sorts by a press on its head. */
export const SORTING: Readonly<Partial<Record<RelationshipColumn | 'name', RelationshipSort>>> = { name: 'name', rhythm: 'rhythm', last: 'last', next: 'next' };

/** How much room the view has: columns, fewer columns, or no table at all. */
export type PaneWidth = 'wide' | 'narrow' | 'lines';

/** Above 900 px, above 600 px, and below. A pane that is not seen yet counts as wide. */
export function paneWidth(pixels: number): PaneWidth {
	if (pixels === 0 || pixels > 900) return 'wide';
	return pixels > 600 ? 'narrow' : 'lines';
}

/** Columns that hold more than a word or two; a narrow pane has no room for them. */
const LONG: readonly RelationshipColumn[] = ['shared', 'interests', 'values', 'resources', 'organizer'];

/** Pixels in a narrow pane, as the style sheet has them. */
const NARROW_WIDTHS: Readonly<Partial<Record<RelationshipColumn, number>>> = { rhythm: 144, department: 120, last: 108, contact: 108, next: 92, theirs: 56 };
const NARROW_WIDTH = 88;

/** As much as the columns at first take: the name has the rest. */
const ROOM_IN_NARROW = 488;

/** More than the pane has room for: each column keeps its width, and the table scrolls sideways. */
export function isFull(columns: readonly RelationshipColumn[]): boolean {
	return columns.length > 7 || columns.filter((column) => LONG.includes(column)).length > 1;
}

export function columnsIn(columns: readonly RelationshipColumn[], width: PaneWidth): readonly RelationshipColumn[] {
	if (width === 'wide') return columns;
	let room = ROOM_IN_NARROW;
	return columns.filter((column) => {
		if (LONG.includes(column)) return false;
		room -= NARROW_WIDTHS[column] ?? NARROW_WIDTH;
		return room >= 0;
	});
}

/** With the column where it was not, without it where it was. */
export function toggled(columns: readonly RelationshipColumn[], column: RelationshipColumn): readonly RelationshipColumn[] {
	return COLUMNS.filter((each) => columns.includes(each) !== (each === column));
}

/** What was kept; the usual ones where nothing can be read. An empty list is a choice, too. */
export function readColumns(value: unknown): readonly RelationshipColumn[] {
	return Array.isArray(value) ? COLUMNS.filter((column) => value.includes(column)) : COLUMNS_AT_FIRST;
}

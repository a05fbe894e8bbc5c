// How the user has set up the commitments pane: kept by the host over a restart.
import type { Who } from '../index/commitment';
import type { CommitmentKind } from '../model/commitment-line';
import type { CommitmentGrouping } from '../strings/en-views';
import { PAGE } from './page-size';
import { readCount, readFields, readOneOf, readOneOfOrNull, readText, readTextOrNull, readTexts } from './saved-state';

export const WHO: readonly Who[] = ['me', 'them', 'both', 'unassigned'];
export const COMMITMENT_KINDS: readonly CommitmentKind[] = ['participate', 'responsibility', 'contribute', 'meet-again', 'initiative'];
export const COMMITMENT_GROUPINGS: readonly CommitmentGrouping[] = ['urgency', 'who', 'colleague', 'initiative', 'conversation'];

export interface CommitmentsState {
	readonly group: CommitmentGrouping;
	readonly query: string;
	readonly searching: boolean;
	readonly who: Who | null;
	readonly kind: CommitmentKind | null;
	/** Label of an initiative. */
	readonly initiative: string | null;
	readonly department: string | null;
	/** Keys of groups whose fold differs from how they begin. */
	readonly toggled: readonly string[];
	/** How many rows are drawn at most. */
	readonly shown: number;
}

export const COMMITMENTS_AT_FIRST: CommitmentsState = {
	group: 'urgency',
	query: '',
	searching: false,
	who: null,
	kind: null,
	initiative: null,
	department: null,
	toggled: [],
	shown: PAGE,
};

export function readCommitmentsState(value: unknown): CommitmentsState {
	const fields = readFields(value);
	const query = readText(fields['query']);
	return {
		group: readOneOf(fields['group'], COMMITMENT_GROUPINGS, 'urgency'),
		query,
		searching: query !== '' || fields['searching'] === true,
		who: readOneOfOrNull(fields['who'], WHO),
		kind: readOneOfOrNull(fields['kind'], COMMITMENT_KINDS),
		initiative: readTextOrNull(fields['initiative']),
		department: readTextOrNull(fields['department']),
		toggled: readTexts(fields['toggled']),
		shown: readCount(fields['shown'], PAGE),
	};
}

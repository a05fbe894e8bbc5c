// How the user has set up the picture of their own promises: kept by the host over a restart.
import { readCount, readFields, readTextOrNull } from './saved-state';

/** How many months are shown at first, and how many each *show more* adds. */
export const MONTHS = 12;
export const MOST_MONTHS = 10 * MONTHS;

export interface OwnPromisesState {
	readonly months: number;
	readonly as: 'picture' | 'table';
	/** Whose promises are listed below: a month (its first day), 'later', 'undated', or none. */
	readonly open: string | null;
}

export const OWN_PROMISES_AT_FIRST: OwnPromisesState = { months: MONTHS, as: 'picture', open: null };

export function readOwnPromisesState(value: unknown): OwnPromisesState {
	const fields = readFields(value);
	return {
		months: readCount(fields['months'], MONTHS, MOST_MONTHS),
		as: fields['as'] === 'table' ? 'table' : 'picture',
		open: readTextOrNull(fields['open']),
	};
}
